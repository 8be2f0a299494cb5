import { expect, test } from 'vitest'
import { keepCustomers } from '../../main/keepCustomers.ts'

const noon = Date.UTC(2026, 5, 1, 12)

/** Runs the job once on a house with this report; tells whether it was made anew. */
async function job(latest: object, { now = noon, revision = 1 } = {}): Promise<boolean> {
  let made = false
  const looked = Promise.withResolvers<void>()
  const customers = {
    latest: () => {
      looked.resolve()
      return latest
    },
    refresh: async () => {
      made = true
    },
  }
  const shop = () => ({ local: { timeZone: 'Asia/Singapore' }, revision })
  const stop = keepCustomers({ customers, shop, alarm: () => undefined } as never, {
    now: () => now,
    wait: 0,
  })
  await looked.promise
  await stop()
  return made
}

const ready = { kind: 'ready', report: { at: noon }, revision: 1 }

test('a report is made where there is none', async () => {
  expect(await job({ kind: 'working' })).toBe(true)
  expect(await job({ kind: 'failed' })).toBe(true)
})

test('one of today is left as it is', async () => {
  expect(await job(ready, { now: noon + 3 * 3_600_000 })).toBe(false)
})

test('it is made anew when the day is over where the shop is', async () => {
  expect(await job(ready, { now: noon + 5 * 3_600_000 })).toBe(true)
})

test('it is made anew when the shop was imported anew', async () => {
  expect(await job(ready, { revision: 2 })).toBe(true)
})

test('it waits for some minutes after the start, and ends at once when it is told to', async () => {
  const latest = () => {
    throw new Error('too early')
  }
  const alarms: unknown[] = []
  const house = { customers: { latest }, shop: () => ({}), alarm: (what: string) => alarms.push(what) }
  await keepCustomers(house as never)()
  expect(alarms).toEqual([])
})
