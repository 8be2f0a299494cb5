import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type ReadShopOptions, readShop } from '../../data/import/readShop.ts'
import type { ImportReport } from '../../data/import/report.ts'
import type { ShopBatch } from '../../data/import/shopSink.ts'
import type { Category, Customer, Order, Product } from '../../data/records.ts'
import { quickFolders } from '../fixtures/folders.ts'

export const now = Date.UTC(2025, 5, 15, 12)

export interface Read {
  readonly report: ImportReport
  readonly categories: readonly Category[]
  readonly products: readonly Product[]
  readonly customers: readonly Customer[]
  readonly named: readonly Customer[]
  readonly orders: readonly Order[]
  readonly batches: readonly ShopBatch[]
}

/** A folder with these files, gone when the test is over. */
export async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const dir = await mkdtemp(join(quickFolders, 'import-'))
  onTestFinished(() => rm(dir, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) await writeFile(join(dir, name), content)
  return dir
}

/** Reads a folder and gathers what the sink hears; continued orders are joined to their beginning. */
export async function readFolder(dir: string, options: Partial<ReadShopOptions> = {}): Promise<Read> {
  const batches: ShopBatch[] = []
  const sink = async (batch: ShopBatch): Promise<void> => {
    batches.push(batch)
  }
  const report = await readShop(dir, sink, { now, ...options })
  const orders = new Map<string, Order>()
  for (const order of batches.flatMap((batch) => [...batch.orders, ...batch.continued])) {
    const lines = orders.get(order.id)?.lines ?? []
    orders.set(order.id, { ...order, lines: [...lines, ...order.lines] })
  }
  return {
    report,
    batches,
    categories: batches.flatMap((batch) => batch.categories),
    products: latest(batches.flatMap((batch) => batch.products)),
    customers: latest(batches.flatMap((batch) => batch.customers)),
    named: batches.flatMap((batch) => batch.named),
    orders: [...orders.values()],
  }
}

export async function read(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: Partial<ReadShopOptions> = {},
): Promise<Read> {
  return readFolder(await folderWith(files), options)
}

/** One product P1 at 10.00 and P2 at 5.50. */
export const twoProducts = 'id,name,price\nP1,Bowl,10\nP2,Spoon,5.5\n'

/** Reads order rows beside the two products. */
export function readOrders(csv: string, options: Partial<ReadShopOptions> = {}): Promise<Read> {
  return read({ 'products.csv': twoProducts, 'orders.csv': csv }, options)
}

export const reasons = (found: Read): readonly string[] =>
  found.report.refusals.map((refusal) => refusal.reason)
export const notes = (found: Read): readonly string[] => found.report.notes.map((note) => note.reason)

function latest<T extends { readonly id: string }>(rows: readonly T[]): readonly T[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()]
}
