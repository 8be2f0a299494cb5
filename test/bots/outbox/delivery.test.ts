import { expect, test } from 'vitest'
import { deadLetters, outboxFigures } from '../../../data/index.ts'
import { backEnds, emptyStore as emptyStoreOn } from '../../contracts/backEnds.ts'
import { openConnector, type Posted, type Treatment } from '../connector.ts'
import { emptyStore, left, openQuickOutbox, sayMore } from './waiting.ts'

const idsOf = (posted: readonly Posted[]) => posted.map(({ activity }) => String(activity['id']))

/** Each thing once, as a receiver sees it that knows repetitions by their key. */
const once = (posted: readonly Posted[]) => [...new Map(posted.map((each) => [each.key, each])).values()]

/** The places of what a conversation got, in order. */
const placesIn = (posted: readonly Posted[], id: string) =>
  idsOf(posted)
    .filter((each) => each.startsWith(`${id}|`))
    .map((each) => Number(each.slice(id.length + 1)))

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1)

test('what waits goes out, is gone then, and the outbox sleeps', async () => {
  const store = await emptyStore()
  const { url, tookOver, posted } = await openConnector()
  await sayMore(store, { url, count: 3 })
  const { outbox, warnings } = openQuickOutbox(store)
  await tookOver(3)
  await outbox.stop()
  expect(idsOf(posted)).toEqual(['c1|1', 'c1|2', 'c1|3'])
  expect(await outboxFigures(store)).toEqual({ waiting: 0, dead: 0 })
  expect(warnings).toEqual([])
})

test('what comes later goes out as soon as the outbox is woken', async () => {
  const store = await emptyStore()
  const { url, tookOver } = await openConnector()
  const { outbox } = openQuickOutbox(store, { limits: { lookEvery: 1_000_000 } })
  for (const count of [1, 2, 3]) {
    await sayMore(store, { url })
    outbox.wake()
    await tookOver(count)
  }
})

test('what another process keeps goes out without being woken', async () => {
  const store = await emptyStore()
  const { url, tookOver } = await openConnector()
  openQuickOutbox(store)
  await sayMore(store, { url })
  await tookOver(1)
})

const endless = { first: 2, longest: 20, askedAtMost: 60_000, attempts: 1_000 }

/** Fails one in ten, in every way that a receiver can. */
const oneInTen = (request: number): Treatment => {
  if (request % 10 !== 0) return 'takes it'
  const ways: readonly Treatment[] = [
    { status: 500 },
    'hangs up',
    { status: 503 },
    'takes it and hangs up',
    { status: 408 },
    { status: 429, headers: { 'retry-after': '0' } },
    'never answers',
  ]
  return ways[(request / 10) % ways.length] ?? 'takes it'
}

test.each(backEnds)(
  'a receiver that fails one in ten gets everything from $name in order, and nothing under two keys',
  async (backEnd) => {
    const store = await emptyStoreOn(backEnd)
    const { url, posted, taken, tookOver } = await openConnector({ treat: oneInTen })
    const ids = upTo(20).map((i) => `c${i}`)
    for (const id of ids) await sayMore(store, { id, url, count: 10 })
    const { outbox } = openQuickOutbox(store, { limits: { deadline: 500, backOff: endless } })
    for (let count = 200; once(taken).length < 200; count++) await tookOver(count)
    await expect.poll(() => outboxFigures(store), { timeout: 30_000 }).toEqual({ waiting: 0, dead: 0 })
    await outbox.stop()
    expect(posted.length).toBeGreaterThan(210)
    for (const id of ids) expect(placesIn(once(taken), id)).toEqual(upTo(10))
  },
)

test('only what broke off after it was taken comes again, under the same id and key', async () => {
  const store = await emptyStore()
  const treat = (request: number) => (request === 2 ? 'takes it and hangs up' : 'takes it')
  const { url, taken, tookOver } = await openConnector({ treat })
  await sayMore(store, { url, count: 3 })
  openQuickOutbox(store)
  await tookOver(4)
  expect(idsOf(taken)).toEqual(['c1|1', 'c1|2', 'c1|2', 'c1|3'])
  expect(taken[2]).toEqual(taken[1])
})

test('a receiver that never answers is given up on within the deadline, and asked again', async () => {
  const store = await emptyStore()
  const treat = (request: number) => (request <= 2 ? 'never answers' : 'takes it')
  const { url, tookOver, posted } = await openConnector({ treat })
  await sayMore(store, { url })
  openQuickOutbox(store, { limits: { deadline: 30 } })
  await tookOver(1)
  expect(idsOf(posted)).toEqual(['c1|1', 'c1|1', 'c1|1'])
})

test('while one conversation waits for its next attempt the others go on', async () => {
  const store = await emptyStore()
  const treat = (_: number, { activity }: Posted): Treatment =>
    String(activity['id']).startsWith('c1|') ? { status: 500 } : 'takes it'
  const { url, tookOver } = await openConnector({ treat })
  for (const id of ['c1', 'c2', 'c3']) await sayMore(store, { id, url, count: 5 })
  const { outbox } = openQuickOutbox(store, { limits: { conversations: 1 } })
  await tookOver(10)
  await outbox.stop()
  expect(await outboxFigures(store)).toEqual({ waiting: 5, dead: 0 })
})

