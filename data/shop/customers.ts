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

/** Keeps what the customer chose; an import does not overrule it. */
export async function setConsent(store: Store, customerId: string, personalise: boolean): Promise<void> {
  const row = { customer_id: customerId, personalise: toFlag(personalise) }
  await store.write((tx) =>
    tx
      .insertInto('consent')
      .values(row)
      .onConflict((same) => same.column('customer_id').doUpdateSet({ personalise: row.personalise }))
      .execute(),
  )
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
  }
}

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
    .select('consent.personalise as chosen')

const byId = prepared(['id'], (db, { id }) => withConsent(db).where('customer.id', '=', id))

const toCustomer = (row: Tables['customer'] & { readonly chosen: number | null }): Customer => ({
  id: row.id,
  name: fromColumn(row.name),
  email: fromColumn(row.email),
  language: fromColumn(row.language),
  joined: fromColumn(row.joined),
  personalise: fromFlag(row.chosen ?? row.personalise),
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
