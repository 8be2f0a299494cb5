import { expect, test } from 'vitest'
import { makeThreads } from '../../bots/threads.ts'
import { beginThread, keepTurn } from '../../data/index.ts'
import { turn } from '../contracts/samples.ts'
import { openReception } from './reception.ts'

const opening = (id: string) => ({
  id,
  channel: 'web',
  userId: 'guest',
  customerId: undefined,
  language: 'en' as const,
  at: 0,
  reference: undefined,
})

async function withStore() {
  const { store } = await openReception()
  let reads = 0
  const counting = {
    ...store,
    get db() {
      reads += 1
      return store.db
    },
  }
  return { store: counting, reads: () => reads }
}

test('a thread is read from the store once, and then comes from memory', async () => {
  const { store, reads } = await withStore()
  await keepTurn(store, turn())
  const threads = makeThreads(store)
  const first = await threads.find('c1')
  const after = reads()
  expect(await threads.find('c1')).toBe(first)
  expect(reads()).toBe(after)
})

test('a thread that was forgotten is read anew', async () => {
  const { store } = await withStore()
  const threads = makeThreads(store)
  threads.keep(beginThread(opening('c1')))
  const kept = await keepTurn(store, turn())
  expect((await threads.find('c1'))?.version).toBe(0)
  threads.forget('c1')
  expect(await threads.find('c1')).toEqual(kept)
})

test('a thread that is forgotten while it is read is not kept', async () => {
  const { store, reads } = await withStore()
  await keepTurn(store, turn())
  const threads = makeThreads(store)
  const reading = threads.find('c1')
  await Promise.resolve()
  threads.forget('c1')
  expect((await reading)?.version).toBe(1)
  const before = reads()
  await threads.find('c1')
  expect(reads()).toBeGreaterThan(before)
})

test('a conversation that nobody knows is not invented, nor remembered as missing', async () => {
  const { store } = await withStore()
  const threads = makeThreads(store)
  expect(await threads.find('c1')).toBeUndefined()
  await keepTurn(store, turn())
  expect(await threads.find('c1')).toBeDefined()
})

test('the thread that rested longest makes room', async () => {
  const { store, reads } = await withStore()
  const threads = makeThreads(store, { most: 2 })
  for (const id of ['c1', 'c2', 'c3']) threads.keep(beginThread(opening(id)))
  expect(await threads.find('c3')).toBeDefined()
  expect(reads()).toBe(0)
  expect(await threads.find('c1')).toBeUndefined()
})
