import { keepTurn, type Store } from '../../data/index.ts'
import { suggestion, turn } from '../contracts/samples.ts'

const day = 86_400_000

interface Model {
  readonly model: string
  readonly customers: number
  /** How many of them bought what it suggested. */
  readonly buyers: number
}

/** Tells a store of customers who were shown three products each three weeks ago, some of whom bought the first. */
export async function makeEarning(store: Store, models: readonly Model[], now = Date.now()): Promise<void> {
  for (const { model, customers, buyers } of models) {
    const ids = Array.from({ length: customers }, (_, i) => `${model}-${i}`)
    await Promise.all(
      ids.map((id, i) => tellOne(store, { id, model, taken: i < buyers, at: now - 21 * day })),
    )
    await buy(store, ids.slice(0, buyers), now - 20 * day)
  }
}

interface Told {
  readonly id: string
  readonly model: string
  readonly taken: boolean
  readonly at: number
}

async function tellOne(store: Store, { id, model, taken, at }: Told): Promise<void> {
  const shown = ['LIG-01', 'KIT-01', 'COF-01'].map((productId, i) =>
    suggestion({
      ...{ id: `${id}-${i}`, conversationId: id, customerId: id, productId, place: i + 1, model, at },
      outcome: i > 0 ? 'shown' : taken ? 'taken' : 'refused',
    }),
  )
  await keepTurn(store, turn({ conversationId: id, customerId: id, at }, { suggestions: shown }))
}

/** An order each, of amounts that differ. */
const buy = (store: Store, ids: readonly string[], placed: number) =>
  store.write(async (tx) => {
    for (const [i, id] of ids.entries()) {
      await tx
        .insertInto('shop_order')
        .values({
          ...{ id: `E-${id}`, plain_id: `E${id}`, customer_id: id, placed, status: 'delivered' },
          ...{ due: null, tracking: null, ship_to: null, origin: 'demo' },
        })
        .execute()
      await tx
        .insertInto('order_line')
        .values({ order_id: `E-${id}`, line: 1, product_id: 'LIG-01', quantity: 1, price: 15 + (i % 9) * 5 })
        .execute()
    }
  })
