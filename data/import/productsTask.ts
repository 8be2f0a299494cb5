import type { Category, Product } from '../records.ts'
import { Findings } from './findings.ts'
import type { MapPart } from './map.ts'
import { Plan } from './plan.ts'
import { type Found, productOf } from './productRow.ts'
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
  }

  row(row: SourceRow, findings: Findings): void {
    const found = this.#found(row, findings)
    if (found === undefined) return
    const { id } = found.product
    if (this.#prices.has(id))
      findings.note('The product key came before in the file; this row replaces the earlier one.', id)
    this.#keep(found)
  }

  /** Gathers a product from an order line that sells it; a later line with another price replaces it. */
  sold(
    row: SourceRow,
    { productId: id, price }: { readonly productId: string; readonly price: number },
  ): void {
    if (this.#prices.get(id) === price) return
    const found = this.#found(row, new Findings())
    if (found !== undefined) this.#keep({ ...found, product: { ...found.product, id, price } })
  }

  async flush(end: boolean): Promise<void> {
    if (this.#products.size === 0 || (!end && this.#products.size < batchSize)) return
    const batch = batchOf({ categories: this.#newCategories, products: [...this.#products.values()] })
    this.#newCategories = []
    this.#products = new Map()
    await this.#sink(batch)
  }

  #found(row: SourceRow, findings: Findings): Found | undefined {
    const found = productOf(this.#plan.cells(row, findings), this.#plan.attributes(row), findings)
    return findings.refusal === undefined ? found : undefined
  }

  #keep({ product, category }: Found): void {
    this.#prices.set(product.id, product.price)
    this.#products.set(product.id, product)
    if (this.#categories.has(category.id)) return
    this.#categories.add(category.id)
    this.#newCategories.push(category)
  }
}
