import type { Store } from '../store/open.ts'
import type { Incident } from './incidents.ts'

/** A conversation that was part of an incident. */
export interface Cause {
  readonly conversationId: string
  /** Its mean probability of negative in the incident's days and segment. */
  readonly share: number
  readonly messages: number
  /** The customer's last words. */
  readonly preview: string
  readonly language: 'en' | 'zh'
}

/**
 * The conversations that lifted an incident's share most, the most negative first: those above what was usual.
 * Those that were forgotten meanwhile are left out. O(conversations of the incident's days).
 */
export async function causesOf(
  { db }: Pick<Store, 'db'>,
  { scope, segment, began, closed, usual }: Incident,
  limit: number,
): Promise<readonly Cause[]> {
  const rows = await db
    .selectFrom('conversation_day')
    .innerJoin('conversation', 'conversation.id', 'conversation_day.conversation_id')
    .where('day', '>=', began)
    .$if(closed !== undefined, (q) => q.where('day', '<=', closed ?? ''))
    .$if(scope === 'channel', (q) => q.where('conversation.channel', '=', segment))
    .$if(scope === 'language', (q) => q.where('conversation_day.language', '=', segment))
    .$if(scope === 'intent', (q) => q.where('conversation_day.intent', '=', segment))
    .groupBy(['conversation.id', 'conversation.preview', 'conversation.language'])
    .select(({ fn }) => [
      'conversation.id',
      'conversation.preview',
      'conversation.language',
      fn.sum('negative_sum').as('negative'),
      fn.sum('conversation_day.messages').as('messages'),
    ])
    .execute()
  return rows
    .map(({ id, preview, language, negative, messages }) => ({
      ...{ conversationId: id, preview, language, messages: Number(messages) },
      share: Number(negative) / Math.max(1, Number(messages)),
    }))
    .filter(({ share }) => share > usual)
    .toSorted((a, b) => b.share - a.share || (a.conversationId < b.conversationId ? -1 : 1))
    .slice(0, limit)
}
