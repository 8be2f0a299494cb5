import { makeCustomerProfiler } from '../analytics/index.ts'
import { findCustomer, type Product, type Store, tracesOf } from '../data/index.ts'
import { type Orders, type Profiles, ShopUnreachable } from '../dialogs/index.ts'

/** Joins profiles to what they are made of; of who did not agree nothing is read. */
export function profilesFrom(
  store: Store,
  { orders, products }: { readonly orders: Pick<Orders, 'of'>; readonly products: readonly Product[] },
): Profiles {
  const profile = makeCustomerProfiler(products)
  return {
    of: async (customerId, now) => {
      const customer = await findCustomer(store, customerId)
      if (customer === undefined) return undefined
      if (!customer.personalise) return { kind: 'absent', reason: 'no-consent' }
      const [placed, traces] = await Promise.all([
        orders.of(customerId).catch(unreachable),
        tracesOf(store, customerId),
      ])
      return profile({ customer, orders: placed, traces, now })
    },
  }
}

function unreachable(error: unknown): undefined {
  if (!(error instanceof ShopUnreachable)) throw error
}
