import { setTimeout as wait } from 'node:timers/promises'
import type { Language } from '../../data/index.ts'
import { oneOf } from '../random.ts'
import type { Purchase } from '../shop.ts'
import { filledIn, type Talks } from '../talks.ts'
import type { Channel } from './channels.ts'
import type { Lines } from './lines.ts'

/** One message as its sender remembers it. */
export interface Said {
  /** The sender's own id of it. */
  readonly id: string
  readonly text: string
  readonly acknowledged: boolean
  readonly attempts: number
  /** What the server calls it; undefined where the channel does not say, or when it was never acknowledged. */
  readonly activityId: string | undefined
}

/** What a customer remembers of a conversation. */
export interface Diary {
  /** The conversation's id in the store. */
  readonly conversationId: string
  readonly said: readonly Said[]
  /** Whether replies are posted to the sink. */
  readonly pushed: boolean
  /** What may have been returned in it, and nowhere else. */
  readonly purchases: readonly Purchase[]
}

export interface Life {
  readonly random: () => number
  readonly language: Language
  readonly talks: Talks
  /** What is this customer's alone to return. */
  readonly purchases: readonly Purchase[]
  /** Whether to say no more. */
  readonly over: () => boolean
}

const returning: Readonly<Record<Language, readonly string[]>> = {
  en: ["order {order} arrived damaged, I'd like my money back", '{email}', 'yes'],
  zh: ['订单{order}收到就是坏的，要退货', '{email}', '是的'],
}

/** Talks and returns things until it is over: each message again and again until it is acknowledged. */
export async function talk(channel: Channel, lines: Lines, life: Life): Promise<Diary> {
  const said: Said[] = []
  for (const text of endlessWords(life)) {
    if (life.over()) break
    const id = `m${said.length}`
    const { reply, attempts } = await lines.insist(channel.request(text, id))
    const activityId = reply && channel.activityIdIn(reply)
    said.push({ id, text, attempts, acknowledged: reply !== undefined, activityId })
    await wait(100 + 700 * life.random())
  }
  const { conversationId, pushed } = channel
  return { conversationId, pushed, said, purchases: life.purchases }
}

/** Every third piece of talk is a return; now and then of something that was returned before. */
function* endlessWords({ language, talks, purchases, random }: Life): Generator<string> {
  for (let piece = 0; ; piece += 1) {
    const words = piece % 3 === 1 ? returning[language] : oneOf(talks[language], random)
    const purchase = oneOf(purchases, random)
    for (const text of words) yield filledIn(text, purchase)
  }
}
