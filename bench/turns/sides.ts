import { join } from 'node:path'
import { Connection, type Reply, type Request } from '../client.ts'
import type { Database } from '../databases.ts'
import { directLineSecret, message, openTalk } from '../directLine.ts'
import { seeded } from '../random.ts'
import { type Serving, serve, startServer } from '../server.ts'
import { fillShop, type Purchase } from '../shop.ts'
import { readTalks, type Talks, wordsOf } from '../talks.ts'

/** A server to be measured, and what to ask it. */
export interface Side {
  readonly serving: Serving
  /** Messages of customers who talk at the same time, each conversation's in order. */
  requests(turns: number): Promise<readonly Request[]>
  answered(reply: Reply): boolean
  /** How many were. */
  acknowledged(): number
  close(): Promise<void>
}

/** Messages of one customer. */
const perConversation = 10
const production = { NODE_ENV: 'production' }
const purchases = 1_000

/** The product on a fresh database: half of its customers are known, half are guests. */
export async function ourSide({ place, env }: Database): Promise<Side> {
  const bought = await fillShop(place, purchases)
  const talks = await readTalks()
  const settings = { ...production, BOT_FRAMEWORK: 'off', DIRECT_LINE_SECRET: directLineSecret, ...env }
  const serving = await startServer({ folder: place.folder, env: settings })
  const random = seeded(1)
  let opened = 0
  return {
    serving,
    requests: async (turns) => {
      const scripts = scriptsFor(turns, { talks, bought, random })
      const connection = new Connection(serving.url)
      const visits: Request[][] = []
      for (const { language, words, purchase } of scripts) {
        const customerId = opened % 2 === 0 ? purchase.customer.id : undefined
        const talking = await openTalk(connection, { language, customerId })
        visits.push(words.map((text, i) => message(talking, text, `${opened}-${i}`)))
        opened += 1
      }
      connection.close()
      return inTurn(visits).slice(0, turns)
    },
    ...counting(({ status, body }) => status === 200 && body.includes('"id"')),
    close: () => serving.stop(),
  }
}

/** The framework's own echo bot, asked the same with expectReplies: the cheapest way it has. */
export async function stockSide(): Promise<Side> {
  const talks = await readTalks()
  const serving = await serve([join(import.meta.dirname, '../peers/stock.ts')], { env: production })
  const random = seeded(1)
  let opened = 0
  return {
    serving,
    requests: async (turns) => {
      const visits = scriptsFor(turns, { talks, bought: [], random }).map(({ words }) => {
        opened += 1
        return words.map((text, i) => toStock(text, { conversation: `c${opened}`, id: `${opened}-${i}` }))
      })
      return inTurn(visits).slice(0, turns)
    },
    ...counting(({ status, body }) => status === 200 && body.includes('Echo: ')),
    close: () => serving.stop(),
  }
}

function counting(answered: (reply: Reply) => boolean): Pick<Side, 'answered' | 'acknowledged'> {
  let count = 0
  return {
    answered: (reply) => {
      const good = answered(reply)
      if (good) count += 1
      return good
    },
    acknowledged: () => count,
  }
}

function toStock(text: string, { conversation, id }: { conversation: string; id: string }): Request {
  const activity = {
    type: 'message',
    id,
    text,
    channelId: 'emulator',
    serviceUrl: 'http://127.0.0.1:9',
    from: { id: `user-${conversation}` },
    recipient: { id: 'bot' },
    conversation: { id: conversation },
    deliveryMode: 'expectReplies',
  }
  return { method: 'POST', path: '/api/messages', body: JSON.stringify(activity) }
}

interface Script {
  readonly language: 'en' | 'zh'
  readonly purchase: Purchase
  readonly words: readonly string[]
}

const nobody: Purchase = {
  order: 'PL50001',
  product: '',
  customer: {
    id: '',
    name: undefined,
    email: 'mei@example.com',
    language: 'en',
    joined: undefined,
    personalise: false,
  },
}

function scriptsFor(
  turns: number,
  { talks, bought, random }: { talks: Talks; bought: readonly Purchase[]; random: () => number },
): readonly Script[] {
  return Array.from({ length: Math.ceil(turns / perConversation) }, (_, i) => {
    const language = i % 2 === 0 ? 'en' : 'zh'
    const purchase = bought[Math.floor(random() * bought.length)] ?? nobody
    return {
      language,
      purchase,
      words: wordsOf(talks[language], { turns: perConversation, purchase, random }),
    }
  })
}

/** First what each says first, then what each says second: all talk at the same time. */
const inTurn = (visits: readonly (readonly Request[])[]): readonly Request[] =>
  Array.from({ length: perConversation }, (_, turn) => visits.flatMap((visit) => visit[turn] ?? [])).flat()
