import { type Heard, once, remembered } from '../../analytics/index.ts'
import type { Product } from '../../data/index.ts'
import { categoriesIn, productsIn } from '../turn.ts'
import { partsOf } from './meantParts.ts'

/**
 * The item of an order that a message names: by its name, by its kind, or by words that no other item of the order
 * has. What it says is not meant is not named: "not the grinder, the pencils"; of two, "all but the grinder" is the
 * other one.
 */
export function namedIn(heard: Heard, products: readonly Product[]): string | undefined {
  const { meant, denied } = partsOf(heard.text)
  if (denied === '') return namedBy(heard, products)?.id
  const not = namedBy(said(heard, denied), products)
  const others = products.filter(({ id }) => id !== not?.id)
  const named = namedBy(said(heard, meant), others)
  if (named !== undefined || not === undefined) return named?.id
  if (unwanted.test(denied)) return not.id
  return others.length === 1 && all.test(meant) ? others[0]?.id : undefined
}

/** Whether it says of one of the items that it is not meant: "everything but the grinder". */
export const excludes = (heard: Heard, products: readonly Product[]): boolean =>
  namedBy(said(heard, partsOf(heard.text).denied), products) !== undefined

/** The products that a message names and does not say are not meant. */
export const meantIn = (heard: Heard): readonly string[] => productsIn(said(heard, partsOf(heard.text).meant))

/** What is no longer wanted may be what comes back. */
const unwanted = /^\s*(?:不想?要(?!退)|(?:don['’]?t|do not) want (?!to\b))/iu

const all = /都|全|其他|其它|其余|其餘|剩下|另一|\b(?:everything|all|the rest|the others?)\b/iu

/** The message as if it said this part alone. */
const said = (heard: Heard, text: string): Heard => ({
  ...heard,
  text,
  entities: heard.entities.filter((entity) => text.toLowerCase().includes(entity.text.toLowerCase())),
})

/** The item that a message names, whatever it says of it. */
export function namedBy(heard: Heard, products: readonly Product[]): Product | undefined {
  const ids = productsIn(heard)
  const kinds = categoriesIn(heard)
  return (
    products.find(({ id }) => ids.includes(id)) ??
    onlyOne(products.filter(({ category }) => kinds.includes(category))) ??
    onlyOne(products.filter((product) => sharesWord(product, heard.text))) ??
    onlyOne(products.filter((product) => sharesPair(product, heard.text))) ??
    onlyOne(products.filter((product) => sharesNoun(product, heard.text)))
  )
}

const onlyOne = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined)

/** Whether a text has a word of the name of a product. */
export function sharesWord(product: Product, text: string): boolean {
  const words = wordsSaid(text)
  const { latin, ends } = namesOf(product)
  return (
    latin.some((own) => own.some((word) => words.includes(word))) || ends.some((end) => text.includes(end))
  )
}

/** Whether a product is what a name says: a weekly desk pad is a "desk pad", 暖光LED灯泡 is 灯泡. */
export function isCalled(product: Product, text: string): boolean {
  const words = wordsSaid(text)
  const { heads, han } = namesOf(product)
  const isSo = (own: readonly string[]) =>
    own.at(-1) === words.at(-1) && words.every((word) => own.includes(word))
  return (
    (words.length > 0 && heads.some(isSo)) ||
    (/\p{Script=Han}{2}/u.test(text) && han.some((each) => each.endsWith(text)))
  )
}

/** The names of a product, read to be looked for. */
interface Names {
  /** The words of each English name. */
  readonly latin: readonly (readonly string[])[]
  /** The same without what specifies it. */
  readonly heads: readonly (readonly string[])[]
  readonly han: readonly string[]
  /** The last two characters of Chinese names. */
  readonly ends: readonly string[]
}

/** Read once for each product: a customer's orders are looked through again and again. */
const namesOf = once((product: Product): Names => {
  const { name, aliases } = product
  const english = [name.en, ...aliases.en]
  const han = hanNames(product)
  return {
    latin: english.map(latinWords),
    heads: english.map((each) => latinWords(each.replace(/[,(].*$/, ''))),
    han,
    ends: han.map((each) => each.slice(-2)).filter((end) => /^\p{Script=Han}{2}$/u.test(end)),
  }
})

const hanNames = ({ name, aliases }: Pick<Product, 'name' | 'aliases'>): readonly string[] =>
  [name.zh, ...aliases.zh].map((each) => each.replace(/[（(].*$/, '').replace(packed, ''))

/** What stands behind a name: its colour, its weight, how many there are. */
const packed = /(?<=\p{Script=Han})\s.*$/u

const latinWords = (text: string): readonly string[] =>
  (text.toLowerCase().match(/\p{Script=Latin}{3,}/gu) ?? [])
    .filter((word) => !empty.includes(word))
    .map((word) => word.replace(plural, ''))

/** One text is looked for in many products, one after the other. */
const wordsSaid = remembered(8, latinWords)

const plural = /(?<=\p{L}{3}[^s])s$/u

/** Words of names that name nothing. */
const empty = ['and', 'the', 'set', 'for', 'with', 'from', 'mini', 'small', 'large', 'one', 'two']

/** Two characters of its name that follow each other: 香兰皂 has 香兰 of 香兰手工皂. */
const sharesPair = ({ name }: Product, text: string): boolean =>
  pairs(text).some((pair) => name.zh.includes(pair))

const pairs = (text: string): readonly string[] =>
  (text.replace(filling, ' ').match(/\p{Script=Han}{2,}/gu) ?? []).flatMap((run) =>
    [...run].slice(1).map((character, i) => `${run[i]}${character}`),
  )

/** What stands around names and is part of none. */
const filling =
  /[我你您要想退换換货貨是就那这這把的了吧啊呢]|[个個条條盏盞件只隻张張款双雙瓶包]|坏|壞|少|没|沒|收到|申请|申請|办理|辦理|取消|一下|请|請|帮/gu

/** The thing that it is, in short: 椅子 for 工学椅, 被子 for 空调被, 肥皂 for 皂片. */
export function sharesNoun({ name }: Product, text: string): boolean {
  const [plain = ''] = hanNames({ name, aliases: { en: [], zh: [] } })
  const heads = [...plain.slice(-2)]
  const short = text.replace(filling, '').replace(/[\s，。,.！!]/gu, '')
  return heads.some(
    (head) =>
      /\p{Script=Han}/u.test(head) &&
      (text.includes(`${head}子`) || (/^\p{Script=Han}{1,2}$/u.test(short) && short.endsWith(head))),
  )
}
