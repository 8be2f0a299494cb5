import http from 'node:http'
import { connect } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { handshake, line, listen, raw, send, stillAnswers, visitor } from './client.ts'
import { type House, openHouse } from './house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse({ limits: { headersTimeout: 250, requestTimeout: 400, checkEvery: 50 } })
})
afterAll(() => house.web.close())
afterEach(async () => {
  expect(await stillAnswers(house)).toBe(true)
})

const post = (path: string, body: string, headers: Record<string, string>) =>
  send(house, path, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } })

describe('upgrades', () => {
  const upgrade = { connection: 'Upgrade', upgrade: 'websocket' }
  const key = { 'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==', 'sec-websocket-version': '13' }
  test.each(['/', '/nowhere', '/api/messages', `${line}/conversations/x/stream/more`])(
    'nothing upgrades at %s',
    async (path) => {
      expect([200, 404]).toContain(await handshake(house.url.replace('http', 'ws') + path))
    },
  )
  test('a stream address asked without an upgrade says what it is', async () => {
    const { status, body } = await send(house, `${line}/conversations/x/stream`)
    expect([status, body.error.code]).toEqual([426, 'UpgradeRequired'])
  })
  test('a stream without a token is turned down', async () => {
    expect(await handshake(`${house.url.replace('http', 'ws')}${line}/conversations/x/stream`)).toBe(403)
  })
  test('a stream for another conversation is turned down', async () => {
    const [mine, other] = [await visitor(house), await visitor(house)]
    expect(await handshake(mine.streamUrl.replace(mine.conversationId, other.conversationId))).toBe(403)
  })
  test('a stream token is no good after a minute', async () => {
    const { streamUrl } = await visitor(house)
    expect(await handshake(streamUrl)).toBe(101)
    house.floor.clock.now += 61_000
    expect(await handshake(streamUrl)).toBe(403)
  })
  test.each(['-5', 'x', '99999999999999999999'])(
    'a stream with the watermark %s is turned down',
    async (watermark) => {
      const { streamUrl } = await visitor(house)
      expect(await handshake(streamUrl.replace('watermark=0', `watermark=${watermark}`))).toBe(400)
    },
  )
  test('a handshake without a key is turned down', async () => {
    const { streamUrl } = await visitor(house)
    const { pathname, search } = new URL(streamUrl)
    const { status, body } = await send(house, pathname + search, { headers: upgrade })
    expect([status, body.error.code]).toEqual([400, 'BadRequest'])
  })
  test('an encoded upgrade is turned down', async () => {
    const { streamUrl } = await visitor(house)
    const { pathname, search } = new URL(streamUrl)
    const headers = { ...upgrade, ...key, 'content-encoding': 'gzip' }
    expect((await send(house, pathname + search, { headers })).status).toBe(415)
  })
  test('a POST that wants to upgrade is answered as a POST', async () => {
    expect((await post('/chat/token', '{}', upgrade)).status).toBe(200)
  })
  test('a client that vanishes during the handshake harms nobody', async () => {
    const { streamUrl } = await visitor(house)
    const { pathname, search } = new URL(streamUrl)
    const head = `GET ${pathname}${search} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n`
    const full = `${head}Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n`
    const { port, hostname } = new URL(house.url)
    await Promise.all(
      Array.from(
        { length: 20 },
        () =>
          new Promise<void>((resolve) => {
            const socket = connect(Number(port), hostname, () =>
              socket.write(full, () => socket.resetAndDestroy()),
            )
            socket.on('error', () => {})
            socket.on('close', () => resolve())
          }),
      ),
    )
  })
  test('a frame above 64 KiB ends its socket', async () => {
    const { streamUrl } = await visitor(house)
    const { socket, closed, until } = listen(streamUrl)
    await until(() => socket.readyState === socket.OPEN)
    socket.send('x'.repeat(65 * 1024))
    expect(await closed).toBe(1009)
  })
  test('bytes that are no frames end their socket', async () => {
    const { streamUrl } = await visitor(house)
    const { pathname, search } = new URL(streamUrl)
    const head = `GET ${pathname}${search} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n`
    const full = `${head}Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n`
    expect(await raw(house, `${full}\xff\xff\xff\xff garbage`)).toMatch(/^HTTP\/1.1 101 /)
  })
})

describe('a Node that hands over every upgrade, as older ones do', () => {
  let older: House
  beforeAll(async () => {
    const create = http.createServer
    const spy = vi.spyOn(http, 'createServer').mockImplementation(() => {
      const server = create()
      return Object.defineProperty(server, 'shouldUpgradeCallback', { get: () => () => true, set: () => {} })
    })
    older = await openHouse()
    spy.mockRestore()
  })
  afterAll(() => older.web.close())
  afterEach(async () => {
    expect(await stillAnswers(older)).toBe(true)
  })
  const upgrade = { connection: 'Upgrade', upgrade: 'websocket' }
  test.each([
    ['GET', '/', 200],
    ['GET', '/nowhere', 404],
    ['GET', '/chat/token', 405],
    ['POST', '/chat/token', 400],
    ['POST', '/nowhere', 400],
    ['OPTIONS', '/chat/token', 400],
    ['GET', `${line}/conversations/x`, 401],
  ])('%s %s is answered with a status', async (method, path, status) => {
    expect((await send(older, path, { method, headers: upgrade })).status).toBe(status)
  })
  test('streams open as ever', async () => {
    expect(await handshake((await visitor(older)).streamUrl)).toBe(101)
  })
})
