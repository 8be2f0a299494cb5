import type { StoredActivity } from '../records.ts'
import { fromJson, toJson } from '../store/columns.ts'
import type { Store } from '../store/open.ts'
import type { Tables } from '../store/tables.ts'

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

export const activityRow = (conversationId: string, activity: StoredActivity): Tables['activity'] => ({
  conversation_id: conversationId,
  seq: activity.seq,
  id: activity.id,
  at: activity.at,
  author: activity.author,
  body: toJson(activity.body),
})
