import { expect, test } from 'vitest'
import { parseMap } from '../../data/import/map.ts'
import type { Product } from '../../data/records.ts'
import { type Read, read, twoProducts } from './importTry.ts'

const lines = (...records: readonly unknown[]): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('')

const product = async (more: object): Promise<Product | undefined> =>
  (await read({ 'products.jsonl': lines({ id: 'P1', name: 'Bowl', price: 10, ...more }) })).products[0]

const orders = (...records: readonly unknown[]): Promise<Read> =>
  read({ 'products.csv': twoProducts, 'orders.jsonl': lines(...records) })

test.each<[what: string, more: object, expected: Partial<Product>]>([
  ['a name in both languages', { name: { en: 'Bowl', zh: '碗' } }, { name: { en: 'Bowl', zh: '碗' } }],
  ['a name in one language', { name: { zh: '碗' } }, { name: { en: '碗', zh: '碗' } }],
  ['a flat name beside a nested one', { name: { en: 'A' }, name_zh: '碗' }, { name: { en: 'A', zh: '碗' } }],
  ['a name that is a number', { name: 7 }, { name: { en: '7', zh: '7' } }],
  ['a price that is a text', { price: '10.50' }, { price: 10.5 }],
  ['a price of many places', { price: 10.123456789 }, { price: 10.123456789 }],
  ['a price of very little', { price: 0.01 }, { price: 0.01 }],
  ['a stock of nothing', { stock: null }, { stock: undefined }],
  ['a stock of zero', { stock: 0 }, { stock: 0 }],
  ['what is true', { durable: true, sold: true }, { durable: true, sold: true }],
  ['what is false', { durable: false, sold: false }, { durable: false, sold: false }],
  [
    'other words in a list',
    { aliases: ['dish', 'pot'] },
    { aliases: { en: ['dish', 'pot'], zh: ['dish', 'pot'] } },
  ],
  [
    'other words by language',
    { aliases: { en: ['dish'], zh: ['盆', '盘'] } },
    { aliases: { en: ['dish'], zh: ['盆', '盘'] } },
  ],
  ['other words in an empty list', { aliases: [] }, { aliases: { en: [], zh: [] } }],
  [
    'other words with numbers',
    { aliases: { en: ['dish', 7, null] } },
    { aliases: { en: ['dish', '7'], zh: [] } },
  ],
  ['a property', { attributes: { size: 'M' } }, { attributes: { size: { en: 'M', zh: 'M' } } }],
  [
    'a property in both languages',
    { attributes: { colour: { en: 'blue', zh: '蓝' } } },
    { attributes: { colour: { en: 'blue', zh: '蓝' } } },
  ],
  [
    'a property that is a number',
    { attributes: { watts: 40 } },
    { attributes: { watts: { en: '40', zh: '40' } } },
  ],
  ['a property that is nothing', { attributes: { size: null } }, { attributes: {} }],
  ['no properties', { attributes: {} }, { attributes: {} }],
  ['a category by language', { category: { en: 'Tea', zh: '茶' } }, { category: 'tea' }],
  [
    'a description by language',
    { description: { en: 'Soup', zh: '汤' } },
    { description: { en: 'Soup', zh: '汤' } },
  ],
  ['a key that is a number', { id: 501 }, { id: '501' }],
  ['a name of other letters', { NAME_ZH: '碗' }, { name: { en: 'Bowl', zh: '碗' } }],
  ['something that is not ours', { supplier: { address: { city: 'Bern' } } }, { id: 'P1' }],
  ['nesting beyond all measure', { a: { b: { c: { d: { e: { f: 1 } } } } } }, { id: 'P1' }],
])('JSON Lines may hold %s', async (_, more, expected) => {
  expect(await product(more)).toMatchObject(expected)
})

test('a map reads from within nested objects', async () => {
  const record = { code: 1, texts: { english: 'Bowl', chinese: '碗' }, cost: { retail: { amount: '9,90' } } }
  const columns = {
    ...{ id: 'code', price: 'cost_retail_amount' },
    ...{ name_en: 'texts_english', name_zh: 'texts_chinese' },
  }
  const map = parseMap({ products: { columns } })
  const found = await read({ 'products.jsonl': lines(record) }, { map })
  expect(found.products).toMatchObject([{ id: '1', name: { en: 'Bowl', zh: '碗' }, price: 9.9 }])
})

const order = { order: 'A1', date: '2024-03-05', customer: 'K1' }

test('an order brings all its lines at once', async () => {
  const found = await orders({
    ...order,
    lines: [
      { product: 'P1', quantity: 1 },
      { product: 'P2', quantity: 2, price: 5 },
    ],
  })
  expect(found.orders).toMatchObject([
    {
      ...{ id: 'A1', customerId: 'K1', placed: Date.UTC(2024, 2, 5) },
      lines: [
        { line: 1, productId: 'P1', quantity: 1, price: 10 },
        { line: 2, productId: 'P2', quantity: 2, price: 5 },
      ],
    },
  ])
})

