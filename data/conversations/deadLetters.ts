import { sql } from 'kysely'
import type { Moment } from '../records.ts'
import type { Store } from '../store/open.ts'

/** An activity whose sending was given up. */
export interface DeadLetter {
  readonly conversationId: string
  readonly seq: number
  readonly serviceUrl: string
  readonly attempts: number
  /** Why the last attempt failed; holds nobody's words. */
  readonly reason: string
  readonly at: Moment
}

/** What was given up, the newest first. */
export async function deadLetters(
  { db }: Pick<Store, 'db'>,
  { limit }: { readonly limit: number },
): Promise<readonly DeadLetter[]> {
  const rows = await db
    .selectFrom('dead_letter')
    .selectAll()
    .orderBy('at', 'desc')
    .orderBy('conversation_id')
    .orderBy('seq')
    .limit(limit)
    .execute()
  return rows.map(({ conversation_id, service_url, ...row }) => ({
    ...row,
    conversationId: conversation_id,
    serviceUrl: service_url,
  }))
}

/** Puts all that was given up back into the outbox, as if it had never been tried; gives how many. */
export function sendDeadLettersAgain(store: Store, now: Moment): Promise<number> {
  return store.write(async (tx) => {
    const letters = await tx
      .deleteFrom('dead_letter')
      .where('at', '<=', now)
      .returning(['conversation_id', 'seq', 'service_url'])
      .execute()
    for (let start = 0; start < letters.length; start += atOnce) {
      const some = letters.slice(start, start + atOnce)
      await tx
        .insertInto('outbox')
        .values(some.map((letter) => ({ ...letter, attempts: 0, due: now, claimed_until: 0 })))
        .onConflict((same) => same.doNothing())
        .execute()
    }
    return letters.length
  })
}

const atOnce = 500

/** How many activities wait to be pushed, and how many were given up. O(both). */
export async function outboxFigures({ db }: Pick<Store, 'db'>): Promise<{ waiting: number; dead: number }> {
  const count = sql<number>`count(*)`.as('rows')
  const [waiting, dead] = await Promise.all([
    db.selectFrom('outbox').select(count).executeTakeFirstOrThrow(),
    db.selectFrom('dead_letter').select(count).executeTakeFirstOrThrow(),
  ])
  return { waiting: Number(waiting.rows), dead: Number(dead.rows) }
}
