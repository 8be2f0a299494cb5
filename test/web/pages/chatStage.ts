import { h } from 'preact'
import { afterEach, beforeEach, vi } from 'vitest'
import { Chat } from '../../../web/pages/chat/chat.tsx'
import type { Visit } from '../../../web/pages/chat/conversation.ts'
import { type Browser, leave, openBrowser, settle, show } from './browser.ts'
import type { FakeElement } from './dom.ts'
import { type LineServer, openLine } from './lineServer.ts'
import { one } from './read.ts'
import { noon } from './records.ts'

const visit: Visit = {
  base: 'https://shop.example',
  tokenUrl: 'https://shop.example/chat/token',
  language: 'en',
  customerId: undefined,
  signature: undefined,
}
/** Importing this module gives each test of the file a page, a server and a chat of its own. */
export let browser: Browser
export let server: LineServer
let page: FakeElement | undefined
export let opened: boolean[]

beforeEach(() => {
  vi.useFakeTimers({ now: noon })
  browser = openBrowser()
  server = openLine()
  opened = []
})
afterEach(() => {
  if (page !== undefined) leave(page)
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

interface Given {
  readonly openAtFirst?: boolean
  readonly wish?: { readonly text: string }
  readonly visit?: Partial<Visit>
}

export const node = ({ openAtFirst = false, wish, visit: changes }: Given = {}) =>
  h(Chat, {
    visit: { ...visit, ...changes },
    openAtFirst,
    wish,
    onOpen: (open: boolean) => opened.push(open),
  })

export function enterPage(given: Given = {}): FakeElement {
  page = show(node(given))
  return page
}

export async function online(given: Given = { openAtFirst: true }): Promise<FakeElement> {
  const root = enterPage(given)
  await settle()
  server.sockets.last.open()
  await settle()
  return root
}

export const tell = async (...bodies: object[]) => {
  server.tell(...bodies.map((body) => ({ from: { id: 'rapport', role: 'bot' }, ...body })))
  await settle()
}
export const log = (root: FakeElement) => one(root, '[role="log"]')
