import { expect, test } from 'vitest'
import { read, readOrders, twoProducts } from './importTry.ts'

type Refusal = readonly [what: string, row: string, reason: string, value: string | undefined]

const products = 'id,name,price,sold,durable\nP1,Bowl,10,,\n'
const long = 'k'.repeat(101)

test.each<Refusal>([
  ['no key', ',Cup,5,,', 'This row has no product key. Fill it in.', undefined],
  ['a key of blanks', '  ,Cup,5,,', 'This row has no product key. Fill it in.', undefined],
  [
    'a key too long',
    `${long},Cup,5,,`,
    'The product key is longer than 100 characters. Shorten it.',
    undefined,
  ],
  ['no name', 'P2,,5,,', 'The product has no name. Fill it in.', undefined],
  ['a name of marks nobody sees', 'P2,\u200B\u202E,5,,', 'The product has no name. Fill it in.', undefined],
  ['a price in words', 'P2,Cup,dear,,', 'The price is not an amount of 0 or more. Correct it.', 'dear'],
  ['a negative price', 'P2,Cup,-5,,', 'The price is not an amount of 0 or more. Correct it.', '-5'],
  [
    'a price with a unit',
    'P2,Cup,5 per kg,,',
    'The price is not an amount of 0 or more. Correct it.',
    '5 per kg',
  ],
  ['a price like a formula', 'P2,Cup,=2+3,,', 'The price is not an amount of 0 or more. Correct it.', '=2+3'],
  [
    'a price beyond measure',
    'P2,Cup,1000000000,,',
    'The price is not an amount of 0 or more. Correct it.',
    undefined,
  ],
  [
    'sold in other words',
    'P2,Cup,5,Archived,',
    '"sold" is neither yes nor no. Translate its words in the map under products.values.sold.',
    'Archived',
  ],
  [
    'durable in other words',
    'P2,Cup,5,,Bikes',
    '"durable" is neither yes nor no. Translate its words in the map under products.values.durable.',
    'Bikes',
  ],
  [
    'a cell too few',
    'P2,Cup,5,',
    'This row has 4 cells where the headings are 5. Write the separators of empty cells too, or check whether the file is cut.',
    undefined,
  ],
  [
    'a cell too many',
    'P2,Cup,5,,,more',
    'This row has 6 cells where the headings are 5. A text that holds the separator must stand in quotation marks.',
    undefined,
  ],
  [
    'a quotation mark left open',
    '"P2,Cup,5,,',
    'A quotation mark opens a field here and is not closed properly. Write quotation marks inside a text twice ("").',
    undefined,
  ],
  [
    'a quotation mark within quotation marks',
    'P2,"a "good" cup",5,,',
    'A quotation mark opens a field here and is not closed properly. Write quotation marks inside a text twice ("").',
    undefined,
  ],
])('a product with %s is refused', async (_, row, reason, value) => {
  const found = await read({ 'products.csv': `${products}${row}\nP3,Pot,9,,\n` })
  expect(found.report.refusals).toEqual([{ kind: 'refused', file: 'products.csv', line: 3, reason, value }])
  expect(found.products.map(({ id }) => id)).toEqual(['P1', 'P3'])
})

test.each<Refusal>([
  ['no key', ',Ada,', 'This row has no customer key. Fill it in.', undefined],
  [
    'a key too long',
    `${long},Ada,`,
    'The customer key is longer than 100 characters. Shorten it.',
    undefined,
  ],
  [
    'a cell too few',
    'K2,Ada',
    'This row has 2 cells where the headings are 3. Write the separators of empty cells too, or check whether the file is cut.',
    undefined,
  ],
  [
    'a cell too many',
    'K2,Quill,Ada,a@b.example',
    'This row has 4 cells where the headings are 3. A text that holds the separator must stand in quotation marks.',
    undefined,
  ],
])('a customer with %s is refused, and nothing personal is told', async (_, row, reason, value) => {
  const csv = `id,name,email\nK1,Tom,\n${row}\nK3,Mei,\n`
  const found = await read({ 'products.csv': twoProducts, 'customers.csv': csv })
  expect(found.report.refusals).toEqual([{ kind: 'refused', file: 'customers.csv', line: 3, reason, value }])
  expect(found.customers.map(({ id }) => id)).toEqual(['K1', 'K3'])
})

