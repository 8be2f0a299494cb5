import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { ContentError, loadContent, shippedContent } from '../../data/index.ts'

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'content-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

async function copyOfContent(): Promise<string> {
  const folder = await emptyFolder()
  await cp(shippedContent, folder, { recursive: true })
  return folder
}

/** The error of loading content in which one file was changed; the place may be a dotted path. */
async function errorAfter(file: string, place: string, value: unknown): Promise<ContentError> {
  const folder = await copyOfContent()
  const content: unknown = JSON.parse(await readFile(join(folder, file), 'utf8'))
  set(content, place.split('.'), value)
  await writeFile(join(folder, file), JSON.stringify(content))
  return refusal(folder)
}

async function refusal(...folders: readonly string[]): Promise<ContentError> {
  const error = await loadContent(folders).catch((reason: unknown) => reason)
  if (error instanceof ContentError) return error
  throw new Error('the content was taken', { cause: error })
}

function set(target: unknown, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (typeof target !== 'object' || target === null) throw new Error(`no ${key} there`)
  if (rest.length > 0) set(Reflect.get(target, key), rest, value)
  else if (value === undefined) Reflect.deleteProperty(target, key)
  else Reflect.set(target, key, value)
}

test('the shipped content is whole', async () => {
  const content = await loadContent([shippedContent])
  expect(content.shop.name).toEqual({ en: 'Pandan Lane', zh: '香兰里' })
  expect(content.categories).toHaveLength(8)
  expect(content.products.length).toBeGreaterThanOrEqual(96)
  expect(content.articles.length).toBeGreaterThanOrEqual(70)
  expect(content.intents.length).toBeGreaterThanOrEqual(54)
  expect(content.attributeNames).toMatchObject({ colour: { en: 'Colour', zh: '颜色' } })
  expect(content.lexicon.words).toMatchObject({ 满意: 3 })
  expect(content.lexicon.negations).toContain('不')
})

test('a shipped product is sold and has no stock number of its own', async () => {
  const { products } = await loadContent([shippedContent])
  expect(products.every((product) => product.sold && product.sku === undefined && 'sku' in product)).toBe(
    true,
  )
})

test('every shipped intent has words in both languages', async () => {
  const { intents } = await loadContent([shippedContent])
  const silent = intents.filter(({ utterances: { en, zh } }) => en.length === 0 || zh.length === 0)
  expect(silent).toEqual([])
})

test('an intent without an article has no such property', async () => {
  const { intents } = await loadContent([shippedContent])
  expect(intents.filter((intent) => 'article' in intent && intent.article === undefined)).toEqual([])
  expect(intents.find(({ id }) => id === 'warranty')?.article).toBe('warranty-period')
})

test("the shop's own file wins over the shipped one, file by file", async () => {
  const own = await emptyFolder()
  const shop = JSON.parse(await readFile(join(shippedContent, 'shop.json'), 'utf8'))
  await writeFile(join(own, 'shop.json'), JSON.stringify({ ...shop, currency: 'EUR' }))
  const content = await loadContent([own, shippedContent])
  expect(content.shop.currency).toBe('EUR')
  expect(content.categories).toHaveLength(8)
})

test('a folder that is not there is passed over', async () => {
  const own = join(await emptyFolder(), 'none')
  expect((await loadContent([own, shippedContent])).categories).toHaveLength(8)
})

test('a file that is nowhere is named, with where to put it', async () => {
  const folder = await emptyFolder()
  const error = await refusal(folder)
  expect(error.message).toContain('it is missing: put it into')
  expect(error.message).toContain(folder)
})

test.each([
  ['{"name": ', 'the end'],
  ['', 'the end'],
  ['{\n  "name": {]\n}', 'line 2 column 12'],
  ["{'a': 1}", 'line 1 column 2'],
])('a file with %j is not JSON, at %s', async (text, place) => {
  const folder = await copyOfContent()
  await writeFile(join(folder, 'shop.json'), text)
  const error = await refusal(folder)
  expect(error.file).toBe(join(folder, 'shop.json'))
  expect(error.place).toBe(place)
  expect(error.message).toContain('look for a missing comma, quote or bracket')
})

