import { afterEach, beforeEach, vi } from 'vitest'
import { Conversation, type Visit } from '../../../web/pages/chat/conversation.ts'
import type { View } from '../../../web/pages/chat/view.ts'
import { type Browser, openBrowser, settle } from './browser.ts'
import { type LineServer, openLine } from './lineServer.ts'

export const noon = Date.UTC(2026, 2, 12, 12)
const visit: Visit = {
  base: 'https://shop.example',
  tokenUrl: 'https://shop.example/chat/token',
  language: 'en',
  customerId: undefined,
  signature: undefined,
}
/** Importing this module gives each test of the file a browser, a server and conversations that end with it. */
export let browser: Browser
export let server: LineServer
export let views: View[]
let open: Conversation[]

beforeEach(() => {
  vi.useFakeTimers({ now: noon })
  browser = openBrowser()
  server = openLine()
  views = []
  open = []
})
afterEach(() => {
  for (const one of open) one.end()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

export function make(changes: Partial<Visit> = {}): Conversation {
  const made = new Conversation({ ...visit, ...changes }, (view) => views.push(view))
  open.push(made)
  return made
}

export async function online(changes: Partial<Visit> = {}): Promise<Conversation> {
  const made = make(changes)
  made.start()
  await settle()
  server.sockets.last.open()
  await settle()
  return made
}

export const reply = (text: string) => ({ text, from: { id: 'rapport', role: 'bot' } })
export const texts = ({ view }: Conversation) =>
  view.rows.map((row) => (row.kind === 'message' ? `${row.message.author}: ${row.message.text}` : row.kind))
export const messagePosts = () => server.calls('POST').filter(({ path }) => path.endsWith('/activities'))
