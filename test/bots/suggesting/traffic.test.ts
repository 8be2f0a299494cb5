import { describe, expect, test, vi } from 'vitest'
import type { PurchaseModel } from '../../../analytics/index.ts'
import { shareTraffic, type Traffic } from '../../../bots/suggesting/traffic.ts'
import { keepTurn, type Store } from '../../../data/index.ts'
import { backEnds, emptyStore } from '../../contracts/backEnds.ts'
import { day, noon, suggestion, turn } from '../../contracts/samples.ts'

const [sqlite] = backEnds
const open = async (): Promise<Store> => {
  if (sqlite === undefined) throw new Error('there is no back end')
  return emptyStore(sqlite)
}

/** Shows so many suggestions of a model, of which so many are taken. */
async function show(store: Store, model: PurchaseModel, { shown = 100, taken = 0, at = noon - day } = {}) {
  const suggestions = Array.from({ length: shown }, (_, i) =>
    suggestion({
      ...{ id: `${model}-${i}`, conversationId: model, model, at },
      outcome: i < taken ? 'taken' : 'shown',
    }),
  )
  await keepTurn(store, turn({ conversationId: model }, { suggestions }))
}

const both: readonly PurchaseModel[] = ['ease', 'neighbours']
const conversations = Array.from({ length: 300 }, (_, i) => `conversation-${i}`)
const modelsOf = (traffic: Traffic) => conversations.map((id) => traffic.modelFor(id))
/** The share of the conversations that EASE serves. */
const shareOfEase = (traffic: Traffic) =>
  modelsOf(traffic).filter((model) => model === 'ease').length / conversations.length

const noAlarm = (what: string, cause: unknown) => {
  throw new Error(what, { cause })
}

describe('two models share the conversations', () => {
  test('about evenly while nothing is known', async () => {
    const traffic = shareTraffic(await open(), { models: both, now: () => noon, alarm: noAlarm })
    expect(shareOfEase(traffic)).toBeGreaterThan(0.4)
    expect(shareOfEase(traffic)).toBeLessThan(0.6)
  })

  test.each<[better: PurchaseModel, worse: PurchaseModel]>([
    ['ease', 'neighbours'],
    ['neighbours', 'ease'],
  ])('so that %s gets nearly all once more of its suggestions were taken', async (better, worse) => {
    const store = await open()
    await show(store, better, { taken: 40 })
    await show(store, worse, { taken: 15 })
    const traffic = shareTraffic(store, { models: both, now: () => noon, alarm: noAlarm })
    const served = () => modelsOf(traffic).filter((model) => model === better).length
    await vi.waitFor(() => expect(served()).toBeGreaterThan(0.95 * conversations.length))
  })

  test('so that the worse one still gets some while little is known', async () => {
    const store = await open()
    await show(store, 'ease', { shown: 10, taken: 4 })
    await show(store, 'neighbours', { shown: 10, taken: 2 })
    const traffic = shareTraffic(store, { models: both, now: () => noon, alarm: noAlarm })
    await vi.waitFor(() => expect(shareOfEase(traffic)).toBeGreaterThan(0.7))
    expect(shareOfEase(traffic)).toBeLessThan(0.95)
  })

  test('by the last 90 days alone', async () => {
    const store = await open()
    await show(store, 'ease', { taken: 90, at: noon - 91 * day })
    await show(store, 'neighbours', { taken: 30 })
    const traffic = shareTraffic(store, { models: both, now: () => noon, alarm: noAlarm })
    const before = shareOfEase(traffic)
    await vi.waitFor(() => expect(shareOfEase(traffic)).not.toBe(before))
    // EASE counts as unknown: a draw from 0 to 1 is above the other's 0.3 in seven of ten cases.
    expect(shareOfEase(traffic)).toBeGreaterThan(0.6)
    expect(shareOfEase(traffic)).toBeLessThan(0.8)
  })
})

describe('a conversation', () => {
  test('keeps its model as long as the counts hold', async () => {
    const store = await open()
    await show(store, 'ease', { taken: 20 })
    let now = noon
    const traffic = shareTraffic(store, { models: both, now: () => now, alarm: noAlarm })
    await vi.waitFor(() => expect(shareOfEase(traffic)).toBeLessThan(0.3))
    const first = modelsOf(traffic)
    now += 60_000
    expect(modelsOf(traffic)).toEqual(first)
  })

  test('has the same model in every process that serves it', async () => {
    const store = await open()
    const one = shareTraffic(store, { models: both, now: () => noon, alarm: noAlarm })
    const other = shareTraffic(store, { models: both, now: () => noon, alarm: noAlarm })
    expect(modelsOf(other)).toEqual(modelsOf(one))
  })
})

/** Counts how often a store is read; it fails while it is broken. */
function watched(store: Store) {
  const state: { reads: number; broken: boolean } = { reads: 0, broken: false }
  const reading: Store = {
    ...store,
    get db() {
      state.reads += 1
      if (state.broken) throw new Error('the disk is gone')
      return store.db
    },
  }
  return { store: reading, state }
}

test.each(both)('%s alone serves every conversation, and nothing is counted', async (model) => {
  const { store, state } = watched(await open())
  const traffic = shareTraffic(store, { models: [model], now: () => noon, alarm: noAlarm })
  expect(new Set(modelsOf(traffic))).toEqual(new Set([model]))
  expect(state.reads).toBe(0)
})

test('sharing between no models at all is refused', async () => {
  const traffic = shareTraffic(await open(), { models: [], now: () => noon, alarm: noAlarm })
  expect(() => traffic.modelFor('c1')).toThrow('no model')
})

test('the counts are taken again after ten minutes, not before', async () => {
  const { store, state } = watched(await open())
  let now = noon
  const traffic = shareTraffic(store, { models: both, now: () => now, alarm: noAlarm })
  modelsOf(traffic)
  const once = state.reads
  now += 599_999
  modelsOf(traffic)
  expect(state.reads).toBe(once)
  now += 1
  modelsOf(traffic)
  expect(state.reads).toBeGreaterThan(once)
})

test('a store that fails raises the alarm, the talks go on, and it is tried again', async () => {
  const { store, state } = watched(await open())
  await show(store, 'ease', { taken: 40 })
  await show(store, 'neighbours', { taken: 15 })
  const alarms: string[] = []
  let now = noon
  const traffic = shareTraffic(store, {
    ...{ models: both, now: () => now },
    alarm: (what, error) => void alarms.push(`${what}: ${error instanceof Error ? error.message : ''}`),
  })
  state.broken = true
  const before = modelsOf(traffic)
  await vi.waitFor(() =>
    expect(alarms).toEqual(['what suggestions earned could not be counted: the disk is gone']),
  )
  expect(modelsOf(traffic)).toEqual(before)
  state.broken = false
  now += 600_000
  await vi.waitFor(() => expect(shareOfEase(traffic)).toBeGreaterThan(0.95))
  expect(alarms).toHaveLength(1)
})
