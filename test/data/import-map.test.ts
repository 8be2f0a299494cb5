import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { columns } from '../../data/import/columns.ts'
import { parseMap, readMap } from '../../data/import/map.ts'
import { folderWith, notes, read, readFolder, reasons, twoProducts } from './importTry.ts'

const fixture = (name: string): string => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url))

test.each([
  'adventureworks.map.json',
  'online-retail.map.json',
  'shop-foreign/map.json',
  'shop-gathered/map.json',
])('the map %s is sound', async (name) => {
  expect((await readMap(fixture(name))).shop?.currency).toMatch(/^[A-Z]{3}$/)
})

test('an empty map is a map', () => {
  expect(parseMap({})).toEqual({})
})

test.each([
  [
    'a column that we do not have',
    { orders: { columns: { qty: 'quantity' } } },
    /orders.columns.qty: .*"qty".*quantity/s,
  ],
  ['a part that we do not have', { suppliers: {} }, /suppliers/],
  [
    'a currency in words',
    { shop: { currency: 'dollars' } },
    /shop.currency: write the currency with three capital/,
  ],
  ['a name in one language', { shop: { name: { en: 'A' } } }, /shop.name: write a text, or .*both languages/],
  ['an order of dates that is none', { dates: 'year-first' }, /dates: .*day-first/s],
  ['an offset without a sign', { offset: '8' }, /offset: write the hours from UTC like \+08:00/],
  ['an offset out of this world', { offset: '+25:00' }, /offset/],
  ['a heading that is a number', { orders: { columns: { order: 5 } } }, /orders.columns.order/],
  ['a property of an order', { orders: { columns: { attributes_colour: 'c' } } }, /attributes_colour/],
  ['a property without a name', { products: { columns: { attributes_: 'c' } } }, /attributes_/],
  ['orders from elsewhere', { orders: { from: 'orders' } }, /from/],
  ['values that are a list', { products: { values: { sold: ['a'] } } }, /products.values.sold/],
  ['nothing', null, /the whole/],
  ['a list', [], /the whole/],
])('%s in a map is refused with its place', (_, map, message) => {
  expect(() => parseMap(map, 'shop.json')).toThrow(message)
})

test('all places that are wrong are told at once', () => {
  expect(() => parseMap({ dates: 'x', offset: 'y' }, 'm.json')).toThrow(
    /m.json cannot be used.*dates:.*offset:/s,
  )
})

test('a map that is not there is refused with its name', async () => {
  await expect(readMap('/nowhere/shop.json')).rejects.toThrow(/\/nowhere\/shop.json cannot be read/)
})

test('a map that is not JSON is refused', async () => {
  const dir = await folderWith({ 'm.json': '{"shop": ' })
  await expect(readMap(`${dir}/m.json`)).rejects.toThrow(/is not JSON/)
})

test('a map with a byte-order mark is read', async () => {
  const dir = await folderWith({ 'm.json': '\uFEFF{}' })
  expect(await readMap(`${dir}/m.json`)).toEqual({})
})

test('every column says what it means', () => {
  const all = Object.values(columns).flatMap((table) => Object.values(table))
  expect(all.every((column) => column.meaning.length > 5)).toBe(true)
})

test('one of their columns may serve several of ours', async () => {
  const found = await read(
    { 'products.csv': 'id,name,price,kind\n1,A,5,Bikes\n2,B,5,Socks\n' },
    {
      map: parseMap({
        products: {
          columns: { category: 'kind', durable: 'kind' },
          values: { durable: { bikes: true, Socks: false } },
        },
      }),
    },
  )
  expect(found.products.map((one) => [one.category, one.durable])).toEqual([
    ['bikes', true],
    ['socks', false],
  ])
})

test('a constant holds for every row, whatever stands there', async () => {
  const found = await read(
    { 'products.csv': 'id,name,price,sold\n1,A,5,no\n2,B,5,never heard of\n' },
    { map: parseMap({ products: { constants: { sold: true, attributes_origin: 'Here' } } }) },
  )
  expect(found.products.map((one) => [one.sold, one.attributes])).toEqual([
    [true, { origin: { en: 'Here', zh: 'Here' } }],
    [true, { origin: { en: 'Here', zh: 'Here' } }],
  ])
})

test('a constant stands for a column that the file lacks', async () => {
  const map = parseMap({ orders: { constants: { date: '2024-03-05', quantity: 1 } } })
  const found = await read({ 'products.csv': twoProducts, 'orders.csv': 'order,product\nA1,P1\n' }, { map })
  expect(found.orders[0]).toMatchObject({ placed: Date.UTC(2024, 2, 5), lines: [{ quantity: 1 }] })
})

test('an empty cell can be translated', async () => {
  const map = parseMap({ orders: { values: { status: { '': 'placed' } } } })
  const csv = 'order,product,quantity,date,status\nA1,P1,1,2024-03-05,\n'
  expect((await read({ 'products.csv': twoProducts, 'orders.csv': csv }, { map })).orders[0]?.status).toBe(
    'placed',
  )
})

test('rows that the map leaves out are refused as such', async () => {
  const map = parseMap({ orders: { leaveOut: { product: ['P2'] } } })
  const csv = 'order,product,quantity,date\nA1,P1,1,2024-03-05\nA1,P2,1,2024-03-05\n'
  const found = await read({ 'products.csv': twoProducts, 'orders.csv': csv }, { map })
  expect(reasons(found)).toEqual(['The map leaves this row out.'])
  expect(found.report.lines).toBe(1)
})

test('a heading of the map that the file lacks is refused before anything is read', async () => {
  const map = parseMap({ orders: { columns: { quantity: 'pieces' } } })
  const files = { 'products.csv': twoProducts, 'orders.csv': 'order,product,qty,date\n' }
  await expect(read(files, { map })).rejects.toThrow(/orders.csv has no column "pieces", which the map names/)
})

test('a file of the map that is not there is refused', async () => {
  const map = parseMap({ customers: { file: 'people.csv' } })
  await expect(read({ 'products.csv': twoProducts }, { map })).rejects.toThrow(/The map names people.csv/)
})

test('without a file of products there is nothing to import', async () => {
  await expect(read({ 'orders.csv': 'order\n' })).rejects.toThrow(/no file of products.*products.csv/s)
})

test('two files of products are one too many', async () => {
  const files = { 'products.csv': twoProducts, 'products.jsonl.gz': 'x' }
  await expect(read(files)).rejects.toThrow(/several files of products: products.csv, products.jsonl.gz/)
})

test('files of other names are left alone', async () => {
  const found = await read({
    'Products.CSV': twoProducts,
    'notes.txt': 'x',
    'products.csv.bak': 'x',
    'old-orders.csv': 'x',
  })
  expect(found.report.files.map((file) => file.file)).toEqual(['Products.CSV'])
})

test('customers and orders may be absent', async () => {
  const found = await read({ 'products.csv': twoProducts })
  expect(found.report).toMatchObject({ products: 2, customers: 0, orders: 0, lines: 0, refused: 0 })
})

test('an empty file of orders is noted', async () => {
  const found = await read({ 'products.csv': twoProducts, 'order-lines.csv': '' })
  expect(notes(found)).toEqual([expect.stringContaining('no rows')])
})

test('a folder that is not there is refused', async () => {
  await expect(readFolder('/nowhere/at/all')).rejects.toThrow(/folder \/nowhere\/at\/all cannot be read/)
})