test('a line of an order may bring its own number', async () => {
  const found = await orders({ ...order, lines: [{ line: 10, product: 'P1', quantity: 1 }] })
  expect(found.orders[0]?.lines).toMatchObject([{ line: 10 }])
})

test('a line reads its own price and not that of the order', async () => {
  const found = await orders({ ...order, price: 99, lines: [{ product: 'P1', quantity: 1 }] })
  expect(found.orders[0]?.lines).toMatchObject([{ price: 10 }])
})

test('a line may hold its product in an object', async () => {
  const found = await orders({ ...order, lines: [{ product: { id: 'P1' }, quantity: 1 }] })
  expect(found.orders[0]?.lines).toMatchObject([{ productId: 'P1' }])
})

test('an order may hold its customer in an object', async () => {
  const found = await orders({
    ...{ order: 'A1', date: '2024-03-05', customer: { id: 'K7', name: 'Ada' } },
    lines: [{ product: 'P1', quantity: 1 }],
  })
  expect(found.orders[0]?.customerId).toBe('K7')
})

test('an order without lines is a line of its own', async () => {
  const found = await orders({ ...order, line: 1, product: 'P1', quantity: 4 })
  expect(found.orders).toMatchObject([{ id: 'A1', lines: [{ line: 1, quantity: 4 }] }])
})

test('rows of one order may stand in several objects', async () => {
  const found = await orders(
    { ...order, product: 'P1', quantity: 1 },
    { ...order, product: 'P2', quantity: 1 },
  )
  expect(found.orders).toMatchObject([{ lines: [{ line: 1 }, { line: 2 }] }])
})

test('an order with an empty list of lines is none', async () => {
  const found = await orders(
    { ...order, lines: [] },
    { ...order, order: 'A2', lines: [{ product: 'P1', quantity: 1 }] },
  )
  expect(found.orders.map(({ id }) => id)).toEqual(['A2'])
})

test.each<[what: string, line: unknown, reason: string]>([
  ['a word', 'P1', 'This line is not a JSON object. Check its quotes, commas and brackets.'],
  ['nothing', null, 'This line is not a JSON object. Check its quotes, commas and brackets.'],
  ['a list', [], 'This line is not a JSON object. Check its quotes, commas and brackets.'],
  ['an empty object', {}, 'This row has no product key. Fill it in.'],
  [
    'an unknown product',
    { product: 'P9', quantity: 1 },
    'There is no such product. Add it to the products, or leave the row out in the map.',
  ],
  [
    'a quantity of zero',
    { product: 'P1', quantity: 0 },
    'The quantity is 0. Leave the row out or correct it.',
  ],
  [
    'a quantity that is true',
    { product: 'P1', quantity: true },
    'The quantity is not a whole number. Correct it.',
  ],
  [
    'a number of more than 10 digits',
    { product: 'P1', quantity: 1e21 },
    'The quantity is not a whole number. Correct it.',
  ],
])('of an order with a line that is %s the other lines are kept', async (_, line, reason) => {
  const found = await orders({
    ...order,
    lines: [{ product: 'P1', quantity: 1 }, line, { product: 'P2', quantity: 1 }],
  })
  expect(found.report.refusals.map((refusal) => [refusal.line, refusal.reason])).toEqual([[1, reason]])
  expect(found.orders[0]?.lines.map((kept) => kept.line)).toEqual([1, 3])
})

test.each<[what: string, text: string]>([
  ['half an object', '{"order": "A1"'],
  ['two objects', '{"order": "A1"}{"order": "A2"}'],
  ['a comma at its end', '{"order": "A1"},'],
  ['single quotation marks', "{'order': 'A1'}"],
  ['a number', '12'],
  ['a text', '"A1"'],
  ['true', 'true'],
  ['nothing', 'null'],
  ['CSV', 'A1,P1,1,2024-03-05'],
  ['NaN', '{"order": NaN}'],
])('a line of JSON Lines with %s is refused alone', async (_, text) => {
  const good = JSON.stringify({ ...order, lines: [{ product: 'P1', quantity: 1 }] })
  const found = await read({ 'products.csv': twoProducts, 'orders.jsonl': `${good}\n${text}\n` })
  expect(found.report.refusals).toEqual([
    {
      ...{ kind: 'refused', file: 'orders.jsonl', line: 2, value: undefined },
      reason: 'This line is not a JSON object. Check its quotes, commas and brackets.',
    },
  ])
  expect(found.report.orders).toBe(1)
})

test('a name that objects have by nature is a name like others', async () => {
  const text =
    '{"id": "P1", "name": "Bowl", "price": 10, "attributes": {"__proto__": "x", "toString": "y"}}\n'
  const found = await read({ 'products.jsonl': text })
  expect(Object.entries(found.products[0]?.attributes ?? {})).toEqual([
    ['__proto__', { en: 'x', zh: 'x' }],
    ['tostring', { en: 'y', zh: 'y' }],
  ])
})
