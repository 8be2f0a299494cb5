import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, onTestFinished } from 'vitest'
import { openStore, type Store } from '../../data/index.ts'
import { quickFolders } from '../fixtures/folders.ts'
import { emptyDatabase } from '../fixtures/postgres.ts'

/** A place that one test's records live in; it can be opened again. */
export interface Place {
  open(): Promise<Store>
  remove(): Promise<void>
}

export interface BackEnd {
  readonly name: string
  place(): Promise<Place>
}

/** Every back end passes the same contracts. */
export const backEnds: readonly BackEnd[] = [
  { name: 'SQLite', place: sqlitePlace },
  { name: 'PostgreSQL', place: postgresPlace },
]

/** An empty place, gone when the test is over. */
export async function emptyPlace(backEnd: BackEnd): Promise<Place> {
  const place = await backEnd.place()
  onTestFinished(() => place.remove())
  return place
}

/** An open, empty store, closed and gone when the test is over. */
export async function emptyStore(backEnd: BackEnd): Promise<Store> {
  const place = await emptyPlace(backEnd)
  return opened(place)
}

export async function opened(place: Place): Promise<Store> {
  const store = await place.open()
  onTestFinished(() => store.close())
  return store
}

/** One open store for a group of tests that only read what `fill` wrote; closed and gone after them. */
export function sharedStore(backEnd: BackEnd, fill: (store: Store) => Promise<void>): () => Store {
  let shared: Store | undefined
  beforeAll(async () => {
    const place = await backEnd.place()
    const store = await place.open()
    await fill(store)
    shared = store
    return async () => {
      await store.close()
      await place.remove()
    }
  })
  return () => {
    if (shared === undefined) throw new Error('the store is not open yet')
    return shared
  }
}

async function sqlitePlace(): Promise<Place> {
  const folder = await mkdtemp(join(quickFolders, 'store-'))
  return { open: () => openStore({ folder }), remove: () => rm(folder, { recursive: true }) }
}

async function postgresPlace(): Promise<Place> {
  const { url, drop } = await emptyDatabase()
  return { open: () => openStore({ folder: quickFolders, url }), remove: drop }
}
