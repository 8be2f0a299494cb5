import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type StoredActivity, shippedContent } from '../../data/index.ts'
import type { Diary, Said } from './customer.ts'
import type { Kept } from './kept.ts'
import type { Taken } from './sink.ts'

/** Something that must not be. */
export interface Finding {
  readonly kind: 'lost' | 'doubleEffects' | 'undelivered'
  /** Where and what, for whoever looks for the cause. */
  readonly words: string
}

/** Everything that is wrong with one conversation; the sink's part only where the channel has a sink. */
export function findingsIn(
  diary: Diary,
  kept: Kept,
  taken: readonly Taken[] | undefined,
): readonly Finding[] {
  const found = [
    ...missingMessages(diary, kept),
    ...gaps(kept),
    ...doubleTurns(diary, kept),
    ...doubleReturns(kept),
    ...(taken === undefined ? [] : [...undelivered(kept, taken), ...unheardOf(kept, taken)]),
  ]
  return found.map(({ kind, words }) => ({ kind, words: `${diary.conversationId}: ${words}` }))
}

const lost = (words: string): Finding => ({ kind: 'lost', words })
const double = (words: string): Finding => ({ kind: 'doubleEffects', words })

function missingMessages({ said }: Diary, kept: Kept): readonly Finding[] {
  return said
    .filter((each) => each.acknowledged && !isKept(each, kept))
    .map(({ id }) => lost(`message ${id} was acknowledged, and is not kept as it was sent`))
}

function isKept({ id, text, activityId }: Said, { received, activities }: Kept): boolean {
  const found = activities[(received.get(id)?.first ?? 0) - 1]
  if (found?.author !== 'customer') return false
  // Addresses are masked.
  return (text.includes('@') || textOf(found) === text) && (activityId ?? found.id) === found.id
}

const gaps = ({ activities }: Kept): readonly Finding[] =>
  activities
    .filter(({ seq }, i) => seq !== i + 1)
    .slice(0, 1)
    .map(({ seq }) => lost(`there is a gap before place ${seq}`))

/** Each message came once, and each activity came of one message; on the web there is a greeting before. */
function doubleTurns({ said, pushed }: Diary, { activities, received, turns }: Kept): readonly Finding[] {
  const sent = new Set(said.map(({ id }) => id))
  const places = [...received.values()].flatMap(({ first, last }) => from(first, last))
  const owned = new Set(pushed ? places : [1, ...places])
  const stray = activities.filter(({ seq }) => !owned.has(seq)).map(({ seq }) => seq)
  return [
    ...[...received.keys()].filter((id) => !sent.has(id)).map((id) => double(`nobody sent message ${id}`)),
    ...stray.map((seq) => double(`place ${seq} came of no message`)),
    ...(new Set(places).size < places.length ? [double('an activity came of two messages')] : []),
    ...(turns === received.size ? [] : [double(`${received.size} messages, ${turns} turns recorded`)]),
    ...repeatedReplies(activities, received),
  ]
}

function repeatedReplies(activities: Kept['activities'], received: Kept['received']): readonly Finding[] {
  return [...received].flatMap(([id, { first, last }]) => {
    const replies = activities.slice(first, last).map(({ body }) => JSON.stringify(body))
    return new Set(replies).size < replies.length ? [double(`a reply to ${id} stands twice`)] : []
  })
}

const from = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i)

/** Numbers that articles give as an example. */
const examples = new Set(readFileSync(join(shippedContent, 'knowledge.json'), 'utf8').match(/\bR-\d+/g) ?? [])

/** What was promised is what was done. */
function doubleReturns({ activities, returns }: Kept): readonly Finding[] {
  const done = new Set(returns.map(({ id }) => id))
  const promised = new Set(
    activities.filter(isOurs).flatMap(({ body }) => textOf({ body }).match(/\bR-\d+/g) ?? []),
  )
  return [
    ...[...done].filter((id) => !promised.has(id)).map((id) => double(`return ${id} was never promised`)),
    ...[...promised]
      .filter((id) => !done.has(id) && !examples.has(id))
      .map((id) => double(`${id} was promised, and is not a return of this customer`)),
  ]
}

function undelivered({ activities }: Kept, taken: readonly Taken[]): readonly Finding[] {
  const texts = Map.groupBy(taken, ({ key }) => key)
  return activities.filter(isOurs).flatMap(({ id, body }) => {
    const copies = texts.get(id) ?? []
    if (copies.length === 0) return [{ kind: 'undelivered', words: `the sink never took ${id}` } as const]
    const right = copies.every(({ text }) => text === textOf({ body }))
    return right ? [] : [double(`the sink took ${id} in other words`)]
  })
}

function unheardOf({ activities }: Kept, taken: readonly Taken[]): readonly Finding[] {
  const known = new Set(activities.filter(isOurs).map(({ id }) => id))
  return taken
    .filter(({ key }) => !known.has(key))
    .map(({ key }) => double(`the sink took ${key}, and the store does not know it`))
}

const isOurs = ({ author }: StoredActivity): boolean => author !== 'customer'

/** As the sink hears it. */
const textOf = ({ body: { text } }: Pick<StoredActivity, 'body'>): string =>
  typeof text === 'string' ? text : ''
