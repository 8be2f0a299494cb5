import { expect, onTestFinished, test } from 'vitest'
import { customerReport } from '../../../analytics/customers/index.ts'
import { makeCustomerReports } from '../../../bots/index.ts'
import { keepTurn, replaceShop, requestReturn } from '../../../data/index.ts'
import { backEnds, emptyStore } from '../../contracts/backEnds.ts'
import { customer, day, demoShop, noon, order, product, turn } from '../../contracts/samples.ts'

/** A store with two customers, of whom one agreed, and the reports on it. */
async function opened() {
  const [sqlite] = backEnds
  if (sqlite === undefined) throw new Error('no back end')
  const store = await emptyStore(sqlite)
  const customers = [customer(), customer({ id: 'C-2', personalise: false })]
  const orders = [order(), order({ id: 'A2', customerId: 'C-2', placed: noon - 9 * day })]
  await replaceShop(store, demoShop({ customers, orders }))
  await store.write((tx) =>
    requestReturn(tx, { orderId: 'A2', productId: 'KIT-01', reason: 'faulty', at: noon }),
  )
  await keepTurn(store, turn({ conversationId: 'a', customerId: 'C-1', at: noon + day }))
  const alarms: string[] = []
  const shop = { products: [product()], loyalty: undefined, revision: 7, now: noon + 3 * day }
  const reports = makeCustomerReports(store, { shop: () => shop, alarm: (what) => void alarms.push(what) })
  onTestFinished(() => reports.close())
  return { store, reports, alarms, shop, orders }
}

test('there is none before it was made, and to ask for it begins it', async () => {
  const { reports } = await opened()
  expect(reports.latest()).toEqual({ kind: 'working' })
  await reports.refresh()
  expect(reports.latest()).toMatchObject({ kind: 'ready', revision: 7 })
})

test('a thread of its own makes exactly the report that this one would', async () => {
  const { reports, shop, orders } = await opened()
  await reports.refresh()
  const { products, loyalty, now } = shop
  const expected = customerReport({
    ...{ products, loyalty, now, agreed: new Set(['C-1']) },
    orders: orders.map((one) => ({ ...one, tracking: undefined })),
    returns: [{ orderId: 'A2', customerId: 'C-2', at: noon }],
    moods: [{ customerId: 'C-1', at: noon + day, negative: 0.1 }],
    messages: [{ day: '2025-06-03', value: 1 }],
  })
  expect(reports.latest()).toEqual({ kind: 'ready', report: expected, revision: 7 })
  expect(expected).toMatchObject({ customers: 2, agreed: 1, orders: 2 })
})

test('asked for twice at once it is made once', async () => {
  const { reports } = await opened()
  expect(reports.refresh()).toBe(reports.refresh())
})

test('when it cannot be made that is an alarm, and it is not tried again at once', async () => {
  const { reports, alarms, store } = await opened()
  await store.close()
  await reports.refresh()
  expect([reports.latest(), alarms]).toEqual([
    { kind: 'failed' },
    ['the report of the customers could not be made'],
  ])
})

test('it is given up when all ends, and that is no alarm', async () => {
  const { reports, alarms } = await opened()
  const made = reports.refresh()
  await reports.close()
  await made
  expect(alarms).toEqual([])
})
