import { cp, open, readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openStore } from '../../data/index.ts'
import { oldStore } from '../fixtures/schemas.ts'
import { customers } from './customers.ts'
import { canMount, smallDisk } from './disk.ts'
import { command, dataFolder, serve } from './service.ts'

/** A folder with a store of the newest schema in it. */
async function storedFolder(): Promise<string> {
  const folder = await dataFolder()
  await cp(join(await oldStore('002-search'), 'rapport.db'), join(folder, 'rapport.db'))
  await (await openStore({ folder })).close()
  return folder
}

describe('a store that is damaged at the start', () => {
  test.each([
    ['has another beginning', async (file: string) => overwrite(file, { from: 0, to: 4_096 })],
    ['is no database', (file: string) => writeFile(file, 'my shopping list: rice, tea, a lamp')],
    ['is cut off', (file: string) => truncate(file, 10_000)],
    [
      'is empty but for its log',
      async (file: string) => {
        await truncate(file, 0)
        await writeFile(`${file}-wal`, 'the last words of many')
      },
    ],
  ])('because it %s: the start is refused, says how to restore, and changes nothing', async (_, damage) => {
    const folder = await storedFolder()
    const file = join(folder, 'rapport.db')
    await damage(file)
    const before = await contents(folder)
    const { code, errors } = await command(folder, ['start'])
    expect(code).toBe(1)
    expect(errors).toMatch(/rapport\.db: .*damaged.*npm run restore -- FILE/)
    expect(await contents(folder)).toEqual(before)
  })
})

test('a store that is damaged while it is used is answered with 503, and the log says what to do', async () => {
  const folder = await storedFolder()
  const file = join(folder, 'rapport.db')
  const service = await serve(folder)
  const crowd = await customers(service.url, { many: 1 })
  await overwrite(file, { from: 8_192, to: (await stat(file)).size })
  const answers = await Promise.all(
    ['/desk', '/live'].map(async (path) => (await fetch(`${service.url}${path}`)).status),
  )
  expect(answers).toEqual([200, 200])
  const answer = await crowd.say()
  expect(answer).toMatchObject({ status: 503, code: 'StoreUnavailable' })
  expect(await service.logged(({ alarm }) => alarm === 'store')).toMatchObject({ reason: 'damaged' })
  expect(service.log().filter(({ alarm }) => alarm === 'store')).toHaveLength(1)
})

test.skipIf(!canMount)(
  'a store on a disk that is read-only is refused at the start, and says so (needs root)',
  async () => {
    const disk = await smallDisk(48)
    await cp(await storedFolder(), disk.folder, { recursive: true })
    disk.lock()
    const { code, errors } = await command(disk.folder, ['start'])
    expect(code).toBe(1)
    expect(errors).toMatch(/it is read-only; let the service write to it/)
  },
)

/** The bytes of the store and its log. */
async function contents(folder: string) {
  const names = (await readdir(folder)).filter((name) => /^rapport\.db(-wal)?$/.test(name))
  return Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'base64')]))
}

/** Puts noise in the place of a part of a file. */
async function overwrite(file: string, { from, to }: { readonly from: number; readonly to: number }) {
  const handle = await open(file, 'r+')
  try {
    await handle.write(Buffer.alloc(to - from, 0x5a), 0, to - from, from)
  } finally {
    await handle.close()
  }
}
