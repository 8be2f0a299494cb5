import type { Product } from '../../data/index.ts'

/**
 * Where each product's price stands in its category: the mid-rank as a share, (cheaper ones + half of the
 * equally dear ones, itself among them) / all. The only product of a category stands at 0.5.
 * O(n log n).
 */
export function priceLevels(products: readonly Product[]): ReadonlyMap<string, number> {
  const categories = Map.groupBy(products, ({ category }) => category)
  return new Map([...categories.values()].flatMap(levelsIn))
}

function levelsIn(products: readonly Product[]): readonly (readonly [string, number])[] {
  const sorted = products.toSorted((a, b) => a.price - b.price)
  const prices = [...Map.groupBy(sorted, ({ price }) => price).values()]
  let cheaper = 0
  return prices.flatMap((equal) => {
    const level = (cheaper + equal.length / 2) / products.length
    cheaper += equal.length
    return equal.map(({ id }) => [id, level] as const)
  })
}
