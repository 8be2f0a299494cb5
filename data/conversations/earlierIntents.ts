import type { Moment } from '../records.ts'
import { fromJson } from '../store/columns.ts'
import type { Store } from '../store/open.ts'

/** A customer who comes back more often than that is not told apart from one who comes back so often. */
const most = 5

/** What a customer wanted in each of their other conversations since then; the newest five. Uses an index. */
export async function earlierIntents(
  { db }: Store,
  customerId: string,
  { since, except }: { readonly since: Moment; readonly except: string },
): Promise<readonly (readonly string[])[]> {
  const rows = await db
    .selectFrom('conversation')
    .select('intents')
    .where('customer_id', '=', customerId)
    .where('last', '>=', since)
    .where('id', '!=', except)
    .orderBy('last', 'desc')
    .limit(most)
    .execute()
  return rows.map(({ intents }) => fromJson<readonly string[]>(intents))
}
