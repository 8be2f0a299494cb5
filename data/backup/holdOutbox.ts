import { type Kysely, sql } from 'kysely'
import type { Tables } from '../store/tables.ts'

/** Why what was held is not sent by itself. */
const reason = 'it waited when the backup was made, and may have been sent since'

/**
 * Lays what waited to be sent aside in a store that was restored: nobody can say what of it the customers have
 * had. An operator looks at it and sends it again, or not. Gives how many there were.
 */
export async function holdOutbox(db: Kysely<Tables>, now: number): Promise<number> {
  await sql`insert into dead_letter (conversation_id, seq, service_url, attempts, reason, at)
    select conversation_id, seq, service_url, attempts, ${reason}, ${sql.lit(now)} from outbox where true
    on conflict (conversation_id, seq) do nothing`.execute(db)
  return (await db.deleteFrom('outbox').returning('seq').execute()).length
}
