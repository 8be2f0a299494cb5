import type { Language, Moment, MoodClass } from './records.ts'

/** What a member of staff says that a customer's message is about. */
export interface Correction {
  readonly conversationId: string
  /** The place of the customer's activity. */
  readonly seq: number
  /** The customer's words, with personal data masked. */
  readonly text: string
  readonly language: Language | 'other'
  /** What was heard; undefined when it was not understood. */
  readonly heard: string | undefined
  /** The right intent; undefined when it is none of the shop's. */
  readonly right: string | undefined
  readonly staffId: string
  readonly at: Moment
  /** When a training learnt from it; undefined while it is still to be learnt. */
  readonly learntAt: Moment | undefined
}

/** The mood that a member of staff says a customer's message has. */
export interface MoodCorrection {
  readonly conversationId: string
  /** The place of the customer's activity. */
  readonly seq: number
  /** The customer's words, with personal data masked. */
  readonly text: string
  readonly language: Language | 'other'
  /** The likeliest mood as it was heard. */
  readonly heard: MoodClass
  readonly right: MoodClass
  /** Whether the trend counts the right one already. */
  readonly counted: boolean
  readonly staffId: string
  readonly at: Moment
  /** When a training learnt from it; undefined while it is still to be learnt. */
  readonly learntAt: Moment | undefined
}
