import type { Heard } from '../../analytics/index.ts'
import type { Order } from '../../data/index.ts'
import { categoriesIn, productsIn } from '../turn.ts'
import type { Catalogue } from './catalogue.ts'
import { thingsIn } from './namedItems.ts'
import { ordersHolding, ordersWithNoun } from './ordersHolding.ts'
import type { Fits } from './whichOrder.ts'

interface Named {
  readonly heard: Heard
  readonly catalogue: Catalogue
}

/**
 * Of the orders with the thing that a message names those that are within the terms: by its name, else by what it is
 * called in short or by its kind, for what is called so may be another thing of the kind. All when there are none.
 */
export function withinTerms(
  own: readonly Order[],
  { heard, catalogue }: Named,
  isWithin: Fits,
): readonly Order[] {
  const having = ordersHolding(own, heard, catalogue).filter(isWithin)
  if (having.length > 0 || isNamedInFull(heard, catalogue)) return having.length > 0 ? having : own
  const called = [...calledSo(own, { heard, catalogue }), ...ordersWithNoun(own, heard, catalogue)].filter(
    isWithin,
  )
  const alike = called.length > 0 ? [...new Set(called)] : ofKind(own, { heard, catalogue }).filter(isWithin)
  return alike.length > 0 ? alike : own
}

/** Those with something else whose name has the name that was said: "desk pad" is also the weekly desk pad. */
const calledSo = (own: readonly Order[], { heard, catalogue }: Named): readonly Order[] => {
  const said = thingsIn(heard).map(({ text }) => text.toLowerCase())
  return own.filter(({ lines }) =>
    lines.some(({ productId }) => {
      const name = catalogue.product(productId)?.name.en.toLowerCase() ?? ''
      return said.some((words) => words.includes(' ') && name.includes(words))
    }),
  )
}

const ofKind = (own: readonly Order[], { heard, catalogue }: Named): readonly Order[] => {
  const kinds = productsIn(heard).length > 0 ? [] : categoriesIn(heard)
  return own.filter(({ lines }) =>
    lines.some(({ productId }) => kinds.includes(catalogue.product(productId)?.category ?? '')),
  )
}

/** Whether a thing is named by its whole name, which no other has. */
const isNamedInFull = ({ entities }: Heard, catalogue: Catalogue): boolean =>
  entities.some(({ kind, text, value }) => {
    const name = kind === 'product' ? catalogue.product(String(value))?.name : undefined
    return name !== undefined && [name.en.toLowerCase(), name.zh].includes(text.toLowerCase())
  })
