import type { Heard } from '../../analytics/index.ts'
import type { Product } from '../../data/index.ts'

/** What is said, without what it names of a kind. */
export const without = ({ text, entities }: Heard, dropped: Heard['entities'][number]['kind']): string =>
  entities.reduce((left, { kind, text: said }) => (kind === dropped ? left.replace(said, ' ') : left), text)

/** What is said, without the names of some products. */
export const withoutNames = ({ text, entities }: Heard, products: readonly Product[]): string =>
  entities.reduce(
    (left, { value, text: said }) =>
      products.some(({ id }) => id === value) ? left.replace(said, ' ') : left,
    text,
  )
