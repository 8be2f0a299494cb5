import type { Heard } from '../../analytics/index.ts'
import type { Product } from '../../data/index.ts'
import { putsRight } from '../correction.ts'
import { counted } from './counted.ts'
import { excludes, sharesWord } from './itemNames.ts'

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
  if (isAll(text, products.length)) return products
  if (putsRight(text) || !(joined.test(text) || except.test(text))) return []
  if (!except.test(text) && excludes(heard, products)) return []
  const things = thingsIn(heard)
  const placed = counted(text, products)
  const isNamed = (item: Product) =>
    placed.includes(item) ||
    things.some(({ ids }) => products.find(({ id }) => ids.includes(id))?.id === item.id) ||
    (sharesWord(item, text.replace(packing, ' ')) &&
      !products.some((other) => other !== item && namesSame(item, other, text)))
  const named = products.filter(isNamed)
  return except.test(text) ? products.filter((item) => !named.includes(item)) : named
}

/** Whether as many are meant as there are: "both" of two, 三件都. */
const isAll = (text: string, count: number): boolean =>
  !except.test(text) && ((count === 2 && both.test(text)) || (count === 3 && allThree.test(text)))
const both =
  /\bboth(?: (?:of )?(?:them|items|things|pieces))?[.! ]*$|[两兩二][件个個双雙条條样樣]都|都(?:想|要)?退/iu
const allThree = /\ball (?:three|3)\b|三[件个個双雙条條样樣]都|都(?:想|要)?退/iu

/** Whether two items have the same words of a message in their names. */
const namesSame = (item: Product, other: Product, text: string): boolean =>
  (text.match(/\p{Script=Latin}{3,}|\p{Script=Han}{2,}/gu) ?? []).some(
    (word) => sharesWord(item, word) && sharesWord(other, word),
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
