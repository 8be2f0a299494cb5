import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { allProducts, openStore, ordersOf, shopFacts } from '../../data/index.ts'
import { importCommand } from '../../main/importCommand.ts'
import { emptyDatabase } from '../fixtures/postgres.ts'

const fixtures = join(import.meta.dirname, '../fixtures')

async function temporary(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rapport-import-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

/** Runs the command and gives what it printed. */
async function run(folder: string, more: { map?: string; json?: boolean; dataFolder?: string } = {}) {
  const dataFolder = more.dataFolder ?? (await temporary())
  const printed: string[] = []
  const command = { folder, map: more.map, json: more.json ?? false }
  const code = await importCommand({ dataFolder }, command, (line) => void printed.push(line))
  const remarks = (await readFile(join(dataFolder, 'import-remarks.tsv'), 'utf8')).trimEnd().split('\n')
  return { dataFolder, printed, code, remarks }
}

async function kept(dataFolder: string) {
  const store = await openStore({ folder: dataFolder })
  onTestFinished(() => store.close())
  return store
}

/** A folder with these products, as CSV. */
async function shopOf(products: string): Promise<string> {
  const folder = await temporary()
  await writeFile(join(folder, 'products.csv'), products)
  return folder
}

const plain = join(fixtures, 'shop-plain')

test('a shop is imported, and the summary counts it, with the customer that only an order names', async () => {
  const { code, printed, dataFolder } = await run(plain)
  expect(code).toBe(0)
  expect(printed).toContain('products.csv: 4 rows, 4 kept, 0 refused')
  expect(printed.join('\n')).toMatch(/^4 products, 4 customers, 4 orders with 5 lines in \d+\.\d s\.$/m)
  const store = await kept(dataFolder)
  expect((await allProducts(store)).map(({ id }) => id).toSorted()).toEqual([
    'CUP-1',
    'LAMP-1',
    'LAMP-2',
    'TEA-1',
  ])
  expect((await ordersOf(store, 'K1')).map(({ id }) => id)).toEqual(['A100'])
  expect(await shopFacts(store)).toMatchObject({ origin: 'imported' })
})

test('a shop is imported into PostgreSQL too', async () => {
  const { url: databaseUrl, drop } = await emptyDatabase()
  onTestFinished(drop)
  const dataFolder = await temporary()
  const printed: string[] = []
  const command = { folder: plain, map: undefined, json: false }
  expect(await importCommand({ dataFolder, databaseUrl }, command, (line) => void printed.push(line))).toBe(0)
  expect(printed).toContain('products.csv: 4 rows, 4 kept, 0 refused')
  const store = await openStore({ folder: dataFolder, url: databaseUrl })
  onTestFinished(() => store.close())
  expect((await ordersOf(store, 'K1')).map(({ id }) => id)).toEqual(['A100'])
  expect(await shopFacts(store)).toMatchObject({ origin: 'imported' })
})

test('importing the same files again changes no product', async () => {
  const { dataFolder } = await run(plain)
  await run(plain, { dataFolder })
  expect(await allProducts(await kept(dataFolder))).toHaveLength(4)
})

test('a foreign shop is read by its map', async () => {
  const foreign = join(fixtures, 'shop-foreign')
  const { code, dataFolder } = await run(foreign, { map: join(foreign, 'map.json') })
  expect(code).toBe(0)
  expect((await allProducts(await kept(dataFolder))).length).toBeGreaterThan(0)
})

test('rows that are refused stand in a table with file, line and reason', async () => {
  const folder = await shopOf('id,name,price\nOK-1,Lamp,9.90\n,Nameless,5\nBAD-1,Cup,many\n')
  const { code, printed, remarks, dataFolder } = await run(folder)
  expect(code).toBe(0)
  expect(remarks[0]).toBe('kind\tfile\tline\treason\tvalue')
  const refused = remarks.filter((row) => row.startsWith('refused\t')).map((row) => row.split('\t'))
  expect(refused.map(([, file, line]) => `${file}:${line}`)).toEqual(['products.csv:3', 'products.csv:4'])
  for (const row of refused) expect(row).toHaveLength(5)
  expect(printed.join('\n')).toContain(join(dataFolder, 'import-remarks.tsv'))
  expect(printed.join('\n')).toContain('2 rows refused')
  expect(await allProducts(await kept(dataFolder))).toHaveLength(1)
})

test('what the bot cannot tell of the shop yet is said, until it is written', async () => {
  const folder = await shopOf('id,name,price\nOK-1,Lamp,9.90\n')
  const { printed, dataFolder } = await run(folder)
  const settings = join(dataFolder, 'content', 'shop.json')
  expect(printed).toContain(
    `Hours, returns, warranty and points are not spoken of until ${settings} says them.`,
  )
  expect(printed.at(-1)).toMatch(/^There are no articles yet/u)
  await mkdir(join(dataFolder, 'content'))
  await writeFile(settings, '{}')
  expect((await run(folder, { dataFolder })).printed.join('\n')).not.toContain('Hours')
})

test('a value with tabs and line ends stays in its cell', async () => {
  const folder = await shopOf('id,name,price\nOK-1,Lamp,9.90\nBAD-1,Cup,"a\tb\nc"\n')
  const refused = (await run(folder)).remarks.filter((row) => row.startsWith('refused'))
  expect(refused).toHaveLength(1)
  expect(refused[0]?.split('\t')).toHaveLength(5)
})

test('a shop without faults leaves a table without rows, and says nothing of it', async () => {
  const folder = await shopOf('id,name,price\nOK-1,Lamp,9.90\n')
  const { remarks, printed } = await run(folder)
  expect(remarks).toEqual(['kind\tfile\tline\treason\tvalue'])
  expect(printed.join('\n')).not.toContain('import-remarks')
})

test('--json prints the report as one line and nothing else', async () => {
  const { printed } = await run(plain, { json: true })
  expect(printed).toHaveLength(1)
  expect(printed[0]).not.toContain('\n')
  expect(JSON.parse(printed[0] ?? '')).toMatchObject({
    products: 4,
    customers: 4,
    orders: 4,
    lines: 5,
    refused: 0,
  })
})

test('a folder that is not there is refused by name', async () => {
  const missing = join(await temporary(), 'nowhere')
  await expect(run(missing)).rejects.toThrow(missing)
})

test('a folder without products is refused with what to do', async () => {
  await expect(run(await temporary())).rejects.toThrow(/products/)
})

test('a map that is not there is refused by name', async () => {
  const missing = join(await temporary(), 'map.json')
  await expect(run(plain, { map: missing })).rejects.toThrow(missing)
})

test('a map that is no JSON is refused by name', async () => {
  const map = join(await temporary(), 'map.json')
  await writeFile(map, '{ "products": ')
  await expect(run(plain, { map })).rejects.toThrow(map)
})

test('after an import that was refused the store is closed, and the next one works', async () => {
  const dataFolder = await temporary()
  await expect(run(join(dataFolder, 'nowhere'), { dataFolder })).rejects.toThrow()
  expect((await run(plain, { dataFolder })).code).toBe(0)
})
