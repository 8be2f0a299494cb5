import { chmod, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openStore } from '../../data/index.ts'
import { quickFolders } from '../fixtures/folders.ts'
import { emptyDatabase } from '../fixtures/postgres.ts'

const somewhere = async () => {
  const folder = await mkdtemp(join(quickFolders, 'folder-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

const mode = async (path: string) => (await stat(path)).mode & 0o777

test.skipIf(process.platform === 'win32')(
  'a folder that is not there is made for its owner alone',
  async () => {
    const folder = join(await somewhere(), 'new')
    const store = await openStore({ folder })
    await store.close()
    expect(await mode(folder)).toBe(0o700)
  },
)

test('a machine of several has a folder too, although the database is elsewhere', async () => {
  const { url, drop } = await emptyDatabase()
  const folder = join(await somewhere(), 'new')
  const store = await openStore({ folder, url })
  await store.close()
  await drop()
  expect((await stat(folder)).isDirectory()).toBe(true)
})

test.skipIf(process.platform === 'win32')(
  'in a folder that everybody may read the store is for its owner alone',
  async () => {
    const folder = await somewhere()
    await chmod(folder, 0o755)
    const store = await openStore({ folder })
    const files = (await readdir(folder)).filter((name) => name.startsWith('rapport.db'))
    const modes = await Promise.all(files.map((name) => mode(join(folder, name))))
    await store.close()
    expect(files).toContain('rapport.db-wal')
    expect(new Set(modes)).toEqual(new Set([0o600]))
  },
)
