import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { healthRoutes } from '../../web/health.ts'
import { makeMetrics } from '../../web/metrics.ts'
import { bareCall } from './bareCall.ts'

const request = (changes: object = {}) => ({ method: 'GET', route: '/', status: 200, ms: 10, ...changes })
const house = (gauges: Readonly<Record<string, number>> = {}) => makeMetrics(() => gauges)
const linesOf = async (metrics = house()) => (await metrics.text()).split('\n')
/** Every sample of this name: its labels and its value. */
const samples = (lines: readonly string[], name: string) =>
  lines.filter((line) => line.startsWith(`${name}{`)).map((line) => line.slice(name.length))

describe('the counts', () => {
  test('say what they mean before anything happened', async () => {
    const lines = await linesOf()
    expect(lines).toContain('# TYPE rapport_http_request_seconds histogram')
    expect(lines).toContain('# TYPE rapport_refused_total counter')
    expect(samples(lines, 'rapport_http_request_seconds_count')).toEqual([])
  })
  test('add up by method, route and status', async () => {
    const metrics = house()
    for (const status of [200, 200, 404]) metrics.request(request({ status }))
    metrics.request(request({ method: 'POST' }))
    expect(samples(await linesOf(metrics), 'rapport_http_request_seconds_count')).toEqual([
      '{method="GET",route="/",status="200"} 2',
      '{method="GET",route="/",status="404"} 1',
      '{method="POST",route="/",status="200"} 1',
    ])
  })
  test('add up the time in seconds, and sort it by its length', async () => {
    const metrics = house()
    metrics.request(request({ ms: 1_500 }))
    metrics.request(request({ ms: 4 }))
    const lines = await linesOf(metrics)
    expect(samples(lines, 'rapport_http_request_seconds_sum')).toEqual([
      '{method="GET",route="/",status="200"} 1.504',
    ])
    expect(lines).toContain(
      'rapport_http_request_seconds_bucket{le="0.005",method="GET",route="/",status="200"} 1',
    )
    expect(lines).toContain(
      'rapport_http_request_seconds_bucket{le="2.5",method="GET",route="/",status="200"} 2',
    )
  })
  test('tell why requests were refused', async () => {
    const metrics = house()
    for (const code of ['Busy', 'Busy', 'BadToken']) metrics.refused({ code })
    expect(samples(await linesOf(metrics), 'rapport_refused_total')).toEqual([
      '{code="Busy"} 2',
      '{code="BadToken"} 1',
    ])
  })
  test('carry what other floors measure, as it is when somebody asks', async () => {
    const waiting = { outbox_waiting: 3 }
    const metrics = makeMetrics(() => waiting)
    expect(await linesOf(metrics)).toEqual(
      expect.arrayContaining(['# TYPE rapport_outbox_waiting gauge', 'rapport_outbox_waiting 3']),
    )
    waiting.outbox_waiting = 0
    expect(await linesOf(metrics)).toContain('rapport_outbox_waiting 0')
  })
  test('tell of the process: memory, processor, event loop', async () => {
    const text = await house().text()
    for (const name of [
      'process_resident_memory_bytes',
      'process_cpu_seconds_total',
      'nodejs_eventloop_lag_max_seconds',
    ])
      expect(text).toContain(`\n${name} `)
  })
  test('end with a line end, as the format asks', async () => expect(await house().text()).toMatch(/\n$/))
  test('of two houses are apart', async () => {
    const [one, other] = [house(), house()]
    one.request(request())
    expect(samples(await linesOf(other), 'rapport_http_request_seconds_count')).toEqual([])
  })
  test('count every request once, whatever comes', async () => {
    const some = fc.record({
      method: fc.constantFrom('GET', 'POST', 'HEAD'),
      route: fc.constantFrom('/', '/live', '/help/:id'),
      status: fc.constantFrom(200, 404, 500),
      ms: fc.nat(1_000),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(some, { maxLength: 60 }), async (requests) => {
        const metrics = house()
        for (const one of requests) metrics.request(one)
        const lines = await linesOf(metrics)
        const sum = (name: string) =>
          samples(lines, name).reduce((total, line) => total + Number(line.split(' ').at(-1)), 0)
        const seconds = requests.reduce((total, { ms }) => total + ms / 1000, 0)
        expect(sum('rapport_http_request_seconds_count')).toBe(requests.length)
        expect(sum('rapport_http_request_seconds_sum')).toBeCloseTo(seconds, 6)
      }),
      { numRuns: 30 },
    )
  })
})

describe('what is told to those who watch', () => {
  const ask = async (path: string, ready = true) => {
    const routes = healthRoutes({
      ready: async () => ({ ready, missing: [] }),
      metrics: house({ open_sockets: 7 }),
    })
    const route = routes.find((one) => one.path === path)
    if (route?.kind !== 'answer') throw new Error(`nothing is at ${path}`)
    return route.answer(bareCall)
  }
  test('the process lives, whether it is ready or not', async () => {
    expect([(await ask('/live', true)).status, (await ask('/live', false)).status]).toEqual([200, 200])
  })
  test('a floor that is not warm is not ready', async () =>
    expect((await ask('/ready', false)).status).toBe(503))
  test.each(['/live', '/ready', '/metrics'])('%s is for nobody’s cache', async (path) => {
    expect((await ask(path)).headers['cache-control']).toBe('no-store')
  })
  test('the metrics tell of sockets', async () => {
    expect(String((await ask('/metrics')).body)).toContain('\nrapport_open_sockets 7\n')
  })
})
