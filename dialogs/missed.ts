import type { Entity, Guess, Heard } from '../analytics/index.ts'
import type { Memory } from './memory.ts'
import { say } from './phrases/say.ts'
import type { Option } from './reply.ts'
import type { Said } from './steps.ts'
import type { Talks } from './talkPorts.ts'
import { amountIn, type Turn } from './turn.ts'

/** Misses in a row before a person is offered. */
const patience = 2

/** Buttons for what customers come for most. */
export const menu = (talks: Talks): readonly Option[] =>
  ['order_status', 'return_item', 'product_advice', 'talk_to_person'].map((intent) => talks.button(intent))

/** What is said to a message that was not understood, and what is remembered of it. */
export function missed(
  { heard, memory, notes, mode }: Turn,
  likely: readonly Guess[],
  talks: Talks,
): { readonly said: Said; readonly memory: Partial<Memory> } {
  if (mode === 'waiting') return { said: say.notedForPerson(), memory: {} }
  notes.outcome = 'unanswered'
  const misses = memory.misses + 1
  const unclear = rememberedOf(heard)
  const remembered = { misses, unclear }
  if (misses > patience) return { said: personOffered(talks), memory: remembered }
  if (likely.length === 0)
    return { said: { line: say.notUnderstood(), options: menu(talks) }, memory: remembered }
  notes.outcome = 'asked'
  const options = [...likely.map(({ intent }) => talks.button(intent)), neither]
  return { said: { line: say.didYouMean(), options }, memory: remembered }
}

/** What is said to a yes to nothing; to one of the purposes that were asked about, which of them it is for. */
export function yesToWhich({ offered = [] }: Pick<Turn, 'offered'>, all: readonly Option[]): Said {
  if (!offered.some(({ means }) => means.intent === neither.means.intent))
    return { line: say.yesToWhat(), options: all }
  const options = offered.map(({ text, means }) => ({ line: { in: () => text }, means }))
  return { line: say.yesToWhich(), options }
}

const neither = { line: say.noneOfThese(), means: { intent: 'none_of_these' } }

/** What is kept for when the customer says what it is about: what was named, and a limit that is no sum by itself. */
function rememberedOf(heard: Heard): readonly Entity[] {
  const named = heard.entities.filter(({ kind }) => !['phone', 'person', 'place'].includes(kind))
  const limit = named.some(({ kind }) => kind === 'money') ? undefined : amountIn(heard)
  return limit === undefined ? named : [...named, { kind: 'money', text: String(limit), value: limit }]
}

const personOffered = (talks: Talks): Said => ({
  line: say.notUnderstoodAgain(),
  options: [talks.button('talk_to_person')],
})
