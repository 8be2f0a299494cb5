import { setImmediate } from 'node:timers/promises'
import type { Author, Interaction, Moment, StoredActivity } from '../records.ts'
import type { Store } from '../store/open.ts'
import { textOf, toActivity } from './activities.ts'
import { toInteraction } from './interactions.ts'

export interface TranscriptLine {
  readonly seq: number
  readonly at: Moment
  readonly author: Author
  readonly text: string
  readonly attachments: readonly unknown[]
  /** What was understood and done, beside the customer's words that began the turn. */
  readonly interaction: Interaction | undefined
}

interface Part {
  /** Only what stands before this place. */
  readonly before?: number | undefined
  readonly limit?: number
}

/** The last messages of a conversation, in order; typing signs and other events are left out. */
export async function transcript(
  store: Store,
  conversationId: string,
  { before = Number.MAX_SAFE_INTEGER, limit = 200 }: Part = {},
): Promise<readonly TranscriptLine[]> {
  const messages = await lastMessages(store, conversationId, { before, limit })
  const [first] = messages
  if (first === undefined) return []
  const rows = await store.db
    .selectFrom('interaction')
    .selectAll()
    .where('conversation_id', '=', conversationId)
    .where('seq', '>=', first.seq)
    .where('seq', '<', before)
    .execute()
  const turns = new Map(rows.map((row) => [row.seq, toInteraction(row)]))
  return messages.map((activity) => toLine(activity, turns.get(activity.seq)))
}

async function lastMessages(
  store: Store,
  conversationId: string,
  { before, limit }: Required<Part> & { readonly before: number },
): Promise<readonly StoredActivity[]> {
  const found: StoredActivity[] = []
  for (let end = before; ; ) {
    const rows = await store.db
      .selectFrom('activity')
      .selectAll()
      .where('conversation_id', '=', conversationId)
      .where('seq', '<', end)
      .orderBy('seq', 'desc')
      .limit(limit)
      .execute()
    found.push(...rows.map(toActivity).filter(({ body: { type } }) => type === 'message'))
    const last = rows.at(-1)
    if (last === undefined || rows.length < limit || found.length >= limit)
      return found.slice(0, limit).reverse()
    end = last.seq
    await setImmediate()
  }
}

function toLine(activity: StoredActivity, interaction: Interaction | undefined): TranscriptLine {
  const { seq, at, author, body } = activity
  const { attachments } = body
  return {
    ...{ seq, at, author, text: textOf(activity), interaction },
    attachments: Array.isArray(attachments) ? attachments : [],
  }
}
