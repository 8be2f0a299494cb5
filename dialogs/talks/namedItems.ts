import type { Heard } from '../../analytics/index.ts'
import type { Product } from '../../data/index.ts'
import { putsRight } from '../correction.ts'
import { categoriesIn, productsIn } from '../turn.ts'
import { counted } from './counted.ts'
import { excludes } from './itemNames.ts'

/** The item that a message names: by its name, by its kind, or by a word that no other item of the order has. */
export function namedIn(heard: Heard, products: readonly Product[]): string | undefined {
  const ids = productsIn(heard)
  const kinds = categoriesIn(heard)
  return (
    products.find(({ id }) => ids.includes(id)) ??
    onlyOne(products.filter(({ category }) => kinds.includes(category))) ??
    onlyOne(products.filter((product) => namesWord(product, heard.text)))
  )?.id
}

const onlyOne = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined)

const joined = /\b(?:and|both|plus)\b|[,&+]|和|、|，|还有|還有|跟|以及|与|與/iu
/** Nothing but that all of them are meant. */
const all =
  /^(?:(?:i want to |please |just )?(?:return|exchange|take|send back) )?(?:both|all|everything)(?: (?:of )?(?:them|it|these|those|items|things|three|two))?(?:,? (?:please|pls|then))?[.! ]*$|^我?(?:全部|所有的?|[两兩三][个個样樣件]|全)都?(?:要|想)?[退换換]?[吧了的。！! ]*$|^都(?:要|想)?[退换換]?[吧了的。！! ]*$/iu
const except = /\b(?:all|everything)\b.*\b(?:but|except)\b|除了|除[开開]/iu

/** What anything comes in. */
const packing = /\b(?:box|bag|pack|parcel|bottle|tin)(?:es|s)?\b/giu

/** The items of an order that a message names, when it names several: each, all of them, or all but some. */
export function itemsIn(heard: Heard, products: readonly Product[]): readonly Product[] {
  const { text } = heard
  if (all.test(text)) return products
  if (putsRight(text) || !(joined.test(text) || except.test(text))) return []
  if (!except.test(text) && excludes(heard, products)) return []
  const things = thingsIn(heard)
  const placed = counted(text, products)
  const isNamed = (item: Product) =>
    placed.includes(item) ||
    things.some(({ ids }) => products.find(({ id }) => ids.includes(id))?.id === item.id) ||
    (namesWord(item, text.replace(packing, ' ')) &&
      !products.some((other) => other !== item && namesSame(item, other, text)))
  const named = products.filter(isNamed)
  return except.test(text) ? products.filter((item) => !named.includes(item)) : named
}

/** Whether two items have the same words of a message in their names. */
const namesSame = (item: Product, other: Product, text: string): boolean =>
  (text.match(/\p{Script=Latin}{3,}|\p{Script=Han}{2,}/gu) ?? []).some(
    (word) => namesWord(item, word) && namesWord(other, word),
  )

/** A thing that a message names, with all products that have that name. */
export interface Thing {
  readonly text: string
  readonly ids: readonly string[]
}

export function thingsIn({ entities }: Heard): readonly Thing[] {
  const named = entities.flatMap(({ kind, text, value }) =>
    kind === 'product' || kind === 'sku' ? [{ text, id: String(value) }] : [],
  )
  const texts = [...new Set(named.map(({ text }) => text))]
  return texts.map((text) => ({ text, ids: named.filter((one) => one.text === text).map(({ id }) => id) }))
}

/** Whether a text has a word of the name of a product. */
export function namesWord({ name, aliases }: Product, text: string): boolean {
  const said = latinWords(text)
  const english = [name.en, ...aliases.en].flatMap(latinWords)
  const chinese = [name.zh, ...aliases.zh].map((each) => each.replace(/[（(].*$/, '').slice(-2))
  return (
    english.some((word) => said.includes(word)) ||
    chinese.some((end) => /^\p{Script=Han}{2}$/u.test(end) && text.includes(end))
  )
}

const latinWords = (text: string): readonly string[] =>
  (text.toLowerCase().match(/\p{Script=Latin}{3,}/gu) ?? []).filter((word) => !empty.includes(word))

/** Words of names that name nothing. */
const empty = ['and', 'the', 'set', 'for', 'with', 'from', 'mini', 'small', 'large', 'one', 'two']
