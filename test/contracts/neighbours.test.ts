import { describe, expect, test } from 'vitest'
import { trainSuggestions } from '../../analytics/index.ts'
import { neighboursIn } from '../../analytics/suggest/neighbours.ts'
import {
  allProducts,
  allPurchases,
  neighboursInStore,
  type Order,
  type Store,
  upsertCategories,
  upsertCustomers,
  upsertOrders,
  upsertProducts,
} from '../../data/index.ts'
import { backEnds, emptyStore } from './backEnds.ts'
import { both, customer, noon, order, product } from './samples.ts'

/** Ids whose order depends on who sorts, and one that no product has. */
const ids = ['B', 'a', 'Z-1', 'É', '茶', 'b', '🪴', '10', '9']
const customerIds = ['C-1', 'C-2', 'C-3', 'C-4', 'C-5']

/** Of each customer some baskets, each with three products, one of which the shop may not know. */
const orders: readonly Order[] = customerIds.flatMap((customerId, i) =>
  [0, 1, 2].map((basket) =>
    order({
      id: `${customerId}-${basket}`,
      customerId: basket === 2 && i === 0 ? undefined : customerId,
      placed: noon + basket,
      status: basket === 1 && i === 1 ? 'cancelled' : 'delivered',
      lines: [i, i + basket, 2 * i + 3].map((at, line) => ({
        ...{ line, productId: ids[at % ids.length] ?? '', quantity: 1, price: 2 },
      })),
    }),
  ),
)

async function fill(store: Store): Promise<void> {
  const products = ids.slice(0, -1).map((id) => product({ id }))
  await store.write(async (tx) => {
    await upsertCategories(tx, [{ id: 'kitchen', name: both('Kitchen') }], 'imported')
    await upsertProducts(tx, products, 'imported')
    await upsertCustomers(
      tx,
      customerIds.map((id) => customer({ id, email: undefined })),
      'imported',
    )
    await upsertOrders(tx, orders, 'imported')
  })
}

describe.each(backEnds)('neighbours learnt in $name', (backEnd) => {
  test('are those that analytics learns from what the store gives it', async () => {
    const store = await emptyStore(backEnd)
    await fill(store)
    const [products, purchases] = [await allProducts(store), await allPurchases(store)]
    const { neighbours } = trainSuggestions({ products, purchases, categories: [], now: noon })
    const learnt = products.flatMap(({ id }, place) =>
      neighboursIn(neighbours, place).map(({ product: other, similarity }, i) => ({
        ...{ product: id, neighbour: products[other]?.id, similarity, place: i + 1 },
      })),
    )
    const found = await neighboursInStore(store)
    expect(found.map((each) => ({ ...each }))).toEqual(learnt)
    expect(learnt.length).toBeGreaterThan(20)
  })

  test('are none where nothing was bought', async () => {
    expect(await neighboursInStore(await emptyStore(backEnd))).toEqual([])
  })
})
