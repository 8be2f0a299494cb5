import { mkdir, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openStore, restore } from '../../data/index.ts'
import { migrate, schemaOf } from '../../data/store/migrate.ts'
import { connect } from '../../data/store/sqlite/connection.ts'
import type { Tables } from '../../data/store/tables.ts'
import { oldStore } from '../fixtures/schemas.ts'

const makes = (table: string): Migration => ({
  up: async (db) => void (await sql.raw(`create table ${table} (id integer)`).execute(db)),
})
const breaks: Migration = {
  up: async (db) => {
    await sql`create table half (id integer)`.execute(db)
    throw new Error('out of luck')
  },
}

function database(): Kysely<Tables> {
  const { db } = connect(':memory:')
  onTestFinished(() => db.destroy())
  return db
}

const tables = async (db: Kysely<Tables>) => (await db.introspection.getTables()).map(({ name }) => name)

test('migrations run in order, once', async () => {
  const db = database()
  const migrations = { '001-a': makes('a'), '002-b': makes('b') }
  await migrate(db, { migrations })
  await migrate(db, { migrations })
  expect(await tables(db)).toEqual(['a', 'b'])
  expect(await schemaOf(db, migrations)).toEqual({ executed: ['001-a', '002-b'], pending: [], unknown: [] })
})

test('one that fails leaves what those before it made, and nothing of its own', async () => {
  const db = database()
  const migrations = { '001-a': makes('a'), '002-b': breaks, '003-c': makes('c') }
  await expect(migrate(db, { migrations })).rejects.toThrow('migration 002-b failed')
  expect(await tables(db)).toEqual(['a'])
  expect((await schemaOf(db, migrations)).pending).toEqual(['002-b', '003-c'])
  await migrate(db, { migrations: { ...migrations, '002-b': makes('b') } })
  expect(await tables(db)).toEqual(['a', 'b', 'c'])
})

test('a store that is in use is told of before the first change, a new one is not', async () => {
  const db = database()
  const before = vi.fn(async () => undefined)
  await migrate(db, { before, migrations: { '001-a': makes('a') } })
  expect(before).not.toHaveBeenCalled()
  await migrate(db, { before, migrations: { '001-a': makes('a'), '002-b': makes('b'), '003-c': makes('c') } })
  expect(before.mock.calls).toEqual([['002-b']])
})

test('nothing changes when the backup before it fails', async () => {
  const db = database()
  await migrate(db, { migrations: { '001-a': makes('a') } })
  const before = () => Promise.reject(new Error('no room'))
  const next = migrate(db, { before, migrations: { '001-a': makes('a'), '002-b': makes('b') } })
  await expect(next).rejects.toThrow('no room')
  expect(await tables(db)).toEqual(['a'])
})

test('what a newer version wrote is refused, and what to do is said', async () => {
  const db = database()
  await migrate(db, { migrations: { '001-a': makes('a'), '002-b': makes('b') } })
  const older = migrate(db, { migrations: { '001-a': makes('a') } })
  await expect(older).rejects.toThrow(/newer version of Rapport \(it knows 002-b\).*npm run restore/)
})

test('of the backups before updates the newest three stay', async () => {
  const folder = await oldStore('002-search')
  for (const [i, name] of ['a', 'b', 'c', 'd'].entries()) {
    const file = join(folder, `rapport-before-${name}.db`)
    await writeFile(file, '')
    await utimes(file, i + 1, i + 1)
  }
  await (await openStore({ folder })).close()
  const left = (await readdir(folder)).filter((name) => name.startsWith('rapport-before-'))
  expect(left).toEqual(['rapport-before-003-exactly-once.db', 'rapport-before-c.db', 'rapport-before-d.db'])
})

test('a backup before an update can be put back', async () => {
  const folder = await oldStore('002-search')
  await (await openStore({ folder })).close()
  await rm(join(folder, 'rapport.db'))
  const report = await restore({ folder }, join(folder, 'rapport-before-003-exactly-once.db'), { now: 0 })
  expect(report.tables).toMatchObject({ conversation: 7, interaction: 15 })
})

test('without a backup nothing changes, and the way out is said', async () => {
  const folder = await oldStore('002-search')
  // A folder in the way stands for any reason why the file cannot be written.
  const name = 'rapport-before-003-exactly-once.db'
  await mkdir(join(folder, name, 'in the way'), { recursive: true })
  await expect(openStore({ folder })).rejects.toThrow(/Nothing was changed.*RAPPORT_SKIP_BACKUP=1/)
  await rm(join(folder, name), { recursive: true })
  const { database: file, db } = connect(join(folder, 'rapport.db'), { readOnly: true })
  expect((await schemaOf(db)).executed).toEqual(['001-records', '002-search'])
  file.close()
})
