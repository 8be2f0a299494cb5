import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import {
  type ConversationFilter,
  type ConversationSummary,
  keepTurn,
  listConversations,
  moodByDay,
  openStore,
  ordersOf,
  replaceShop,
  type Store,
  transcript,
} from '../../data/index.ts'
import { bareDatabase } from '../fixtures/bareDatabase.ts'
import { quickFolders } from '../fixtures/folders.ts'
import { day, demoShop, noon, sad, suggestion, talk } from './samples.ts'

/** Where a store of a test is; gone when the test is over. */
export interface StorePlace {
  readonly folder: string
  readonly url?: string
}

export async function folder(): Promise<string> {
  const made = await mkdtemp(join(quickFolders, 'backup-'))
  onTestFinished(() => rm(made, { recursive: true }))
  return made
}

async function onPostgres(): Promise<StorePlace> {
  const { url, drop } = await bareDatabase()
  onTestFinished(drop)
  return { folder: await folder(), url }
}

export const kinds = {
  SQLite: async (): Promise<StorePlace> => ({ folder: await folder() }),
  PostgreSQL: onPostgres,
}
export type Kind = keyof typeof kinds

export const now = noon + day

/** A shop with talks in both languages, and with characters that are hard to keep. */
export async function fill(store: Store): Promise<void> {
  await replaceShop(store, demoShop())
  const words = [
    'where is my order',
    '我的订单到哪了？',
    'a "quoted" \\ back\u2028slash\r\n\ttab 🙂 {"json":1}',
    `it's 100% <b>late</b> ${'很'.repeat(900)}`,
  ]
  for (const [i, text] of words.entries())
    for (const record of talk(`c${i}`, [{ text, mood: sad }, { text: 'thanks' }], { customerId: 'C-1' }))
      await keepTurn(store, { ...record, activityId: `mine-${record.interaction?.seq}` })
  const [first] = talk('shown', [{ text: 'a board' }])
  if (first) await keepTurn(store, { ...first, suggestions: [suggestion({ conversationId: 'shown' })] })
}

/** All conversations that fit, page after page. */
export async function listed(
  store: Store,
  filter: ConversationFilter,
): Promise<readonly ConversationSummary[]> {
  const { conversations, next } = await listConversations(store, filter)
  return next === undefined
    ? conversations
    : [...conversations, ...(await listed(store, { ...filter, before: next }))]
}

/** What readers see of a store. */
async function seen(store: Store) {
  const list = await listed(store, {})
  return {
    list,
    transcripts: await Promise.all(list.map(({ id }) => transcript(store, id))),
    figures: await moodByDay(store, { from: noon - day, to: now }),
    orders: await ordersOf(store, 'C-1'),
    found: (await listed(store, { text: '订单' })).map(({ id }) => id),
  }
}

export async function filled(kind: Kind): Promise<{ readonly place: StorePlace; readonly before: unknown }> {
  const place = await kinds[kind]()
  const store = await openStore(place)
  await fill(store)
  const before = await seen(store)
  await store.close()
  return { place, before }
}

export async function seenIn(place: StorePlace): Promise<unknown> {
  const store = await openStore(place)
  try {
    return await seen(store)
  } finally {
    await store.close()
  }
}

export const all = ['SQLite', 'PostgreSQL'] as const
