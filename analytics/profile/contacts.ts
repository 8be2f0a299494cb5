import type { Moment, TracedTurn } from '../../data/index.ts'

/** Something with how often it came. */
interface Counted {
  readonly name: string
  readonly times: number
}

/** How a customer talks with the shop. */
export interface Contacts {
  /** Messages by language, most first; those in neither language of the house are left out. */
  readonly languages: readonly Counted[]
  /** Conversations by channel, most first. */
  readonly channels: readonly Counted[]
  /** Conversations in which the customer wrote in the last 90 days. */
  readonly lately: number
  /** What they were about, pleasantries aside: in how many of them each intent came up, the five most frequent. */
  readonly intents: readonly Counted[]
}

const latelyDays = 90
const intentsShown = 5
const day = 86_400_000

/** O(turns). */
export function contactsOf(turns: readonly TracedTurn[], now: Moment): Contacts {
  const lately = turns.filter(({ at }) => at >= now - latelyDays * day)
  const wanted = lately.flatMap(({ intent, ...turn }) =>
    intent === undefined || turn.talk === 'smallTalk' ? [] : [{ ...turn, intent }],
  )
  return {
    languages: counted(turns.map(({ language }) => language).filter((language) => language !== 'other')),
    channels: counted(onceEach(turns, ({ channel }) => channel)),
    lately: onceEach(lately, () => '').length,
    intents: counted(onceEach(wanted, ({ intent }) => intent)).slice(0, intentsShown),
  }
}

/** What is named in each conversation, once for each of them. */
function onceEach<T extends { readonly conversationId: string }>(
  turns: readonly T[],
  nameOf: (turn: T) => string,
): readonly string[] {
  const byConversation = Map.groupBy(turns, ({ conversationId }) => conversationId)
  return [...byConversation.values()].flatMap((part) => [...new Set(part.map(nameOf))])
}

/** Most frequent first, equal ones by name. O(n log n). */
function counted(names: readonly string[]): readonly Counted[] {
  return [...Map.groupBy(names, (name) => name)]
    .map(([name, all]) => ({ name, times: all.length }))
    .sort((a, b) => b.times - a.times || (a.name < b.name ? -1 : 1))
}
