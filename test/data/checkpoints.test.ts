import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { openStore } from '../../data/index.ts'
import { connect } from '../../data/store/sqlite/connection.ts'

const megabyte = 1_000_000
const patiently = { timeout: 20_000, interval: 50 }

async function filling() {
  const folder = await mkdtemp(join(tmpdir(), 'checkpoints-'))
  const store = await openStore({ folder })
  onTestFinished(async () => {
    await store.close()
    await rm(folder, { recursive: true })
  })
  let rows = 0
  const fill = async (megabytes: number) => {
    for (let i = 0; i < megabytes; i++) {
      const row = { name: `row ${++rows}`, value: 'x'.repeat(megabyte) }
      await store.write((tx) => tx.insertInto('secret').values(row).execute())
    }
  }
  const file = join(folder, 'rapport.db')
  return { file, fill, size: async () => (await stat(file)).size }
}

/** Pages that stand in the log. */
async function logged(file: string): Promise<number> {
  const { db } = connect(file)
  const { rows } = await sql<{ log: number }>`pragma wal_checkpoint(passive)`.execute(db)
  await db.destroy()
  return rows[0]?.log ?? Number.NaN
}

test('what was committed is moved from the log into the file while the store is open', async () => {
  const { fill, size } = await filling()
  await fill(6)
  await expect.poll(size, patiently).toBeGreaterThan(6 * megabyte)
})

test('a log that has grown long begins again at its start', async () => {
  const { file, fill, size } = await filling()
  await fill(48)
  await expect.poll(size, patiently).toBeGreaterThan(48 * megabyte)
  await expect
    .poll(async () => {
      await fill(1)
      return logged(file)
    }, patiently)
    .toBeLessThan(2_000)
})
