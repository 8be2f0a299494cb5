import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { loadContent, shippedContent } from '../../data/index.ts'

/** A shop's own content folder with these files. */
async function folderWith(files: Readonly<Record<string, unknown>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'content-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
  }
  return folder
}

const shipped = async (name: string) => JSON.parse(await readFile(join(shippedContent, name), 'utf8'))
const load = async (files: Readonly<Record<string, unknown>>) =>
  loadContent([await folderWith(files), shippedContent])

const same = { en: 'Tea', zh: '茶' }
const article = { id: 'own', topic: 'tea', title: same, questions: { en: ['tea'], zh: ['茶'] }, body: same }
const intent = { id: 'own', label: same, talk: 'knowledge', utterances: { en: ['tea'], zh: ['茶'] } }

test('own articles take the place of all shipped ones', async () => {
  const content = await load({ 'knowledge.json': { articles: [article] } })
  expect(content.articles).toEqual([article])
  expect(content.demoArticles).toBe(false)
})

test('shipped intents lose the articles that own ones do not have', async () => {
  const { intents } = await load({ 'knowledge.json': { articles: [article] } })
  expect(intents.filter((each) => each.article !== undefined)).toEqual([])
  expect(intents.length).toBeGreaterThan(50)
})

test('shipped intents keep the articles that own ones have by the same id', async () => {
  const own = { ...article, id: 'warranty-period' }
  const { intents } = await load({ 'knowledge.json': { articles: [own] } })
  expect(intents.filter((each) => each.article === 'warranty-period').length).toBeGreaterThan(0)
})

test('own intents may name shipped articles', async () => {
  const { intents } = await load({ 'intents.json': { intents: [{ ...intent, article: 'warranty-period' }] } })
  expect(intents).toEqual([{ ...intent, article: 'warranty-period' }])
})

test.each<[what: string, files: Readonly<Record<string, unknown>>, told: RegExp]>([
  [
    'own intents that name an article nobody has',
    { 'intents.json': { intents: [{ ...intent, article: 'lost' }] } },
    /intents\.json, intents\[0\]\.article: there is no lost: add it or write the id of one that is there$/,
  ],
  [
    'own intents that name an article which own articles lack',
    {
      'knowledge.json': { articles: [article] },
      'intents.json': { intents: [intent, { ...intent, id: 'other', article: 'warranty-period' }] },
    },
    /intents\.json, intents\[1\]\.article: there is no warranty-period: add it or/,
  ],
  [
    'an article that stands twice',
    { 'knowledge.json': { articles: [article, { ...article, topic: 'other' }] } },
    /knowledge\.json, articles\[1\]\.id: own is used twice: give one another id$/,
  ],
  [
    'an intent that stands twice',
    { 'intents.json': { intents: [intent, intent] } },
    /intents\.json, intents\[1\]\.id: own is used twice: give one another id$/,
  ],
  [
    'an own file that is not JSON, though the shipped one is',
    { 'shop.json': '{\n  "name": "x",\n}' },
    /shop\.json, line 3 column 1: this is not JSON; look for a missing comma, quote or bracket$/,
  ],
  [
    'an own file that is empty',
    { 'lexicon.zh.json': '' },
    /lexicon\.zh\.json, the end: this is not JSON; look for a missing comma, quote or bracket$/,
  ],
  [
    'an own file in UTF-16',
    { 'shop.json': '\uFFFD\uFFFD{\0}\0' },
    /shop\.json, (the end|line 1 column 1): this is not JSON/,
  ],
])('%s: the start is refused', async (_, files, told) => {
  await expect(load(files)).rejects.toThrow(told)
})

test('a category and a product may each stand once', async () => {
  const catalogue = await shipped('catalogue.json')
  const [category] = catalogue.categories
  const [product] = catalogue.products
  await expect(
    load({ 'catalogue.json': { ...catalogue, categories: [...catalogue.categories, category] } }),
  ).rejects.toThrow(`categories[${catalogue.categories.length}].id: ${category.id} is used twice`)
  await expect(
    load({ 'catalogue.json': { ...catalogue, products: [...catalogue.products, product] } }),
  ).rejects.toThrow(`products[${catalogue.products.length}].id: ${product.id} is used twice`)
})

test('a product of an unknown category is refused with its place', async () => {
  const catalogue = await shipped('catalogue.json')
  const [first, ...others] = catalogue.products
  const products = [first, { ...others[0], category: 'cars' }, ...others.slice(1)]
  await expect(load({ 'catalogue.json': { ...catalogue, products } })).rejects.toThrow(
    /catalogue\.json, products\[1\]\.category: there is no cars: add it or write the id of one that is there$/,
  )
})

test('a shop may have neither products nor articles nor intents', async () => {
  const content = await load({
    'catalogue.json': { categories: [], attributeNames: {}, products: [] },
    'knowledge.json': { articles: [] },
    'intents.json': { intents: [] },
  })
  expect([content.products, content.articles, content.intents]).toEqual([[], [], []])
})

test('blanks around words are not part of them', async () => {
  const shop = await shipped('shop.json')
  const content = await load({
    'shop.json': { ...shop, email: '  hi@shop.example \n', name: { en: ' A ', zh: ' 甲 ' } },
  })
  expect([content.shop.email, content.shop.name]).toEqual(['hi@shop.example', { en: 'A', zh: '甲' }])
})

test('what a product leaves out has its stated meaning', async () => {
  const [product] = (await shipped('catalogue.json')).products
  const { sku, stock, sold, ...bare } = { ...product, sku: 1, stock: 1, sold: true }
  const content = await load({
    'catalogue.json': {
      categories: [{ id: bare.category, name: same }],
      attributeNames: {},
      products: [bare],
    },
  })
  expect([sku, stock, sold]).toEqual([1, 1, true])
  expect(content.products).toMatchObject([{ sku: undefined, stock: undefined, sold: true }])
})

test('of three folders the first that has a file is used', async () => {
  const shop = await shipped('shop.json')
  const [first, second] = [
    await folderWith({ 'knowledge.json': { articles: [article] } }),
    await folderWith({ 'shop.json': { ...shop, currency: 'EUR' }, 'knowledge.json': { articles: [] } }),
  ]
  const content = await loadContent([first, second, shippedContent])
  expect([content.articles.length, content.shop.currency]).toEqual([1, 'EUR'])
})

test('reading content writes nothing', async () => {
  const folder = await folderWith({ 'knowledge.json': { articles: [article] } })
  await loadContent([folder, shippedContent])
  expect(await readdir(folder)).toEqual(['knowledge.json'])
})

test('files that are not content are left alone', async () => {
  const folder = await folderWith({ 'notes.txt': 'x', 'shop.json.bak': '{', 'catalogue.csv': 'id' })
  await mkdir(join(folder, 'pictures'))
  expect((await loadContent([folder, shippedContent])).shop.currency).toBe('SGD')
})

test.each(['shop.json', 'catalogue.json', 'knowledge.json', 'intents.json', 'lexicon.zh.json'])(
  'without %s anywhere the start is refused with where to put it',
  async (name) => {
    const names = ['shop.json', 'catalogue.json', 'knowledge.json', 'intents.json', 'lexicon.zh.json']
    const others = names.filter((each) => each !== name)
    const folder = await folderWith(
      Object.fromEntries(await Promise.all(others.map(async (each) => [each, await shipped(each)]))),
    )
    await expect(loadContent([folder])).rejects.toThrow(
      `${name}, the whole file: it is missing: put it into ${folder}`,
    )
  },
)