const negative =
  'The quantity is negative, but the order is not cancelled. Give the row the status cancelled if it is a return, or correct it.'
const unknownStatus =
  'The status is not known. Translate it in the map under orders.values.status to placed, packed, shipped, delivered or cancelled.'
const noDate = 'The date is not understood. Write it like 2024-03-05 or 2024-03-05T14:30:00Z.'
const twoWays = 'The date can be read in two ways. Put "dates": "day-first" or "month-first" into the map.'
const noProduct = 'There is no such product. Add it to the products, or leave the row out in the map.'

test.each<Refusal>([
  ['no number', ',1,P1,1,,,2024-03-05,', 'This row has no order number. Fill it in.', undefined],
  [
    'a number too long',
    `${long},1,P1,1,,,2024-03-05,`,
    'The order number is longer than 100 characters. Shorten it.',
    undefined,
  ],
  ['no product', 'A9,1,,1,,,2024-03-05,', 'This row has no product key. Fill it in.', undefined],
  ['an unknown product', 'A9,1,NOPE,1,,,2024-03-05,', noProduct, 'NOPE'],
  ['a product in other letters', 'A9,1,p1,1,,,2024-03-05,', noProduct, 'p1'],
  ['no quantity', 'A9,1,P1,,,,2024-03-05,', 'This row has no quantity. Fill it in.', undefined],
  ['half a piece', 'A9,1,P1,0.5,,,2024-03-05,', 'The quantity is not a whole number. Correct it.', '0.5'],
  ['a dozen', 'A9,1,P1,a dozen,,,2024-03-05,', 'The quantity is not a whole number. Correct it.', 'a dozen'],
  ['no pieces', 'A9,1,P1,0,,,2024-03-05,', 'The quantity is 0. Leave the row out or correct it.', undefined],
  ['pieces that come back', 'A9,1,P1,-1,,,2024-03-05,', negative, '-1'],
  ['pieces that come back though sent', 'A9,1,P1,-1,,,2024-03-05,shipped', negative, '-1'],
  ['no date', 'A9,1,P1,1,,,,', 'This row has no date. Fill it in.', undefined],
  ['a day that is none', 'A9,1,P1,1,,,2023-02-29,', noDate, '2023-02-29'],
  ['a day in words', 'A9,1,P1,1,,,last week,', noDate, 'last week'],
  ['a day of two figures', 'A9,1,P1,1,,,05/03/24,', noDate, '05/03/24'],
  ['a time without separators', 'A9,1,P1,1,,,202403051430,', noDate, undefined],
  ['a day of a spreadsheet', 'A9,1,P1,1,,,45356,', noDate, '45356'],
  ['a day to be read in two ways', 'A9,1,P1,1,,,05/03/2024,', twoWays, '05/03/2024'],
  ['a day to be read in one way only', 'A9,1,P1,1,,,25.03.2024,', twoWays, '25.03.2024'],
  ['a day to come', 'A9,1,P1,1,,,2025-06-17,', 'The date lies in the future. Correct it.', '2025-06-17'],
  ['an unknown status', 'A9,1,P1,1,,,2024-03-05,frozen', unknownStatus, 'frozen'],
  ['a status in another language', 'A9,1,P1,1,,,2024-03-05,geliefert', unknownStatus, 'geliefert'],
  [
    'a negative price',
    'A9,1,P1,1,-3,,2024-03-05,',
    'The price is not an amount of 0 or more. Correct it.',
    '-3',
  ],
  [
    'a price in words',
    'A9,1,P1,1,gift,,2024-03-05,',
    'The price is not an amount of 0 or more. Correct it.',
    'gift',
  ],
  ['no line number', 'A9,,P1,1,,,2024-03-05,', 'This row has no line number. Fill it in.', undefined],
  [
    'a line number in words',
    'A9,first,P1,1,,,2024-03-05,',
    'The line number is not a whole number. Correct it.',
    'first',
  ],
  ['a negative line number', 'A9,-1,P1,1,,,2024-03-05,', 'The line number is negative. Correct it.', '-1'],
  [
    'a customer key too long',
    `A9,1,P1,1,,${long},2024-03-05,`,
    'The customer key is longer than 100 characters. Shorten it.',
    undefined,
  ],
  [
    'the line of an order that came before',
    'A1,1,P2,5,,K1,2024-03-05,',
    'This order line came before in the file and was kept once. Leave it out, or number the lines of the order if both are meant.',
    'line 2',
  ],
  [
    'another customer than the order has',
    'A1,2,P1,1,,K2,2024-03-05,',
    'The row names another customer than the first row of its order. An order has one customer; correct it.',
    undefined,
  ],
  [
    'a cell too few',
    'A9,1,P1,1,,,2024-03-05',
    'This row has 7 cells where the headings are 8. Write the separators of empty cells too, or check whether the file is cut.',
    undefined,
  ],
])('an order line with %s is refused', async (_, row, reason, value) => {
  const head = 'order,line,product,quantity,price,customer,date,status\n'
  const found = await readOrders(`${head}A1,1,P1,1,,K1,2024-03-05,\n${row}\nA3,1,P1,1,,K1,2024-03-05,\n`)
  expect(found.report.refusals).toEqual([{ kind: 'refused', file: 'orders.csv', line: 3, reason, value }])
  expect(found.orders.map(({ id, lines }) => [id, lines.length])).toEqual([
    ['A1', 1],
    ['A3', 1],
  ])
})

