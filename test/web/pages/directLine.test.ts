import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { DirectLine, type DirectLineOptions } from '../../../web/pages/chat/directLine.ts'
import type { Ticket } from '../../../web/pages/chat/kept.ts'
import { fetchJson, ticketIn } from '../../../web/pages/chat/request.ts'
import { settle } from './browser.ts'
import { down, type LineServer, openLine, status } from './lineServer.ts'

const noon = Date.UTC(2026, 2, 12, 12)
let server: LineServer
let heard: object[]
let states: string[]
let kept: Ticket[]
let ended: number

beforeEach(() => {
  vi.useFakeTimers({ now: noon })
  server = openLine()
  heard = []
  states = []
  kept = []
  ended = 0
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const ticket: Ticket = { conversationId: 'c0', token: 'old', userId: 'guest-1', expires: noon + 3_600_000 }

function makeLine(changes: Partial<DirectLineOptions> = {}): DirectLine {
  const made = new DirectLine({
    base: 'https://shop.example',
    ticket: undefined,
    admit: async () =>
      ticketIn(
        await fetchJson('https://shop.example/chat/token', { method: 'POST', body: {} }),
        {},
        Date.now(),
      ),
    heard: (activity) => heard.push(activity as object),
    connection: (state) => states.push(state),
    kept: (one) => kept.push(one),
    ended: () => {
      ended += 1
    },
    random: () => 0.5,
    ...changes,
  })
  onTestFinished(() => made.end())
  return made
}

async function connected(changes: Partial<DirectLineOptions> = {}): Promise<DirectLine> {
  const made = makeLine(changes)
  made.start()
  await settle()
  server.sockets.last.open()
  return made
}

const paths = () => server.asked.map(({ method, path }) => `${method} ${path}`)

describe('a first visit', () => {
  test('asks for a token, begins a conversation and listens to it', async () => {
    await connected()
    expect(paths()).toEqual(['POST /chat/token', 'POST /v3/directline/conversations'])
    expect(states).toEqual(['connecting', 'online'])
  })
  test('begins with the token that it was given', async () => {
    await connected()
    expect(server.asked[1]?.headers.authorization).toBe('Bearer token-1')
  })
  test('goes on with the token of the conversation', async () => {
    await connected()
    expect(kept.map(({ token }) => token)).toEqual(['token-1', 'token-2'])
  })
  test('keeps the user that only the first answer names', async () => {
    await connected()
    expect(kept.at(-1)?.userId).toBe('guest-1')
  })
  test('knows until when its ticket is good', async () => {
    await connected()
    expect(kept.at(-1)?.expires).toBe(noon + 3_600_000)
  })
  test('listens on the host that the page knows, not on the one that the server names', async () => {
    await connected()
    expect(server.sockets.last.url).toBe('wss://shop.example/v3/stream?watermark=0&t=pass')
  })
  test('listens without TLS where the page has none', async () => {
    const made = makeLine({ base: 'http://localhost:3978' })
    made.start()
    await settle()
    expect(server.sockets.last.url).toMatch(/^ws:\/\/localhost:3978\/v3\/stream/)
  })
  test('is not online before the socket is open', async () => {
    makeLine().start()
    await settle()
    expect(states).toEqual(['connecting'])
  })
  test('hears what comes', async () => {
    await connected()
    server.tell({ text: 'Hello' }, { text: '您好' })
    expect(heard).toMatchObject([{ text: 'Hello' }, { text: '您好' }])
  })
})

describe('a visit that goes on', () => {
  test('reads what was said, then listens from there', async () => {
    server.keep({ text: 'one' }, { text: 'two' })
    await connected({ ticket })
    expect(paths()).toEqual([
      'GET /v3/directline/conversations/c0/activities',
      'GET /v3/directline/conversations/c0?watermark=2',
    ])
    expect(heard).toMatchObject([{ text: 'one' }, { text: 'two' }])
  })
  test('shows its ticket', async () => {
    await connected({ ticket })
    expect(server.asked[0]?.headers.authorization).toBe('Bearer old')
  })
  test('renews a ticket that has less than a minute first', async () => {
    await connected({ ticket: { ...ticket, expires: noon + 59_000 } })
    expect(paths()[0]).toBe('POST /v3/directline/tokens/refresh')
    expect(server.asked[1]?.headers.authorization).toBe('Bearer token-1')
  })
  test('does not renew a ticket that has a minute', async () => {
    await connected({ ticket: { ...ticket, expires: noon + 60_000 } })
    expect(server.calls('refresh')).toEqual([])
  })
  test.each([401, 403, 404])('whose conversation is gone (%d) begins another one', async (code) => {
    server.faults.set('conversations/c0', status(code))
    makeLine({ ticket }).start()
    await settle()
    expect(ended).toBe(1)
    await settle(1_000)
    expect([server.begun, states]).toEqual([1, ['connecting', 'connecting', 'connecting']])
  })
  test('whose ticket has run out begins another one', async () => {
    server.faults.set('refresh', status(403))
    makeLine({ ticket: { ...ticket, expires: noon - 1 } }).start()
    await settle()
    await settle(1_000)
    expect([ended, server.begun]).toEqual([1, 1])
  })
  test.each([500, 502, 503, 429])('meets a tired server (%d) and keeps its ticket', async (code) => {
    server.faults.set('conversations/c0', status(code))
    makeLine({ ticket }).start()
    await settle()
    expect([ended, states.at(-1)]).toEqual([0, 'unavailable'])
    server.faults.clear()
    await settle(1_000)
    server.sockets.last.open()
    expect([server.begun, states.at(-1)]).toEqual([0, 'online'])
  })
})

describe('the ticket', () => {
  test('is renewed at half of its life', async () => {
    await connected()
    await settle(1_799_000)
    expect(server.calls('refresh')).toHaveLength(0)
    await settle(1_000)
    expect(server.calls('refresh')).toHaveLength(1)
  })
  test('is renewed again and again', async () => {
    await connected()
    await settle(1_800_000)
    await settle(1_800_000)
    await settle(1_800_000)
    expect(server.calls('refresh').map(({ headers }) => headers.authorization)).toEqual([
      'Bearer token-2',
      'Bearer token-3',
      'Bearer token-4',
    ])
  })
  test('of a few seconds is not renewed more than every ten', async () => {
    server = openLine({ life: 2 })
    await connected()
    await settle(9_999)
    expect(server.calls('refresh')).toHaveLength(0)
    await settle(1)
    expect(server.calls('refresh')).toHaveLength(1)
  })
  test('is renewed without a break in the line', async () => {
    await connected()
    await settle(1_800_000)
    expect([server.sockets.all.length, states.at(-1)]).toEqual([1, 'online'])
  })
  test('is kept when it is renewed', async () => {
    await connected()
    await settle(1_800_000)
    expect(kept.at(-1)).toEqual({
      conversationId: 'c1',
      token: 'token-3',
      userId: 'guest-1',
      expires: noon + 1_800_000 + 3_600_000,
    })
  })
  test('that is refused at its renewal ends the conversation', async () => {
    await connected()
    server.faults.set('refresh', status(403))
    await settle(1_800_000)
    expect(ended).toBe(1)
  })
  test('is not renewed after the end', async () => {
    const made = await connected()
    made.end()
    await settle(4_000_000)
    expect(server.calls('refresh')).toEqual([])
  })
})

describe('the end', () => {
  test('closes the socket without a word and tries nothing again', async () => {
    const made = await connected()
    states.length = 0
    made.end()
    await settle(100_000)
    expect([server.sockets.all.length, server.sockets.last.readyState, states]).toEqual([1, 3, []])
  })
  test('before an answer comes opens no socket', async () => {
    const made = makeLine()
    made.start()
    made.end()
    await settle()
    expect(server.sockets.all).toEqual([])
  })
  test('is final', async () => {
    const made = await connected()
    made.end()
    states.length = 0
    made.start()
    await settle()
    expect([states, server.sockets.all.length]).toEqual([[], 1])
  })
  test('ends a wait for the next try', async () => {
    server.faults.set('POST', down)
    const made = makeLine()
    made.start()
    await settle()
    made.end()
    const before = server.asked.length
    await settle(100_000)
    expect(server.asked).toHaveLength(before)
  })
})
