import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { read, readOrders, twoProducts } from './importTry.ts'

type Note = readonly [what: string, row: string, reason: string, value: string | undefined]

test.each<Note>([
  [
    'no price',
    'P2,Cup,,,',
    'The product has no price, so it is kept as no longer sold. Fill in its price to sell it.',
    undefined,
  ],
  [
    'a price of nothing',
    'P2,Cup,0.00,,',
    'The product has no price, so it is kept as no longer sold. Fill in its price to sell it.',
    undefined,
  ],
  [
    'a stock in words',
    'P2,Cup,5,plenty,',
    'The stock is not a whole number, so it is taken as not counted. Correct it.',
    'plenty',
  ],
  [
    'half a piece in stock',
    'P2,Cup,5,2.5,',
    'The stock is not a whole number, so it is taken as not counted. Correct it.',
    '2.5',
  ],
  ['a stock below zero', 'P2,Cup,5,-4,', 'The stock is below zero, so it is taken as 0.', '-4'],
  [
    'a description beyond measure',
    `P2,Cup,5,,${'d'.repeat(10_001)}`,
    'The description is longer than 10000 characters; its beginning was kept.',
    undefined,
  ],
  [
    'a key that came before',
    'P1,Dish,12,,',
    'The product key came before in the file; this row replaces the earlier one.',
    'P1',
  ],
])('a product with %s is kept with a note', async (_, row, reason, value) => {
  const csv = `id,name,price,stock,description\nP1,Bowl,10,,\n${row}\n`
  const { report } = await read({ 'products.csv': csv })
  expect(report.notes).toEqual([{ kind: 'note', file: 'products.csv', line: 3, reason, value }])
  expect(report).toMatchObject({ refused: 0, noted: 1, files: [{ rows: 2, kept: 2, refused: 0 }] })
})

test.each<[what: string, row: string, reason: string]>([
  [
    'an address that is none',
    'K1,adaquill,,',
    'The e-mail address has not the form of one, so it is left empty. Correct it.',
  ],
  [
    'two addresses',
    'K1,a@b.example c@d.example,,',
    'The e-mail address has not the form of one, so it is left empty. Correct it.',
  ],
  [
    'a joining date in words',
    'K1,,last spring,',
    'The joining date is not understood, so it is left empty. Write it like 2024-03-05.',
  ],
  [
    'a joining date to be read in two ways',
    'K1,,05/03/2024,',
    'The joining date is not understood, so it is left empty. Write it like 2024-03-05.',
  ],
  ['a joining date to come', 'K1,,2026-01-01,', 'The joining date lies in the future, so it is left empty.'],
  [
    'a consent in other words',
    'K1,,,gladly',
    'The consent is neither yes nor no, so it is taken as no. Translate its words in the map under customers.values.consent.',
  ],
])('a customer with %s is kept with a note that repeats nothing', async (_, row, reason) => {
  const csv = `id,email,joined,consent\n${row}\n`
  const { report, customers } = await read({ 'products.csv': twoProducts, 'customers.csv': csv })
  expect(report.notes).toEqual([{ kind: 'note', file: 'customers.csv', line: 2, reason, value: undefined }])
  expect(customers).toEqual([
    {
      id: 'K1',
      name: undefined,
      email: undefined,
      language: undefined,
      joined: undefined,
      personalise: false,
    },
  ])
})

test('a customer key that came before is noted without the key', async () => {
  const { report } = await read({ 'products.csv': twoProducts, 'customers.csv': 'id\nK1\nK1\n' })
  expect(report.notes).toEqual([
    {
      ...{ kind: 'note', file: 'customers.csv', line: 3, value: undefined },
      reason: 'The customer key came before in the file; this row replaces the earlier one.',
    },
  ])
})

test('an order with a due date in words is kept with a note', async () => {
  const { report } = await readOrders('order,product,quantity,date,due\nA1,P1,1,2024-03-05,Friday\n')
  expect(report.notes).toEqual([
    {
      ...{ kind: 'note', file: 'orders.csv', line: 2, value: 'Friday' },
      reason: 'The due date is not understood, so it is left empty. Write it like 2024-03-05.',
    },
  ])
})

test('a customer with three faults is kept with three notes', async () => {
  const csv = 'id,email,joined,consent\nK1,ada,once,gladly\n'
  const { report } = await read({ 'products.csv': twoProducts, 'customers.csv': csv })
  expect([report.noted, report.refused, report.customers]).toEqual([3, 0, 1])
})

test('a row that is refused has no notes beside its refusal', async () => {
  const { report } = await read({ 'products.csv': 'id,name,price,stock\nP1,Bowl,10,\n,Cup,,many\n' })
  expect([report.noted, report.refused]).toEqual([0, 1])
})

test.each(['', '\n\n', 'id,name\n', '\uFEFFid,name\n', 'id,name\n,\n \n'])(
  'a file of customers that is %j is noted as without rows',
  async (csv) => {
    const { report } = await read({ 'products.csv': twoProducts, 'customers.csv': csv })
    expect(report.notes).toEqual([
      {
        ...{ kind: 'note', file: 'customers.csv', line: 1, value: undefined },
        reason: 'The file has no rows. Check whether it was exported fully.',
      },
    ])
  },
)

test('a packed file without its end is noted behind its last whole line', async () => {
  const packed = gzipSync('order,product,quantity,date\nA1,P1,1,2024-03-05\nA2,P1,1,2024-03-05\n')
  const { report } = await read({ 'products.csv': twoProducts, 'orders.csv.gz': packed.subarray(0, -8) })
  expect(report.notes).toEqual([
    {
      ...{ kind: 'note', file: 'orders.csv.gz', line: 3, value: undefined },
      reason: 'The file is cut or damaged after this line. Export it again and import the whole file.',
    },
  ])
})
