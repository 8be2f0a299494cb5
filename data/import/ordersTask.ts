import type { Customer, Order, OrderLine } from '../records.ts'
import type { ColumnName } from './columns.ts'
import { bareCustomer } from './customerRow.ts'
import type { CustomersTask } from './customersTask.ts'
import type { Findings } from './findings.ts'
import { Fingerprints } from './fingerprints.ts'
import type { MapPart } from './map.ts'
import { type OrderRow, orderRowOf } from './orderRow.ts'
import { type Cells, Plan } from './plan.ts'
import type { ProductsTask } from './productsTask.ts'
import type { TableTask } from './readTable.ts'
import { batchOf, batchSize, later, type ShopSink } from './shopSink.ts'
import type { SourceRow } from './sourceRow.ts'
import type { Rules } from './values.ts'

export interface OrdersContext {
  readonly rules: Rules
  readonly products: ProductsTask
  readonly customers: CustomersTask
  /** True when the products are gathered from the order lines. */
  readonly gather: boolean
}

/**
 * Reads order lines, whose order may be anywhere in the file. Of a finished order only fingerprints are held: who
 * ordered it, how many lines it has, and which rows came already.
 */
export class OrdersTask implements TableTask {
  readonly #plan: Plan<'orders'>
  readonly #context: OrdersContext
  readonly #sink: ShopSink
  /** Order number to the running number of its customer, 0 for a guest. */
  readonly #owners = new Fingerprints()
  /** Order number to its number of lines, where the file does not count them. */
  readonly #counts = new Fingerprints()
  /** A line of an order, or the text of a row, to the line of the file where it came first. */
  readonly #seen = new Fingerprints()
  #open: { readonly id: string; readonly cells: ReadonlyMap<string, string> } | undefined
  #orders = new Map<string, OpenOrder>()
  #named: Customer[] = []
  #waiting = 0
  #lines = 0

  constructor(part: MapPart | undefined, context: OrdersContext, sink: ShopSink) {
    this.#plan = new Plan('orders', part)
    this.#context = context
    this.#sink = sink
  }

  get counts(): { readonly orders: number; readonly lines: number } {
    return { orders: this.#owners.size, lines: this.#lines }
  }

  check(headings: readonly string[], file: string): void {
    this.#plan.check(headings, file)
    if (this.#context.gather) this.#context.products.check(headings, file)
  }

  row(row: SourceRow, findings: Findings): void {
    const rules = { ...this.#context.rules, numbered: this.#plan.gives('line', row) }
    const found = orderRowOf(this.#continued(this.#plan.cells(row, findings)), rules, findings)
    if (found === undefined) return
    const price = this.#priceOf(found, row, findings)
    if (price === undefined || this.#isOthers(found, findings)) return
    if (this.#isDouble(found, row, findings)) return
    this.#keep(found, price)
  }

  async flush(end: boolean): Promise<void> {
    if (this.#waiting === 0 || (!end && this.#waiting < batchSize)) return
    await this.#context.products.flush(true)
    const batch = batchOf({ named: this.#named, orders: this.#taken(false), continued: this.#taken(true) })
    this.#orders = new Map()
    this.#named = []
    this.#waiting = 0
    await this.#sink(batch)
  }

  /** Some shops write what holds for the whole order on its first row only. */
  #continued(cells: Cells<'orders'>): Cells<'orders'> {
    const id = cells('order')
    if (this.#open?.id !== id) {
      this.#open = { id, cells: new Map(orderColumns.map((column) => [column, cells(column)] as const)) }
    }
    const before = this.#open.cells
    return (column) => cells(column) || (before.get(column) ?? '')
  }

  #priceOf(found: OrderRow, row: SourceRow, findings: Findings): number | undefined {
    const { products, gather } = this.#context
    const { productId, price } = found
    if (gather && price !== undefined && price > 0) products.sold(row, { productId, price })
    const listed = products.price(productId)
    if (listed !== undefined) return price ?? listed
    return findings.refuse(
      'There is no such product. Add it to the products, or leave the row out in the map.',
      productId,
    )
  }

  #isOthers(found: OrderRow, findings: Findings): boolean {
    const { id, customerId } = found.order
    const owner = this.#owners.get(id)
    const mine = customerId === undefined ? 0 : this.#context.customers.number(customerId)
    if (owner === undefined || owner === mine) return false
    findings.refuse(
      'The row names another customer than the first row of its order. An order has one customer; correct it.',
    )
    return true
  }

  #isDouble(found: OrderRow, row: SourceRow, findings: Findings): boolean {
    const key = found.line === undefined ? row.text : `${found.order.id}\u001f${found.line}`
    const before = this.#seen.add(key, row.at)
    if (before === undefined) return false
    findings.refuse(
      'This order line came before in the file and was kept once. Leave it out, or number the lines of the order if both are meant.',
      `line ${before}`,
    )
    return true
  }

  #keep(found: OrderRow, price: number): void {
    const { order, productId, quantity } = found
    const continued = this.#owners.add(order.id, this.#owner(order.customerId)) !== undefined
    const line = found.line ?? (this.#counts.get(order.id) ?? 0) + 1
    if (found.line === undefined) this.#counts.set(order.id, line)
    const before = this.#orders.get(order.id) ?? { head: order, continued, lines: [] }
    before.lines.push({ line, productId, quantity, price })
    this.#orders.set(order.id, { ...before, head: later(before.head, order) })
    this.#waiting += 1
    this.#lines += 1
  }

  #taken(continued: boolean): readonly Order[] {
    const orders = [...this.#orders.values()].filter((order) => order.continued === continued)
    return orders.map(({ head, lines }) => ({ ...head, lines }))
  }

  #owner(id: string | undefined): number {
    const { customers } = this.#context
    if (id === undefined) return 0
    if (customers.add(id)) this.#named.push(bareCustomer(id))
    return customers.number(id) ?? 0
  }
}

/** What may stand on the first row of an order alone. */
const orderColumns: readonly ColumnName<'orders'>[] = ['customer', 'date', 'status', 'due', 'tracking']

interface OpenOrder {
  readonly head: Omit<Order, 'lines'>
  /** True when earlier lines of it were handed on already. */
  readonly continued: boolean
  readonly lines: OrderLine[]
}
