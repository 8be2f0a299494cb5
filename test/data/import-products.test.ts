import { expect, test } from 'vitest'
import { notes, read, reasons } from './importTry.ts'

const product = async (csv: string) => (await read({ 'products.csv': csv })).products[0]
const refused = async (csv: string) => reasons(await read({ 'products.csv': `${csv}\nOK,Fine,1\n` }))

test('one name serves both languages', async () => {
  expect((await product('id,name,price\n1,茶壶,5\n'))?.name).toEqual({ en: '茶壶', zh: '茶壶' })
})

test('a language without a name falls back to the other', async () => {
  const csv = 'id,name_en,name_zh,price\n1,Kettle,,5\n'
  expect((await product(csv))?.name).toEqual({ en: 'Kettle', zh: 'Kettle' })
  expect((await product('id,name_en,name_zh,price\n1,,水壶,5\n'))?.name).toEqual({ en: '水壶', zh: '水壶' })
})

test('a description may be absent', async () => {
  expect((await product('id,name,price\n1,Kettle,5\n'))?.description).toEqual({ en: '', zh: '' })
})

test('what the file does not say has its stated meaning', async () => {
  expect(await product('id,name,price\n1,Kettle,5\n')).toMatchObject({
    sku: undefined,
    stock: undefined,
    sold: true,
    durable: false,
    attributes: {},
    category: 'other',
    aliases: { en: [], zh: [] },
  })
})

test('the key of a category is made of its words', async () => {
  const found = await read({
    'products.csv': 'id,name,price,category\n1,A,5,Tires & Tubes\n2,B,5,灯具\n3,C,5,tires  tubes\n',
  })
  expect(found.products.map((one) => one.category)).toEqual(['tires-tubes', '灯具', 'tires-tubes'])
  expect(found.categories).toEqual([
    { id: 'tires-tubes', name: { en: 'Tires & Tubes', zh: 'Tires & Tubes' } },
    { id: '灯具', name: { en: '灯具', zh: '灯具' } },
  ])
})

test('products without a category stand under Other', async () => {
  const found = await read({ 'products.csv': 'id,name,price,category\n1,A,5,\n2,B,5,!!!\n' })
  expect(found.categories).toEqual([{ id: 'other', name: { en: 'Other', zh: '其他' } }])
})

test('other words stand between bars, each once', async () => {
  const csv = 'id,name,price,aliases_en,aliases_zh\n1,A,5,pot| kettle |pot||,壶|水壶\n'
  expect((await product(csv))?.aliases).toEqual({ en: ['pot', 'kettle'], zh: ['壶', '水壶'] })
})

test('properties have their own columns', async () => {
  const csv =
    'id,name,price,attributes_colour_en,attributes_colour_zh,Attributes_Size,attributes_care\n1,A,5,red,红,38 cm,\n'
  expect((await product(csv))?.attributes).toEqual({
    colour: { en: 'red', zh: '红' },
    size: { en: '38 cm', zh: '38 cm' },
  })
})

test('a property named like a part of every object is only a property', async () => {
  const found = await product('id,name,price,attributes___proto__\n1,A,5,x\n')
  expect(Object.entries(found?.attributes ?? {})).toEqual([['__proto__', { en: 'x', zh: 'x' }]])
})

test('the records of the house in JSON Lines are understood as they are', async () => {
  const record = {
    id: 'KIT-01',
    category: 'kitchen',
    name: { en: 'Board', zh: '砧板' },
    description: { en: 'Solid.', zh: '结实。' },
    attributes: { material: { en: 'Acacia', zh: '相思木' } },
    aliases: { en: ['board', 'block'], zh: ['菜板'] },
    price: 39.9,
    stock: 42,
    durable: true,
  }
  const found = await read({ 'products.jsonl': `${JSON.stringify(record)}\n` })
  expect(found.products).toEqual([{ ...record, sku: undefined, sold: true }])
})

test.each([
  ['a negative price', 'id,name,price\n1,A,-5', 'price is not an amount'],
  ['a price in words', 'id,name,price\n1,A,cheap', 'price is not an amount'],
  ['a missing key', 'id,name,price\n,A,5', 'no product key'],
  ['a key without end', `id,name,price\n${'k'.repeat(200)},A,5`, 'longer than 100'],
  ['a missing name', 'id,name,price\n1,,5', 'no name'],
])('%s is refused', async (_, csv, reason) => {
  expect(await refused(csv)).toEqual([expect.stringContaining(reason)])
})

