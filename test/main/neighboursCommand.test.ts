import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openStore, replaceShop } from '../../data/index.ts'
import { neighboursCommand } from '../../main/neighboursCommand.ts'
import { demoShop, order, product } from '../contracts/samples.ts'

test('neighbours are written one a line, the nearest of each product first', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rapport-neighbours-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const store = await openStore({ folder })
  const lines = ['A', 'B'].map((productId, line) => ({ productId, line, quantity: 1, price: 2 }))
  const products = ['A', 'B'].map((id) => product({ id }))
  await replaceShop(store, demoShop({ products, orders: [order({ lines })] }))
  await store.close()
  const file = join(folder, 'neighbours.jsonl')
  const printed: string[] = []
  const code = await neighboursCommand({ dataFolder: folder }, { file }, (line) => void printed.push(line))
  expect(code).toBe(0)
  expect(
    (await readFile(file, 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    { product: 'A', neighbour: 'B', similarity: 1 / 6, place: 1 },
    { product: 'B', neighbour: 'A', similarity: 1 / 6, place: 1 },
  ])
  expect(printed.at(-1)).toBe(`2 neighbours of 2 products: ${file}`)
})
