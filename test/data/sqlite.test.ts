import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { openStore } from '../../data/index.ts'
import { connect } from '../../data/store/sqlite/connection.ts'

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sqlite-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

async function database() {
  const folder = await emptyFolder()
  const { db } = connect(join(folder, 'test.db'))
  onTestFinished(() => db.destroy())
  return db
}

test('commits are written through to the disk', async () => {
  const folder = await emptyFolder()
  const store = await openStore({ folder })
  onTestFinished(() => store.close())
  const mode = await sql<{ journal_mode: string }>`pragma journal_mode`.execute(store.db)
  const full = await sql<{ synchronous: number }>`pragma synchronous`.execute(store.db)
  expect(mode.rows).toMatchObject([{ journal_mode: 'wal' }])
  expect(full.rows).toMatchObject([{ synchronous: 2 }])
})

test('a folder that is not there is made, for its owner alone', async () => {
  const folder = join(await emptyFolder(), 'deep', 'er')
  await (await openStore({ folder })).close()
  const { mode } = await stat(folder)
  expect((await stat(join(folder, 'rapport.db'))).isFile()).toBe(true)
  if (process.platform !== 'win32') expect(mode & 0o077).toBe(0)
})

test('a store that a newer version wrote is left alone', async () => {
  const folder = await emptyFolder()
  await (await openStore({ folder })).close()
  const { db } = connect(join(folder, 'rapport.db'))
  await sql`insert into kysely_migration values ('999-future', '2099-01-01')`.execute(db)
  await db.destroy()
  await expect(openStore({ folder })).rejects.toThrow(
    'written by a newer version of Rapport (it knows 999-future)',
  )
})

test('a file that is no database is refused', async () => {
  const folder = await emptyFolder()
  await writeFile(join(folder, 'rapport.db'), 'these are not the bytes of a database, far from it')
  await expect(openStore({ folder })).rejects.toThrow('not a database')
})

test('two processes may open a new store at once', async () => {
  const folder = await emptyFolder()
  const stores = await Promise.all([openStore({ folder }), openStore({ folder })])
  for (const [i, store] of stores.entries()) {
    onTestFinished(() => store.close())
    await store.write((tx) =>
      tx
        .insertInto('secret')
        .values({ name: `s${i}`, value: '' })
        .execute(),
    )
  }
  expect(await stores[0].db.selectFrom('secret').selectAll().execute()).toHaveLength(2)
})

test('a thousand different statements are more than are kept, and all work', async () => {
  const db = await database()
  for (let i = 0; i < 1000; i++) {
    const { rows } = await sql.raw<{ n: number }>(`select ${i} as n`).execute(db)
    expect(rows[0]?.n).toBe(i)
  }
})

test('rows can be read one by one, and the reading given up', async () => {
  const db = await database()
  await sql`create table secret (name text, value text)`.execute(db)
  const rows = ['a', 'b', 'c'].map((name) => ({ name, value: '' }))
  await db.insertInto('secret').values(rows).execute()
  const all = db.selectFrom('secret').select('name').orderBy('name')
  const read: string[] = []
  for await (const { name } of all.stream()) {
    read.push(name)
    if (name === 'b') break
  }
  expect(read).toEqual(['a', 'b'])
  expect(await all.execute()).toHaveLength(3)
})

test.each([undefined, true, new Date(0), {}, Symbol('x')])('%s is no value for a column', async (value) => {
  const db = await database()
  await expect(sql`select ${value} as v`.execute(db)).rejects.toThrow(/a column takes text, numbers or null/)
})

const door = JSON.stringify(pathToFileURL(join(import.meta.dirname, '../../data/index.ts')).href)

/** Another process with the store of this folder open. */
const inProcess = (folder: string, script: string) =>
  spawn(process.execPath, [
    ...['--input-type=module', '-e'],
    `const { openStore } = await import(${door})
    const store = await openStore({ folder: ${JSON.stringify(folder)} })
    ${script}`,
  ])

test('two processes that count in the same place lose nothing', async () => {
  const folder = await emptyFolder()
  const store = await openStore({ folder })
  onTestFinished(() => store.close())
  await store.write((tx) => tx.insertInto('secret').values({ name: 'n', value: '0' }).execute())
  const script = `
    for (let i = 0; i < 40; i++) await store.write(async (tx) => {
      const { value } = await tx.selectFrom('secret').select('value').executeTakeFirstOrThrow()
      await tx.updateTable('secret').set({ value: String(Number(value) + 1) }).execute()
    })
    await store.close()`
  await Promise.all([1, 2].map(() => once(inProcess(folder, script), 'exit')))
  expect(await store.db.selectFrom('secret').select('value').execute()).toEqual([{ value: '80' }])
})

test('what was reported as written is there after the process was killed', async () => {
  const folder = await emptyFolder()
  const script = `
    const keep = (name) => store.write((tx) => tx.insertInto('secret').values({ name, value: '' }).execute())
    for (let i = 0; ; i++) {
      await Promise.all([keep(i + 'a'), keep(i + 'b')])
      process.stdout.write(i + 'a\\n' + i + 'b\\n')
    }`
  const child = inProcess(folder, script)
  const exited = once(child, 'exit')
  const reported: string[] = []
  for await (const line of createInterface(child.stdout)) {
    reported.push(line)
    if (reported.length === 100) child.kill('SIGKILL')
  }
  await exited
  const store = await openStore({ folder })
  onTestFinished(() => store.close())
  const rows = await store.db.selectFrom('secret').select('name').execute()
  const kept = new Set(rows.map(({ name }) => name))
  expect(reported.length).toBeGreaterThanOrEqual(100)
  expect(reported.filter((name) => !kept.has(name))).toEqual([])
})
