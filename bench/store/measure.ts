import {
  type ConversationFilter,
  customerTurns,
  listConversations,
  moodByDay,
  openStore,
  type Store,
} from '../../data/index.ts'
import { seeded } from '../random.ts'
import { quantile } from '../result.ts'
import { startServer } from '../server.ts'
import { searches } from './searches.ts'
import { customerAt } from './talks.ts'

/** All in milliseconds; each is the 95th percentile of what it says. */
export interface Measured {
  /** Mood by day over 90 days, for channels and intents. */
  readonly trend: number
  readonly searchEn: number
  readonly searchZh: number
  /** Lists by mood, intent, outcome, channel and day, and mixes of them. */
  readonly filter: number
  /** The conversations of a customer and what was said in them. */
  readonly history: number
  /** From the start of the process until it is ready. */
  readonly restart: number
  /** The part of searches that gave what they had found when their time was up, to go on on request. */
  readonly cutShort: number
}

const day = 86_400_000
const rounds = 3

/** Measures a store of so many interactions as the product reads it. */
export async function measure(folder: string, size: number, now: number): Promise<Measured> {
  const store = await openStore({ folder })
  const random = seeded(7)
  const pages: { length: number; more: boolean }[] = []
  const list = async (filter: ConversationFilter) => {
    const { conversations, next } = await listConversations(store, { ...filter, limit: 50 })
    pages.push({ length: conversations.length, more: next !== undefined })
  }
  const search = (words: readonly string[]) => times(words.map((text) => () => list({ text })))
  const searchEn = await search(searches.en)
  const searchZh = await search(searches.zh)
  const cutShort = pages.filter(({ length, more }) => more && length < 50).length / pages.length
  const trend = await times(trends(store, now))
  const filter = await times(filters(now).map((each) => () => list(each)))
  const customers = Array.from({ length: 100 }, () => customerAt(random() ** 2, size))
  const history = await times(customers.map((customerId) => () => historyOf(store, customerId)))
  await store.close()
  const restart = await restarted(folder)
  return { trend, searchEn, searchZh, filter, history, restart, cutShort }
}

/** The 95th percentile of how long these take, each some times, in milliseconds. */
async function times(jobs: readonly (() => Promise<unknown>)[]): Promise<number> {
  const took: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    for (const job of jobs) {
      const began = performance.now()
      await job()
      took.push(performance.now() - began)
    }
  }
  return quantile(
    took.toSorted((a, b) => a - b),
    0.95,
  )
}

function trends(store: Store, now: number) {
  const period = { from: now - 90 * day, to: now }
  const kinds = ['web', 'msteams', undefined].flatMap((channel) =>
    ['order_status', 'return_item', 'joke', '', undefined].map((intent) => ({ channel, intent })),
  )
  return kinds.map(
    ({ channel, intent }) =>
      () =>
        moodByDay(store, {
          ...period,
          ...(channel === undefined ? {} : { channel }),
          ...(intent === undefined ? {} : { intent }),
        }),
  )
}

const filters = (now: number): readonly ConversationFilter[] => [
  {},
  { mood: 'negative' },
  { intent: 'order_status' },
  { intent: 'joke' },
  { intent: '' },
  { outcome: 'unanswered' },
  { language: 'other' },
  { channel: 'terminal' },
  { mode: 'waiting' },
  { mood: 'negative', intent: 'joke' },
  { mood: 'positive', language: 'zh', outcome: 'handed-over' },
  { from: now - 400 * day, to: now - 399 * day },
  { from: now - 400 * day, to: now - 399 * day, intent: 'order_status', mood: 'negative' },
  { to: now - 300 * day, text: '退货' },
  { mood: 'negative', text: 'refund' },
]

async function historyOf(store: Store, customerId: string): Promise<void> {
  await listConversations(store, { customerId })
  await customerTurns(store, customerId)
}

/** The very first start learns, which takes seconds and is kept. */
async function restarted(folder: string): Promise<number> {
  await (await startServer({ folder })).stop()
  const began = performance.now()
  const server = await startServer({ folder })
  const took = performance.now() - began
  await server.stop()
  return took
}
