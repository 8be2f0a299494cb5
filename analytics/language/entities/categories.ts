import type { Category, Product } from '../../../data/index.ts'
import { noThings } from './names.ts'
import { keyOf, unitsOf } from './units.ts'

const joins = /\s*(?:&|\+|\/|,|、|\band\b|与|和|及)\s*/u
const longestShort = 4

/**
 * The names of categories, and the parts of a name joined by "and". A short part counts only when products
 * of the category are called so as well: "Bath & Care" is asked for by bath, but "take care" is no wish.
 * O(names).
 */
export function categoryNames(
  categories: readonly Category[],
  products: readonly Product[],
): ReadonlyMap<string, string> {
  const said = new Set(
    products.flatMap((product) => keysOf(product).map((key) => `${product.category} ${key}`)),
  )
  return new Map(
    categories.flatMap(({ id, name }) =>
      [name.en, name.zh].flatMap((text) =>
        [text, ...text.split(joins)].flatMap((part) => {
          const key = keyOf(unitsOf(part))
          const short = part !== text && /^\p{Script=Latin}+$/u.test(part) && part.length <= longestShort
          const counts = part.length >= 2 && key !== '' && (!short || said.has(`${id} ${key}`))
          return counts ? [[key, id] as const] : []
        }),
      ),
    ),
  )
}

const fewest = { word: 4, character: 6 }
const mostly = 0.8

/** Things of which there are several, nearly all in one category, such as "lamp" or 灯. O(names). */
export function thingsByCategory(products: readonly Product[]): ReadonlyMap<string, string> {
  return new Map(
    [...countThings(products)].flatMap(([key, byCategory]) => {
      const total = [...byCategory.values()].reduce((sum, count) => sum + count, 0)
      const [most] = [...byCategory].sort((a, b) => b[1] - a[1])
      const enough = total >= (/^\p{Script=Han}$/u.test(key) ? fewest.character : fewest.word)
      return enough && most !== undefined && most[1] >= mostly * total ? [[key, most[0]] as const] : []
    }),
  )
}

/** For each last word (one character in Chinese) of names and aliases: products with it, by category. */
function countThings(products: readonly Product[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const counts = new Map<string, Map<string, number>>()
  for (const product of products) {
    const last = textsOf(product).flatMap((text) => unitsOf(text).slice(-1))
    for (const key of new Set(
      last.filter(({ word, key }) => !noThings.has(word) && !noThings.has(key)).map((unit) => unit.key),
    )) {
      if (!/^\p{L}/u.test(key)) continue
      const byCategory = counts.get(key) ?? new Map<string, number>()
      counts.set(key, byCategory.set(product.category, (byCategory.get(product.category) ?? 0) + 1))
    }
  }
  return counts
}

function textsOf({ name, aliases }: Product): readonly string[] {
  return [name.en, name.zh, ...aliases.en, ...aliases.zh]
}

function keysOf(product: Product): readonly string[] {
  return [...new Set(textsOf(product).flatMap((text) => unitsOf(text).map(({ key }) => key)))]
}
