import { afterEach, beforeEach, vi } from 'vitest'
import { DirectLine } from '../../../web/pages/chat/directLine.ts'
import type { Ticket } from '../../../web/pages/chat/kept.ts'
import { settle } from './browser.ts'
import { type LineServer, openLine } from './lineServer.ts'

const noon = Date.UTC(2026, 2, 12, 12)
/** Importing this module gives each test of the file a server and a client of its own. */
export let server: LineServer
export let heard: object[]
export let states: string[]
export let line: DirectLine | undefined

beforeEach(() => {
  vi.useFakeTimers({ now: noon })
  server = openLine()
  heard = []
  states = []
})
afterEach(() => {
  line?.end()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const ticket: Ticket = { conversationId: 'c0', token: 'old', userId: 'guest-1', expires: noon + 36_000_000 }

/** A client that goes on with a conversation. */
export function start(random = () => 0.5): void {
  line = new DirectLine({
    base: 'https://shop.example',
    ticket,
    admit: async () => ticket,
    heard: (activity) => heard.push(activity as object),
    connection: (state) => states.push(state),
    kept: () => {},
    ended: () => {},
    random,
  })
  line.start()
}

/** One that is connected, with nothing noted yet. */
export async function online(): Promise<void> {
  start()
  await settle()
  server.sockets.last.open()
  states.length = 0
}

/** How often it has tried to read. */
export const tries = () => server.calls('GET /v3/directline/conversations/c0/activities').length

/** The same client with a server that keeps what is posted and never echoes it. */
export function withoutEcho(): void {
  server = openLine({ echo: false })
}
