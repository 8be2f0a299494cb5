import type { Category, Customer, Order, Product } from '../records.ts'

/** Records to keep, in the order in which they depend on each other. */
export interface ShopBatch {
  readonly categories: readonly Category[]
  readonly products: readonly Product[]
  readonly customers: readonly Customer[]
  /** Customers of whom orders give only the key: to be made when they are not there, never to replace one. */
  readonly named: readonly Customer[]
  /** Each replaces the order that is there, lines and all. */
  readonly orders: readonly Order[]
  /** More of orders that came in an earlier batch: their lines are added to those. */
  readonly continued: readonly Order[]
}

/** Takes what an import has read; keeping the same batch twice must change nothing. */
export type ShopSink = (batch: ShopBatch) => Promise<void>

/** A batch with only what is given. */
export function batchOf(some: Partial<ShopBatch>): ShopBatch {
  return { categories: [], products: [], customers: [], named: [], orders: [], continued: [], ...some }
}

/** Records in a batch, about. */
export const batchSize = 5000

/** An order of which a later row speaks again: the first row says when it was placed, the last how it stands. */
export function later<T extends Omit<Order, 'lines'>>(before: T, now: Omit<Order, 'lines'>): T {
  return {
    ...before,
    status: now.status,
    due: now.due ?? before.due,
    tracking: now.tracking ?? before.tracking,
  }
}
