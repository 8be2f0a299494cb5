import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import type { Assets } from '../../web/assets.ts'
import { postJson, send, visitor } from './client.ts'
import { type House, openHouse } from './house.ts'

const open: House[] = []
const clients: Socket[] = []
afterEach(async () => {
  for (const client of clients.splice(0)) client.destroy()
  for (const house of open.splice(0)) await house.web.close()
})

/** More than the system's own buffers take. */
const large = 64 * 1024 * 1024
const body = Buffer.alloc(large, 'x')
const assets: Assets = new Map([
  ['/assets/large.js', { type: 'text/javascript', body, gzip: Buffer.alloc(0), etag: '"large"' }],
])
const opened = async (limits: NonNullable<Parameters<typeof openHouse>[0]>['limits'] = {}) => {
  const house = await openHouse({ assets, limits: { unreadAnswers: 10 * large, ...limits } })
  open.push(house)
  return house
}

/** A client that has asked for these addresses in one piece; it has the first bytes and reads no more. */
async function deaf(house: House, paths: readonly string[] = ['/assets/large.js']) {
  const { hostname, port } = new URL(house.url)
  const socket = connect(Number(port), hostname)
  socket.on('error', () => {})
  clients.push(socket)
  socket.write(paths.map((path) => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`).join(''))
  await once(socket, 'readable')
  return socket
}

/** All that a client still gets. */
async function rest(socket: Socket): Promise<number> {
  let bytes = 0
  socket.on('data', (chunk: Buffer) => {
    bytes += chunk.length
  })
  if (!socket.closed) await once(socket, 'close')
  return bytes
}

const patient = { timeout: 30_000 }
const gone = (house: House) => house.log.some((line) => line.includes('large.js'))

describe('a client that takes nothing of its answers', () => {
  test('is cut off', async () => {
    const house = await opened({ takeWithin: 100 })
    const socket = await deaf(house)
    await expect.poll(() => gone(house), patient).toBe(true)
    expect(await rest(socket)).toBeLessThan(large)
  })
  test('is cut off when short answers wait behind a long one', async () => {
    const house = await opened({ takeWithin: 100 })
    const socket = await deaf(house, ['/assets/large.js', '/live', '/live', '/live'])
    await expect.poll(() => gone(house), patient).toBe(true)
    expect(await rest(socket)).toBeLessThan(large)
  })
  test('and goes away is forgotten', async () => {
    const house = await opened({ unreadAnswers: large })
    const socket = await deaf(house)
    expect((await send(house, '/assets/large.js')).status).toBe(503)
    socket.destroy()
    await expect.poll(async () => (await send(house, '/assets/large.js')).status, patient).toBe(200)
  })
})

describe('a client that reads slowly', () => {
  test('gets the whole of a large answer', async () => {
    const within = 1_500
    const house = await opened({ takeWithin: within })
    const socket = await deaf(house)
    const begun = performance.now()
    // Twice the time that a client may take nothing, and somewhat at every moment of it.
    const due = () => (large * (performance.now() - begun)) / (2 * within)
    let bytes = 0
    while (bytes < large && !socket.closed) {
      while (bytes > due()) await send(house, '/live')
      const chunk: Buffer | null = socket.read()
      bytes += chunk?.length ?? 0
      if (chunk === null) await Promise.race([once(socket, 'readable'), once(socket, 'close')])
    }
    expect(bytes).toBeGreaterThan(large)
  })
  test('gets several answers in the order of its questions', async () => {
    const house = await opened()
    const socket = await deaf(house, ['/assets/large.js', '/live', '/assets/large.js', '/nowhere'])
    let bytes = 0
    let end = ''
    socket.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      end = (end + chunk.toString('latin1')).slice(-500)
    })
    await expect.poll(() => end, patient).toContain('There is nothing at this address.')
    expect(bytes).toBeGreaterThan(2 * large)
  })
})

describe('clients that together leave too much unread', () => {
  test('are given no more long answers, with the time to wait; short ones go on', async () => {
    const house = await opened({ unreadAnswers: large, takeWithinWhenFull: 60_000 })
    await deaf(house)
    const { status, headers, body } = await send(house, '/assets/large.js')
    expect([status, headers['retry-after'], body.error.code]).toEqual([503, '2', 'Busy'])
    expect((await send(house, '/live')).status).toBe(200)
    expect((await send(house, '/assets/large.js', { method: 'HEAD' })).status).toBe(200)
    const { path, auth, started } = await visitor(house)
    expect(started.status).toBe(201)
    expect((await postJson(house, `${path}/activities`, { type: 'message' }, auth)).status).toBe(200)
    expect((await send(house, '/metrics')).text).toContain('rapport_refused_total{code="Busy"} 1')
  })
  test('make room for those who read', async () => {
    const house = await opened({ unreadAnswers: large, takeWithinWhenFull: 0 })
    const socket = await deaf(house)
    expect((await send(house, '/assets/large.js')).text).toHaveLength(large)
    expect(await rest(socket)).toBeLessThan(large)
  })
})
