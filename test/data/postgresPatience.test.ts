import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { openStore } from '../../data/index.ts'
import { quickFolders } from '../fixtures/folders.ts'
import { emptyDatabase } from '../fixtures/postgres.ts'

test.each([
  [false, '1min'],
  [true, '0'],
])('a store whose patience is %s gives a reading %s', async (patient, time) => {
  const { url, drop } = await emptyDatabase()
  onTestFinished(drop)
  const store = await openStore({ folder: quickFolders, url, patient })
  onTestFinished(() => store.close())
  const { rows } = await sql`show statement_timeout`.execute(store.db)
  expect(rows).toEqual([{ statement_timeout: time }])
})
