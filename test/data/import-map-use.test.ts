import { expect, test } from 'vitest'
import { parseMap } from '../../data/import/map.ts'
import { type Read, read, reasons, twoProducts } from './importTry.ts'

const products = (csv: string, part: unknown): Promise<Read> =>
  read({ 'products.csv': csv }, { map: parseMap({ products: part }) })

const customers = (csv: string, part: unknown, more: object = {}): Promise<Read> =>
  read({ 'products.csv': twoProducts, 'customers.csv': csv }, { map: parseMap({ customers: part, ...more }) })

const orders = (csv: string, part: unknown, more: object = {}): Promise<Read> =>
  read({ 'products.csv': twoProducts, 'orders.csv': csv }, { map: parseMap({ orders: part, ...more }) })

test.each<[what: string, csv: string, columns: Record<string, string>]>([
  [
    'another word',
    'Artikel,Bezeichnung,Preis\nP1,Bowl,10\n',
    { id: 'Artikel', name: 'Bezeichnung', price: 'Preis' },
  ],
  ['Chinese', '编号,名称,价格\nP1,Bowl,10\n', { id: '编号', name: '名称', price: '价格' }],
  [
    'other letters',
    'ARTICLE NO,Label Text,COST\nP1,Bowl,10\n',
    { id: 'article_no', name: 'labelText', price: 'cost' },
  ],
  [
    'a word in brackets',
    'Key (own),Name,Price (SGD)\nP1,Bowl,10\n',
    { id: 'Key (own)', price: 'Price (SGD)' },
  ],
  ['our own word for another column', 'price,id,name\nP1,10,Bowl\n', { id: 'price', price: 'id' }],
])('a map names a heading with %s', async (_, csv, columns) => {
  const found = await products(csv, { columns })
  expect(found.products).toMatchObject([{ id: 'P1', name: { en: 'Bowl' }, price: 10 }])
})

test('a column that the map names is read nowhere else', async () => {
  const found = await products('id,name,title,price\nP1,Bowl,,10\nP2,Cup,Mug,5\n', {
    columns: { name: 'title' },
  })
  expect(found.products.map(({ id, name }) => [id, name.en])).toEqual([['P2', 'Mug']])
})

test('properties get their names from the map', async () => {
  const found = await products('id,name,price,farbe\nP1,Bowl,10,blau\n', {
    columns: { attributes_colour_en: 'farbe', attributes_colour_zh: 'farbe' },
    values: { attributes_colour_en: { blau: 'blue' }, attributes_colour_zh: { blau: '蓝' } },
  })
  expect(found.products[0]?.attributes).toEqual({ colour: { en: 'blue', zh: '蓝' } })
})

test.each<[what: string, values: Record<string, unknown>, cell: string, status: string | undefined]>([
  ['a word', { geliefert: 'delivered' }, 'geliefert', 'delivered'],
  ['a word in other letters', { Geliefert: 'delivered' }, 'GELIEFERT', 'delivered'],
  ['a word between blanks', { ' offen ': 'placed' }, '  offen ', 'placed'],
  ['a number', { 4: 'shipped' }, '4', 'shipped'],
  ['nothing', { '': 'packed' }, '', 'packed'],
  ['one of our own words', { delivered: 'cancelled' }, 'delivered', 'cancelled'],
  ['to one of its other names', { x: 'refunded' }, 'x', 'cancelled'],
  ['Chinese', { 在路上: 'shipped' }, '在路上', 'shipped'],
  ['to nothing', { unknown: '' }, 'unknown', 'delivered'],
  ['another word than the one that stands there', { x: 'shipped' }, 'y', undefined],
  ['a part of the word', { deliv: 'shipped' }, 'delivery', undefined],
])('a map translates %s', async (_, values, cell, status) => {
  const found = await orders(`order,product,quantity,date,status\nA1,P1,1,2024-03-05,${cell}\n`, {
    values: { status: values },
  })
  expect(found.orders[0]?.status).toBe(status)
})

test.each<[value: unknown, sold: boolean]>([
  [true, true],
  [false, false],
  ['yes', true],
  ['否', false],
  [1, true],
  [0, false],
])('a map translates to %j', async (value, sold) => {
  const found = await products('id,name,price,sold\nP1,Bowl,10,Current\n', {
    values: { sold: { Current: value } },
  })
  expect(found.products[0]?.sold).toBe(sold)
})

test.each<[column: string, constant: unknown, expected: object]>([
  ['name', 'Thing', { name: { en: 'Thing', zh: 'Thing' } }],
  ['price', 3, { price: 3 }],
  ['price', '3,50', { price: 3.5 }],
  ['category', 'Home', { category: 'home' }],
  ['durable', true, { durable: true }],
  ['sold', false, { sold: false }],
  ['stock', 0, { stock: 0 }],
  ['sku', 'ALL', { sku: 'ALL' }],
  ['description_zh', '好', { description: { en: '好', zh: '好' } }],
  ['aliases', 'a|b', { aliases: { en: ['a', 'b'], zh: ['a', 'b'] } }],
  ['attributes_origin_zh', '新加坡', { attributes: { origin: { en: '新加坡', zh: '新加坡' } } }],
])('the constant %s of %j holds for every product', async (column, constant, expected) => {
  const found = await products('id,name,price\nP1,Bowl,10\nP2,Cup,5\n', { constants: { [column]: constant } })
  expect(found.products).toMatchObject([expected, expected])
})

test.each<[column: string, constant: unknown, expected: object]>([
  ['consent', true, { personalise: true }],
  ['language', 'zh', { language: 'zh' }],
  ['joined', '2020-01-01', { joined: Date.UTC(2020, 0, 1) }],
  ['name', 'Guest', { name: 'Guest' }],
])('the constant %s of %j holds for every customer', async (column, constant, expected) => {
  const found = await customers('id\nK1\nK2\n', { constants: { [column]: constant } })
  expect(found.customers).toMatchObject([expected, expected])
})

