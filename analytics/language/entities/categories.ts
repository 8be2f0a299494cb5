import { allAtOnce, forEachOf, type Steps } from '../../steps.ts'
import { headNames } from './bareName.ts'
import type { NamedCategory, NamedProduct } from './catalogue.ts'
import { alsoCalled, categorySynonyms } from './categorySynonyms.ts'
import { noThings } from './productNames.ts'
import { keyOf, unitsOf } from './units.ts'

const joins = /\s*(?:&|\+|\/|,|、|\band\b|与|和|及)\s*/u
const longestShort = 4

/**
 * The names of categories, and the parts of a name joined by "and". A short part counts only when products
 * of the category are called so as well: "Bath & Care" is asked for by bath, but "take care" is no wish.
 * O(names).
 */
export function categoryNames(
  categories: readonly NamedCategory[],
  products: readonly NamedProduct[],
): ReadonlyMap<string, string> {
  return allAtOnce(categoryNameSteps(categories, products)).sure
}

/** What categories are called. */
interface CategoryNames {
  readonly sure: ReadonlyMap<string, string>
  /** Words that are mostly said of something else: they count only where the words around them tell. */
  readonly doubtful: readonly DoubtfulName[]
}

interface DoubtfulName {
  readonly id: string
  readonly key: string
  /** In lower case; nothing else that has the same key is meant. */
  readonly words: string
}

export function* categoryNameSteps(
  categories: readonly NamedCategory[],
  products: readonly NamedProduct[],
): Steps<CategoryNames> {
  const names = categories.flatMap(namesOf)
  const shortOnes = new Set(names.filter(({ short }) => short).map(({ id }) => id))
  const said = new Set<string>()
  yield* forEachOf(products, 50, (product) => {
    if (shortOnes.has(product.category))
      for (const key of keysOf(product)) said.add(`${product.category} ${key}`)
  })
  const isSure = ({ id, key, short }: CategoryName) => !short || said.has(`${id} ${key}`)
  const sure = withSynonyms(new Map(names.filter(isSure).map(({ id, key }) => [key, id])))
  const others = alsoCalled(sure).map((other) => ({ ...other, key: keyOf(unitsOf(other.words)) }))
  return { sure, doubtful: [...names, ...others].filter(({ key }) => !sure.has(key)) }
}

function withSynonyms(names: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const others = categorySynonyms.flatMap((group) => {
    const id = group.map((key) => names.get(key)).find((found) => found !== undefined)
    return id === undefined ? [] : group.map((key) => [key, id] as const)
  })
  return new Map([...others, ...names])
}

interface CategoryName extends DoubtfulName {
  readonly short: boolean
}

function namesOf({ id, name }: NamedCategory): readonly CategoryName[] {
  return [name.en, name.zh].flatMap((text) => {
    const halves = halvesOf(text)
    const parts = [text, ...joinedOtherwise(text), ...text.split(joins), ...halves]
    return parts.flatMap((part) => {
      const key = keyOf(unitsOf(part))
      const isLittle = /^\p{Script=Latin}+$/u.test(part) && part.length <= longestShort
      const short = part === halves[0] || (part !== text && isLittle)
      return part.length >= 2 && key !== '' ? [{ id, key, words: part.toLowerCase(), short }] : []
    })
  })
}

/**
 * 坚果炒货 are two words for two ranges, but 手机配件 are no telephones: the first counts only when products are called
 * so. What says nothing is none: 用品.
 */
function halvesOf(text: string): readonly string[] {
  const isWhole = /^\p{Script=Han}{4}$/u.test(text) && !joins.test(text)
  const [one = '', other = ''] = isWhole ? [text.slice(0, 2), text.slice(2)] : []
  return other === '' || noThings.has(other) ? [] : [one, other]
}

/** "Coffee & Tea" is said with "and" and the other way round, and 咖啡与茶 with 和. */
function joinedOtherwise(text: string): readonly string[] {
  const parts = text.split(joins)
  if (parts.length !== 2) return []
  if (!/\p{Script=Han}/u.test(text)) return [parts.join(' and '), parts.toReversed().join(' & ')]
  return parts.every(({ length }) => length > 1) ? [parts.join('和')] : []
}

const fewest = { word: 4, character: 6 }
const mostly = 0.8

/** Things of which there are several, nearly all in one category, such as "lamp" or 灯. O(names). */
export function thingsByCategory(products: readonly NamedProduct[]): ReadonlyMap<string, string> {
  return allAtOnce(thingSteps(products))
}

export function* thingSteps(products: readonly NamedProduct[]): Steps<ReadonlyMap<string, string>> {
  const counts: Counts = new Map()
  yield* forEachOf(products, 50, (product) => countThings(product, counts))
  const things = new Map<string, string>()
  yield* forEachOf(counts, 1_000, ([key, byCategory]) => {
    const total = [...byCategory.values()].reduce((sum, count) => sum + count, 0)
    const [most] = [...byCategory].sort((a, b) => b[1] - a[1])
    const enough = total >= (/^\p{Script=Han}$/u.test(key) ? fewest.character : fewest.word)
    if (enough && most !== undefined && most[1] >= mostly * total) things.set(key, most[0])
  })
  return things
}

/** For each last word (one character in Chinese) of names and aliases: products with it, by category. */
type Counts = Map<string, Map<string, number>>

function countThings(product: NamedProduct, counts: Counts): void {
  const { name, aliases } = product
  const heads = [...[name.en, name.zh].flatMap(headNames), ...aliases.en, ...aliases.zh]
  const last = [...heads, name.en, name.zh].flatMap((text) => unitsOf(text).slice(-1))
  for (const key of new Set(
    last.filter(({ word, key }) => !noThings.has(word) && !noThings.has(key)).map((unit) => unit.key),
  )) {
    if (!/^\p{L}/u.test(key)) continue
    const byCategory = counts.get(key) ?? new Map<string, number>()
    counts.set(key, byCategory.set(product.category, (byCategory.get(product.category) ?? 0) + 1))
  }
}

function textsOf({ name, aliases }: NamedProduct): readonly string[] {
  return [name.en, name.zh, ...aliases.en, ...aliases.zh]
}

/** Each word of the names, and the last two characters, which say what it is. */
function keysOf(product: NamedProduct): readonly string[] {
  const ends = headNames(product.name.zh).map((head) => keyOf(unitsOf(head).slice(-2)))
  return [...new Set([...textsOf(product).flatMap((text) => unitsOf(text).map(({ key }) => key)), ...ends])]
}
