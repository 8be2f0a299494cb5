import { expect, test } from 'vitest'
import { read, twoProducts } from './importTry.ts'

test('an order in JSON Lines brings its lines', async () => {
  const order = {
    id: 'A1',
    customerId: 'K1',
    placed: Date.UTC(2024, 2, 5),
    status: 'packed',
    due: Date.UTC(2024, 2, 8),
    tracking: 'NP1',
    price: 999,
    lines: [
      { productId: 'P1', quantity: 2, price: 9 },
      { id: 'x', product: 'P2', qty: 1 },
      'rubbish',
      { product: 'P8', quantity: 1 },
    ],
  }
  const found = await read({ 'products.csv': twoProducts, 'orders.jsonl': `${JSON.stringify(order)}\n` })
  expect(found.orders).toEqual([
    {
      id: 'A1',
      customerId: 'K1',
      placed: Date.UTC(2024, 2, 5),
      status: 'packed',
      due: Date.UTC(2024, 2, 8),
      tracking: 'NP1',
      lines: [
        { line: 1, productId: 'P1', quantity: 2, price: 9 },
        { line: 2, productId: 'P2', quantity: 1, price: 5.5 },
      ],
    },
  ])
  expect(found.report.files[1]).toMatchObject({ rows: 4, kept: 2, refused: 2 })
})

test('an order that stands twice in JSON Lines is kept once', async () => {
  const line = '{"order": "A1", "date": "2024-03-05", "lines": [{"product": "P1", "quantity": 1}]}\n'
  const found = await read({ 'products.csv': twoProducts, 'orders.jsonl': line + line })
  expect(found.report).toMatchObject({ orders: 1, lines: 1, refused: 1 })
})

test.each([
  ['no JSON', '{"order": "A1", "pro'],
  ['a number', '17'],
  ['nothing', 'null'],
  ['a list', '[1]'],
  ['words', 'hello'],
])('a line of JSON Lines that is %s is refused, and the next one is read', async (_, line) => {
  const good = '{"order": "A2", "product": "P1", "quantity": 1, "date": "2024-03-05"}\n'
  const found = await read({
    'products.csv': twoProducts,
    'orders.jsonl': `${good}${line}\n${good.replace('A2', 'A3')}`,
  })
  expect(found.report.files[1]).toEqual({ file: 'orders.jsonl', rows: 3, kept: 2, refused: 1 })
})

test('JSON nested without end does no harm', async () => {
  const deep = `{"order": ${'['.repeat(50_000)}${']'.repeat(50_000)}}\n`
  const found = await read({ 'products.csv': twoProducts, 'orders.jsonl': deep })
  expect(found.report.refused).toBe(1)
})

test('a file that is one JSON list is refused with what to do', async () => {
  const files = { 'products.csv': twoProducts, 'orders.jsonl': '[\n{"order": "A1"}\n]\n' }
  await expect(read(files)).rejects.toThrow(/one object on each line/)
})
