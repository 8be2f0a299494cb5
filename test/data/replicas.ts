import { onTestFinished } from 'vitest'
import { beginThread, keepTurn, type Moment, type News, openStore, type Store } from '../../data/index.ts'
import { conversation, turn } from '../contracts/samples.ts'
import { quickFolders } from '../fixtures/folders.ts'
import { emptyDatabase, type TestDatabase } from '../fixtures/postgres.ts'

/** A PostgreSQL database of this test's own, gone when the test is over. */
export async function database(): Promise<TestDatabase> {
  const place = await emptyDatabase()
  onTestFinished(() => place.drop())
  return place
}

/** A store as one process has it, closed when the test is over. */
export async function replica({ url }: Pick<TestDatabase, 'url'>): Promise<Store> {
  const store = await openStore({ folder: quickFolders, url })
  onTestFinished(() => store.close())
  return store
}

/** Two processes with one empty database. */
export async function replicas(): Promise<readonly [Store, Store, TestDatabase]> {
  const place = await database()
  return [await replica(place), await replica(place), place]
}

/** The first turn of a conversation, which nobody has to look up before. */
export const firstTurn = (store: Store, conversationId: string, at: Moment = Date.now()) =>
  keepTurn(store, turn({ conversationId, at }), beginThread({ ...conversation({ id: conversationId }), at }))

/** Gathers what a store hears; `until` resolves when the condition holds. */
export function ears(store: Store) {
  const heard: News[] = []
  let check: () => void = () => undefined
  onTestFinished(
    store.heard((news) => {
      heard.push(...news)
      check()
    }),
  )
  return {
    heard,
    until: (holds: (heard: readonly News[]) => boolean) =>
      new Promise<void>((resolve) => {
        check = () => {
          if (holds(heard)) resolve()
        }
        check()
      }),
  }
}
