import type { Product } from '../../data/index.ts'
import { type Line, say } from '../phrases/say.ts'
import type { Turn } from '../turn.ts'
import type { AttributeNames } from './said.ts'

/** What some products cost together, or how far their prices are apart, when that is asked. */
export function sumOn(
  products: readonly Product[],
  { heard: { text }, local }: Pick<Turn, 'heard' | 'local'>,
): Line | undefined {
  const [cheap, ...others] = products.toSorted((a, b) => a.price - b.price)
  const dear = others.at(-1)
  if (cheap === undefined || dear === undefined || elsewhere.test(text)) return undefined
  if (others.length === 1 && apart.test(text)) return say.apart(dear, cheap, local)
  return together.test(text) && cost.test(text) ? say.sumOf(products, local) : undefined
}

const together =
  /\b(?:both|together|altogether|in total|all (?:of them|three|two))\b|一[共起]|[总總]共|加起[来來]|合[计計]/iu
const cost = /\bhow much\b|\bprices?\b|\bcosts?\b|\btotal\b|多少[钱錢]?|[几幾][钱錢]/iu
const apart =
  /\bhow much (?:more|less|cheaper|dearer)\b|\bprice difference\b|\bdifference in price\b|(?:[价價][钱錢格]?)?[差贵貴便][宜]?多少(?!天)/iu
const elsewhere = /\b(?:deliver\w*|shipping|postage)\b|运费|運費|[邮郵]/iu

/** Which of some products costs least or most, when that is asked; undefined when it is not. */
export function verdictOn(
  products: readonly Product[],
  { heard: { text }, local }: Pick<Turn, 'heard' | 'local'>,
): Line | undefined {
  const way = theCheapest.test(text) ? 1 : theDearest.test(text) ? -1 : 0
  const sorted = products.toSorted((a, b) => way * (a.price - b.price))
  return way === 0 || sorted.length < 2 ? undefined : say.byPrice(sorted, way > 0, local)
}

/** Whether a message asks which costs least, or most. */
export const asksForPrice = (text: string): boolean => theCheapest.test(text) || theDearest.test(text)

export const theCheapest = /\b(?:cheap(?:er|est)|less expensive|least expensive)\b|便宜|最平/iu
export const theDearest = /\b(?:dearest|dearer|(?:more|most) expensive)\b|[更最]?[贵貴]/iu

/** One line a product: its properties that not all of them share. */
export function differences(
  products: readonly Product[],
  { attributeNames }: { readonly attributeNames: AttributeNames },
): Line {
  const keys = [...new Set(products.flatMap(({ attributes }) => Object.keys(attributes)))]
  const differing = keys.filter(
    (key) => new Set(products.map(({ attributes }) => attributes[key]?.en)).size > 1,
  )
  const rows = products.map(({ name, attributes }) => ({
    name,
    facts: differing.flatMap((key) => {
      const value = attributes[key]
      return value ? [say.productAttribute(attributeNames[key] ?? { en: key, zh: key }, value)] : []
    }),
  }))
  return {
    in: (language) =>
      [
        say.compared(products.map(({ name }) => name)).in(language),
        ...rows.map(({ name, facts }) =>
          say
            .comparedOne(
              name,
              facts.map((fact) => fact.in(language)),
            )
            .in(language),
        ),
      ].join('\n'),
  }
}
