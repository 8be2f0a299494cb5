import type { Conversation, Interaction, StoredActivity } from '../records.ts'
import { fromJson, toJson } from '../store/columns.ts'
import type { Store, Tx } from '../store/open.ts'
import type { Tables } from '../store/tables.ts'
import { conversationRow, noTurns, type TurnSummary } from './conversations.ts'
import { keepSayings, type Saying } from './search.ts'
import { StateConflict } from './state.ts'

/** At most `limit` activities after the one with this place, in order. */
export async function activitiesAfter(
  store: Store,
  conversationId: string,
  seq: number,
  limit = 500,
): Promise<readonly StoredActivity[]> {
  const rows = await store.db
    .selectFrom('activity')
    .selectAll()
    .where('conversation_id', '=', conversationId)
    .where('seq', '>', seq)
    .orderBy('seq')
    .limit(limit)
    .execute()
  return rows.map(toActivity)
}

/**
 * Adds what was sent outside a turn, such as words of staff. `conversation` is as it stands afterwards.
 * Throws StateConflict when one of the places is taken.
 */
export function addActivities(
  tx: Tx,
  conversation: Conversation,
  activities: readonly StoredActivity[],
): Promise<void> {
  return keepActivities(tx, conversation, { activities, interaction: undefined })
}

interface News {
  readonly activities: readonly StoredActivity[]
  readonly interaction: Interaction | undefined
}

/** Keeps activities, their conversation as it stands afterwards, its summary, and the words to search. */
export async function keepActivities(tx: Tx, conversation: Conversation, news: News): Promise<void> {
  const before = await tx
    .selectFrom('conversation')
    .select(['last_seq', 'preview', 'messages', 'unanswered', 'lowest', 'negative', 'neutral', 'positive'])
    .where('id', '=', conversation.id)
    .executeTakeFirst()
  const lastSeq = before?.last_seq ?? 0
  if (news.activities.some(({ seq }) => seq <= lastSeq)) throw new StateConflict(conversation.id)
  await keepConversation(tx, { ...conversationRow(conversation), ...summary(before ?? noTurns, news) })
  if (news.activities.length > 0) {
    const rows = news.activities.map((activity) => activityRow(conversation.id, activity))
    await tx.insertInto('activity').values(rows).execute()
  }
  await keepSayings(tx, sayings(conversation.id, news))
}

async function keepConversation(tx: Tx, row: Tables['conversation']): Promise<void> {
  const { id, ...changes } = row
  const result = await tx.updateTable('conversation').set(changes).where('id', '=', id).executeTakeFirst()
  if (result.numUpdatedRows === 0n) await tx.insertInto('conversation').values(row).execute()
}

function summary(before: TurnSummary, { activities, interaction }: News): TurnSummary {
  const { preview, messages, unanswered, lowest, negative, neutral, positive } = before
  if (interaction) {
    return {
      preview: interaction.text,
      messages: messages + 1,
      unanswered: unanswered + (interaction.outcome === 'unanswered' ? 1 : 0),
      lowest: Math.max(lowest, interaction.mood.negative),
      ...interaction.mood,
    }
  }
  const written = activities.filter(({ author }) => author === 'customer').map(textOf)
  const texts = written.filter((text) => text !== '')
  return {
    preview: texts.at(-1) ?? preview,
    messages: messages + texts.length,
    ...{ unanswered, lowest, negative, neutral, positive },
  }
}

function sayings(conversationId: string, { activities, interaction }: News): readonly Saying[] {
  if (interaction) {
    return [{ conversationId, seq: interaction.seq, text: `${interaction.text}\n${interaction.reply}` }]
  }
  return activities
    .map((activity) => ({ conversationId, seq: activity.seq, text: textOf(activity) }))
    .filter(({ text }) => text !== '')
}

/** The words of a message; '' for anything else. */
export function textOf({ body }: Pick<StoredActivity, 'body'>): string {
  const { type, text } = body
  return type === 'message' && typeof text === 'string' ? text : ''
}

export const toActivity = (row: Tables['activity']): StoredActivity => ({
  seq: row.seq,
  id: row.id,
  at: row.at,
  author: row.author,
  body: fromJson(row.body),
})

const activityRow = (conversationId: string, activity: StoredActivity): Tables['activity'] => ({
  conversation_id: conversationId,
  seq: activity.seq,
  id: activity.id,
  at: activity.at,
  author: activity.author,
  body: toJson(activity.body),
})
