import type { Category, Product, Text } from '../../../data/index.ts'

/** The answer of `/shop/products`. */
export interface ShopWindow {
  readonly name: Text
  readonly currency: string | undefined
  readonly categories: readonly Category[]
  readonly products: readonly Offer[]
}

export type Offer = Pick<Product, 'id' | 'name' | 'price' | 'stock' | 'category' | 'description'>

/** Somebody that the visitor of the demo may pretend to be, from `/shop/identities`. */
export interface Identity {
  readonly customerId: string
  readonly name: string | undefined
  readonly signature: string
}
