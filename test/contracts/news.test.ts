import { describe, expect, test } from 'vitest'
import {
  cancelOrder,
  changeShipTo,
  findOrder,
  fulfilledWishes,
  keepTurn,
  noteNews,
  orderNews,
  replaceShop,
  type Store,
  setConsent,
  takeWish,
  upsertOrders,
  upsertProducts,
  wishForStock,
} from '../../data/index.ts'
import { backEnds, emptyStore } from './backEnds.ts'
import { day, demoShop, noon, order, product, turn } from './samples.ts'

const shopOf = async (backEnd: (typeof backEnds)[number], more = {}): Promise<Store> => {
  const store = await emptyStore(backEnd)
  await replaceShop(store, demoShop(more))
  return store
}

const cancel = (store: Store, id = 'PL20481') => store.write((tx) => cancelOrder(tx, id))
const send = (store: Store, address: string) => store.write((tx) => changeShipTo(tx, 'PL20481', address))

describe.each(backEnds)('changes of an order on $name', (backEnd) => {
  test('what is not packed yet can be cancelled, once and again', async () => {
    const store = await shopOf(backEnd, { orders: [order({ status: 'placed' })] })
    expect(await cancel(store)).toBe('done')
    expect(await cancel(store)).toBe('done')
    expect((await findOrder(store, 'PL20481'))?.status).toBe('cancelled')
  })

  test.each(['packed', 'shipped', 'delivered'] as const)('what is %s stays as it is', async (status) => {
    const store = await shopOf(backEnd, { orders: [order({ status })] })
    expect(await cancel(store)).toBe('tooLate')
    expect(await send(store, '1 New Road')).toBe('tooLate')
    expect(await findOrder(store, 'PL20481')).toMatchObject({ status, shipTo: undefined })
  })

  test('another address stays when the shop is read again', async () => {
    const store = await shopOf(backEnd, { orders: [order({ status: 'placed' })] })
    expect(await send(store, '芽笼路12号')).toBe('done')
    await store.write((tx) => upsertOrders(tx, [order({ status: 'packed' })], 'imported'))
    expect(await findOrder(store, 'PL20481')).toMatchObject({ status: 'packed', shipTo: '芽笼路12号' })
  })

  test('there is nothing to change in an order that is not there', async () => {
    const store = await shopOf(backEnd)
    expect(await cancel(store, 'nothing')).toBe('tooLate')
  })
})

describe.each(backEnds)('news of orders on $name', (backEnd) => {
  test('there are none for who did not ask for them', async () => {
    expect(await orderNews(await shopOf(backEnd), 9)).toEqual([])
  })

  test('an order seen for the first time is known from then on, and told when it moves', async () => {
    const store = await shopOf(backEnd)
    await keepTurn(store, turn({ conversationId: 'c9', customerId: 'C-1' }))
    await setConsent(store, 'C-1', { notices: true })
    const [first] = await orderNews(store, 9)
    expect(first).toMatchObject({
      orderId: 'PL20481',
      status: 'shipped',
      known: undefined,
      conversationId: 'c9',
    })
    if (first) await noteNews(store, first)
    expect(await orderNews(store, 9)).toEqual([])
    await store.write((tx) => upsertOrders(tx, [order({ due: noon + 5 * day })], 'demo'))
    const [moved] = await orderNews(store, 9)
    expect(moved?.known).toEqual({ status: 'shipped', due: noon + 2 * day })
    expect(moved?.due).toBe(noon + 5 * day)
  })
})

describe.each(backEnds)('wishes for what is out of stock on $name', (backEnd) => {
  const wish = { conversationId: 'c1', productId: 'KIT-01', at: noon }

  test('one is fulfilled when there are some again', async () => {
    const store = await shopOf(backEnd, { products: [product({ stock: 0 })] })
    await wishForStock(store, wish)
    await wishForStock(store, { ...wish, at: noon + 1 })
    expect(await fulfilledWishes(store, 9)).toEqual([])
    await store.write((tx) => upsertProducts(tx, [product({ stock: 2 })], 'demo'))
    expect(await fulfilledWishes(store, 9)).toEqual([wish])
  })

  test('it is taken once', async () => {
    const store = await shopOf(backEnd)
    await wishForStock(store, wish)
    expect([await takeWish(store, wish), await takeWish(store, wish)]).toEqual([true, false])
    expect(await fulfilledWishes(store, 9)).toEqual([])
  })
})
