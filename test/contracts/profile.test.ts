import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import {
  copyOfCustomer,
  eraseCustomer,
  forgetOld,
  keepCorrection,
  keepMoodCorrection,
  keepRating,
  keepTurn,
  noteView,
  removeDemo,
  replaceShop,
  type Store,
  setConsent,
  tracesOf,
  upsertCustomers,
} from '../../data/index.ts'
import { backEnds, emptyStore } from './backEnds.ts'
import { customer, day, demoShop, noon, suggestion, turn } from './samples.ts'

const rules = { conversationsDays: 730, inboxDays: 7, deadLettersDays: 90 }
const rest = async () => undefined

/** C-1 agreed to a profile, C-2 did not. */
async function opened(backEnd: (typeof backEnds)[number]): Promise<Store> {
  const store = await emptyStore(backEnd)
  const customers = [customer(), customer({ id: 'C-2', personalise: false })]
  await replaceShop(store, demoShop({ customers }))
  return store
}

const look = (store: Store, at = noon, customerId = 'C-1', productId = 'KIT-01') =>
  noteView(store, { customerId, productId, at })
const views = async (store: Store, id = 'C-1') => (await tracesOf(store, id)).views

describe.each(backEnds)('the products that a customer looked at, on $name', (backEnd) => {
  test('are counted by day, the newest first', async () => {
    const store = await opened(backEnd)
    for (const at of [noon, noon + 1, noon + day]) expect(await look(store, at)).toBe(true)
    expect(await views(store)).toEqual([
      { productId: 'KIT-01', day: '2025-06-03', times: 1 },
      { productId: 'KIT-01', day: '2025-06-02', times: 2 },
    ])
  })

  test('are not noted of who did not agree, or is nobody', async () => {
    const store = await opened(backEnd)
    expect(await look(store, noon, 'C-2')).toBe(false)
    expect(await look(store, noon, 'nobody')).toBe(false)
    expect(await store.db.selectFrom('product_view').selectAll().execute()).toEqual([])
  })

  test('are forgotten with the consent, and noted again once it is given again', async () => {
    const store = await opened(backEnd)
    await look(store)
    await setConsent(store, 'C-1', { notices: true })
    expect(await views(store)).toHaveLength(1)
    await setConsent(store, 'C-1', { personalise: false })
    expect(await views(store)).toEqual([])
    expect(await look(store)).toBe(false)
    await setConsent(store, 'C-1', { personalise: true })
    expect(await look(store)).toBe(true)
  })

  test('are forgotten when an import says that the consent is gone, unless the customer chose', async () => {
    const store = await opened(backEnd)
    const bring = (personalise: boolean) =>
      store.write((tx) => upsertCustomers(tx, [customer({ personalise })], 'imported'))
    await look(store)
    await bring(true)
    expect(await views(store)).toHaveLength(1)
    await bring(false)
    expect(await views(store)).toEqual([])
    await setConsent(store, 'C-1', { personalise: true })
    await look(store)
    await bring(false)
    expect(await views(store)).toHaveLength(1)
  })

  test('are erased with the customer', async () => {
    const store = await opened(backEnd)
    await look(store)
    await eraseCustomer(store, 'C-1', { conversationId: 'now', at: noon })
    expect(await views(store)).toEqual([])
  })

  test('stand in the copy of their data', async () => {
    const store = await opened(backEnd)
    await look(store)
    expect((await copyOfCustomer(store, 'C-1'))?.views).toEqual([
      { productId: 'KIT-01', day: '2025-06-02', times: 1 },
    ])
  })

  test('are forgotten after 90 days', async () => {
    const store = await opened(backEnd)
    await look(store, noon)
    await look(store, noon + 2 * day)
    expect(await forgetOld(store, { rules, now: noon + 91 * day, rest })).toMatchObject({ views: 1 })
    expect((await views(store)).map((each) => each.day)).toEqual(['2025-06-04'])
  })

  test('go with the demo shop', async () => {
    const store = await opened(backEnd)
    await look(store)
    await removeDemo(store)
    expect(await views(store)).toEqual([])
  })
})

