import type { Product } from '../../data/index.ts'
import { type Line, say } from '../phrases/say.ts'
import type { Turn } from '../turn.ts'
import type { AttributeNames } from './said.ts'

/** How far the prices of two products are apart, when that is asked. */
export function apartOn(
  products: readonly Product[],
  { heard: { text }, local }: Pick<Turn, 'heard' | 'local'>,
): Line | undefined {
  const [cheap, dear, ...others] = products.toSorted((a, b) => a.price - b.price)
  if (cheap === undefined || dear === undefined || others.length > 0) return undefined
  return apart.test(text) && !elsewhere.test(text) ? say.apart(dear, cheap, local) : undefined
}

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
