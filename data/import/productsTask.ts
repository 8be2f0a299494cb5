import type { Category, Product } from '../records.ts'
import { Findings } from './findings.ts'
import type { MapPart } from './map.ts'
import { Plan } from './plan.ts'
import { productOf } from './productRow.ts'
import type { TableTask } from './readTable.ts'
import { batchOf, batchSize, type ShopSink } from './shopSink.ts'
import type { SourceRow } from './sourceRow.ts'

/** Reads products. Holds the keys and prices of all of them, which the order lines need. */
export class ProductsTask implements TableTask {
  readonly #plan: Plan<'products'>
  readonly #sink: ShopSink
  readonly #prices = new Map<string, number>()
  readonly #categories = new Set<string>()
  #newCategories: Category[] = []
  #products = new Map<string, Product>()

  constructor(part: MapPart | undefined, sink: ShopSink) {
    this.#plan = new Plan('products', part)
    this.#sink = sink
  }

  get count(): number {
    return this.#prices.size
  }

  /** The price of a product that was kept. */
  price(id: string): number | undefined {
    return this.#prices.get(id)
  }

  check(headings: readonly string[], file: string): void {
    this.#plan.check(headings, file)
    this.#plan.checkOneOf(['name', 'name_en', 'name_zh'], headings, file)
  }

  row(row: SourceRow, findings: Findings): void {
    const found = productOf(this.#plan.cells(row, findings), this.#plan.attributes(row), findings)
    if (found === undefined || findings.refusal !== undefined) return
    if (this.#prices.has(found.product.id)) {
      findings.note(
        'The product key came before in the file; this row replaces the earlier one.',
        found.product.id,
      )
    }
    this.#keep(found.product, found.category)
  }

  /** Gathers a product from an order line that sells it; a later line with another price replaces it. */
  sold(row: SourceRow, line: { readonly productId: string; readonly price: number }): void {
    if (this.#prices.get(line.productId) === line.price) return
    const findings = new Findings()
    const found = productOf(this.#plan.cells(row, findings), this.#plan.attributes(row), findings)
    if (found === undefined || findings.refusal !== undefined) return
    this.#keep({ ...found.product, id: line.productId, price: line.price }, found.category)
  }

  async flush(end: boolean): Promise<void> {
    if (this.#products.size === 0 || (!end && this.#products.size < batchSize)) return
    const batch = batchOf({ categories: this.#newCategories, products: [...this.#products.values()] })
    this.#newCategories = []
    this.#products = new Map()
    await this.#sink(batch)
  }

  #keep(product: Product, category: Category): void {
    this.#prices.set(product.id, product.price)
    this.#products.set(product.id, product)
    if (this.#categories.has(category.id)) return
    this.#categories.add(category.id)
    this.#newCategories.push(category)
  }
}