describe.each(backEnds)('what a customer left, on $name', (backEnd) => {
  test('is there with words’ meaning and mood, ratings and suggestions, the newest first', async () => {
    const store = await opened(backEnd)
    const shown = [
      suggestion({ id: 'a', conversationId: 'old', productId: 'A', outcome: 'refused' }),
      suggestion({ id: 'b', conversationId: 'old', productId: 'B', at: noon + 1 }),
    ]
    const entities = [{ kind: 'product', text: 'board', value: 'KIT-01' }]
    await keepTurn(store, turn({ conversationId: 'old', customerId: 'C-1' }, { suggestions: shown }))
    await keepTurn(store, turn({ conversationId: 'new', customerId: 'C-1', at: noon + day, entities }))
    await keepTurn(store, turn({ conversationId: 'other', customerId: 'C-2' }))
    await keepRating(store, { conversationId: 'old', kind: 'csat', customerId: 'C-1', score: 2, at: noon })
    await keepRating(store, {
      conversationId: 'new',
      kind: 'csat',
      customerId: 'C-1',
      score: 5,
      at: noon + day,
    })
    const traces = await tracesOf(store, 'C-1')
    expect(traces.turns.map(({ conversationId }) => conversationId)).toEqual(['new', 'old'])
    expect(traces.turns[0]).toEqual({
      ...{ conversationId: 'new', at: noon + day, channel: 'web', language: 'en', intent: 'order_status' },
      ...{ talk: 'orderStatus', negative: 0.1, positive: 0.1, entities },
    })
    expect(traces.ratings.map(({ score }) => score)).toEqual([5, 2])
    expect(traces.suggestions).toEqual([
      { productId: 'B', outcome: 'shown', at: noon + 1 },
      { productId: 'A', outcome: 'refused', at: noon },
    ])
  })

  test('is there as staff put it right', async () => {
    const store = await opened(backEnd)
    await keepTurn(store, turn({ conversationId: 'a', customerId: 'C-1' }))
    await keepTurn(store, turn({ conversationId: 'b', customerId: 'C-1', at: noon + day }))
    const right = { staffId: 'mei', at: noon + day }
    await keepCorrection(store, { ...right, conversationId: 'a', seq: 1, right: 'return_item' })
    await keepMoodCorrection(store, { ...right, conversationId: 'a', seq: 1, right: 'negative' })
    await keepCorrection(store, { ...right, conversationId: 'b', seq: 1, right: undefined })
    expect((await tracesOf(store, 'C-1')).turns).toMatchObject([
      { conversationId: 'b', intent: undefined, negative: 0.1, positive: 0.1 },
      { conversationId: 'a', intent: 'return_item', negative: 1, positive: 0 },
    ])
  })

  test('is nothing of who left nothing', async () => {
    const nothing = { turns: [], ratings: [], suggestions: [], views: [] }
    expect(await tracesOf(await opened(backEnd), 'C-2')).toEqual(nothing)
  })

  test('is bounded, however much there is', async () => {
    const store = await opened(backEnd)
    const rows = Array.from({ length: 600 }, (_, i) => ({
      ...{ customer_id: 'C-1', product_id: `P${i}`, day: '2025-06-02', times: 1 },
    }))
    await store.write((tx) => tx.insertInto('product_view').values(rows).execute())
    expect(await views(store)).toHaveLength(500)
  })
})

test('a profile is read through indexes of the customer', async () => {
  const [sqlite] = backEnds
  if (sqlite === undefined) throw new Error('there is no back end')
  const store = await opened(sqlite)
  const plan = async (table: string) => {
    const query = sql<{
      detail: string
    }>`explain query plan select * from ${sql.table(table)} where customer_id = 'C-1'`
    return (await query.execute(store.db)).rows.map(({ detail }) => detail).join()
  }
  for (const table of ['conversation', 'rating', 'suggestion', 'product_view', 'shop_order'])
    expect(await plan(table)).toMatch(/USING.* INDEX/)
})