test.each(['null', '[]', '3', '"shop"'])('a file that holds %s is refused as a whole', async (text) => {
  const folder = await copyOfContent()
  await writeFile(join(folder, 'shop.json'), text)
  expect(await refusal(folder)).toMatchObject({
    place: 'the whole file',
    message: expect.stringContaining('write an entry here, in curly brackets'),
  })
})

test('a byte order mark does no harm', async () => {
  const folder = await copyOfContent()
  const file = join(folder, 'shop.json')
  await writeFile(file, `\uFEFF${await readFile(file, 'utf8')}`)
  expect((await loadContent([folder])).shop.currency).toBe('SGD')
})

test.each<[string, string, unknown, string, string]>([
  ['catalogue.json', 'products.3.price', 'cheap', 'products[3].price', 'write a number'],
  ['catalogue.json', 'products.3.price', -1, 'products[3].price', 'a price of 0 or more'],
  ['catalogue.json', 'products.0.stock', 1.5, 'products[0].stock', 'a whole number'],
  ['catalogue.json', 'products.0.stock', -2, 'products[0].stock', '0 or more'],
  ['catalogue.json', 'products.0.durable', 'yes', 'products[0].durable', 'true or false'],
  ['catalogue.json', 'products.0.durable', undefined, 'products[0].durable', 'true or false'],
  ['catalogue.json', 'products.0.prize', 3, 'products[0]', 'prize: not known here'],
  ['catalogue.json', 'products.1.id', 'KIT-01', 'products[1].id', 'KIT-01 is used twice'],
  ['catalogue.json', 'products.1.category', 'cars', 'products[1].category', 'there is no cars'],
  ['catalogue.json', 'products.2.name.zh', '  ', 'products[2].name.zh', 'at least one word'],
  ['catalogue.json', 'products.2.name.zh', undefined, 'products[2].name.zh', 'write words in quotes'],
  ['catalogue.json', 'products', {}, 'products', 'write a list here'],
  ['catalogue.json', 'categories.1.id', 'kitchen', 'categories[1].id', 'used twice'],
  ['catalogue.json', 'attributeNames', [], 'attributeNames', 'names and values'],
  ['knowledge.json', 'articles.0.body', 'text', 'articles[0].body', 'write an entry here'],
  ['knowledge.json', 'articles.0.questions.en', 'how', 'articles[0].questions.en', 'write a list'],
  ['intents.json', 'intents.1.id', 'order_status', 'intents[1].id', 'used twice'],
  ['intents.json', 'intents.0.article', 'lost', 'intents[0].article', 'there is no lost'],
  ['intents.json', 'intents.0.utterances.en.2', 7, 'intents[0].utterances.en[2]', 'words in quotes'],
  ['lexicon.zh.json', 'words.满意', 'good', 'words.满意', 'write a number'],
  ['shop.json', 'currency', 'S$', 'currency', 'such as SGD'],
  ['shop.json', 'timeZone', 'Singapore City', 'timeZone', 'such as Asia/Singapore'],
  ['shop.json', 'unreturnableOnceOpened', 'bath', 'unreturnableOnceOpened', 'write a list'],
  ['intents.json', 'intents.0.label', 'x', 'intents[0].label', 'write an entry'],
  ['shop.json', 'returnDays', '30', 'returnDays', 'a whole number'],
])('%s with %s set to %j is refused', async (file, at, value, place, advice) => {
  const error = await errorAfter(file, at, value)
  expect(error.place).toBe(place)
  expect(error.message).toContain(advice)
  expect(error.file.endsWith(file)).toBe(true)
})

test('a folder in the place of a file is an error of its own', async () => {
  const folder = await copyOfContent()
  await rm(join(folder, 'shop.json'))
  await mkdir(join(folder, 'shop.json'))
  await expect(loadContent([folder])).rejects.toThrow('EISDIR')
})

test.each([
  ['products.3.price', 'cheap'],
  ['products.1.id', 'KIT-01'],
  ['products.1.category', 'cars'],
])('the line of %s is told, as an editor counts it', async (at, value) => {
  const folder = await copyOfContent()
  const file = join(folder, 'catalogue.json')
  const content = JSON.parse(await readFile(file, 'utf8'))
  set(content, at.split('.'), value)
  const text = JSON.stringify(content, undefined, 2)
  await writeFile(file, text)
  const [, line] = /, line (\d+): /.exec((await refusal(folder)).message) ?? []
  expect(text.split('\n')[Number(line) - 1]).toContain(JSON.stringify(value))
})
