import { sql } from 'kysely'
import type { Store } from '../store/open.ts'
import { neighboursQuery } from './neighboursQuery.ts'

/** A product that the same customers bought. */
export interface StoreNeighbour {
  readonly product: string
  readonly neighbour: string
  /** Above 0 and below 1. */
  readonly similarity: number
  /** From 1, the nearest, to 50. */
  readonly place: number
}

/** As allPurchases reads them, of products that the shop knows. */
const purchases = `(
    select customer_id as customer, product_id as product, placed
    from shop_order
      join order_line on order_line.order_id = shop_order.id
      join product on product.id = order_line.product_id
    where status <> 'cancelled' and customer_id is not null
  )`

/**
 * The nearest neighbours of each product, by product and place, the same as analytics learns: the database learns
 * them, and no purchase leaves it. A million purchases take PostgreSQL half a minute to a minute, so that a larger store
 * has to be opened as `patient`. SQLite lets this process do nothing else meanwhile.
 */
export async function neighboursInStore(store: Store): Promise<readonly StoreNeighbour[]> {
  return (await sql.raw<StoreNeighbour>(neighboursQuery(purchases)).execute(store.db)).rows
}
