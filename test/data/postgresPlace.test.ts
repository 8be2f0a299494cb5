import { sql } from 'kysely'
import { describe, expect, onTestFinished, test } from 'vitest'
import { allProducts, openStore, type Store, upsertProducts } from '../../data/index.ts'
import { product } from '../contracts/samples.ts'
import { bareDatabase } from '../fixtures/bareDatabase.ts'
import { quickFolders } from '../fixtures/folders.ts'
import { database, firstTurn, replica } from './replicas.ts'

describe('a PostgreSQL database', () => {
  test('eight processes that start on an empty one make its tables once', async () => {
    const { url, drop } = await bareDatabase()
    onTestFinished(drop)
    const stores = await Promise.all(
      Array.from({ length: 8 }, () => openStore({ folder: quickFolders, url })),
    )
    const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(
      (stores[0] as Store).db,
    )
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length)
    await Promise.all(stores.map((store) => store.close()))
  })

  test('orders text by its characters, whatever the language of the database', async () => {
    const place = await database()
    const store = await replica(place)
    const wanted = ['A', 'B', 'Z', '_', 'a', 'b', 'ä', '中', '文', '😀']
    await store.write((tx) =>
      upsertProducts(
        tx,
        wanted.toReversed().map((id) => product({ id })),
        'imported',
      ),
    )
    const [{ order: usual }] = (await place.server.run(
      place.name,
      `select string_agg(id, '' order by id collate "default") as order from product`,
    )) as [{ order: string }]
    expect((await allProducts(store)).map(({ id }) => id)).toEqual(wanted)
    expect(usual).not.toBe(wanted.join(''))
  })

  test('has text columns that compare by character alone', async () => {
    const place = await database()
    const rows = await place.server.run(
      place.name,
      `select table_name, column_name from information_schema.columns
        where table_schema = 'public' and data_type = 'text' and collation_name is distinct from 'C'`,
    )
    expect(rows).toEqual([])
  })

  test('of another encoding is refused', async () => {
    const { server } = await database()
    const name = await server.create("template0 encoding 'LATIN1' locale_provider libc locale 'C'")
    onTestFinished(() => server.drop(name))
    await expect(openStore({ folder: quickFolders, url: server.url(name) })).rejects.toThrow(
      "holds LATIN1: create one with encoding 'UTF8'",
    )
  })

  test.each(['?application_name=shop', '?options=-c%20work_mem%3D8MB', '?sslmode=disable'])(
    'is opened by a URL with %s of its own',
    async (query) => {
      const place = await database()
      const store = await replica({ url: `${place.url}${query}` })
      await firstTurn(store, 'a')
      const { rows } = await sql<{ name: string; memory: string }>`select
        current_setting('application_name') as name, current_setting('work_mem') as memory`.execute(store.db)
      expect(rows[0]?.name).toBe(query.includes('shop') ? 'shop' : 'rapport')
      expect(rows[0]?.memory).toBe(query.includes('work_mem') ? '8MB' : '4MB')
    },
  )

  test('commits on disk, whatever the server does by itself', async () => {
    const place = await database()
    await place.server.run(place.name, `alter database ${place.name} set synchronous_commit = off`)
    const store = await replica(place)
    const { rows } = await store.write((tx) =>
      sql<{ synchronous_commit: string }>`show synchronous_commit`.execute(tx),
    )
    expect(rows).toEqual([{ synchronous_commit: 'on' }])
  })
})
