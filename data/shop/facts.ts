import type { Text } from '../records.ts'
import { fromColumn, fromJson, toColumn, toJson } from '../store/columns.ts'
import type { Db, Store, Tx } from '../store/open.ts'

export interface ShopFacts {
  readonly origin: 'none' | 'demo' | 'imported'
  /** Moves whenever the products, customers or orders change as a whole: time to learn again. */
  readonly revision: number
  readonly name: Text | undefined
  /** ISO 4217, such as SGD. */
  readonly currency: string | undefined
}

export const shopFacts = (store: Store): Promise<ShopFacts> => readFacts(store.db)

/** Says what the shop is now. Without a revision it moves on by one. Gives back the facts as kept. */
export async function setShopFacts(
  tx: Tx,
  facts: Omit<ShopFacts, 'revision'> & { readonly revision?: number },
): Promise<ShopFacts> {
  const revision = facts.revision ?? (await readFacts(tx)).revision + 1
  const name = facts.name === undefined ? null : toJson(facts.name)
  const row = { origin: facts.origin, revision, name, currency: toColumn(facts.currency) }
  await tx.updateTable('shop').set(row).where('number', '=', 1).execute()
  return { ...facts, revision }
}

export async function readFacts(db: Db): Promise<ShopFacts> {
  const row = await db.selectFrom('shop').selectAll().where('number', '=', 1).executeTakeFirstOrThrow()
  return {
    origin: row.origin,
    revision: row.revision,
    name: row.name === null ? undefined : fromJson<Text>(row.name),
    currency: fromColumn(row.currency),
  }
}
