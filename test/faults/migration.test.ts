import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { openStore, transcript } from '../../data/index.ts'
import { schemaOf } from '../../data/store/migrate.ts'
import { emptyDatabase } from '../fixtures/postgres.ts'
import { oldStore } from '../fixtures/schemas.ts'

const root = join(import.meta.dirname, '../..')
const at = (file: string) => JSON.stringify(pathToFileURL(join(root, file)).href)

/** A migration that changes much, says so, and never ends. */
const stuck = `{ up: async (db) => {
  await sql.raw('delete from activity').execute(db)
  await sql.raw('drop table secret').execute(db)
  await sql.raw('create table half (id integer)').execute(db)
  process.stdout.write('inside')
  await new Promise(() => setInterval(() => undefined, 1000))
} }`

const script = (connect: string) => `
  const { sql } = await import('kysely')
  const { migrate, schemaOf } = await import(${at('data/store/migrate.ts')})
  ${connect}
  const { executed } = await schemaOf(db)
  const migrations = Object.fromEntries([...executed.map((name) => [name, { up: async () => {} }]), ['900-stuck', ${stuck}]])
  await migrate(db, { migrations })`

/** Runs it in a process of its own and kills that inside. */
async function killedInside(connect: string): Promise<void> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', script(connect)], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  await Promise.race([once(child.stdout, 'data'), ended.then(() => Promise.reject(new Error('it ended')))])
  child.kill('SIGKILL')
  await ended
}

test('a kill inside a migration leaves a SQLite store as it was', async () => {
  const folder = await oldStore('002-search')
  const file = JSON.stringify(join(folder, 'rapport.db'))
  await killedInside(`const { connect } = await import(${at('data/store/sqlite/connection.ts')})
    const { db } = connect(${file})`)
  const store = await openStore({ folder })
  onTestFinished(() => store.close())
  expect(await transcript(store, 'zh')).toHaveLength(12)
  expect(await store.db.selectFrom('secret').select('name').execute()).toEqual([{ name: 'tokens' }])
  const { executed, pending } = await schemaOf(store.db)
  expect({ pending, unknown: executed.includes('900-stuck') }).toEqual({ pending: [], unknown: false })
  const tables = await store.db.introspection.getTables()
  expect(tables.map(({ name }) => name)).not.toContain('half')
  expect(await readdir(folder)).toContain('rapport-before-003-exactly-once.db')
})

test('a kill inside a migration leaves a PostgreSQL store as it was', async () => {
  const folder = await oldStore('002-search')
  const { url, drop } = await emptyDatabase()
  onTestFinished(drop)
  const place = { folder, url }
  const first = await openStore(place)
  await first.write((tx) => tx.insertInto('secret').values({ name: 'tokens', value: 'x' }).execute())
  await first.close()
  await killedInside(`const { poolTo } = await import(${at('data/store/postgres/connection.ts')})
    const { queriesOver } = await import(${at('data/store/postgres/queries.ts')})
    const db = queriesOver(poolTo(${JSON.stringify(url)}, { most: 1, patience: undefined }))`)
  const store = await openStore(place)
  onTestFinished(() => store.close())
  expect(await store.db.selectFrom('secret').select('name').execute()).toEqual([{ name: 'tokens' }])
  expect((await schemaOf(store.db)).unknown).toEqual([])
  const tables = await store.db.introspection.getTables()
  expect(tables.map(({ name }) => name)).not.toContain('half')
})
