import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { allProducts, openStore } from '../../data/index.ts'
import { backupCommand, restoreCommand } from '../../main/backupCommand.ts'
import { importCommand } from '../../main/importCommand.ts'
import { quickSettings } from './quickSettings.ts'

const plain = join(import.meta.dirname, '../fixtures/shop-plain')

/** A shop of four products, and what the commands print. */
async function shop() {
  const { dataFolder } = await quickSettings()
  const printed: string[] = []
  const print = (line: string) => void printed.push(line)
  await importCommand({ dataFolder }, { folder: plain, map: undefined, json: true }, () => undefined)
  return { settings: { dataFolder }, file: join(dataFolder, 'b.db'), printed, print }
}

test('a backup says what it holds, and a restore what it put where', async () => {
  const { settings, file, printed, print } = await shop()
  expect(await backupCommand(settings, { file, json: false }, print)).toBe(0)
  expect(await restoreCommand(settings, { file, json: false }, print)).toBe(0)
  expect(printed).toEqual([
    expect.stringMatching(
      /b\.db: 0 conversations with 0 turns, 4 orders, \d\.\d MB, read again and found whole\.$/,
    ),
    expect.stringMatching(/b\.db is restored: 0 conversations with 0 turns, 4 orders\.$/),
    expect.stringMatching(/^The store that was there is now .*rapport-replaced-\d{8}T\d{9}Z\.db\.$/),
  ])
  const store = await openStore({ folder: settings.dataFolder })
  onTestFinished(() => store.close())
  expect(await allProducts(store)).toHaveLength(4)
})

test('both say the same to programs', async () => {
  const { settings, file, printed, print } = await shop()
  await backupCommand(settings, { file, json: true }, print)
  await restoreCommand(settings, { file, json: true }, print)
  const [made, restored] = printed.map((line) => JSON.parse(line))
  expect(made).toMatchObject({ file, kind: 'copy', tables: { product: 4, shop_order: 4 } })
  expect(restored).toMatchObject({
    file,
    tables: made.tables,
    replaced: expect.stringContaining('rapport-replaced'),
  })
})

test('what cannot be done is told with what to do', async () => {
  const { settings, print } = await shop()
  const nowhere = { file: '/nowhere/at/all/b.db', json: false }
  await expect(backupCommand(settings, nowhere, print)).rejects.toThrow(/make it first/)
  await expect(restoreCommand(settings, nowhere, print)).rejects.toThrow(/see that it is there/)
})
