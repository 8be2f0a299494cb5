import type { Product, Text } from '../../data/index.ts'

/** What the shop sells. */
export interface Catalogue {
  product(id: string): Product | undefined
}

export const nameOf = (productId: string, catalogue: Catalogue): Text =>
  catalogue.product(productId)?.name ?? { en: productId, zh: productId }
