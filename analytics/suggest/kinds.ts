import type { Product } from '../../data/index.ts'
import { bareName, headNames } from '../language/entities/bareName.ts'
import { remembered } from '../language/remembered.ts'
import { once } from '../once.ts'
import type { SuggestionModel } from './model.ts'
import { isStray, type Word, wordsOf } from './text.ts'

/**
 * The words that are a part of a category's name and name a kind of its products: the tea of Coffee & Tea, as some
 * product is called a tea. Who says so wants that kind and not the whole category; when categories are meant, only their names
 * count. O(categories + products of those whose name has the word).
 */
export function kindsIn(
  model: SuggestionModel,
  words: readonly Word[],
  meant: readonly string[],
): readonly Word[] {
  const categories = [...model.categories.values()]
  const asked = meant.length === 0 ? categories : categories.filter(({ id }) => meant.includes(id))
  return words.filter(({ key }) =>
    asked.some(
      ({ id, name }) =>
        (isPartOf(name.en, key, words) || isPartOf(name.zh, key, words)) &&
        (model.byCategory.get(id) ?? []).some((place) => endsWith(model.products[place], key)),
    ),
  )
}

/**
 * The words that end the names of some products but not of all that are meant, and so say what these are: the lamp of
 * "desk lamp", 灯 of 台灯. Who says so wants no bulb, shade or candle. Names of categories, and words of those with several
 * words, are none: these name more than what they end. O(words * products of the categories).
 */
export function headsIn(
  { products, byCategory, categories }: SuggestionModel,
  words: readonly Word[],
  meant: readonly string[],
): readonly Word[] {
  const places = meant.flatMap((id) => byCategory.get(id) ?? [])
  const names = meant.flatMap((id) => Object.values(categories.get(id)?.name ?? {}))
  if (words.some(({ key }) => names.includes(key))) return []
  return words.filter((word) => {
    const { key, whole } = word
    if (!whole || names.some((name) => isPartOf(name, key, [word]) || isAll(name, key))) return false
    const ended = places.filter((place) => isEndedBy(products[place], key)).length
    return ended >= fewest && ended < places.length
  })
}

/** So many products make a kind. */
const fewest = 2

/** Whether a name of a product, or another that it goes by, ends with a word. O(length). */
export function isEndedBy(product: Product | undefined, key: string): boolean {
  if (product === undefined) return false
  return bareNamesOf(product).some((plain) => plain.endsWith(key) || plain.endsWith(`${key}s`))
}

/** The same, where a word in Latin letters must stand by itself: a kit is ended by no "it", and a sink by no "ink". O(length). */
export function isEndedByWord(product: Product, key: string): boolean {
  if (/\p{Script=Han}$/u.test(key)) return isEndedBy(product, key)
  const names = [...headsOf(product), ...product.aliases.en, ...product.aliases.zh]
  return names.some((each) => {
    const plain = ` ${bareName(each.toLowerCase()).replaceAll('-', ' ')}`
    return plain.endsWith(` ${key}`) || plain.endsWith(` ${key}s`)
  })
}

/** The names that say what a product is, in lower case. */
const headsOf = once(({ name }: Product): readonly string[] =>
  [name.en, name.zh].flatMap((each) => headNames(each).map((head) => head.toLowerCase())),
)

/** These and all others that it goes by. */
const bareNamesOf = once((product: Product): readonly string[] => {
  const { en, zh } = product.aliases
  return [...headsOf(product), ...en, ...zh].map((each) => bareName(each.toLowerCase()))
})

/** Whether the word stands in a name some other word of which is not said. */
function isPartOf(name: string, key: string, words: readonly Word[]): boolean {
  const keys = keysOf(name)
  return keys.includes(key) && keys.some((other) => words.every((word) => word.key !== other))
}

/** Names of categories are few, and looked at for each word. */
const keysOf = remembered(1_000, (name): readonly string[] =>
  wordsOf(name).flatMap((word) => (word.whole && !isStray(word.key) ? [word.key] : [])),
)

/** Jacket is all that Jackets says; 灯 is less than 灯具, of which bulbs are too. */
const isAll = (name: string, key: string): boolean =>
  /^\p{Script=Latin}+$/u.test(key) && keysOf(name).join() === key

/** "Courtyard jasmine green tea" is a tea, and so is 小院茉莉花茶 50包; what specifies it at its end is no name. */
function endsWith(product: Product | undefined, key: string): boolean {
  return product !== undefined && headsOf(product).some((name) => name.endsWith(key))
}

/** Whether a product is called so, in its name or another that it goes by; 咖啡因 is no coffee. O(length). */
export function isCalled(product: Product | undefined, { key }: Word): boolean {
  if (product === undefined) return false
  const { names, keys } = calledOf(product)
  return key.length === 1 ? names.includes(key) : keys.has(key)
}

/** All that a product goes by, and the words in it. */
const calledOf = once(({ name, aliases }: Product) => {
  const names = [name.en, name.zh, ...aliases.en, ...aliases.zh].join(', ').replaceAll('咖啡因', ' ')
  return { names, keys: new Set(wordsOf(names).map(({ key }) => key)) }
})

/**
 * Whether something is sold that is called so: that the name of a product, or another that it goes by, ends as the
 * thing does, or the name of a category has it. O(products).
 * @example isCalledSo(model, 'sofa') // false where there is but a sofa throw
 */
export function isCalledSo({ products, categories }: SuggestionModel, thing: string): boolean {
  const names = [...categories.values()].flatMap(({ name }) => [name.en.toLowerCase(), name.zh])
  return (
    endingSo(products, thing).length > 0 ||
    endsOf(thing).some((end) => names.some((name) => name.includes(end)))
  )
}

/**
 * The products whose name, or another that they go by, ends as the thing does. O(products).
 * @example endingSo(products, '咖啡杯') // what is a 杯, and no coffee
 */
export const endingSo = (products: readonly Product[], thing: string): readonly Product[] => {
  const ends = endsOf(thing)
  return products.filter((each) => ends.some((end) => isEndedByWord(each, end)))
}

/** What the name of a thing ends with: 办公椅 is a 椅, whatever comes before. */
function endsOf(thing: string): readonly string[] {
  const said = thing
    .toLowerCase()
    .replace(/^.*的(?=.)/u, '')
    .replace(/(?<=\p{Script=Han})[子儿兒]$/u, '')
  if (/\p{Script=Han}$/u.test(said)) return [said, ...(bound.test(said) ? [] : [said.slice(-1)])]
  const words = wordsOf(said).filter(({ whole }) => whole)
  return words.slice(-1).map(({ key }) => key)
}

/** What things that have little in common end with: 毛巾 is no 搓澡巾, and 床垫 no 脚垫. */
const bound = /[巾机器具品液霜膏剂粉布套包垫架盒箱袋本纸毯]$/u
