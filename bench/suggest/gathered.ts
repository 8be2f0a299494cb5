import { allAtOnce } from '../../analytics/steps.ts'
import { type Customers, customerSteps } from '../../analytics/suggest/customers.ts'
import { type Histories, historySteps } from '../../analytics/suggest/histories.ts'
import type { Purchase } from '../../data/index.ts'
import { productId } from './simulatedPurchases.ts'

export interface Gathered {
  readonly histories: Histories
  readonly customers: Customers
}

/** What the product gathers from purchases before it learns. */
export function gathered(purchases: readonly Purchase[], products: number): Gathered {
  const places = new Map(Array.from({ length: products }, (_, product) => [productId(product), product]))
  const histories = allAtOnce(historySteps(purchases, places))
  return { histories, customers: allAtOnce(customerSteps(histories, products)) }
}
