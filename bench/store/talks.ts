import { randomUUID } from 'node:crypto'
import { dayOf } from '../../data/conversations/rollups.ts'
import {
  beginThread,
  type Interaction,
  keepTurn,
  type Mood,
  type ShownSuggestion,
  type Store,
  type Thread,
  type TurnRecord,
} from '../../data/index.ts'
import type { Step } from '../../data/store/step.ts'
import { oneOf } from '../random.ts'
import type { Exchange } from './words.ts'

/** How the store of a shop looks that has been busy for two years. */
export interface Past {
  /** Interactions. */
  readonly size: number
  readonly random: () => number
  readonly exchange: (random: () => number, language: 'en' | 'zh') => Exchange
  /** The end of the two years. */
  readonly now: number
}

const day = 86_400_000
/** A little less than what is forgotten when it is two years old. */
const years = 2 * 364 * day
/** Conversations that go on at a time. */
const atOnce = 60
/** The ids of what clients sent are kept so long. */
const inboxDays = 6

/**
 * The steps of so many turns, in the order of time: some ten to a conversation, sixty conversations at a
 * time, half of them by customers who are known, of whom a few come very often. Each step is made by the
 * product itself.
 */
export async function* pastSteps(past: Past): AsyncGenerator<PastStep> {
  const { size, random, now } = past
  const open: Talk[] = []
  for (let i = 0; i < size; i += 1) {
    const at = Math.floor(now - years + ((i + random()) * years) / size)
    const place = Math.floor(random() * atOnce)
    const talk = open[place] ?? beginTalk(past, at)
    const { step, thread } = await goOn(talk, past, at)
    if (talk.left > 1) open[place] = { ...talk, thread, left: talk.left - 1 }
    else delete open[place]
    yield { step, ended: talk.left <= 1 || i >= size - 20 * atOnce }
  }
}

export interface PastStep {
  readonly step: Step
  /** Whether the conversation may have no step after this one. */
  readonly ended: boolean
}

interface Talk {
  readonly thread: Thread
  readonly language: 'en' | 'zh'
  /** Turns to come. */
  readonly left: number
}

function beginTalk({ size, random }: Past, at: number): Talk {
  const customerId = random() < 0.5 ? customerAt(random() ** 2, size) : undefined
  const language = random() < 0.5 ? 'en' : 'zh'
  const channel = channels[Math.floor(random() ** 2 * channels.length)] ?? 'web'
  const id = randomUUID()
  const userId = customerId ?? `dl_${id.slice(0, 8)}`
  const thread = beginThread({ id, channel, userId, customerId, language, at, reference: undefined })
  return { thread, language, left: 1 + Math.floor(-9 * Math.log(1 - random())) }
}

const channels = ['web', 'msteams', 'terminal']

/** There is a customer for each forty interactions; `share` 0 is the most faithful one. */
export const customerAt = (share: number, size: number): string => `C-${1 + Math.floor((share * size) / 40)}`

async function goOn(
  { thread, language }: Talk,
  past: Past,
  at: number,
): Promise<{ readonly step: Step; readonly thread: Thread }> {
  const steps: Step[] = []
  const catcher: Pick<Store, 'keep'> = { keep: async (step) => void steps.push(step) }
  const record = turnOf(thread, past.exchange(past.random, language), { past, at })
  // As everything comes in the order of time, a day that begins has had nothing yet.
  const today = thread.today.day === dayOf(at) ? thread.today : { day: dayOf(at), kinds: [] }
  const after = await keepTurn(catcher as Store, record, { ...thread, today })
  const [step] = steps
  if (step === undefined) throw new Error('the turn was not kept')
  return { step, thread: after }
}

interface Moment {
  readonly past: Past
  readonly at: number
}

function turnOf(
  thread: Thread,
  { language, intent, text, reply }: Exchange,
  { past, at }: Moment,
): TurnRecord {
  const { random, now } = past
  const { conversation } = thread
  const { id, customerId, channel, lastSeq } = conversation
  const seq = lastSeq + 1
  const understood = random() < 0.94
  const outcome = understood ? oneOf(outcomes, random) : 'unanswered'
  const interaction: Interaction = {
    ...{ conversationId: id, seq, customerId, channel, at, text, reply, outcome, articleId: intent.article },
    ...{ language: random() < 0.02 ? 'other' : language, intent: understood ? intent.id : undefined },
    ...{ confidence: random(), mood: moodOf(random), talk: intent.talk, micros: 500 },
    entities: /PL\d+/.test(text) ? [{ kind: 'order', text: 'order', value: 'PL1' }] : [],
  }
  const ours = (author: 'customer' | 'bot', place: number, words: string) => ({
    ...{ seq: place, id: `${id}|${String(place).padStart(7, '0')}`, at, author },
    body: {
      type: 'message',
      text: words,
      locale: language,
      from: { id: author, role: 'user' },
      timestamp: new Date(at).toISOString(),
    },
  })
  return {
    conversation: { ...conversation, last: at, lastSeq: seq + 1 },
    state: { version: thread.version, value: { dialogs: { dialogStack: [] }, memory: { seen: text } } },
    activities: [ours('customer', seq, text), ours('bot', seq + 1, reply)],
    ...{ interaction, outcomes: [], suggestions: random() < 0.05 ? suggestionsOf(interaction, random) : [] },
    activityId: at > now - inboxDays * day ? `m-${seq}` : undefined,
  }
}

const outcomes = ['answered', 'answered', 'answered', 'asked', 'asked', 'handed-over', 'silent'] as const

function moodOf(random: () => number): Mood {
  const [a, b, c] = [random() ** 2, random() + 0.3, random() ** 3]
  const sum = a + b + c
  return { negative: a / sum, neutral: b / sum, positive: c / sum }
}

const suggestionsOf = (
  { conversationId, customerId, seq, at }: Interaction,
  random: () => number,
): readonly ShownSuggestion[] =>
  [1, 2, 3].map((place) => ({
    ...{ id: `${conversationId}-${seq}-${place}`, conversationId, customerId, place, at },
    ...{
      productId: `P-${Math.floor(random() * 96)}`,
      reason: 'bought together',
      model: oneOf(models, random),
    },
    outcome: oneOf(['shown', 'shown', 'shown', 'taken', 'refused'] as const, random),
  }))

const models = ['neighbours', 'popular', 'text']
