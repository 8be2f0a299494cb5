import type { Conversation, Mood } from '../records.ts'
import { fromColumn } from '../store/columns.ts'
import type { Db } from '../store/open.ts'
import type { ConversationTable } from '../store/tables.ts'
import { type TurnSummary, toConversation } from './conversations.ts'

export interface ConversationSummary extends Conversation {
  readonly customerName: string | undefined
  /** The customer's last words. */
  readonly preview: string
  /** What the customer wrote, in messages. */
  readonly messages: number
  /** The highest negative probability of its turns. */
  readonly lowest: number
  /** Of the last turn. */
  readonly mood: Mood
  /** What the customer wanted of late, in the order in which it came up. */
  readonly intents: readonly string[]
  /** Turns without an answer. */
  readonly unanswered: number
}

/** A conversation as a list needs it: all but where its dialogs stand. */
export type ListRow = Parameters<typeof toConversation>[0] &
  TurnSummary & { readonly customer_name: string | null }

const columns = [
  'conversation.id',
  'conversation.channel',
  'conversation.customer_id',
  'conversation.user_id',
  'conversation.language',
  'conversation.mode',
  'conversation.taken_by',
  'conversation.started',
  'conversation.last',
  'conversation.last_seq',
  'conversation.reference',
  'conversation.preview',
  'conversation.messages',
  'conversation.unanswered',
  'conversation.lowest',
  'conversation.negative',
  'conversation.neutral',
  'conversation.positive',
] as const satisfies readonly `conversation.${keyof ConversationTable}`[]

/** Conversations with the names of their customers. */
export const listed = (db: Db) =>
  db
    .selectFrom('conversation')
    .leftJoin('customer', 'customer.id', 'conversation.customer_id')
    .select(columns)
    .select('customer.name as customer_name')

export async function summaries(db: Db, rows: readonly ListRow[]): Promise<readonly ConversationSummary[]> {
  const intents = await intentsOf(db, rows)
  return rows.map((row) => ({
    ...toConversation(row),
    customerName: fromColumn(row.customer_name),
    preview: row.preview,
    messages: row.messages,
    lowest: row.lowest,
    mood: { negative: row.negative, neutral: row.neutral, positive: row.positive },
    intents: [...(intents.get(row.id) ?? [])],
    unanswered: row.unanswered,
  }))
}

/** Of a conversation without end the last activities tell. */
const recent = 200

async function intentsOf(
  db: Db,
  rows: readonly ListRow[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const intents = new Map(rows.map(({ id }) => [id, new Set<string>()]))
  if (rows.length === 0) return intents
  const turns = await db
    .selectFrom('conversation')
    .innerJoin('interaction', 'interaction.conversation_id', 'conversation.id')
    .select(['conversation.id', 'interaction.intent'])
    .where('conversation.id', 'in', [...intents.keys()])
    .where(({ eb, ref }) => eb('interaction.seq', '>', eb(ref('conversation.last_seq'), '-', recent)))
    .where('interaction.intent', 'is not', null)
    .orderBy('interaction.conversation_id')
    .orderBy('interaction.seq')
    .execute()
  for (const { id, intent } of turns) if (intent !== null) intents.get(id)?.add(intent)
  return intents
}
