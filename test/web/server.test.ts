import { createServer } from 'node:http'
import { connect } from 'node:net'
import { text as textOf } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Lack } from '../../web/index.ts'
import { listen, postJson, raw, send, visitor } from './client.ts'
import { channel, type House, makeFloor, openHouse } from './house.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.web.close())

describe('health', () => {
  test('a live process says so', async () => {
    expect((await send(house, '/live')).body).toEqual({ live: true })
  })
  test('readiness follows the floors below', async () => {
    let missing: readonly Lack[] = ['disk']
    const warming = await openHouse({ ready: async () => ({ ready: missing.length === 0, missing }) })
    expect(await send(warming, '/ready')).toMatchObject({
      status: 503,
      body: { ready: false, missing: ['disk'] },
    })
    missing = []
    expect(await send(warming, '/ready')).toMatchObject({ status: 200, body: { ready: true } })
    await warming.web.close()
  })
  test('metrics count requests by route pattern, and open sockets', async () => {
    const { streamUrl } = await visitor(house)
    const { socket, until } = listen(streamUrl)
    await until(() => socket.readyState === socket.OPEN)
    await send(house, '/nowhere/secret')
    const { headers, text } = await send(house, '/metrics')
    expect(headers['content-type']).toContain('text/plain; version=0.0.4')
    expect(text).toContain('_seconds_count{method="POST",route="/chat/token",status="200"} 1')
    expect(text).toContain('_seconds_count{method="GET",route="none",status="404"} 1')
    expect(text).toContain('rapport_refused_total{code="NotFound"} 1')
    expect(text).toContain('rapport_open_sockets 1')
    expect(text).not.toContain('secret')
    socket.terminate()
  })
  test('every line of the metrics is a comment or a sample', async () => {
    await send(house, '/live')
    const { text } = await send(house, '/metrics')
    for (const line of text.trimEnd().split('\n'))
      expect(line).toMatch(/^(# (HELP|TYPE) .+|\w+(\{[^{}]*\})? ([\d.e+-]+|Nan)|)$/)
  })
})

interface Written {
  readonly body: { readonly text: string }
}

describe('the Bot Framework', () => {
  test('gets a parsed activity, and its answer goes back', async () => {
    const turn = async (req: object) => ({ status: 202, body: { got: (req as Written).body.text } })
    const bot = await openHouse({ botFramework: channel(turn) })
    const { status, body } = await postJson(bot, '/api/messages', { type: 'message', text: '你好' })
    expect([status, body]).toEqual([202, { got: '你好' }])
    await bot.web.close()
  })
  test('does not get what is no activity', async () => {
    const turn = vi.fn(async () => ({ status: 200 }))
    const bot = await openHouse({ botFramework: channel(turn) })
    expect((await postJson(bot, '/api/messages', [])).status).toBe(400)
    expect((await postJson(bot, '/api/messages', { text: 'no type' })).status).toBe(400)
    expect(turn).not.toHaveBeenCalled()
    await bot.web.close()
  })
  test('its failures do not show', async () => {
    const bot = await openHouse({ botFramework: channel(() => Promise.reject(new Error('key abc'))) })
    const { status, text } = await postJson(bot, '/api/messages', { type: 'message' })
    expect([status, text.includes('abc')]).toEqual([500, false])
    await bot.web.close()
  })
  test('that takes too long is asked to come again, and may end when it likes', async () => {
    const gate = Promise.withResolvers<{ status: number }>()
    const bot = await openHouse({ botFramework: channel(() => gate.promise), limits: { answerWithin: 50 } })
    const { status, headers } = await postJson(bot, '/api/messages', { type: 'message' })
    expect([status, headers['retry-after']]).toEqual([503, '5'])
    gate.resolve({ status: 202 })
    expect((await send(bot, '/live')).status).toBe(200)
    await bot.web.close()
  })
  test('has no address when no bot is registered', async () => {
    expect((await postJson(house, '/api/messages', { type: 'message' })).status).toBe(404)
  })
})

describe('closing', () => {
  test('takes no more requests', async () => {
    const fresh = await openHouse()
    await fresh.web.close()
    await expect(send(fresh, '/live')).rejects.toThrow()
  })
  test('lets an answer that is under way finish', async () => {
    const floor = makeFloor()
    const asked = Promise.withResolvers<void>()
    const gate = Promise.withResolvers<void>()
    const receive: typeof floor.receive = async (activity) => {
      asked.resolve()
      await gate.promise
      return floor.receive(activity)
    }
    const busy = await openHouse({ directLine: { ...floor, receive } })
    const visit = visitor(busy)
    await asked.promise
    const closing = busy.web.close()
    gate.resolve()
    expect((await visit).started.status).toBe(201)
    await closing
  })
  test('asks sockets to leave', async () => {
    const fresh = await openHouse()
    const { streamUrl } = await visitor(fresh)
    const { closed, until, socket } = listen(streamUrl)
    await until(() => socket.readyState === socket.OPEN)
    const closing = fresh.web.close()
    expect(await closed).toBe(1001)
    await closing
  })
  test('does not wait for those who never leave', async () => {
    const fresh = await openHouse({ limits: { closeWithin: 200 } })
    const { streamUrl } = await visitor(fresh)
    const deaf = listen(streamUrl)
    await deaf.until(() => deaf.socket.readyState === deaf.socket.OPEN)
    deaf.socket.pause()
    const idle = raw(
      fresh,
      'POST /chat/token HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n',
    )
    await send(fresh, '/live')
    await fresh.web.close()
    await idle
    deaf.socket.terminate()
  })
  test('turns down a handshake that is finished while it lasts', async () => {
    const fresh = await openHouse({ limits: { closeWithin: 600_000 } })
    const { streamUrl } = await visitor(fresh)
    const { hostname, port } = new URL(fresh.url)
    const half = connect(Number(port), hostname)
    const got = textOf(half)
    await new Promise((resolve) => half.write(handshakeHead(streamUrl), resolve))
    // It was asked after the head was sent: when it is answered, the head was read.
    await send(fresh, '/live')
    const closing = fresh.web.close()
    half.write('\r\n')
    await closing
    expect(await got).toMatch(/^HTTP\/1.1 503 /)
  })
  test('does not wait for a handshake whose conversation is still looked up', async () => {
    const floor = makeFloor()
    const asked = Promise.withResolvers<void>()
    const gate = Promise.withResolvers<undefined>()
    const findConversation = () => {
      asked.resolve()
      return gate.promise
    }
    const limits = { closeWithin: 200, requestTimeout: 600_000 }
    const fresh = await openHouse({ directLine: { ...floor, findConversation }, limits })
    const { streamUrl } = await visitor(fresh)
    const answered = raw(fresh, `${handshakeHead(streamUrl)}\r\n`)
    await asked.promise
    await fresh.web.close()
    expect(await answered).toBe('')
    gate.resolve(undefined)
  })
})

/** Everything that a client asks with to open a socket, but for the empty line at the end. */
function handshakeHead(streamUrl: string): string {
  const { pathname, search } = new URL(streamUrl)
  const upgrade = 'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n'
  const key = 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n'
  return `GET ${pathname}${search} HTTP/1.1\r\nHost: x\r\n${upgrade}${key}`
}

test('a port that is taken fails the start', async () => {
  const taken = createServer()
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
  const address = taken.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  await expect(openHouse({ port })).rejects.toThrow('EADDRINUSE')
  taken.close()
})

test('the address that it gives is the one that it listens on', () => {
  expect(house.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
})