test.each<[what: string, value: string, shown: string | undefined]>([
  ['an address', 'ada@quill.example', undefined],
  ['a telephone number', '+65 9123 4567', undefined],
  ['a bare telephone number', '91234567', undefined],
  ['a number with brackets', '(65) 9123-4567', undefined],
  ['a long text', 'x'.repeat(99), 'x'.repeat(40)],
  ['null bytes', 'a\u0000b', 'a b'],
  ['a date', '2024-02-31', '2024-02-31'],
  ['Chinese', '不知道', '不知道'],
])('of a cell that holds %s a remark shows what is not personal', async (_, value, shown) => {
  const found = await readOrders(`order,product,quantity,date\nA1,${value},1,2024-03-05\n`)
  expect(found.report.refusals.map((refusal) => refusal.value)).toEqual([shown])
})

test('of a row with many faults the first is told', async () => {
  const found = await readOrders('order,product,quantity,date,price\n,,,,\nA1,P1,none,never,free\n')
  expect(found.report.refusals.map(({ line, reason }) => [line, reason])).toEqual([
    [3, 'The quantity is not a whole number. Correct it.'],
  ])
})

test('refusals come in the order of the files and of their lines', async () => {
  const found = await read({
    'orders.csv': 'order,product,quantity,date\nA1,P1,0,2024-03-05\nA2,P1,1,\n',
    'customers.csv': 'id,name\nK1,Ada\n,Tom\n',
    'products.csv': 'id,name,price\n,Cup,1\nP1,Bowl,10\nP2,,1\n',
  })
  expect(found.report.refusals.map(({ file, line }) => [file, line])).toEqual([
    ['products.csv', 2],
    ['products.csv', 4],
    ['customers.csv', 3],
    ['orders.csv', 2],
    ['orders.csv', 3],
  ])
})

test('the line of a refusal counts line ends within quotation marks', async () => {
  const csv = 'id,name,price\nP1,"Bowl\nof\nclay",10\nP2,Cup,dear\n'
  expect((await read({ 'products.csv': csv })).report.refusals[0]?.line).toBe(5)
})
