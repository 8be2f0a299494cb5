import { expect, test } from 'vitest'
import { openConnector, type Treatment } from '../connector.ts'
import { emptyStore, left, openQuickOutbox, sayMore } from './waiting.ts'

/** A receiver that takes nothing before it is told to. */
function patient() {
  const { promise, resolve } = Promise.withResolvers<Treatment>()
  return { treat: () => promise, take: () => resolve('takes it') }
}

test('stopping waits for what is under way and leaves the rest to whoever comes next', async () => {
  const store = await emptyStore()
  const { treat, take } = patient()
  const { url, arrived, taken } = await openConnector({ treat })
  await sayMore(store, { url, count: 3 })
  const { outbox } = openQuickOutbox(store)
  await arrived(1)
  const stopped = outbox.stop()
  take()
  await stopped
  expect(taken).toHaveLength(1)
  expect(await left(store)).toEqual(['c1 2 tried 0', 'c1 3 tried 0'])
  openQuickOutbox(store)
  await arrived(3)
})

test('what does not end in time is broken off, and is as if it had not been tried', async () => {
  const store = await emptyStore()
  const { url, arrived, posted } = await openConnector({
    treat: (n) => (n === 1 ? 'never answers' : 'takes it'),
  })
  await sayMore(store, { url, count: 2 })
  const { outbox, warnings } = openQuickOutbox(store, { limits: { stopWithin: 20 } })
  await arrived(1)
  await outbox.stop()
  expect(await left(store)).toEqual(['c1 1 tried 0', 'c1 2 tried 0'])
  expect(warnings).toEqual([])
  openQuickOutbox(store)
  await arrived(3)
  expect(posted[1]).toEqual(posted[0])
})

test('an outbox that has stopped is not woken', async () => {
  const store = await emptyStore()
  const { url, posted } = await openConnector()
  const { outbox } = openQuickOutbox(store)
  await outbox.stop()
  await sayMore(store, { url })
  outbox.wake()
  await outbox.stop()
  expect(posted).toEqual([])
  expect(await left(store)).toEqual(['c1 1 tried 0'])
})

test('a store that cannot be read is told of once, and when it is there again things go on', async () => {
  const store = await emptyStore()
  const { url, tookOver } = await openConnector()
  await sayMore(store, { url })
  let tries = 0
  const shaky = {
    ...store,
    get db() {
      tries += 1
      if (tries < 5) throw new Error('the disk is gone')
      return store.db
    },
  }
  const { warnings } = openQuickOutbox(shaky)
  await tookOver(1)
  expect(warnings).toEqual(['the outbox cannot go on; it tries again every second'])
})

test('what was sent while the store could not note it is noted later and not sent again', async () => {
  const store = await emptyStore()
  const { url, tookOver, taken } = await openConnector()
  await sayMore(store, { url, count: 3 })
  let writes = 0
  const shaky: typeof store = {
    ...store,
    write: (change) => {
      writes += 1
      // The first write claims them; those that follow note that they were sent.
      return writes > 1 && writes < 5 ? Promise.reject(new Error('the disk is full')) : store.write(change)
    },
  }
  const { outbox } = openQuickOutbox(shaky)
  await tookOver(3)
  await sayMore(store, { url })
  await tookOver(4)
  await outbox.stop()
  expect(taken).toHaveLength(4)
  expect(await left(store)).toEqual([])
})

test('stopping with a store that is gone tells of it, and ends', async () => {
  const store = await emptyStore()
  const { url, arrived } = await openConnector()
  await sayMore(store, { url })
  let writes = 0
  const lost: typeof store = {
    ...store,
    write: (change) => {
      writes += 1
      return writes > 1 ? Promise.reject(new Error('the disk is gone')) : store.write(change)
    },
  }
  const { outbox, warnings } = openQuickOutbox(lost, { limits: { lookEvery: 1_000_000 } })
  await arrived(1)
  await outbox.stop()
  expect(warnings.at(-1)).toBe('what was sent could not be noted, and will be sent again under its id')
})
