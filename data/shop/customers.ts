import { forgetViews, forgetViewsWithoutConsent } from '../profile/views.ts'
import type { Customer } from '../records.ts'
import { chunks, fromColumn, fromFlag, lastOfEach, toColumn, toFlag } from '../store/columns.ts'
import type { Db, Store, Tx } from '../store/open.ts'
import { prepared } from '../store/prepared.ts'
import type { Origin } from '../store/shopTables.ts'
import type { Tables } from '../store/tables.ts'

export async function findCustomer(store: Store, id: string): Promise<Customer | undefined> {
  const [row] = await byId(store.db, { id })
  return row && toCustomer(row)
}

/** The first ones by id, for the demo shop's list of identities. */
export async function someCustomers(store: Store, limit: number): Promise<readonly Customer[]> {
  const rows = await withConsent(store.db).orderBy('customer.id').limit(limit).execute()
  return rows.map(toCustomer)
}

/** What a customer may agree to. */
export type Consent = Pick<Customer, 'personalise' | 'notices'>

/**
 * Keeps what the customer chose, and leaves the rest; an import does not overrule it. Without consent the products
 * that they looked at are forgotten.
 */
export const setConsent = (store: Store, customerId: string, chosen: Partial<Consent>): Promise<void> =>
  store.write((tx) => chooseConsent(tx, customerId, chosen))

async function chooseConsent(tx: Tx, customerId: string, chosen: Partial<Consent>): Promise<void> {
  const before = await withConsent(tx).where('customer.id', '=', customerId).executeTakeFirst()
  const { personalise = false, notices } = { ...(before && toCustomer(before)), ...chosen }
  const row = { personalise: toFlag(personalise), notices: notices === undefined ? null : toFlag(notices) }
  await tx
    .insertInto('consent')
    .values({ customer_id: customerId, ...row })
    .onConflict((same) => same.column('customer_id').doUpdateSet(row))
    .execute()
  if (!personalise) await forgetViews(tx, customerId)
}

/** What an erased customer is called. */
const nobody = { name: null, email: null, language: null }

/** Forgets who a customer is and all that they agreed to. */
export async function forgetCustomer(tx: Tx, customerId: string): Promise<void> {
  await tx.updateTable('customer').set(nobody).where('id', '=', customerId).execute()
  await chooseConsent(tx, customerId, { personalise: false, notices: false })
}

/** Adds customers, or brings those with the same id up to date. */
export async function upsertCustomers(tx: Tx, rows: readonly Customer[], origin: Origin): Promise<void> {
  for (const part of chunks(lastOfEach(rows))) {
    await tx
      .insertInto('customer')
      .values(part.map((customer) => fromCustomer(customer, origin)))
      .onConflict((same) =>
        same.column('id').doUpdateSet(({ ref }) => ({
          name: ref('excluded.name'),
          email: ref('excluded.email'),
          language: ref('excluded.language'),
          joined: ref('excluded.joined'),
          personalise: ref('excluded.personalise'),
          origin: ref('excluded.origin'),
        })),
      )
      .execute()
    const ids = part.map(({ id }) => id)
    await keepErased(tx, ids)
    await forgetViewsWithoutConsent(tx, ids)
  }
}

/** Who asked to be forgotten stays so, whatever the shop's own files say. */
async function keepErased(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx
    .updateTable('customer')
    .set(nobody)
    .where('id', 'in', ids)
    .where('id', 'in', erasedCustomers(tx))
    .execute()
}

/** The ids of those who asked to be forgotten, as a query. */
export const erasedCustomers = (db: Db) =>
  db
    .selectFrom('ticket')
    .select('customer_id')
    .where('kind', '=', 'erasure')
    .where('customer_id', 'is not', null)
    .$narrowType<{ customer_id: string }>()

/** Adds customers; those that are there stay as they are. */
export async function addCustomers(tx: Tx, rows: readonly Customer[], origin: Origin): Promise<void> {
  for (const part of chunks(rows)) {
    await tx
      .insertInto('customer')
      .values(part.map((customer) => fromCustomer(customer, origin)))
      .onConflict((same) => same.doNothing())
      .execute()
  }
}

const withConsent = (db: Db) =>
  db
    .selectFrom('customer')
    .leftJoin('consent', 'consent.customer_id', 'customer.id')
    .selectAll('customer')
    .select(['consent.personalise as chosen', 'consent.notices'])

const byId = prepared(['id'], (db, { id }) => withConsent(db).where('customer.id', '=', id))

type Row = Tables['customer'] & { readonly chosen: number | null; readonly notices: number | null }

const toCustomer = (row: Row): Customer => ({
  id: row.id,
  name: fromColumn(row.name),
  email: fromColumn(row.email),
  language: fromColumn(row.language),
  joined: fromColumn(row.joined),
  personalise: fromFlag(row.chosen ?? row.personalise),
  notices: row.notices === null ? undefined : fromFlag(row.notices),
})

const fromCustomer = (customer: Customer, origin: Origin): Tables['customer'] => ({
  id: customer.id,
  name: toColumn(customer.name),
  email: toColumn(customer.email),
  language: toColumn(customer.language),
  joined: toColumn(customer.joined),
  personalise: toFlag(customer.personalise),
  origin,
})
