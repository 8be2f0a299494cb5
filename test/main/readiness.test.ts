import { mkdtemp, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openStore, type Store } from '../../data/index.ts'
import { makeReadiness, type ReadinessOptions } from '../../main/readiness.ts'
import { quickFolders } from '../fixtures/folders.ts'

const ready = { ready: true, missing: [] }
const lacks = (...missing: readonly string[]) => ({ ready: false, missing })

/** A store, how often it was written, and a clock that stands still. */
async function house(more: Partial<ReadinessOptions> = {}) {
  const folder = await mkdtemp(join(quickFolders, 'ready-'))
  const store = await openStore({ folder })
  onTestFinished(async () => {
    await store.close()
    await rm(folder, { recursive: true })
  })
  const clock = { now: 1_000_000, beats: 0 }
  const counted: Store = {
    ...store,
    write: (change) => {
      clock.beats += 1
      return store.write(change)
    },
  }
  const look = makeReadiness({
    store: counted,
    folder,
    understand: () => undefined,
    now: () => clock.now,
    ...more,
  })
  return { store, clock, look, folder }
}

test('a house that keeps, has room and understands is ready', async () => {
  const { look, store, clock } = await house()
  expect(await look()).toEqual(ready)
  expect(await store.db.selectFrom('heartbeat').selectAll().execute()).toEqual([{ number: 1, at: clock.now }])
})

test('however often it is asked, it writes once a second at most', async () => {
  const { look, clock } = await house()
  await Promise.all(Array.from({ length: 50 }, look))
  await look()
  clock.now += 999
  await look()
  expect(clock.beats).toBe(1)
  clock.now += 1
  await look()
  expect(clock.beats).toBe(2)
})

test.skipIf(process.platform === 'win32')('a store whose file was taken away is missing', async () => {
  const { look, folder } = await house()
  await rename(join(folder, 'rapport.db'), join(folder, 'elsewhere.db'))
  expect(await look()).toEqual(lacks('store'))
})

test('a store that takes no writes is missing', async () => {
  const { look, store } = await house()
  await store.close()
  expect(await look()).toEqual(lacks('store'))
})

test('a store that does not answer is missing, and is not asked again meanwhile', async () => {
  const asked: number[] = []
  const write = () => {
    asked.push(1)
    return new Promise<never>(() => undefined)
  }
  const silent = { write, isThere: () => true } as unknown as Store
  const { look } = await house({ store: silent, patience: 20 })
  const [first, second] = await Promise.all([look(), look()])
  expect([first, second]).toEqual([lacks('store'), lacks('store')])
  expect(asked).toHaveLength(1)
})

test('tables that another version brought further are missing', async () => {
  const { look, store } = await house()
  await store.write((tx) => sql`insert into kysely_migration values ('999-future', '2099-01-01')`.execute(tx))
  expect(await look()).toEqual(lacks('schema'))
})

test('models that do not answer are missing', async () => {
  const { look } = await house({
    understand: () => {
      throw new Error('no models')
    },
  })
  expect(await look()).toEqual(lacks('models'))
})

test('a folder that is gone is missing its disk', async () => {
  const { look } = await house({ folder: '/nowhere/at/all' })
  expect(await look()).toEqual(lacks('disk'))
})

test('it is ready again when what was missing is back', async () => {
  const understand = vi.fn().mockImplementationOnce(() => {
    throw new Error('not yet')
  })
  const { look, clock } = await house({ understand })
  expect(await look()).toEqual(lacks('models'))
  clock.now += 1_000
  expect(await look()).toEqual(ready)
})
