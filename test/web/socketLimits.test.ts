import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import { acting, handshake, listen, send, stillAnswers, visitor } from './client.ts'
import { type House, openHouse } from './house.ts'

const open: House[] = []
afterEach(async () => {
  vi.restoreAllMocks()
  for (const house of open.splice(0)) await house.web.close()
})
const opened = async (changes: Parameters<typeof openHouse>[0] = {}) => {
  const house = await openHouse(changes)
  open.push(house)
  return house
}
const message = (text: string) => ['bot', { type: 'message', text }] as const

/** A visitor whose stream is open. */
async function listening(house: House, options: object = {}) {
  const visit = await visitor(house)
  const line = listen(visit.streamUrl, options)
  await line.until(() => line.socket.readyState === line.socket.OPEN)
  return { ...visit, ...line }
}

describe('too many sockets', () => {
  test('of one address are turned down before the handshake, with the time to wait', async () => {
    const house = await opened({ limits: { socketsOfAddress: 2 } })
    const [first] = [await listening(house), await listening(house)]
    const { streamUrl } = await visitor(house)
    expect(await handshake(streamUrl)).toBe(429)
    const { pathname, search } = new URL(streamUrl)
    const headers = {
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
      'sec-websocket-version': '13',
    }
    const reply = await send(house, pathname + search, { headers })
    expect([reply.body.error.code, reply.headers['retry-after']]).toEqual(['TooManySockets', '10'])
    first.socket.close()
    await expect.poll(() => handshake(streamUrl)).toBe(101)
  })
  test('of one conversation leave room for others', async () => {
    const house = await opened({ limits: { socketsOfOne: 2 } })
    const { streamUrl } = await listening(house)
    listen(streamUrl)
    await expect.poll(async () => (await send(house, '/metrics')).text).toContain('rapport_open_sockets 2')
    expect(await handshake(streamUrl)).toBe(429)
    expect(await handshake((await visitor(house)).streamUrl)).toBe(101)
  })
  test('of all are turned down', async () => {
    const house = await opened({ limits: { sockets: 1 } })
    await listening(house)
    expect(await handshake((await visitor(house)).streamUrl)).toBe(503)
  })
  test('of one member of staff are turned down', async () => {
    const house = await opened({ limits: { socketsOfOne: 1 } })
    const url = `${house.url.replace('http', 'ws')}/desk/live`
    const desk = listen(url, { headers: acting })
    await desk.until(() => desk.socket.readyState === desk.socket.OPEN)
    expect(await handshake(url, { headers: acting })).toBe(429)
  })
  test('are counted by the address that our proxy names', async () => {
    const house = await opened({ limits: { socketsOfAddress: 1 }, proxies: { count: 1, secure: false } })
    const from = (address: string) => ({ headers: { 'x-forwarded-for': address } })
    await listening(house, from('203.0.113.1'))
    const { streamUrl } = await visitor(house)
    expect(await handshake(streamUrl, from('203.0.113.1'))).toBe(429)
    expect(await handshake(streamUrl, from('203.0.113.2'))).toBe(101)
  })
  test('a handshake that fails is not counted', async () => {
    const house = await opened({ limits: { socketsOfAddress: 1, socketsOfOne: 1 } })
    const { streamUrl } = await visitor(house)
    const { pathname, search } = new URL(streamUrl)
    const headers = { connection: 'Upgrade', upgrade: 'websocket' }
    for (const _ of [1, 2, 3]) expect((await send(house, pathname + search, { headers })).status).toBe(400)
    expect(await handshake(streamUrl)).toBe(101)
  })
})

describe('too much from one socket', () => {
  let house: House
  beforeEach(async () => {
    house = await opened()
  })
  afterEach(async () => {
    expect(await stillAnswers(house)).toBe(true)
  })
  test.each(['message', 'ping', 'pong'] as const)('a flood of %ss is cut off', async (kind) => {
    const { socket, closed } = await listening(house)
    for (let i = 0; i < 200; i++) {
      if (kind === 'message') socket.send('')
      else socket[kind]()
    }
    expect([1006, 1008]).toContain(await closed)
  })
  test('a message that never ends is cut off', async () => {
    const { socket, closed } = await listening(house)
    for (let i = 0; i < 20_000; i++) socket.send('', { fin: false })
    expect([1006, 1008]).toContain(await closed)
  })
  test('a frame above 4 KiB is turned down', async () => {
    const { socket, closed } = await listening(house)
    socket.send('x'.repeat(4 * 1024 + 1))
    expect(await closed).toBe(1009)
  })
  test('what keeps a line open is not too much', async () => {
    const { socket, texts, until, conversationId } = await listening(house)
    for (let i = 0; i < 40; i++) socket.send('')
    house.floor.commit(conversationId, [message('still here')])
    await until(() => texts().includes('still here'))
    expect(socket.readyState).toBe(socket.OPEN)
  })
})

describe('clients that do not read', () => {
  const long = 'x'.repeat(250_000)
  /** A client that stops reading as soon as it may, of a conversation with a past of 25 MB. */
  const deaf = async (house: House) => {
    const { streamUrl, conversationId } = await visitor(house)
    for (let i = 0; i < 100; i++) house.floor.add(conversationId, [message(`${i} ${long}`)])
    const one = listen(streamUrl)
    await one.until(() => one.socket.readyState === one.socket.OPEN)
    one.socket.pause()
    return one
  }
  test('are not waited for any longer than they are allowed', async () => {
    const house = await opened({ limits: { readWithin: 100 } })
    const { socket, closed } = await deaf(house)
    await expect.poll(() => house.floor.listening()).toBe(0)
    socket.resume()
    expect(await closed).toBe(1006)
  })
  test('are cut off when together they leave too much unread, and the others are not', async () => {
    const house = await opened({ limits: { readWithin: 60_000, unread: 1024 * 1024 } })
    const reader = await listening(house)
    const both = [await deaf(house), await deaf(house)]
    await expect.poll(() => house.floor.listening()).toBe(1)
    for (const { socket, closed } of both) {
      socket.resume()
      expect(await closed).toBe(1006)
    }
    house.floor.commit(reader.conversationId, [message('still here')])
    await reader.until(() => reader.texts().includes('still here'))
  })
  test('are cut off for small messages as well, before one of them leaves a megabyte', async () => {
    const house = await opened({ limits: { readWithin: 60_000, unread: 256 * 1024 } })
    const reader = await listening(house)
    const visits = await Promise.all(Array.from({ length: 4 }, () => listening(house)))
    for (const { socket, until, texts } of visits) {
      await until(() => texts().length === 1)
      socket.pause()
    }
    const left = unreadOfThoseCut()
    const small = 'x'.repeat(7_000)
    for (let i = 0; left.length === 0; i++) {
      for (const { conversationId } of visits) house.floor.commit(conversationId, [message(small)])
      house.floor.commit(reader.conversationId, [message(`${i}`)])
      await reader.until(() => reader.frames.at(-1)?.includes(`"text":"${i}"`) === true)
    }
    expect(left[0]).toBeLessThan(1024 * 1024)
    for (const { socket } of visits) socket.terminate()
    expect(reader.socket.readyState).toBe(reader.socket.OPEN)
  })
})

/** Bytes that clients had left unread when they were cut off, as it happens. */
function unreadOfThoseCut(): readonly number[] {
  const left: number[] = []
  const { terminate } = WebSocket.prototype
  vi.spyOn(WebSocket.prototype, 'terminate').mockImplementation(function (this: WebSocket) {
    left.push(this.bufferedAmount)
    terminate.call(this)
  })
  return left
}
