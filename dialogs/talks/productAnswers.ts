import { termsOf } from '../../analytics/index.ts'
import type { Product } from '../../data/index.ts'
import { type Line, say } from '../phrases/say.ts'
import { nameSameTongue } from '../tongues.ts'
import { withoutPlaces } from './counted.ts'
import { asksForProperty, asksForQuality, tellsBeside, tellsQuality } from './qualities.ts'
import { propertiesOf, type Reading, saidOf, sentencesOf } from './said.ts'

/** Asks for all that there is, or for what only the price and the stock tell. */
const all =
  /\bhow much\b(?! (?:can|weight|does (?:it|this|that|one) (?:hold|carry|weigh)|water|electricity|power))|\bprice|\bcost|\bstock\b|\btell me\b|\b(?:what|how) about\b|\bmore about\b|\bdetails?\b|多少钱|多少錢|价|價|有货|有貨|库存|庫存|介绍|介紹|[说說讲講][说說讲講]|详细|詳細|怎么样|怎麼樣|如何/iu
export const asksForAll = (text: string): boolean => all.test(text)

/** Words that any question about a thing may have. */
const general = new Set(
  'come comes one ones on work works need needs use make made look looks good nice really still know want thing'.split(
    ' ',
  ),
)

/** A question about things that are known to both. */
interface Question extends Reading {
  readonly text: string
}

/** What a product says to a question; no lines when it says nothing. */
export interface Answer {
  readonly name: Product['name']
  readonly lines: readonly string[]
}

/**
 * What each product says to a question: the sentences and properties that have one of its words or tell what it asks.
 * Undefined when it asks for all that there is.
 */
export function answersOf(products: readonly Product[], question: Question): readonly Answer[] | undefined {
  const [one, another] = products
  const named = another === undefined && one ? termsOf(one.name[question.language]) : []
  const asked = wordsOf(question.text).filter((word) => !named.includes(word))
  if (asked.length === 0 && !asksForQuality(question.text)) return undefined
  return products.map((each) => ({ name: each.name, lines: linesOf(each, asked, question) }))
}

/** The words that a question is for; none when it asks for all. */
function wordsOf(text: string): readonly string[] {
  if (asksForAll(text)) return []
  const words = termsOf(withoutPlaces(text)).filter((term) => !term.startsWith('@') && !general.has(term))
  const telling = words.filter((word) => !/^\p{Script=Han}$/u.test(word))
  return telling.length > 0 ? telling : words
}

/** 带灯吗 asks for 灯, of which 内置尾灯 tells. */
const partAsked = /(?<![没沒])[带帶有](?!没|沒)(\p{Script=Han}{1,4}?)(?:的|[吗嗎么]?[？?]?$)/u

function linesOf(
  product: Product,
  asked: readonly string[],
  { text, language, attributeNames }: Question,
): readonly string[] {
  const part = partAsked.exec(text)?.[1]
  const has = (line: string) =>
    (part !== undefined && line.includes(part)) ||
    termsOf(line).some((term) => asked.includes(term)) ||
    nameSameTongue(text, line)
  const properties = propertiesOf(product, { language, attributeNames })
  const sentences = sentencesOf(product, language)
  const asking = properties
    .filter(({ names, line }) => has(line) || asksForProperty(text, names))
    .map(({ line }) => line)
  const lines = [...sentences.filter(has), ...asking]
  const every = [...sentences, ...properties.map(({ line }) => line)]
  if (lines.length > 0) return every.filter((line) => lines.includes(line) || tellsBeside(text, line, lines))
  const meaning = every.filter((line) => tellsQuality(text, line))
  return meaning.length === 0 && has(product.name[language]) ? sentences.slice(0, 1) : meaning
}

/** What some products say of a quality that a question asks for; undefined when it asks for none, or they say nothing. */
export function qualitiesOf(products: readonly Product[], text: string, reading: Reading): Line | undefined {
  const lines = products.flatMap((product) => {
    const said = saidOf(product, reading).filter((line) => tellsQuality(text, line))
    return said.length > 0 ? [say.productTells(product.name, said)] : []
  })
  return lines.length === 0
    ? undefined
    : { in: (language) => lines.map((line) => line.in(language)).join('\n') }
}
