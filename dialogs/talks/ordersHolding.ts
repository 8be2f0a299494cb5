import type { Entity, Heard } from '../../analytics/index.ts'
import type { Order, Product } from '../../data/index.ts'
import { categoriesIn, productsIn } from '../turn.ts'
import type { Catalogue } from './catalogue.ts'
import { isCalled, sharesNoun, sharesWord } from './itemNames.ts'
import { thingsIn } from './namedItems.ts'

/** The orders with the thing that a message names: by its name, or all that share the name. */
export function ordersHolding(
  orders: readonly Order[],
  heard: Heard,
  catalogue: Catalogue,
): readonly Order[] {
  const ids = productsIn(heard)
  const shared = thingsIn(heard).filter((thing) => thing.ids.length > 1)
  return withProduct(
    orders,
    catalogue,
    (product) => ids.includes(product.id) || shared.some(({ text }) => sharesWord(product, text)),
  )
}

/**
 * The orders that a message names by what is in them: those with the thing itself or one that is called so, rather of
 * the ones that `fit`, and else those with something of its kind.
 */
export function ordersNamed(
  heard: Heard,
  { own, fit }: { readonly own: readonly Order[]; readonly fit: readonly Order[] },
  catalogue: Catalogue,
): readonly Order[] {
  const names = heard.entities.filter(isThing).map(({ text }) => text)
  const kinds = categoriesIn(heard)
  const called = (orders: readonly Order[]) =>
    withProduct(orders, catalogue, (product) => names.some((name) => isCalled(product, name)))
  const ofKind = (orders: readonly Order[]) =>
    withProduct(orders, catalogue, ({ category }) => kinds.includes(category))
  const named = [fit, own].flatMap((orders) => [ordersHolding(orders, heard, catalogue), called(orders)])
  return [...named, ofKind(fit), ofKind(own)].find(({ length }) => length > 0) ?? []
}

/** Whether it is a thing that is sold, or a kind of them. */
export const isThing = ({ kind }: Entity): boolean => ['product', 'sku', 'category'].includes(kind)

/** Those with something of the kind that a message names, or whose name has a word of it. */
export const ordersWithWord = (
  orders: readonly Order[],
  heard: Heard,
  catalogue: Catalogue,
): readonly Order[] => {
  const kinds = categoriesIn(heard)
  return withProduct(
    orders,
    catalogue,
    (product) => kinds.includes(product.category) || sharesWord(product, heard.text),
  )
}

/** The same by what the thing is called in Chinese, whose last characters tell what it is. */
export const ordersWithNoun = (
  orders: readonly Order[],
  { text }: Heard,
  catalogue: Catalogue,
): readonly Order[] => {
  const han = text.replace(/[^\p{Script=Han}]+/gu, ' ')
  return withProduct(
    orders,
    catalogue,
    (product) => sharesWord(product, han) || sharesNoun(product, han.trim()),
  )
}

const withProduct = (
  orders: readonly Order[],
  catalogue: Catalogue,
  fits: (product: Product) => boolean,
): readonly Order[] =>
  orders.filter(({ lines }) =>
    lines.some(({ productId }) => {
      const product = catalogue.product(productId)
      return product !== undefined && fits(product)
    }),
  )
