import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { followShop, openShop, type Shop } from '../../bots/index.ts'
import { type Store, setShopFacts } from '../../data/index.ts'
import { noon } from '../fixtures/smallShop.ts'
import { learnedContent } from '../stage.ts'
import { openReception } from './reception.ts'

const every = 1_000
beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }))
afterEach(() => void vi.useRealTimers())

const moveOn = (store: Store, revision: number) =>
  store.write((tx) => setShopFacts(tx, { origin: 'demo', name: undefined, currency: undefined, revision }))

interface Reading {
  under: number
  most: number
  total: number
  letGo: () => void
  fails: boolean
}

/** A shop that is followed; each further reading waits until it is let go. */
async function following() {
  const { content, understanding } = await learnedContent()
  const { store } = await openReception()
  const reading: Reading = { under: 0, most: 0, total: 0, letGo: () => {}, fails: false }
  const told: string[] = []
  const read = async (signal?: AbortSignal): Promise<Shop> => {
    reading.under += 1
    reading.total += 1
    reading.most = Math.max(reading.most, reading.under)
    try {
      if (reading.total > 1)
        await new Promise<void>((resolve, reject) => {
          reading.letGo = resolve
          signal?.addEventListener('abort', () => reject(new Error('given up')))
        })
      if (reading.fails) throw new Error('unreadable')
      return await openShop(store, { content, understanding, now: noon })
    } finally {
      reading.under -= 1
    }
  }
  const current = await followShop(store, { read, every, alarm: (what) => void told.push(what) })
  onTestFinished(() => current.stop())
  const look = (times = 1) => vi.advanceTimersByTimeAsync(times * every)
  return { store, reading, told, current, look }
}

test('a shop that moved on is read again, and serves when it is read', async () => {
  const { store, reading, current, look } = await following()
  const before = current.shop()
  await moveOn(store, 2)
  await look()
  await vi.waitFor(() => expect(reading.under).toBe(1))
  expect(current.shop()).toBe(before)
  reading.letGo()
  await vi.waitFor(() => expect(current.shop().revision).toBe(2))
})

test('a reading that takes long is not begun a second time', async () => {
  const { store, reading, look } = await following()
  await moveOn(store, 2)
  await look()
  await vi.waitFor(() => expect(reading.under).toBe(1))
  await look(20)
  expect(reading).toMatchObject({ most: 1, total: 2 })
})

test('what moved on during a reading is read at the next look', async () => {
  const { store, reading, current, look } = await following()
  await moveOn(store, 2)
  await look()
  await vi.waitFor(() => expect(reading.under).toBe(1))
  reading.letGo()
  await vi.waitFor(() => expect(current.shop().revision).toBe(2))
  await moveOn(store, 3)
  await vi.waitFor(async () => {
    await look()
    expect(reading.total).toBe(3)
  })
  reading.letGo()
  await vi.waitFor(() => expect(current.shop().revision).toBe(3))
})

test('a shop that cannot be read is told of, and the old one serves on', async () => {
  const { store, reading, told, current, look } = await following()
  const before = current.shop()
  await moveOn(store, 2)
  reading.fails = true
  await look()
  await vi.waitFor(() => expect(reading.under).toBe(1))
  reading.letGo()
  await vi.waitFor(() =>
    expect(told).toEqual(['the shop could not be read anew; what was read before goes on serving']),
  )
  expect(current.shop()).toBe(before)
})

test('whoever stops gives a reading up, and that is no failure', async () => {
  const { store, reading, told, current, look } = await following()
  await moveOn(store, 2)
  await look()
  await vi.waitFor(() => expect(reading.under).toBe(1))
  await current.stop()
  expect(reading.under).toBe(0)
  expect(told).toEqual([])
})
