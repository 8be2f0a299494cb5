import type { Author, Interaction, Moment } from '../records.ts'
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

/** The messages of a conversation in order; typing signs and other events are left out. */
export async function transcript(store: Store, conversationId: string): Promise<readonly TranscriptLine[]> {
  const activities = store.db.selectFrom('activity').selectAll().where('conversation_id', '=', conversationId)
  const interactions = store.db
    .selectFrom('interaction')
    .selectAll()
    .where('conversation_id', '=', conversationId)
  const turns = new Map((await interactions.execute()).map((row) => [row.seq, toInteraction(row)]))
  return (await activities.orderBy('seq').execute())
    .map(toActivity)
    .filter(({ body: { type } }) => type === 'message')
    .map((activity) => {
      const { seq, at, author, body } = activity
      const { attachments } = body
      return {
        ...{ seq, at, author, text: textOf(activity) },
        attachments: Array.isArray(attachments) ? attachments : [],
        interaction: turns.get(seq),
      }
    })
}