test('an empty constant empties a column', async () => {
  const found = await customers('id,name\nK1,Ada\n', { constants: { name: '' } })
  expect(found.customers[0]?.name).toBeUndefined()
})

test('a constant line number makes one line of an order, and refuses the others', async () => {
  const csv = 'order,product,quantity,date\nA1,P1,1,2024-03-05\nA1,P2,1,2024-03-05\n'
  const found = await orders(csv, { constants: { line: 1 } })
  expect([found.report.lines, found.report.refused]).toEqual([1, 1])
})

test.each<[what: string, leaveOut: Record<string, unknown[]>, kept: string[]]>([
  ['nothing', {}, ['A1', 'A2', 'A3', 'A4']],
  ['a product', { product: ['P2'] }, ['A1', 'A3', 'A4']],
  ['two products', { product: ['P1', 'P2'] }, []],
  ['an order', { order: ['A1'] }, ['A2', 'A3', 'A4']],
  ['a quantity as a number', { quantity: [7] }, ['A1', 'A2', 'A4']],
  ['a quantity as a text', { quantity: ['7'] }, ['A1', 'A2', 'A4']],
  ['a status', { status: ['cancelled'] }, ['A1', 'A2', 'A3']],
  ['what has no customer', { customer: [''] }, ['A1', 'A2']],
  ['this or that', { order: ['A1'], product: ['P2'] }, ['A3', 'A4']],
  ['other letters than those that stand there', { product: ['p2'] }, ['A1', 'A2', 'A3', 'A4']],
])('a map leaves out %s', async (_, leaveOut, kept) => {
  const csv = [
    'order,product,quantity,date,customer,status',
    'A1,P1,1,2024-03-05,K1,',
    'A2,P2,1,2024-03-05,K1,',
    'A3,P1,7,2024-03-05,,',
    'A4,P1,1,2024-03-05,,cancelled',
  ]
  const found = await orders(`${csv.join('\n')}\n`, { leaveOut })
  expect(found.orders.map(({ id }) => id)).toEqual(kept)
  expect(new Set(reasons(found))).toEqual(new Set(kept.length === 4 ? [] : ['The map leaves this row out.']))
})

test('what a map leaves out is compared after it was translated', async () => {
  const found = await products('id,name,price,sold\nP1,Bowl,10,Gone\nP2,Cup,5,Here\n', {
    values: { sold: { Gone: false, Here: true } },
    leaveOut: { sold: [false] },
  })
  expect(found.products.map(({ id }) => id)).toEqual(['P2'])
})

test('a customer that the map leaves out is not made known', async () => {
  const found = await customers('id,name\nK1,Ada\nTEST,Tester\n', { leaveOut: { id: ['TEST'] } })
  expect([found.customers.map(({ id }) => id), found.report.customers]).toEqual([['K1'], 1])
})

test.each<[offset: string, written: string, moment: string]>([
  ['+08:00', '2024-03-05 09:00', '2024-03-05T01:00:00Z'],
  ['+08:00', '2024-03-05', '2024-03-04T16:00:00Z'],
  ['+08:00', '2024-03-05T09:00:00Z', '2024-03-05T09:00:00Z'],
  ['+08:00', '2024-03-05T09:00:00+01:00', '2024-03-05T08:00:00Z'],
  ['-05:00', '2024-03-05 22:30', '2024-03-06T03:30:00Z'],
  ['+05:30', '2024-03-05 00:00', '2024-03-04T18:30:00Z'],
  ['+14:00', '2024-03-05 00:00', '2024-03-04T10:00:00Z'],
  ['+00:00', '2024-03-05 00:00', '2024-03-05T00:00:00Z'],
  ['+08:00', '1709625600000', '2024-03-05T08:00:00Z'],
])('with the offset %s, %s was %s', async (offset, written, moment) => {
  const csv = `order,product,quantity,date,due\nA1,P1,1,${written},${written}\n`
  const found = await orders(csv, {}, { offset })
  expect([found.orders[0]?.placed, found.orders[0]?.due]).toEqual([Date.parse(moment), Date.parse(moment)])
})

test.each<[dates: string, written: string, moment: string | undefined]>([
  ['day-first', '05/03/2024', '2024-03-05'],
  ['day-first', '5.3.2024', '2024-03-05'],
  ['day-first', '05-03-2024', '2024-03-05'],
  ['day-first', '25/03/2024', '2024-03-25'],
  ['day-first', '03/25/2024', undefined],
  ['month-first', '05/03/2024', '2024-05-03'],
  ['month-first', '03/25/2024', '2024-03-25'],
  ['month-first', '25/03/2024', undefined],
  ['month-first', '02/30/2024', undefined],
  ['day-first', '2024-03-05', '2024-03-05'],
  ['month-first', '2024-03-05', '2024-03-05'],
])('with %s, %s is %s', async (dates, written, moment) => {
  const found = await customers(`id,joined\nK1,${written}\n`, {}, { dates })
  expect(found.customers[0]?.joined).toBe(moment === undefined ? undefined : Date.parse(moment))
})

test('a file that the map names may have any name and stand in a folder', async () => {
  const found = await read(
    { 'products.csv': 'wrong', 'ITEMS of 2024.txt': twoProducts },
    { map: parseMap({ products: { file: 'ITEMS of 2024.txt' } }) },
  )
  expect(found.report.files).toEqual([{ file: 'ITEMS of 2024.txt', rows: 2, kept: 2, refused: 0 }])
})
