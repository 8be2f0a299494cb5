import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { findConversation, keepTurn, openStore, type Store, StoreUnavailable } from '../../data/index.ts'
import { connect } from '../../data/store/sqlite/connection.ts'
import { groupCommit } from '../../data/store/sqlite/groupCommit.ts'
import { talk } from '../contracts/samples.ts'
import { quickFolders } from '../fixtures/folders.ts'

/** A store, and a way to limit the connection that it writes with. */
async function limited() {
  const folder = await mkdtemp(join(quickFolders, 'limits-'))
  const reading = await openStore({ folder })
  const connection = connect(join(folder, 'rapport.db'))
  const { write, keep, close } = groupCommit(connection)
  onTestFinished(async () => {
    await close()
    connection.database.close()
    await reading.close()
    await rm(folder, { recursive: true })
  })
  const store: Store = { ...reading, write, keep }
  const limit = (pragma: string) => connection.database.exec(`pragma ${pragma}`)
  const pages = () => Number(connection.database.prepare('pragma page_count').get()?.['page_count'])
  return { store, limit, pages }
}

/** Tries to keep so many conversations at once; gives the ids of those that were acknowledged. */
async function keepMany(store: Store, name: string, many: number) {
  const text = 'a long complaint about late parcels '.repeat(25)
  const all = Array.from({ length: many }, (_, i) => talk(`${name}-${i}`, [{ text }]))
  const results = await Promise.allSettled(
    all.map(async ([record]) => record && (await keepTurn(store, record)).conversation.id),
  )
  const acknowledged = results.flatMap((each) => (each.status === 'fulfilled' ? [String(each.value)] : []))
  const reasons = results.flatMap((each): unknown[] => (each.status === 'rejected' ? [each.reason] : []))
  return { acknowledged, reasons }
}

async function missing(store: Store, ids: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(ids.map(async (id) => [id, await findConversation(store, id)] as const))
  return found.flatMap(([id, conversation]) => (conversation === undefined ? [id] : []))
}

const unavailable = (reason: string) => expect.objectContaining({ name: 'StoreUnavailable', reason })

test('a store that may not grow says that it is full, keeps what it acknowledged, and goes on with more room', async () => {
  const { store, limit, pages } = await limited()
  limit(`max_page_count = ${pages() + 200}`)
  const { acknowledged, reasons } = await keepMany(store, 'early', 300)
  expect(acknowledged.length).toBeGreaterThan(0)
  expect(reasons.length).toBeGreaterThan(0)
  expect(new Set(reasons.map((reason) => reason instanceof StoreUnavailable))).toEqual(new Set([true]))
  expect(reasons[0]).toEqual(unavailable('full'))
  expect(await missing(store, acknowledged)).toEqual([])
  const kept = await store.db.selectFrom('conversation').select('id').execute()
  expect(kept).toHaveLength(acknowledged.length)
  limit('max_page_count = 1000000')
  const late = await keepMany(store, 'late', 50)
  expect(late).toMatchObject({ reasons: [], acknowledged: { length: 50 } })
  expect(await missing(store, [...acknowledged, ...late.acknowledged])).toEqual([])
})

test('any other write to a full store says so too', async () => {
  const { store, limit, pages } = await limited()
  limit(`max_page_count = ${pages()}`)
  const secret = { name: 'big', value: 'x'.repeat(100_000) }
  const written = store.write((tx) => tx.insertInto('secret').values(secret).execute())
  await expect(written).rejects.toEqual(unavailable('full'))
  limit('max_page_count = 1000000')
  await store.write((tx) => tx.insertInto('secret').values(secret).execute())
})

test('a store that may only be read says so, is read all the same, and goes on when it may be written', async () => {
  const { store, limit } = await limited()
  const { acknowledged } = await keepMany(store, 'early', 5)
  limit('query_only = on')
  const refused = await keepMany(store, 'refused', 5)
  expect(refused.acknowledged).toEqual([])
  expect(refused.reasons).toEqual(Array.from({ length: 5 }, () => unavailable('read-only')))
  expect(await missing(store, acknowledged)).toEqual([])
  limit('query_only = off')
  expect((await keepMany(store, 'late', 5)).reasons).toEqual([])
  expect(await missing(store, ['refused-0'])).toEqual(['refused-0'])
})