test.each([
  ['3', 3_000],
  ['0', 0],
])('a receiver that answers 429 with Retry-After %s is not asked before that', async (header, wait) => {
  const store = await emptyStore()
  const { url, arrived } = await openConnector({
    treat: () => ({ status: 429, headers: { 'retry-after': header } }),
  })
  await sayMore(store, { url, count: 2 })
  const before = Date.now()
  const { outbox } = openQuickOutbox(store, { limits: { lookEvery: 1_000_000, backOff: slow } })
  await arrived(1)
  await outbox.stop()
  const rows = await store.db.selectFrom('outbox').selectAll().orderBy('seq').execute()
  expect(rows.map(({ attempts, claimed_until }) => [attempts, claimed_until])).toEqual([
    [1, 0],
    [0, 0],
  ])
  for (const { due } of rows) expect(due - before).toBeGreaterThanOrEqual(Math.max(wait, slow.first / 2))
})

const slow = { first: 1_000, longest: 1_000, askedAtMost: 60_000, attempts: 12 }

test.each([400, 403, 404, 410, 413, 307])(
  'what is answered with %i is given up at once, and what is behind it goes on',
  async (status) => {
    const store = await emptyStore()
    const treat = (request: number): Treatment => (request === 1 ? { status } : 'takes it')
    const { url, tookOver, posted } = await openConnector({ treat })
    await sayMore(store, { url, count: 3 })
    const { outbox, warnings } = openQuickOutbox(store)
    await tookOver(2)
    await outbox.stop()
    expect(idsOf(posted)).toEqual(['c1|1', 'c1|2', 'c1|3'])
    expect(await deadLetters(store, { limit: 10 })).toEqual([
      expect.objectContaining({ conversationId: 'c1', seq: 1, attempts: 1, reason: `HTTP ${status}` }),
    ])
    expect(warnings).toEqual([`a message to ${url} was given up (HTTP ${status}): see npm run dead-letters`])
  },
)

test('a channel that does not know us for a while gets everything afterwards', async () => {
  const store = await emptyStore()
  const treat = (request: number): Treatment => (request <= 2 ? { status: 401 } : 'takes it')
  const { url, tookOver, posted } = await openConnector({ treat })
  await sayMore(store, { url, count: 2 })
  const { outbox } = openQuickOutbox(store)
  await tookOver(2)
  await outbox.stop()
  expect(idsOf(posted)).toEqual(['c1|1', 'c1|1', 'c1|1', 'c1|2'])
  expect(await outboxFigures(store)).toEqual({ waiting: 0, dead: 0 })
})

test('what goes to a busy address is left alone, however the address is spelled', async () => {
  const store = await emptyStore()
  const { url, tookOver } = await openConnector({ treat: () => 'takes it' })
  const spelled = `${url.replace('http://', 'HTTP://')}/Path`
  for (const id of ['c1', 'c2', 'c3']) await sayMore(store, { id, url: spelled })
  openQuickOutbox(store, { limits: { ofOneOrigin: 1 } })
  await tookOver(3)
})

test('after the last attempt a message is given up, and what is behind it goes on', async () => {
  const store = await emptyStore()
  const treat = (_: number, { activity }: Posted): Treatment =>
    activity['id'] === 'c1|1' ? { status: 502 } : 'takes it'
  const { url, tookOver, posted } = await openConnector({ treat })
  await sayMore(store, { url, count: 2 })
  const { outbox } = openQuickOutbox(store)
  await tookOver(1)
  await outbox.stop()
  expect(idsOf(posted)).toEqual([...Array.from({ length: 12 }, () => 'c1|1'), 'c1|2'])
  expect(await deadLetters(store, { limit: 10 })).toEqual([
    expect.objectContaining({ seq: 1, attempts: 12, reason: 'HTTP 502' }),
  ])
})

test('how much waits and how much was given up can be read', async () => {
  const store = await emptyStore()
  const { url, arrived } = await openConnector({ treat: (n) => ({ status: n === 1 ? 400 : 500 }) })
  await sayMore(store, { url, count: 3 })
  const first = openQuickOutbox(store, { limits: { backOff: slow } })
  await arrived(2)
  await first.outbox.stop()
  const { outbox } = openQuickOutbox(store)
  await outbox.stop()
  expect(outbox.gauges()).toEqual({ outbox_waiting: 2, outbox_dead: 1 })
})

test('what is no longer kept is given up without a request', async () => {
  const store = await emptyStore()
  const { url, tookOver, posted } = await openConnector()
  await sayMore(store, { url, count: 2 })
  await store.write((tx) => tx.deleteFrom('activity').where('seq', '=', 1).execute())
  const { outbox } = openQuickOutbox(store)
  await tookOver(1)
  await outbox.stop()
  expect(idsOf(posted)).toEqual(['c1|2'])
  expect(await deadLetters(store, { limit: 1 })).toMatchObject([{ seq: 1 }])
  expect(await left(store)).toEqual([])
})
