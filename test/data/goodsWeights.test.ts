import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { loadGoodsWeights } from '../../data/goodsWeights.ts'
import { ContentError, goodsFile, keepGoodsWeights, readCategoryMessages } from '../../data/index.ts'
import { quickFolders } from '../fixtures/folders.ts'

async function place(): Promise<string> {
  const folder = await mkdtemp(join(quickFolders, 'rapport-goods-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

test('weights that were kept are there again', async () => {
  const folder = await place()
  await keepGoodsWeights(Uint8Array.of(1, 2, 3), folder)
  expect([...(await loadGoodsWeights(folder))]).toEqual([1, 2, 3])
})

test('weights that are missing or damaged are named with what to do', async () => {
  const folder = await place()
  await expect(loadGoodsWeights(folder)).rejects.toThrow(ContentError)
  await keepGoodsWeights(Uint8Array.of(1, 2, 3), folder)
  const file = join(folder, goodsFile)
  await writeFile(file, (await readFile(file)).subarray(0, 34))
  await expect(loadGoodsWeights(folder)).rejects.toThrow('put the one back that the product comes with')
})

test.each(['en', 'zh'] as const)(
  'the marked messages in %s have marks where goods are named',
  async (language) => {
    const messages = await readCategoryMessages(language)
    expect(messages.length).toBeGreaterThan(1_000)
    expect(messages.filter(({ text }) => text.includes('|category]'))).toEqual([])
    expect(
      messages.every(({ text, goods }) => goods.every(({ start, end }) => start < end && end <= text.length)),
    ).toBe(true)
  },
)

test('a mark stands where its words stand', async () => {
  const [first] = (await readCategoryMessages('en')).filter(({ goods }) => goods.length === 2)
  const words = first?.goods.map(({ start, end }) => first.text.slice(start, end))
  expect(words?.every((word) => word !== '' && !/^\s|\s$|[[\]]/u.test(word))).toBe(true)
})
