import { access, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { TableName } from './columns.ts'
import { ImportError } from './importError.ts'
import type { ImportMap } from './map.ts'

/** Where the three files are; customers and orders may be absent, and products when orders stand for them. */
export type ShopFiles = Readonly<Record<TableName, string | undefined>>

const endings = '(csv|tsv|jsonl|ndjson)(\\.gz)?$'
const patterns: Readonly<Record<TableName, RegExp>> = {
  products: new RegExp(`^products\\.${endings}`, 'i'),
  customers: new RegExp(`^customers\\.${endings}`, 'i'),
  orders: new RegExp(`^(orders|order-lines)\\.${endings}`, 'i'),
}

/** Finds the files of a shop by their names or by the map. Throws `ImportError` when one is missing or doubtful. */
export async function findShopFiles(dir: string, map: ImportMap): Promise<ShopFiles> {
  const names = await namesIn(dir)
  const fromOrders = map.products?.from === 'orders'
  const files = {
    products: fromOrders ? undefined : await fileOf('products', { dir, names, named: map.products?.file }),
    customers: await fileOf('customers', { dir, names, named: map.customers?.file }),
    orders: await fileOf('orders', { dir, names, named: map.orders?.file }),
  }
  if (fromOrders && files.orders === undefined) throw missing('orders')
  if (!fromOrders && files.products === undefined) throw missing('products')
  return files
}

async function namesIn(dir: string): Promise<readonly string[]> {
  try {
    return await readdir(dir)
  } catch (cause) {
    throw new ImportError(`The folder ${dir} cannot be read. Check its name and its permissions.`, { cause })
  }
}

async function fileOf(
  table: TableName,
  where: { readonly dir: string; readonly names: readonly string[]; readonly named: string | undefined },
): Promise<string | undefined> {
  if (where.named !== undefined) return await existing(join(where.dir, where.named), where.named)
  const found = where.names.filter((name) => patterns[table].test(name)).sort()
  if (found.length > 1) {
    throw new ImportError(
      `There are several files of ${table}: ${found.join(', ')}. Keep one, or name it in the map as ${table}.file.`,
    )
  }
  return found[0] === undefined ? undefined : join(where.dir, found[0])
}

async function existing(path: string, name: string): Promise<string> {
  try {
    await access(path)
    return path
  } catch (cause) {
    throw new ImportError(
      `The map names ${name}, which is not in the folder. Correct the name or add the file.`,
      { cause },
    )
  }
}

function missing(table: TableName): ImportError {
  return new ImportError(
    `There is no file of ${table} in the folder. Name it ${table}.csv, .tsv, .jsonl or .ndjson (also with .gz), or name it in the map as ${table}.file.`,
  )
}
