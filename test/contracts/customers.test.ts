import { describe, expect, test } from 'vitest'
import {
  eraseCustomer,
  keepMoodCorrection,
  keepTurn,
  latestMoods,
  latestOrders,
  latestReturns,
  replaceShop,
  requestReturn,
  type Store,
  setConsent,
  standingsOf,
} from '../../data/index.ts'
import { type BackEnd, backEnds, emptyStore } from './backEnds.ts'
import { customer, day, demoShop, noon, order, sad, turn } from './samples.ts'

async function rowsOf<Row>(pages: AsyncIterable<readonly Row[]>): Promise<readonly Row[]> {
  const rows: Row[] = []
  for await (const page of pages) rows.push(...page)
  return rows
}

const all = { since: 0, most: 10_000 }

async function opened(backEnd: BackEnd, orders = [order()]): Promise<Store> {
  const store = await emptyStore(backEnd)
  const customers = [customer(), customer({ id: 'C-2', name: undefined, personalise: false })]
  await replaceShop(store, demoShop({ customers, orders }))
  return store
}

/** More than a page, three at each moment. */
const many = Array.from({ length: 1_203 }, (_, i) =>
  order({ id: `PL${10_000 + i}`, placed: noon + Math.floor(i / 3) * 1_000 }),
)

describe.each(backEnds)('the latest orders on $name', (backEnd) => {
  test('come newest first with their lines, over all pages', async () => {
    const store = await opened(backEnd, many)
    const found = await rowsOf(latestOrders(store, all))
    expect(found.map(({ id }) => id)).toEqual(many.map(({ id }) => id).toReversed())
    expect(new Set(found.map(({ lines }) => lines.length))).toEqual(new Set([1]))
  })

  test('are no more than asked for, and none from before', async () => {
    const store = await opened(backEnd, many)
    const newest = many.at(-1)?.placed ?? 0
    expect(await rowsOf(latestOrders(store, { since: 0, most: 700 }))).toHaveLength(700)
    expect(await rowsOf(latestOrders(store, { since: newest, most: 700 }))).toHaveLength(3)
    expect(await rowsOf(latestOrders(store, { since: 0, most: 0 }))).toEqual([])
  })

  test('tell neither where they went nor how to follow them', async () => {
    const store = await opened(backEnd, [order({ customerId: undefined, status: 'cancelled' })])
    expect(await rowsOf(latestOrders(store, all))).toEqual([
      { ...order({ customerId: undefined, status: 'cancelled' }), tracking: undefined },
    ])
  })
})

describe.each(backEnds)('the latest returns on $name', (backEnd) => {
  const ask = (store: Store, orderId: string, productId: string, at = noon) =>
    store.write((tx) => requestReturn(tx, { orderId, productId, reason: 'faulty', at }))

  test('belong to who placed the order', async () => {
    const store = await opened(backEnd, [order(), order({ id: 'A1', customerId: undefined })])
    await ask(store, 'PL20481', 'KIT-01')
    await ask(store, 'A1', 'KIT-01')
    await ask(store, 'never', 'KIT-01')
    expect(await rowsOf(latestReturns(store, all))).toEqual([
      { orderId: 'PL20481', customerId: 'C-1', at: noon },
    ])
  })

  test('come newest first, no more than asked for, and none from before', async () => {
    const store = await opened(backEnd)
    for (let i = 0; i < 5; i += 1) await ask(store, 'PL20481', `P${i}`, noon + i * day)
    const moments = async (asked: typeof all) =>
      (await rowsOf(latestReturns(store, asked))).map(({ at }) => (at - noon) / day)
    expect(await moments(all)).toEqual([4, 3, 2, 1, 0])
    expect(await moments({ since: 0, most: 2 })).toEqual([4, 3])
    expect(await moments({ since: noon + 3 * day, most: 9 })).toEqual([4, 3])
  })
})

describe.each(backEnds)('how customers felt lately on $name', (backEnd) => {
  const said = (store: Store, conversationId: string, customerId: string | undefined, at = noon) =>
    keepTurn(store, turn({ conversationId, customerId, at, mood: sad }))

  test('is told of each of their messages, of nobody else’s', async () => {
    const store = await opened(backEnd)
    await said(store, 'a', 'C-1')
    await said(store, 'b', undefined)
    expect(await rowsOf(latestMoods(store, all))).toEqual([{ customerId: 'C-1', at: noon, negative: 0.8 }])
  })

  test('is as staff put it right', async () => {
    const store = await opened(backEnd)
    await said(store, 'a', 'C-1')
    await keepMoodCorrection(store, {
      ...{ conversationId: 'a', seq: 1, right: 'neutral', staffId: 'mei', at: noon },
    })
    expect(await rowsOf(latestMoods(store, all))).toEqual([{ customerId: 'C-1', at: noon, negative: 0 }])
  })

  test('comes from the newest conversation on, over all pages, no more than asked for', async () => {
    const store = await opened(backEnd)
    for (let i = 0; i < 205; i += 1) await said(store, `c${i}`, 'C-1', noon + Math.floor(i / 2))
    const found = await rowsOf(latestMoods(store, all))
    expect(found).toHaveLength(205)
    expect(found.map(({ at }) => at)).toEqual(found.map(({ at }) => at).toSorted((a, b) => b - a))
    expect(await rowsOf(latestMoods(store, { since: 0, most: 101 }))).toHaveLength(101)
    expect(await rowsOf(latestMoods(store, { since: noon + 100, most: 999 }))).toHaveLength(5)
  })
})

describe.each(backEnds)('how customers stand on $name', (backEnd) => {
  test('is what they chose, not what the shop’s files say', async () => {
    const store = await opened(backEnd)
    await setConsent(store, 'C-1', { personalise: false })
    await setConsent(store, 'C-2', { personalise: true })
    const found = await standingsOf(store, ['C-2', 'C-1', 'C-1', 'nobody'])
    expect(found.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual([
      { id: 'C-1', name: 'Mei Lin', personalise: false, erased: false },
      { id: 'C-2', name: undefined, personalise: true, erased: false },
    ])
    expect(await standingsOf(store, [])).toEqual([])
  })

  test('is erased once they asked to be forgotten', async () => {
    const store = await opened(backEnd)
    await eraseCustomer(store, 'C-1', { conversationId: 'now', at: noon })
    expect(await standingsOf(store, ['C-1'])).toEqual([
      { id: 'C-1', name: undefined, personalise: false, erased: true },
    ])
  })
})