test('unknown words for sold are refused with the place to translate them', async () => {
  const found = await read({ 'products.csv': 'id,name,price,sold\n1,A,5,Archived\n2,B,5,yes\n' })
  expect(found.report.refusals).toEqual([
    {
      kind: 'refused',
      file: 'products.csv',
      line: 2,
      value: 'Archived',
      reason: expect.stringContaining('products.values.sold'),
    },
  ])
})

test('a product without a price is kept as not sold, with a note', async () => {
  const found = await read({ 'products.csv': 'id,name,price\n1,A,\n2,B,0\n3,C,1\n' })
  expect(found.products.map((one) => one.sold)).toEqual([false, false, true])
  expect(notes(found)).toHaveLength(2)
})

test('stock below zero is none, with a note', async () => {
  const found = await read({ 'products.csv': 'id,name,price,stock\n1,A,5,-3\n' })
  expect(found.products[0]?.stock).toBe(0)
  expect(notes(found)[0]).toContain('below zero')
})

test('stock in words is not counted, with a note', async () => {
  const found = await read({ 'products.csv': 'id,name,price,stock\n1,A,5,plenty\n' })
  expect(found.products[0]?.stock).toBeUndefined()
  expect(notes(found)[0]).toContain('not a whole number')
})

test('of two rows with one key the last wins, with a note', async () => {
  const found = await read({ 'products.csv': 'id,name,price\n1,Old,5\n2,B,5\n1,New,6\n' })
  expect(found.products.find((one) => one.id === '1')).toMatchObject({ name: { en: 'New' }, price: 6 })
  expect(found.report).toMatchObject({ products: 2, refused: 0, noted: 1 })
  expect(found.report.notes[0]).toMatchObject({ line: 4, value: '1' })
})

test('several versions of one stock-keeping number are several products', async () => {
  const found = await read({ 'products.csv': 'id,sku,name,price\n212,HL-R,Helmet,33\n213,HL-R,Helmet,34\n' })
  expect(found.products.map((one) => [one.id, one.sku])).toEqual([
    ['212', 'HL-R'],
    ['213', 'HL-R'],
  ])
  expect(found.report.noted).toBe(0)
})

test('a description of 100 KB is kept from its beginning, with a note', async () => {
  const found = await read({ 'products.csv': `id,name,price,description\n1,A,5,${'word '.repeat(20_000)}\n` })
  expect(found.products[0]?.description.en.length).toBeLessThanOrEqual(10_000)
  expect(notes(found)[0]).toContain('its beginning was kept')
})

test('null bytes and formulas do no harm', async () => {
  const found = await product('id,name,price\n1,"=cmd|\'/c calc\'!A0\u0000",5\n')
  expect(found?.name.en).toBe("=cmd|'/c calc'!A0")
})

test('a file without products is refused as a whole', async () => {
  await expect(read({ 'products.csv': '' })).rejects.toThrow('No product could be read')
  await expect(read({ 'products.csv': 'id,name,price\n' })).rejects.toThrow('No product could be read')
})

test('when every product is refused the first reason is told', async () => {
  await expect(read({ 'products.csv': 'id,name,price\n1,A,dear\n' })).rejects.toThrow(/line 2: The price/)
})

test('a lacking column is named, with the ones that are there', async () => {
  await expect(read({ 'products.csv': 'id,name,cost\n1,A,5\n' })).rejects.toThrow(
    /no column "price".*products.columns.*Its columns are: id, name, cost/s,
  )
})

test('a file without headings does not show its first row', async () => {
  const error = await read({ 'products.csv': '1,Ada Quill,ada@quill.example,5\n' }).catch(String)
  expect(error).toContain('first line holds the headings')
  expect(error).not.toContain('quill')
})

test('a file in another encoding is refused as a whole', async () => {
  const rows = Array.from({ length: 50 }, (_, i) =>
    Buffer.concat([Buffer.from(`${i},`), Buffer.from([0xb2, 0xe8, 0xba, 0xf8]), Buffer.from(',5\n')]),
  )
  const csv = Buffer.concat([Buffer.from('id,name,price\n'), ...rows])
  await expect(read({ 'products.csv': csv })).rejects.toThrow(/not UTF-8/)
})

test('a single row in another encoding is refused alone', async () => {
  const csv = Buffer.concat([
    Buffer.from('id,name,price\n1,A,5\n2,B,5\n3,'),
    Buffer.from([0xe4]),
    Buffer.from(',5\n'),
  ])
  const found = await read({ 'products.csv': csv })
  expect(found.report.files).toEqual([{ file: 'products.csv', rows: 3, kept: 2, refused: 1 }])
  expect(reasons(found)[0]).toContain('Save the file as UTF-8')
})
