import { h } from 'preact'
import { afterEach, beforeEach, vi } from 'vitest'
import type { ConversationSummary } from '../../../data/index.ts'
import { Desk } from '../../../web/pages/desk/desk.tsx'
import { drafts } from '../../../web/pages/desk/drafts.ts'
import { type Browser, leave, openBrowser, settle, show } from './browser.ts'
import type { FakeElement } from './dom.ts'
import { type Asked, answerWith, fakeSockets, type Said } from './network.ts'
import { wordsOf } from './read.ts'
import { customer, detail, noon, order, summary } from './records.ts'

/** Importing this module gives each test of the file a desk of its own, over a server that keeps three conversations. */
export let browser: Browser
let page: FakeElement | undefined
export let kept: ConversationSummary[]
export let asked: readonly Asked[]
export let faults: Map<string, Said>
export let sockets: ReturnType<typeof fakeSockets>

beforeEach(() => {
  vi.useFakeTimers({ now: noon })
  drafts.clear()
  sockets = fakeSockets()
  faults = new Map()
  kept = [
    summary('c1', { customerName: 'Ann', last: noon - 1_000 }),
    summary('c2', { customerName: 'Bo', last: noon - 2_000 }),
    summary('w1', { customerName: 'Wei', mode: 'waiting', last: noon - 300_000 }),
  ]
  asked = answerWith(({ method, path }) => {
    const fault = [...faults].find(([part]) => `${method} ${path}`.includes(part))?.[1]
    return fault ?? { body: path.includes('/conversations/') ? detailOf(path) : list(path) }
  })
})
afterEach(() => {
  if (page !== undefined) leave(page)
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const list = (path: string) => {
  const mode = new URL(path, 'https://shop.example').searchParams.get('mode')
  return {
    conversations: kept.filter((each) => mode === null || each.mode === mode),
    intents: ['order_status', 'return_item'],
  }
}
const detailOf = (path: string) => {
  const id = decodeURIComponent(path.split('/')[4] ?? '')
  const found = kept.find((each) => each.id === id)
  return found === undefined
    ? {}
    : detail({ conversation: found, customer: customer(), orders: [order('PL20481')] })
}

export async function open(search = '', language: 'en' | 'zh' = 'en'): Promise<FakeElement> {
  browser = openBrowser(`https://shop.example/desk${search}`, language)
  page = show(h(Desk, {}))
  await settle()
  return page
}
export const body = () => browser.document.body
export const chosen = (root: FakeElement) => wordsOf(root, '[aria-current="true"] strong')

/** Another list at the server. */
export function keepOnly(...conversations: readonly ConversationSummary[]): void {
  kept = conversations.slice()
}
