import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { healthRoutes } from '../../web/health.ts'
import { makeMetrics } from '../../web/metrics.ts'

const request = (changes: object = {}) => ({ method: 'GET', route: '/', status: 200, ms: 10, ...changes })
const lines = (metrics = makeMetrics(), gauges = {}) => metrics.text(gauges).split('\n')

describe('the counts', () => {
  test('begin with nothing but what they mean', () => {
    expect(lines()).toEqual([
      '# HELP rapport_http_requests_total Requests answered.',
      '# TYPE rapport_http_requests_total counter',
      '# HELP rapport_http_seconds_total Time spent answering them.',
      '# TYPE rapport_http_seconds_total counter',
      '',
    ])
  })
  test('add up by method, route and status', () => {
    const metrics = makeMetrics()
    for (const status of [200, 200, 404]) metrics.request(request({ status }))
    metrics.request(request({ method: 'POST' }))
    const counts = lines(metrics).filter((line) => line.startsWith('rapport_http_requests_total'))
    expect(counts).toEqual([
      'rapport_http_requests_total{method="GET",route="/",status="200"} 2',
      'rapport_http_requests_total{method="GET",route="/",status="404"} 1',
      'rapport_http_requests_total{method="POST",route="/",status="200"} 1',
    ])
  })
  test('add up the time in seconds', () => {
    const metrics = makeMetrics()
    metrics.request(request({ ms: 1_500 }))
    metrics.request(request({ ms: 1 }))
    expect(lines(metrics)).toContain(
      'rapport_http_seconds_total{method="GET",route="/",status="200"} 1.501000',
    )
  })
  test('carry gauges with their kind', () => {
    expect(lines(makeMetrics(), { open_sockets: 3 })).toEqual(
      expect.arrayContaining(['# TYPE rapport_open_sockets gauge', 'rapport_open_sockets 3']),
    )
  })
  test('end with a line end, as the format asks', () => expect(makeMetrics().text({})).toMatch(/\n$/))
  test('of two houses are apart', () => {
    const [one, other] = [makeMetrics(), makeMetrics()]
    one.request(request())
    expect(lines(other)).toHaveLength(5)
  })
  test('count every request once, whatever comes', () => {
    const some = fc.record({
      method: fc.constantFrom('GET', 'POST', 'HEAD'),
      route: fc.constantFrom('/', '/live', '/help/:id'),
      status: fc.constantFrom(200, 404, 500),
      ms: fc.nat(1_000),
    })
    fc.assert(
      fc.property(fc.array(some, { maxLength: 60 }), (requests) => {
        const metrics = makeMetrics()
        for (const one of requests) metrics.request(one)
        const sum = (name: string) =>
          lines(metrics)
            .filter((line) => line.startsWith(name))
            .reduce((total, line) => total + Number(line.split(' ').at(-1)), 0)
        const seconds = requests.reduce((total, { ms }) => total + ms / 1000, 0)
        return (
          sum('rapport_http_requests_total') === requests.length &&
          Math.abs(sum('rapport_http_seconds_total') - seconds) < 1e-4
        )
      }),
    )
  })
})

describe('what is told to those who watch', () => {
  const never = () => Promise.reject(new Error('no body is read'))
  const call = { params: {}, query: {}, headers: {}, media: undefined, json: never, form: never }
  const ask = async (path: string, ready = true) => {
    const routes = healthRoutes({ ready: () => ready, metrics: makeMetrics(), openSockets: () => 7 })
    const route = routes.find((one) => one.path === path)
    if (route?.kind !== 'answer') throw new Error(`nothing is at ${path}`)
    return route.answer(call)
  }
  test('the process lives, whether it is ready or not', async () => {
    expect([(await ask('/live', true)).status, (await ask('/live', false)).status]).toEqual([200, 200])
  })
  test('a floor that is not warm is not ready', async () =>
    expect((await ask('/ready', false)).status).toBe(503))
  test.each(['/live', '/ready', '/metrics'])('%s is for nobody’s cache', async (path) => {
    expect((await ask(path)).headers['cache-control']).toBe('no-store')
  })
  test('the metrics tell sockets, memory and age', async () => {
    const text = String((await ask('/metrics')).body)
    expect(text).toContain('rapport_open_sockets 7')
    expect(Number(/rapport_resident_memory_bytes (\d+)/.exec(text)?.[1])).toBeGreaterThan(1_000_000)
    expect(text).toMatch(/rapport_uptime_seconds \d+\n/)
  })
})
