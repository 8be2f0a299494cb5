import { expect, test } from 'vitest'
import { keepTurn } from '../../data/index.ts'
import { enough, takeInAll } from '../../data/search/waiting.ts'
import type { Store } from '../../data/store/store.ts'
import { StoreUnavailable } from '../../data/store/unavailable.ts'
import { backEnds, emptyStore } from '../contracts/backEnds.ts'
import { listed } from '../contracts/filledPlaces.ts'
import { noon, talk } from '../contracts/samples.ts'

async function sqliteStore(): Promise<Store> {
  const [backEnd] = backEnds
  if (backEnd === undefined) throw new Error('there is no back end')
  return emptyStore(backEnd)
}

async function say(store: Store, first: number, count: number): Promise<void> {
  for (let i = first; i < first + count; i++) {
    const spoken = [{ text: `number${i} 退货${i}`, reply: '', at: noon + i }]
    for (const record of talk(`c${i}`, spoken)) await keepTurn(store, record)
  }
}

const waiting = async ({ db }: Store) => (await db.selectFrom('said_waiting').selectAll().execute()).length
const found = async (store: Store, text: string) => (await listed(store, { text })).map(({ id }) => id)

test('words wait until there are enough of them, and are found meanwhile', async () => {
  const store = await sqliteStore()
  await say(store, 0, enough - 1)
  expect(await waiting(store)).toBe(enough - 1)
  expect(await found(store, `number${enough - 2}`)).toEqual([`c${enough - 2}`])
  expect(await waiting(store)).toBe(0)
  await say(store, enough, 3 * enough)
  expect(await waiting(store)).toBeLessThan(enough)
  expect(await found(store, '退货')).toHaveLength(4 * enough - 1)
})

test('a store that takes nothing is searched as it is', async () => {
  const store = await sqliteStore()
  await say(store, 0, 1)
  const { db } = store
  const refused = async () => {
    throw new StoreUnavailable('full', 'no space')
  }
  await expect(takeInAll({ db, write: refused })).resolves.toBeUndefined()
  const broken = async () => {
    throw new Error('something else')
  }
  await expect(takeInAll({ db, write: broken })).rejects.toThrow('something else')
})
