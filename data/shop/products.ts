import type { Selectable } from 'kysely'
import type { Category, Product } from '../records.ts'
import {
  chunks,
  fromColumn,
  fromFlag,
  fromJson,
  lastOfEach,
  toColumn,
  toFlag,
  toJson,
} from '../store/columns.ts'
import type { Store, Tx } from '../store/open.ts'
import type { Origin } from '../store/shopTables.ts'
import type { Tables } from '../store/tables.ts'
import { inPages } from './inPages.ts'

const inOnePage = 500

/** By id, those no longer sold included. */
export function allProducts(store: Store): Promise<readonly Product[]> {
  return inPages(async (after) => {
    const first = store.db.selectFrom('product').selectAll().orderBy('id').limit(inOnePage)
    const rows = await (after === undefined ? first : first.where('id', '>', after.id)).execute()
    return rows.map(toProduct)
  })
}

/** By id. */
export async function allCategories(store: Store): Promise<readonly Category[]> {
  const rows = await store.db.selectFrom('category').selectAll().orderBy('id').execute()
  return rows.map((row) => ({ id: row.id, name: fromJson(row.name) }))
}

/** Adds products, or brings those with the same id up to date. */
export async function upsertProducts(tx: Tx, rows: readonly Product[], origin: Origin): Promise<void> {
  for (const part of chunks(lastOfEach(rows))) {
    await tx
      .insertInto('product')
      .values(part.map((product) => fromProduct(product, origin)))
      .onConflict((same) =>
        same.column('id').doUpdateSet(({ ref }) => ({
          sku: ref('excluded.sku'),
          category: ref('excluded.category'),
          name: ref('excluded.name'),
          description: ref('excluded.description'),
          attributes: ref('excluded.attributes'),
          aliases: ref('excluded.aliases'),
          price: ref('excluded.price'),
          stock: ref('excluded.stock'),
          sold: ref('excluded.sold'),
          durable: ref('excluded.durable'),
          origin: ref('excluded.origin'),
        })),
      )
      .execute()
  }
}

/** Adds categories, or brings those with the same id up to date. */
export async function upsertCategories(tx: Tx, rows: readonly Category[], origin: Origin): Promise<void> {
  for (const part of chunks(lastOfEach(rows))) {
    await tx
      .insertInto('category')
      .values(part.map(({ id, name }) => ({ id, name: toJson(name), origin })))
      .onConflict((same) =>
        same
          .column('id')
          .doUpdateSet(({ ref }) => ({ name: ref('excluded.name'), origin: ref('excluded.origin') })),
      )
      .execute()
  }
}

const toProduct = (row: Selectable<Tables['product']>): Product => ({
  id: row.id,
  sku: fromColumn(row.sku),
  category: row.category,
  name: fromJson(row.name),
  description: fromJson(row.description),
  attributes: fromJson(row.attributes),
  aliases: fromJson(row.aliases),
  price: row.price,
  stock: fromColumn(row.stock),
  sold: fromFlag(row.sold),
  durable: fromFlag(row.durable),
})

const fromProduct = (product: Product, origin: Origin): Tables['product'] => ({
  id: product.id,
  sku: toColumn(product.sku),
  category: product.category,
  name: toJson(product.name),
  description: toJson(product.description),
  attributes: toJson(product.attributes),
  aliases: toJson(product.aliases),
  price: product.price,
  stock: toColumn(product.stock),
  sold: toFlag(product.sold),
  durable: toFlag(product.durable),
  origin,
})
