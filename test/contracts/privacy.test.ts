import { describe, expect, test } from 'vitest'
import {
  closeTicket,
  copyOfCustomer,
  eraseCustomer,
  findCustomer,
  findOrder,
  finishErasures,
  heldOf,
  keepRating,
  keepTurn,
  lastRated,
  loadThread,
  openTicket,
  replaceShop,
  type Store,
  setConsent,
  ticketsOf,
  transcript,
} from '../../data/index.ts'
import { backEnds, emptyStore } from './backEnds.ts'
import { demoShop, noon, order, turn } from './samples.ts'

const hour = 3_600_000

/** Mei talked in two conversations and somebody else in a third. */
async function talked(backEnd: (typeof backEnds)[number]): Promise<Store> {
  const store = await emptyStore(backEnd)
  await replaceShop(store, demoShop())
  await keepTurn(store, turn({ conversationId: 'old', customerId: 'C-1', text: 'my pan is bent' }))
  await keepTurn(store, turn({ conversationId: 'now', customerId: 'C-1', text: 'erase my data' }))
  await keepTurn(store, turn({ conversationId: 'other', customerId: 'C-2', text: 'hello there' }))
  return store
}

describe.each(backEnds)('what is kept of a customer on $name', (backEnd) => {
  test('is counted', async () => {
    expect(await heldOf(await talked(backEnd), 'C-1')).toEqual({ orders: 1, conversations: 2 })
    expect(await heldOf(await talked(backEnd), 'nobody')).toEqual({ orders: 0, conversations: 0 })
  })

  test('comes as a copy: who they are, orders, words and ratings', async () => {
    const store = await talked(backEnd)
    await keepRating(store, { conversationId: 'old', kind: 'csat', customerId: 'C-1', score: 4, at: noon })
    const copy = await copyOfCustomer(store, 'C-1')
    expect(copy?.customer.email).toBe('mei@example.com')
    expect(copy?.orders.map(({ id }) => id)).toEqual(['PL20481'])
    expect(copy?.ratings).toEqual([{ conversationId: 'old', kind: 'csat', score: 4, at: noon }])
    const words = copy?.conversations.flatMap(({ lines }) => lines.map(({ text }) => text))
    expect(words).toContain('my pan is bent')
    expect(words).not.toContain('hello there')
    expect(await copyOfCustomer(store, 'nobody')).toBeUndefined()
  })

  test('goes when they ask, but for orders and the conversation that goes on', async () => {
    const store = await talked(backEnd)
    await store.write((tx) =>
      openTicket(tx, { kind: 'warranty', key: 'x', customerId: 'C-1', details: 'my pan is bent', at: noon }),
    )
    await setConsent(store, 'C-1', { personalise: true, notices: true })
    await eraseCustomer(store, 'C-1', { conversationId: 'now', at: noon })
    expect(await findCustomer(store, 'C-1')).toMatchObject({
      name: undefined,
      email: undefined,
      personalise: false,
      notices: false,
    })
    expect(await findOrder(store, 'PL20481')).toBeDefined()
    expect(await transcript(store, 'old')).toEqual([])
    expect(await loadThread(store, 'old')).toBeUndefined()
    expect((await transcript(store, 'now')).length).toBeGreaterThan(0)
    expect((await transcript(store, 'other')).length).toBeGreaterThan(0)
    expect(JSON.stringify(await copyOfCustomer(store, 'C-1'))).not.toContain('bent')
  })

  test('goes from the last conversation too, when it has rested', async () => {
    const store = await talked(backEnd)
    await eraseCustomer(store, 'C-1', { conversationId: 'now', at: noon })
    const last = (await loadThread(store, 'now'))?.conversation.last ?? 0
    expect(await finishErasures(store, last + hour / 2)).toBe(0)
    expect(await finishErasures(store, last + 2 * hour)).toBe(1)
    expect(await transcript(store, 'now')).toEqual([])
    expect(await finishErasures(store, last + 3 * hour)).toBe(0)
    expect((await ticketsOf(store, { conversationId: 'now' })).map(({ done }) => done)).toEqual([
      last + 2 * hour,
    ])
  })

  test('what is under way for an order is finished, and forgotten then', async () => {
    const store = await emptyStore(backEnd)
    const orders = [
      order({ shipTo: '12 Pandan Loop' }),
      order({ id: 'PL1', status: 'delivered', shipTo: 'Blk 3' }),
    ]
    await replaceShop(store, { ...demoShop(), orders })
    const asked = { customerId: 'C-1', orderId: 'PL20481', details: 'cracked', at: noon }
    const open = (kind: 'exchange' | 'complaint') =>
      store.write((tx) => openTicket(tx, { ...asked, kind, key: kind }))
    const [exchange, complaint] = [await open('exchange'), await open('complaint')]
    await eraseCustomer(store, 'C-1', { conversationId: 'now', at: noon })
    expect([(await findOrder(store, 'PL20481'))?.shipTo, (await findOrder(store, 'PL1'))?.shipTo]).toEqual([
      '12 Pandan Loop',
      undefined,
    ])
    const tickets = await ticketsOf(store, { orderId: 'PL20481' })
    expect(tickets.map(({ id, details, done }) => ({ id, details, done }))).toEqual([
      { id: exchange.id, details: 'cracked', done: undefined },
      { id: complaint.id, details: '', done: noon },
    ])
    await closeTicket(store, exchange.id, { at: noon + hour, by: 'Sam' })
    await store.write((tx) => tx.updateTable('shop_order').set({ status: 'delivered' }).execute())
    await finishErasures(store, noon + 2 * hour)
    expect((await findOrder(store, 'PL20481'))?.shipTo).toBeUndefined()
    expect((await ticketsOf(store, { orderId: 'PL20481' })).map(({ details }) => details)).toEqual(['', ''])
  })

  test('asking twice is one erasure', async () => {
    const store = await talked(backEnd)
    await eraseCustomer(store, 'C-1', { conversationId: 'now', at: noon })
    await eraseCustomer(store, 'C-1', { conversationId: 'now', at: noon + 1 })
    expect(await ticketsOf(store, { conversationId: 'now' })).toHaveLength(1)
  })

  test('one choice leaves the other as it was', async () => {
    const store = await talked(backEnd)
    await setConsent(store, 'C-1', { notices: true })
    expect(await findCustomer(store, 'C-1')).toMatchObject({ personalise: true, notices: true })
    await setConsent(store, 'C-1', { personalise: false })
    expect(await findCustomer(store, 'C-1')).toMatchObject({ personalise: false, notices: true })
  })

  test('the last rating of a conversation counts, and is found by its customer', async () => {
    const store = await talked(backEnd)
    const rating = { conversationId: 'now', kind: 'csat', customerId: 'C-1', score: 2, at: noon } as const
    await keepRating(store, rating)
    await keepRating(store, { ...rating, score: 5, at: noon + 1 })
    expect((await copyOfCustomer(store, 'C-1'))?.ratings.map(({ score }) => score)).toEqual([5])
    expect(await lastRated(store, 'C-1', 'csat')).toBe(noon + 1)
    expect(await lastRated(store, 'C-1', 'nps')).toBeUndefined()
  })
})
