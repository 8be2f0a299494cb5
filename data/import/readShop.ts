import type { Moment } from '../records.ts'
import { CustomersTask } from './customersTask.ts'
import { ImportError } from './importError.ts'
import type { ImportMap, MapPart } from './map.ts'
import { OrdersTask } from './ordersTask.ts'
import { ProductsTask } from './productsTask.ts'
import { checkTable, readTable } from './readTable.ts'
import { type ImportProgress, type ImportReport, Ledger, type Remark } from './report.ts'
import { findShopFiles } from './shopFiles.ts'
import type { ShopSink } from './shopSink.ts'

export interface ReadShopOptions {
  readonly map?: ImportMap | undefined
  /** Dates after this moment (and a day) are refused. */
  readonly now: Moment
  readonly progress?: ((progress: ImportProgress) => void) | undefined
  /** Hears every remark; the report holds only the first thousand. */
  readonly onRemark?: ((remark: Remark) => void) | undefined
  /** Milliseconds of a clock that only goes forward. */
  readonly clock?: () => number
}

/**
 * Reads the files of a shop in a folder, cleans every row, and hands the good ones on in batches: products first,
 * then customers, then orders. All headings are checked before anything is handed on. Memory grows by the keys of
 * the products and about 100 bytes an order line, not by the texts. O(rows).
 * Throws `ImportError` when a file is missing, doubtful or of the wrong kind.
 */
export async function readShop(dir: string, sink: ShopSink, options: ReadShopOptions): Promise<ImportReport> {
  const { map = {}, now, progress, onRemark, clock = () => performance.now() } = options
  const begin = clock()
  const files = await findShopFiles(dir, map)
  const tasks = tasksFor(map, now, sink)
  const tables = (['products', 'customers', 'orders'] as const).flatMap((name) => {
    const file = files[name]
    return file === undefined ? [] : [{ file, task: tasks[name] }]
  })
  for (const { file, task } of tables) await checkTable(file, task)
  const ledger = new Ledger(onRemark)
  for (const { file, task } of tables) {
    await readTable(file, task, { ledger, progress })
    if (task !== tasks.customers && tasks.products.count === 0) throw nothingToSell(ledger)
  }
  const { orders, lines } = tasks.orders.counts
  const counts = { products: tasks.products.count, customers: tasks.customers.count, orders, lines }
  return { ...ledger.report(), ...counts, seconds: (clock() - begin) / 1000 }
}

function tasksFor(map: ImportMap, now: Moment, sink: ShopSink) {
  const rules = { now, dates: map.dates, offset: map.offset }
  const gather = map.products?.from === 'orders'
  const products = new ProductsTask(gather ? onOrderLines(map) : map.products, sink)
  const customers = new CustomersTask(map.customers, rules, sink)
  return {
    products,
    customers,
    orders: new OrdersTask(map.orders, { rules, products, customers, gather }, sink),
  }
}

/** Where products come from the orders, their key and price stand under the headings of the order lines. */
function onOrderLines(map: ImportMap): MapPart {
  const { product = 'product', price = 'price' } = map.orders?.columns ?? {}
  return { ...map.products, columns: { id: product, price, ...map.products?.columns } }
}

function nothingToSell(ledger: Ledger): ImportError {
  const [refusal] = ledger.report().refusals
  const first =
    refusal === undefined ? '' : ` The first row that was refused is line ${refusal.line}: ${refusal.reason}`
  return new ImportError(`No product could be read, so nothing was imported.${first}`)
}
