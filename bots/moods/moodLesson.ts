import { type MoodExample, type Signal, signals } from '../../analytics/index.ts'
import type { Content, Language, MoodMessage } from '../../data/index.ts'

/** Intents of which every message has the same mood. Of the others too many are cross or glad to say. */
const moodOf: Readonly<Record<string, Pick<MoodExample, 'mood' | 'signals'>>> = {
  thanks: { mood: 'pos', signals: ['thanks'] },
  praise: { mood: 'pos', signals: undefined },
  insult: { mood: 'neg', signals: undefined },
  complaint: { mood: 'neg', signals: undefined },
  greeting: { mood: 'neu', signals: [] },
}

/** Intents of which the messages may be cross, or glad, or neither. */
const mixed = new Set([
  ...[
    'damaged_item',
    'missing_item',
    'order_status',
    'payment_problem',
    'refuse_suggestion',
    'take_suggestion',
    'talk_to_person',
  ],
  ...['refund_status', 'goodbye', 'boredom', 'weather', 'joke', 'return_item', 'exchange_item', 'warranty'],
])
/** How much a message of the other intents counts: enough to know plain requests. */
const askedWeight = 0.1

/**
 * What teaches moods in a language: the messages written for it, what the intents say of mood, and the names of what
 * the shop sells, which are neither glad nor cross; behind them those that only calibrate.
 */
export function moodLesson(
  language: Language,
  { intents, categories, products }: Pick<Content, 'intents' | 'categories' | 'products'>,
  messages: readonly MoodMessage[],
  validation: readonly MoodMessage[] = [],
): readonly MoodExample[] {
  const written = messages.map(({ text, mood, signals: heard }) => ({
    ...{ text, mood, signals: heard.filter(isSignal) },
  }))
  const asked = intents
    .filter(({ id }) => !(id in moodOf || mixed.has(id)))
    .flatMap(({ utterances }) => utterances[language])
    .map((text) => ({
      text,
      mood: 'neu' as const,
      signals: undefined,
      weight: askedWeight,
      calibrates: false,
    }))
  const meant = intents.flatMap(({ id, utterances }) => {
    const known = moodOf[id]
    return known === undefined
      ? []
      : utterances[language].map((text) => ({ text, ...known, calibrates: false }))
  })
  const plain = [...categories, ...products].map(({ name }) => ({
    ...{ text: name[language], mood: 'neu' as const, signals: [], calibrates: false },
  }))
  const apart = validation.map(({ text, mood }) => ({ text, mood, signals: undefined, teaches: false }))
  return [...written, ...meant, ...plain, ...asked, ...apart]
}

const isSignal = (name: string): name is Signal => (signals as readonly string[]).includes(name)
