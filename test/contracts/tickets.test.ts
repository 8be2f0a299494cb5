import { describe, expect, test } from 'vitest'
import { closeTicket, openTicket, openTickets, type Store, ticketsOf } from '../../data/index.ts'
import { backEnds, emptyStore } from './backEnds.ts'
import { noon } from './samples.ts'

const hour = 3_600_000
const wish = {
  kind: 'complaint',
  key: 'c1 late',
  conversationId: 'c1',
  details: 'late again',
  at: noon,
} as const

const open = (store: Store, more: Partial<Parameters<typeof openTicket>[1]> = {}) =>
  store.write((tx) => openTicket(tx, { ...wish, ...more }))

describe.each(backEnds)('tickets on $name', (backEnd) => {
  test('each has a number of its own', async () => {
    const store = await emptyStore(backEnd)
    const ids = [(await open(store)).id, (await open(store, { key: 'c1 rude' })).id]
    expect(ids).toEqual(['T-1001', 'T-1002'])
  })

  test('the same wish again gives the first ticket back, whatever its words', async () => {
    const store = await emptyStore(backEnd)
    const first = await open(store)
    expect(await open(store, { details: 'still late', at: noon + hour })).toEqual(first)
    expect(await openTickets(store, { limit: 9 })).toEqual({ tickets: [first], count: 1 })
  })

  test('another kind with the same key is another wish', async () => {
    const store = await emptyStore(backEnd)
    await open(store)
    expect((await open(store, { kind: 'warranty' })).id).toBe('T-1002')
  })

  test('two who ask at once open one', async () => {
    const store = await emptyStore(backEnd)
    const both = await Promise.all([open(store), open(store)])
    expect(new Set(both.map(({ id }) => id)).size).toBe(1)
  })

  test('what was promised first is to be done first', async () => {
    const store = await emptyStore(backEnd)
    await open(store, { key: 'later', promised: noon + 9 * hour })
    await open(store, { key: 'soon', promised: noon + hour })
    await open(store, { key: 'between', promised: noon + 3 * hour })
    await open(store, { key: 'whenever', at: noon - hour })
    const { tickets, count } = await openTickets(store, { limit: 2 })
    expect(tickets.map(({ promised }) => promised)).toEqual([noon + hour, noon + 3 * hour])
    expect(count).toBe(4)
  })

  test('what is done is no longer to be done, and keeps who did it first', async () => {
    const store = await emptyStore(backEnd)
    const { id } = await open(store)
    expect(await closeTicket(store, id, { at: noon + hour, by: 'Kim' })).toMatchObject({ doneBy: 'Kim' })
    expect(await closeTicket(store, id, { at: noon + 2 * hour, by: 'Lee' })).toMatchObject({
      done: noon + hour,
      doneBy: 'Kim',
    })
    expect(await openTickets(store, { limit: 9 })).toEqual({ tickets: [], count: 0 })
  })

  test('what was done may be asked for again', async () => {
    const store = await emptyStore(backEnd)
    const first = await open(store)
    await closeTicket(store, first.id, { at: noon + hour, by: 'Kim' })
    const again = await open(store, { at: noon + 9 * hour })
    expect([first.id, again.id]).toEqual(['T-1001', 'T-1002'])
    expect(again.at).toBe(noon + 9 * hour)
  })

  test('an erasure is no work of people, and none of them can end it', async () => {
    const store = await emptyStore(backEnd)
    const { id } = await open(store, { kind: 'erasure' })
    expect(await openTickets(store, { limit: 9 })).toEqual({ tickets: [], count: 0 })
    expect(await closeTicket(store, id, { at: noon, by: 'Kim' })).toBeUndefined()
  })

  test.each(['T-9999', 'R-1001', 'T-', '1001', "T-1' or 1=1", '工单'])(
    'a ticket %s that is not there cannot be done',
    async (id) => {
      const store = await emptyStore(backEnd)
      await open(store)
      expect(await closeTicket(store, id, { at: noon, by: 'Kim' })).toBeUndefined()
    },
  )

  test('those of an order and those of a conversation are found, oldest first', async () => {
    const store = await emptyStore(backEnd)
    await open(store, { key: 'a', orderId: 'A1' })
    await open(store, { key: 'b', orderId: 'A2', conversationId: 'c2' })
    await open(store, { key: 'c', orderId: 'A1', conversationId: 'c2' })
    expect((await ticketsOf(store, { orderId: 'A1' })).map(({ id }) => id)).toEqual(['T-1001', 'T-1003'])
    expect((await ticketsOf(store, { conversationId: 'c2' })).map(({ id }) => id)).toEqual([
      'T-1002',
      'T-1003',
    ])
  })

  test.each(['', 'it\'s "broken"', '杯子碎了😡', '\u0000', 'x'.repeat(4_000)])(
    'the words are kept as they are: %j',
    async (details) => {
      const store = await emptyStore(backEnd)
      const { id } = await open(store, { details })
      const [kept] = (await openTickets(store, { limit: 1 })).tickets
      expect(kept).toMatchObject({ id, details: details.replaceAll('\u0000', '\uFFFD') })
    },
  )
})
