import type { Conversation, Language, Moment } from '../records.ts'
import { fromColumn, fromJson, toColumn, toJson } from '../store/columns.ts'
import type { Store } from '../store/open.ts'
import type { Tables } from '../store/tables.ts'

export interface Opening {
  readonly id: string
  readonly channel: string
  readonly userId: string
  readonly customerId: string | undefined
  readonly language: Language
  readonly at: Moment
  readonly reference: Conversation['reference']
}

/** Gives the conversation with this id, and begins it when there is none; one that is there stays as it is. */
export async function openConversation(store: Store, opening: Opening): Promise<Conversation> {
  const known = await findConversation(store, opening.id)
  if (known) return known
  return store.write(async (tx) => {
    const row = { ...conversationRow(begin(opening)), ...noTurns, version: 0, state: '{}' }
    await tx
      .insertInto('conversation')
      .values(row)
      .onConflict((same) => same.doNothing())
      .execute()
    const kept = tx.selectFrom('conversation').selectAll().where('id', '=', opening.id)
    return toConversation(await kept.executeTakeFirstOrThrow())
  })
}

export async function findConversation(store: Store, id: string): Promise<Conversation | undefined> {
  const row = await store.db.selectFrom('conversation').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toConversation(row)
}

/** What a list shows of a conversation's turns, before there are any. */
export const noTurns: TurnSummary = {
  preview: '',
  messages: 0,
  unanswered: 0,
  lowest: 0,
  negative: 0,
  neutral: 1,
  positive: 0,
  intents: '[]',
  first_negative: 0,
  risk: 0,
  urgent: 0,
  waiting_since: null,
  set_aside: 0,
  recent_negative: 0,
}

/** The columns that sum up its turns. */
export type TurnSummary = Pick<
  Tables['conversation'],
  | 'preview'
  | 'messages'
  | 'unanswered'
  | 'lowest'
  | 'negative'
  | 'neutral'
  | 'positive'
  | 'intents'
  | 'first_negative'
  | 'risk'
  | 'urgent'
  | 'waiting_since'
  | 'set_aside'
  | 'recent_negative'
>

/** What a list shows of a conversation's turns, out of its row. */
export const turnSummaryOf = (row: TurnSummary): TurnSummary => ({
  ...{ preview: row.preview, messages: row.messages, unanswered: row.unanswered, intents: row.intents },
  ...{ lowest: row.lowest, negative: row.negative, neutral: row.neutral, positive: row.positive },
  ...{ first_negative: row.first_negative, risk: row.risk, urgent: row.urgent },
  ...{ waiting_since: row.waiting_since, set_aside: row.set_aside, recent_negative: row.recent_negative },
})

/** A conversation that nothing was said in. */
export const begin = ({ at, ...opening }: Opening): Conversation => ({
  ...opening,
  mode: 'bot',
  takenBy: undefined,
  started: at,
  last: at,
  lastSeq: 0,
})

type ConversationRow = Omit<Tables['conversation'], keyof TurnSummary | 'version' | 'state'>

export const toConversation = (row: ConversationRow): Conversation => ({
  id: row.id,
  channel: row.channel,
  customerId: fromColumn(row.customer_id),
  userId: row.user_id,
  language: row.language,
  mode: row.mode,
  takenBy: fromColumn(row.taken_by),
  started: row.started,
  last: row.last,
  lastSeq: row.last_seq,
  reference: row.reference === null ? undefined : fromJson(row.reference),
})

export const conversationRow = (of: Conversation): ConversationRow => ({
  id: of.id,
  channel: of.channel,
  customer_id: toColumn(of.customerId),
  user_id: of.userId,
  language: of.language,
  mode: of.mode,
  taken_by: toColumn(of.takenBy),
  started: of.started,
  last: of.last,
  last_seq: of.lastSeq,
  reference: of.reference === undefined ? null : toJson(of.reference),
})
