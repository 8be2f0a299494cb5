import { type RawBuilder, sql } from 'kysely'
import { type Sought, saidIn, signsOf } from './sought.ts'

/** What was said, as it was written, where it has to be read; see `textsOf`. */
export interface Written {
  readonly text?: string | null
  readonly reply?: string | null
  readonly body?: string | null
}

/** Columns and joins that read what was said beside a row of `said`. */
export const reading = {
  columns: sql`, turn.text, turn.reply, alone.body`,
  joins: sql`left join interaction as turn on turn.conversation_id = said.conversation_id and turn.seq = said.seq
    left join activity as alone
      on turn.seq is null and alone.conversation_id = said.conversation_id and alone.seq = said.seq`,
}

export const notReading: { readonly [part in keyof typeof reading]: RawBuilder<unknown> } = {
  columns: sql``,
  joins: sql``,
}

/** Whether the signs of all phrases are enough to know that they were said. */
export const signsAreEnough = ({ phrases }: Sought): boolean =>
  phrases.every((phrase) => signsOf(phrase).enough)

/** Whether the phrases stand in what was read. */
export function isWritten({ phrases }: Sought, { text, reply, body }: Written): boolean {
  return saidIn(phrases, [text ?? '', reply ?? '', wordsIn(body)])
}

/** The words of an activity in JSON; '' for anything but a message. */
export function wordsIn(body: string | null | undefined): string {
  const { type, text }: { type?: unknown; text?: unknown } = body ? JSON.parse(body) : {}
  return type === 'message' && typeof text === 'string' ? text : ''
}
