import { setImmediate } from 'node:timers/promises'
import { erasedCustomers } from '../shop/customers.ts'
import { chunks, fromColumn, fromFlag } from '../store/columns.ts'
import type { Store } from '../store/open.ts'

/** What must be known of a customer before anything is said of them by name. */
export interface CustomerStanding {
  readonly id: string
  readonly name: string | undefined
  /** Whether they agree, now, to what is personal. */
  readonly personalise: boolean
  /** Whether they asked to be forgotten. */
  readonly erased: boolean
}

/** How these customers stand now, in no order; who is not known is not among them. O(ids), 500 at a time. */
export async function standingsOf(
  store: Store,
  customerIds: readonly string[],
): Promise<readonly CustomerStanding[]> {
  const found: CustomerStanding[] = []
  for (const ids of chunks([...new Set(customerIds)])) {
    found.push(...(await standingsIn(store, ids)))
    await setImmediate()
  }
  return found
}

async function standingsIn({ db }: Store, ids: readonly string[]): Promise<readonly CustomerStanding[]> {
  const rows = await db
    .selectFrom('customer')
    .leftJoin('consent', 'consent.customer_id', 'customer.id')
    .select(['customer.id', 'name', 'customer.personalise', 'consent.personalise as chosen'])
    .where('customer.id', 'in', ids)
    .execute()
  const asked = await erasedCustomers(db).where('customer_id', 'in', ids).execute()
  const erased = new Set(asked.map(({ customer_id }) => customer_id))
  return rows.map(({ id, name, personalise, chosen }) => ({
    id,
    name: fromColumn(name),
    personalise: fromFlag(chosen ?? personalise),
    erased: erased.has(id),
  }))
}
