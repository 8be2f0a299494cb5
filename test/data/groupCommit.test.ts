import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Kysely, sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { type Connection, connect } from '../../data/store/sqlite/connection.ts'
import { groupCommit, type Tx } from '../../data/store/sqlite/groupCommit.ts'
import type { Tables } from '../../data/store/tables.ts'

async function database(): Promise<Connection> {
  const folder = await mkdtemp(join(tmpdir(), 'commits-'))
  const connection = connect(join(folder, 'test.db'))
  const { db } = connection
  onTestFinished(async () => {
    await db.destroy()
    await rm(folder, { recursive: true })
  })
  await sql`create table parent (id integer primary key)`.execute(db)
  await sql`create table child (id integer primary key,
    parent integer references parent (id) deferrable initially deferred)`.execute(db)
  return connection
}

const child =
  (id: number, parent: number | null = null) =>
  (tx: Tx) =>
    sql`insert into child values (${id}, ${parent})`.execute(tx)

async function children(db: Kysely<Tables>): Promise<readonly number[]> {
  const { rows } = await sql<{ id: number }>`select id from child order by id`.execute(db)
  return rows.map(({ id }) => id)
}

test('a change that cannot be committed rejects with the cause, and does not take the others along', async () => {
  const connection = await database()
  const { db } = connection
  const { write } = groupCommit(connection)
  const results = await Promise.allSettled([write(child(1)), write(child(2, 99)), write(child(3))])
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(results[1]).toMatchObject({
    reason: {
      message: 'nothing was kept: the commit failed',
      cause: { message: expect.stringContaining('FOREIGN KEY') },
    },
  })
  expect(await children(db)).toEqual([1, 3])
})

test('after a commit that failed the next one works', async () => {
  const connection = await database()
  const { db } = connection
  const { write } = groupCommit(connection)
  await expect(write(child(1, 99))).rejects.toThrow('the commit failed')
  await write(child(2))
  expect(await children(db)).toEqual([2])
})

test('when the database ends the transaction by itself, the others are tried again without the one that ended it', async () => {
  const connection = await database()
  const { db } = connection
  await sql`create trigger full_disk before insert on child when new.id = 13
    begin select raise(rollback, 'disk full'); end`.execute(db)
  const { write } = groupCommit(connection)
  const results = await Promise.allSettled([write(child(1)), write(child(13)), write(child(2))])
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(results[1]).toMatchObject({ reason: { cause: { message: expect.stringContaining('disk full') } } })
  await write(child(3))
  expect(await children(db)).toEqual([1, 2, 3])
})

test('changes that arrive together share a transaction, up to the limit', async () => {
  const connection = await database()
  const { db } = connection
  const { write } = groupCommit(connection, { most: 2 })
  const results = await Promise.allSettled([write(child(1)), write(child(2)), write(child(3, 99))])
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected'])
  expect(await children(db)).toEqual([1, 2])
})

test('a change resolves only when others can read what it wrote', async () => {
  const connection = await database()
  const { db } = connection
  const { write } = groupCommit(connection)
  const seen: number[] = []
  await Promise.all(
    [1, 2, 3].map(async (id) => {
      await write(child(id))
      seen.push((await children(db)).length)
    }),
  )
  expect(seen).toEqual([3, 3, 3])
})

test('closing an idle queue is done at once, and refuses what comes later', async () => {
  const { write, close } = groupCommit(await database())
  await close()
  await expect(write(child(1))).rejects.toThrow('the store is closed')
})
