import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openStore } from '../../data/index.ts'
import { customers, type Sent } from './customers.ts'
import { command, dataFolder, serve } from './service.ts'

test('after a backup under load, a kill and a damaged disk, a restore has all that was acknowledged before it', async () => {
  const folder = await dataFolder()
  const files = ['backup.db', 'backup.jsonl.gz'].map((name) => join(folder, name))
  const service = await serve(folder)
  const crowd = await customers(service.url, { many: 6 })
  const talking = crowd.talk(new AbortController().signal)
  await crowd.acknowledged(50)
  const before = [...crowd.sent]
  for (const file of files)
    expect(await command(folder, ['backup', file, '--json'])).toMatchObject({ code: 0 })
  expect(crowd.sent.length).toBeGreaterThan(before.length)
  expect((await command(folder, ['restore', ...files])).errors).toMatch(/is in use: stop the service/)
  service.signal('SIGKILL')
  await Promise.all([service.ended, talking])
  for (const file of files) {
    await writeFile(join(folder, 'rapport.db'), 'what is left after a bad day')
    expect(await command(folder, ['restore', file])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/is restored.*\n.*is now .*replaced/),
    })
    expect(await missing(folder, before)).toEqual([])
  }
  const again = await customers((await serve(folder)).url, { many: 1 })
  expect(await again.say()).toMatchObject({ status: 200 })
})

/** Messages that were acknowledged and are not in the store of a folder. */
async function missing(folder: string, sent: readonly Sent[]): Promise<readonly string[]> {
  const store = await openStore({ folder })
  const rows = await store.db.selectFrom('inbox').select('activity_id').execute()
  await store.close()
  const kept = new Set(rows.map((row) => row.activity_id))
  return sent.filter(({ status, id }) => status === 200 && !kept.has(id)).map(({ id }) => id)
}
