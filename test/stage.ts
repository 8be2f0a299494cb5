import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import {
  type Concierge,
  makeConcierge,
  makeFeed,
  openShop,
  type Understanding,
  understand,
} from '../bots/index.ts'
import {
  type Content,
  type Language,
  openStore,
  replaceShop,
  type Store,
  setShopFacts,
} from '../data/index.ts'
import { customers, noon, orders, type people } from './fixtures/smallShop.ts'
import { learntOnce } from './learntOnce.ts'

let learned: Promise<{ content: Content; understanding: Understanding }> | undefined

/** The content of the demo shop and what was learned from it, once for all tests of a worker. */
export const learnedContent = () => {
  learned ??= learntOnce().then(({ content, learnt }) => ({
    // One model serves every talk, so that a transcript does not hang on the number of its conversation.
    content: { ...content, shop: { ...content.shop, suggestionModels: [] } },
    understanding: understand(content, learnt),
  }))
  return learned
}

export interface House {
  readonly store: Store
  readonly concierge: Concierge
  readonly content: Content
  readonly alarms: readonly unknown[]
  close(): Promise<void>
}

interface Circumstances {
  /** The moment it is; it may be moved on. */
  readonly clock?: { readonly now: number }
  readonly orderService?: OrderService
  /** What the shop has decided, when it is not the demo shop: its own settings, and no article yet. */
  readonly settings?: Content['shop']
  /** What the demo shop has decided otherwise. */
  readonly rules?: Partial<Content['shop']>
}

/** A whole house on a temporary store: the small shop of the tests, its content, its concierge. */
export async function openHouse(
  fill: (store: Store) => Promise<unknown> = smallShop,
  { clock = { now: noon }, orderService, settings, rules = {} }: Circumstances = {},
): Promise<House> {
  const { content: shipped, understanding } = await learnedContent()
  const content = settings
    ? { ...shipped, shop: settings, demoSettings: false }
    : { ...shipped, shop: { ...shipped.shop, ...rules } }
  const place = await mkdtemp(join(tmpdir(), 'rapport-talk-'))
  const store = await openStore({ folder: place })
  await fill(store)
  if (settings) await store.write((tx) => setShopFacts(tx, imported))
  const shop = await openShop(store, { content, understanding, now: noon, orderService })
  const alarms: unknown[] = []
  const concierge = makeConcierge({
    store,
    feed: makeFeed(),
    shop: () => shop,
    links: {
      article: (id, language) => `/help/${id}?lang=${language}`,
      product: (id, language) => `/?lang=${language}#${id}`,
      picture: (id) => `/products/${id}/picture.svg`,
      invoice: (id) => `/invoices/${id}`,
      copy: (id) => `/my-data/${id}`,
      profile: (id) => `/my-profile/${id}`,
    },
    now: () => clock.now,
    alarm: (_, error) => void alarms.push(error),
  })
  const close = async () => {
    await store.close()
    await rm(place, { recursive: true })
  }
  return { store, concierge, content, alarms, close }
}

const imported = { origin: 'imported', name: undefined, currency: undefined } as const

const smallShop = async (store: Store) => {
  const { content } = await learnedContent()
  const { categories, products } = content
  await replaceShop(store, { origin: 'demo', categories, products, customers, orders, revision: 1 })
}

type OrderService = NonNullable<Parameters<typeof openShop>[1]['orderService']>

interface Stage {
  /** Who talks; a guest when left out. */
  readonly as?: keyof typeof people | { readonly customerId: string }
  readonly language?: Language
  readonly house?: House
  /** Whether it goes on where an earlier script of the house ended: what that sent back is on its way. */
  readonly goesOn?: boolean
}

/**
 * Plays a transcript: lines with > are the customer's, the lines below are exactly what the bot
 * answers. Buttons stand as [title], cards as * title | price | reason; … matches anything.
 */
export async function play(
  script: string,
  { as, language = 'en', house, goesOn = false }: Stage = {},
): Promise<void> {
  const here = house ?? (await openHouse())
  if (!goesOn) await nothingOnItsWayBack(here.store)
  const say = speaker(here, as === undefined ? { language } : { as, language })
  for (const { message, expected } of exchanges(script)) {
    const said = await say(message)
    if (!matches(said, expected)) expect(said.join('\n'), `after > ${message}`).toBe(expected.join('\n'))
  }
  expect(here.alarms).toEqual([])
  if (house === undefined) await here.close()
}

/** What one script sent back is not registered any more for the next one of the same house. */
const nothingOnItsWayBack = (store: Store) => store.write((tx) => tx.deleteFrom('return_request').execute())

let conversations = 0

/** Somebody who writes and gets the rendered answers. */
export function speaker(house: House, { as, language = 'en' }: Stage = {}) {
  conversations += 1
  const customerId = typeof as === 'string' ? `C-${as.toUpperCase()}` : as?.customerId
  const conversationId = `talk-${conversations}`
  return async (text: string): Promise<readonly string[]> => {
    const { activities } = await house.concierge.receive({
      channel: 'test',
      conversationId,
      userId: customerId ?? 'guest',
      customerId,
      type: 'message',
      text,
      locale: language,
    })
    return activities.slice(1).flatMap(({ body }) => rendered(body))
  }
}

interface Body {
  readonly text?: string
  readonly suggestedActions?: { readonly actions: readonly { readonly title: string }[] }
  readonly attachments?: readonly {
    readonly content: { readonly title: string; readonly subtitle: string; readonly text?: string }
  }[]
}

function rendered(body: Body): readonly string[] {
  const buttons = (body.suggestedActions?.actions ?? []).map(({ title }) => `[${title}]`).join(' ')
  const cards = (body.attachments ?? []).map(({ content: { title, subtitle, text } }) =>
    ['*', [title, subtitle, text].filter(Boolean).join(' | ')].join(' '),
  )
  return [...(body.text ?? '').split('\n'), ...cards, buttons].map((line) => line.trim()).filter(Boolean)
}

interface Exchange {
  readonly message: string
  readonly expected: readonly string[]
  /** How long the customer waited before. */
  readonly hours: number
}

/** What is said and expected in a script. */
export function exchanges(script: string): readonly Exchange[] {
  const rows = script.split('\n').map((line) => line.trim())
  const starts = rows.flatMap((row, i) => (row.startsWith('>') ? [i] : []))
  return starts.map((start, i) => ({
    message: (rows[start] ?? '').slice(1).trim(),
    expected: rows.slice(start + 1, starts[i + 1]).filter((row) => row !== '' && !row.startsWith('@ ')),
    hours: Number(/^@ (\d+)$/.exec(rows[start - 1] ?? '')?.[1] ?? 0),
  }))
}

/** Whether what was said is what was expected; … stands for anything. */
export const matches = (said: readonly string[], expected: readonly string[]): boolean =>
  pattern(expected).test(said.join('\n'))

const pattern = (lines: readonly string[]): RegExp =>
  new RegExp(
    `^${lines.map((line) => line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/…/g, '[^]*?')).join('\n')}$`,
  )
