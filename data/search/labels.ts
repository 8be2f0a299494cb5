import { hash } from 'node:crypto'
import type { MoodClass } from '../records.ts'
import { keepable } from '../store/text.ts'

/**
 * What a row of words is kept under beside its words, so that one index answers every mix of words and
 * filters. A label is a token that no text can hold, as it begins with an equals sign.
 */
export type Label = `=${string}`

/** What is known of what was said; only turns have more than a channel. */
export interface Labels {
  readonly mood?: MoodClass | undefined
  readonly language?: string | undefined
  /** '' when it was not understood. */
  readonly intent?: string | undefined
  readonly outcome?: string | undefined
  readonly channel?: string | undefined
}

/** A label for each that is given. */
export const labelsOf = ({ mood, language, intent, outcome, channel }: Labels): readonly Label[] =>
  Object.entries({ mood, language, intent, outcome, channel }).flatMap(([name, value]) =>
    value === undefined ? [] : [`=${name}=${spelled(value)}` as const],
  )

/** The same for all rows of a conversation; in rare cases another one has it too. */
export function conversationLabel(id: string): Label {
  const before = known.get(id)
  if (before !== undefined) return before
  const label: Label = `=in=${hash('sha1', id).slice(0, 8)}`
  if (known.size >= mostKnown) known.clear()
  known.set(id, label)
  return label
}

/** Labels of conversations that went on lately: a turn need not make them again. */
const known = new Map<string, Label>()
const mostKnown = 2_000

/** In letters that no index folds or cuts at; different texts stay different. */
const spelled = (value: string): string =>
  keepable(value).replace(/[^a-z0-9_-]/gu, (other) => `%${other.codePointAt(0)?.toString(16)}.`)
