import type { Customers } from '../../analytics/suggest/customers.ts'
import type { Neighbours } from '../../analytics/suggest/neighbours.ts'

/** The k nearest of each product by the cosine of who bought what, without shrinkage. */
export function itemCosines({ purchases, buyers }: Customers, products: number, k: number): Neighbours {
  const size = (product: number) =>
    (buyers.starts[product + 1] as number) - (buyers.starts[product] as number)
  const lists = Array.from({ length: products }, (_, product) => {
    const shared = new Map<number, number>()
    for (const customer of buyers.columns.subarray(buyers.starts[product], buyers.starts[product + 1]))
      for (const other of purchases.columns.subarray(
        purchases.starts[customer],
        purchases.starts[customer + 1],
      ))
        if (other !== product) shared.set(other, (shared.get(other) ?? 0) + 1)
    return [...shared]
      .map(([other, both]) => [other, both / Math.sqrt(size(product) * size(other))] as const)
      .sort(([, a], [, b]) => b - a)
      .slice(0, k)
  })
  const starts = new Uint32Array(products + 1)
  for (const [product, list] of lists.entries())
    starts[product + 1] = (starts[product] as number) + list.length
  const all = lists.flat()
  return {
    starts,
    products: Uint32Array.from(all, ([other]) => other),
    similarities: Float64Array.from(all, ([, similarity]) => similarity),
  }
}
