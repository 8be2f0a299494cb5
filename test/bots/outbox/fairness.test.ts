import { EventEmitter, once } from 'node:events'
import { expect, test } from 'vitest'
import { dueConversations, outboxFigures } from '../../../data/index.ts'
import { openConnector, type Treatment } from '../connector.ts'
import { emptyStore, left, openQuickOutbox, sayMore } from './waiting.ts'

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1)

/** A moment that stands still until it is moved. */
function stopped() {
  const clock = { now: Date.now() }
  return { clock, now: () => clock.now }
}

/** Chance that nobody has a hand in; it is asked once for each failure, after the failure was noted. */
function failures() {
  const asked = new EventEmitter()
  let count = 0
  return {
    random: () => {
      count += 1
      asked.emit('more')
      return 0
    },
    noted: async (wanted: number) => {
      while (count < wanted) await once(asked, 'more')
    },
  }
}

const breaker = { failures: 5, rest: 10_000, trial: 15_000 }

test('a receiver that fails five times in a row is left alone, and the others go on', async () => {
  const store = await emptyStore()
  const broken = await openConnector({ treat: () => ({ status: 503 }) })
  const well = await openConnector()
  const { now } = stopped()
  for (const i of upTo(10)) await sayMore(store, { id: `broken${i}`, url: broken.url })
  for (const i of upTo(10)) await sayMore(store, { id: `well${i}`, url: well.url })
  const { outbox, warnings } = openQuickOutbox(store, { now, limits: { breaker, ofOneOrigin: 1 } })
  await well.tookOver(10)
  await broken.arrived(5)
  await outbox.stop()
  expect(broken.posted).toHaveLength(5)
  expect(warnings).toEqual([`${broken.url} fails (HTTP 503): nothing is sent there for a while`])
  expect(await outboxFigures(store)).toEqual({ waiting: 10, dead: 0 })
})

test('after ten seconds one thing is tried, and when it is taken everything goes on', async () => {
  const store = await emptyStore()
  const treatments: Treatment[] = []
  const connector = await openConnector({ treat: () => treatments.shift() ?? 'takes it' })
  const { clock, now } = stopped()
  const failed: Treatment = { status: 500 }
  treatments.push(...upTo(6).map(() => failed))
  for (const i of upTo(9)) await sayMore(store, { id: `c${i}`, url: connector.url })
  const { random, noted } = failures()
  const { outbox, warnings } = openQuickOutbox(store, { now, random, limits: { breaker, ofOneOrigin: 1 } })
  await noted(5)
  clock.now += 10_000
  await noted(6)
  clock.now += 10_000
  await connector.tookOver(9)
  await outbox.stop()
  expect(connector.posted).toHaveLength(15)
  expect(warnings).toHaveLength(1)
  expect(await left(store)).toEqual([])
})

test('what is kept back because a receiver fails does not count as tried', async () => {
  const store = await emptyStore()
  const connector = await openConnector({ treat: () => ({ status: 503 }) })
  const { now } = stopped()
  for (const i of upTo(20)) await sayMore(store, { id: `c${i}`, url: connector.url })
  const { outbox } = openQuickOutbox(store, { now, limits: { breaker, ofOneOrigin: 1 } })
  await connector.arrived(5)
  await outbox.stop()
  const tried = (await left(store)).filter((each) => !each.endsWith('tried 0'))
  expect(tried).toHaveLength(5)
})

test('a receiver that hangs leaves places for the others', async () => {
  const store = await emptyStore()
  const hanging = await openConnector({ treat: () => 'never answers' })
  const well = await openConnector()
  for (const i of upTo(20)) await sayMore(store, { id: `a${i}`, url: hanging.url })
  for (const i of upTo(20)) await sayMore(store, { id: `b${i}`, url: well.url })
  const limits = { conversations: 8, ofOneOrigin: 4, stopWithin: 1 }
  const { outbox } = openQuickOutbox(store, { limits })
  await well.tookOver(20)
  await hanging.arrived(4)
  expect(hanging.posted).toHaveLength(4)
  await expect.poll(() => outboxFigures(store)).toEqual({ waiting: 20, dead: 0 })
  await outbox.stop()
  const now = Date.now()
  expect(await dueConversations(store, { now, limit: 100, except: [] })).toHaveLength(20)
})

test('while one thing is tried with a receiver that failed, the others go on', async () => {
  const store = await emptyStore()
  const treatments: Treatment[] = upTo(5).map(() => ({ status: 500 }))
  const shaky = await openConnector({ treat: () => treatments.shift() ?? 'never answers' })
  const well = await openConnector()
  const { clock, now } = stopped()
  const { random, noted } = failures()
  for (const i of upTo(20)) await sayMore(store, { id: `a${i}`, url: shaky.url })
  const limits = { breaker, conversations: 4, ofOneOrigin: 1, stopWithin: 1 }
  const { outbox } = openQuickOutbox(store, { now, random, limits })
  await noted(5)
  clock.now += 10_000
  await shaky.arrived(6)
  for (const i of upTo(20)) await sayMore(store, { id: `b${i}`, url: well.url })
  outbox.wake()
  await well.tookOver(20)
  expect(shaky.posted).toHaveLength(6)
})

test('no more conversations are sent to at once than there are places', async () => {
  const store = await emptyStore()
  const seen = { now: 0, most: 0 }
  const connector = await openConnector({
    treat: async () => {
      seen.now += 1
      seen.most = Math.max(seen.most, seen.now)
      await new Promise((resolve) => setImmediate(resolve))
      seen.now -= 1
      return 'takes it' as const
    },
  })
  for (const i of upTo(40)) await sayMore(store, { id: `c${i}`, url: connector.url })
  openQuickOutbox(store, { limits: { conversations: 6 } })
  await connector.tookOver(40)
  expect(seen.most).toBeLessThanOrEqual(6)
})
