import type { Product } from '../../data/index.ts'
import { type Line, say } from '../phrases/say.ts'
import type { ProductServices } from './product.ts'

/** One line a product: its properties that not all of them share. */
export function differences(products: readonly Product[], { attributeNames }: ProductServices): Line {
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
