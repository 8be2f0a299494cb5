import type { SaidRow } from '../store/tables.ts'
import { conversationLabel, type Labels, labelsOf } from './labels.ts'
import { searchWords } from './words.ts'

/** A turn, or what was written outside of one. */
export interface Said {
  readonly conversationId: string
  readonly seq: number
  readonly at: number
  /** The customer's words and the reply, or what was written. */
  readonly texts: readonly string[]
  readonly labels: Labels
}

/** The row by which it is found. */
export function saidRow({ conversationId, seq, at, texts, labels }: Said): SaidRow {
  const tokens = [...texts.map(searchWords), ...labelsOf(labels), conversationLabel(conversationId)]
  return { conversation_id: conversationId, seq, at, words: tokens.join(' ').trim() }
}
