import fc from 'fast-check'
import { expect, test } from 'vitest'
import { notes, now, read, readOrders, reasons, twoProducts } from './importTry.ts'

const head = 'order,line,product,quantity,price,customer,date,status\n'
const bare = 'order,product,quantity,customer,date\n'

test('rows with one number are one order', async () => {
  const found = await readOrders(
    `${head}A1,1,P1,2,9.5,K1,2024-03-05,shipped\nA1,2,P2,1,5,K1,2024-03-05,shipped\n`,
  )
  expect(found.orders).toEqual([
    {
      id: 'A1',
      customerId: 'K1',
      placed: Date.UTC(2024, 2, 5),
      status: 'shipped',
      due: undefined,
      tracking: undefined,
      lines: [
        { line: 1, productId: 'P1', quantity: 2, price: 9.5 },
        { line: 2, productId: 'P2', quantity: 1, price: 5 },
      ],
    },
  ])
  expect(found.report).toMatchObject({ orders: 1, lines: 2, customers: 1 })
})

test('a missing price is that of the product', async () => {
  const found = await readOrders(`${bare}A1,P2,1,K1,2024-03-05\n`)
  expect(found.orders[0]?.lines[0]?.price).toBe(5.5)
})

test('a gift may cost nothing', async () => {
  const found = await readOrders(`${head}A1,1,P1,1,0,K1,2024-03-05,\n`)
  expect(found.orders[0]?.lines[0]?.price).toBe(0)
})

test('an order without a status was delivered', async () => {
  expect((await readOrders(`${bare}A1,P1,1,K1,2024-03-05\n`)).orders[0]?.status).toBe('delivered')
})

test('an order may have no customer', async () => {
  const found = await readOrders(`${bare}A1,P1,1,,2024-03-05\n`)
  expect([found.orders[0]?.customerId, found.report.customers]).toEqual([undefined, 0])
})

test('a customer whom only the orders name is made bare, once', async () => {
  const found = await readOrders(`${bare}A1,P1,1,K1,2024-03-05\nA2,P1,1,K1,2024-03-06\n`)
  expect(found.named).toEqual([
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

test('a customer whom the file of customers names is not made again', async () => {
  const found = await read({
    'products.csv': twoProducts,
    'customers.csv': 'id,name\nK1,Ada\n',
    'orders.csv': `${bare}A1,P1,1,K1,2024-03-05\n`,
  })
  expect([found.named.length, found.report.customers]).toEqual([0, 1])
})

test('lines without numbers are counted within their order, wherever they stand', async () => {
  const found = await readOrders(`${bare}A1,P1,1,,2024-03-05\nA2,P1,1,,2024-03-05\nA1,P2,1,,2024-03-05\n`)
  expect(found.orders.find((order) => order.id === 'A1')?.lines.map((line) => line.line)).toEqual([1, 2])
})

test('what stands on the first row of an order holds for those below', async () => {
  const csv = `${head}A1,1,P1,1,,K1,2024-03-05,shipped\nA1,2,P2,1,,,,\nA2,1,P2,1,,,,\n`
  const found = await readOrders(csv)
  expect(found.orders[0]).toMatchObject({
    customerId: 'K1',
    status: 'shipped',
    lines: [{ line: 1 }, { line: 2 }],
  })
  expect(reasons(found)).toEqual(['This row has no date. Fill it in.'])
})

test('a cancelled order is kept as cancelled', async () => {
  const found = await readOrders(`${head}A1,1,P1,1,9,K1,2024-03-05,Canceled\n`)
  expect(found.orders[0]?.status).toBe('cancelled')
})

test('an invoice that takes back another is kept as a cancelled order', async () => {
  const found = await readOrders(`${bare}C536379,P1,-3,K1,2024-03-05\n`)
  expect(found.orders[0]).toMatchObject({ status: 'cancelled', lines: [{ quantity: 3 }] })
})

test('an order that only begins with C is an order', async () => {
  const found = await readOrders(`${bare}C536379,P1,3,K1,2024-03-05\n`)
  expect(found.orders[0]?.status).toBe('delivered')
})

test('a returned line with a negative quantity is kept as cancelled', async () => {
  const found = await readOrders(`${head}A1,1,P1,-2,9,K1,2024-03-05,returned\n`)
  expect(found.orders[0]).toMatchObject({ status: 'cancelled', lines: [{ quantity: 2 }] })
})

test.each([
  ['a negative quantity', 'A1,1,P1,-2,9,K1,2024-03-05,', 'quantity is negative', '-2'],
  ['no pieces', 'A1,1,P1,0,9,K1,2024-03-05,', 'quantity is 0', undefined],
  ['half a piece', 'A1,1,P1,1.5,9,K1,2024-03-05,', 'not a whole number', '1.5'],
  ['a missing quantity', 'A1,1,P1,,9,K1,2024-03-05,', 'no quantity', undefined],
  ['an unknown product', 'A1,1,P9,1,9,K1,2024-03-05,', 'no such product', 'P9'],
  ['a missing product', 'A1,1,,1,9,K1,2024-03-05,', 'no product key', undefined],
  ['a missing order number', ',1,P1,1,9,K1,2024-03-05,', 'no order number', undefined],
  ['a date that is none', 'A1,1,P1,1,9,K1,2024-02-31,', 'date is not understood', '2024-02-31'],
  ['a date to be read in two ways', 'A1,1,P1,1,9,K1,03/04/2024,', 'day-first', '03/04/2024'],
  ['a date to come', 'A1,1,P1,1,9,K1,2025-06-17,', 'in the future', '2025-06-17'],
  ['a missing date', 'A1,1,P1,1,9,K1,,', 'no date', undefined],
  ['a negative price', 'A1,1,P1,1,-9,K1,2024-03-05,', 'price is not an amount', '-9'],
  ['a price in words', 'A1,1,P1,1,free,K1,2024-03-05,', 'price is not an amount', 'free'],
  ['an unknown status', 'A1,1,P1,1,9,K1,2024-03-05,frozen', 'orders.values.status', 'frozen'],
  ['a line number in words', 'A1,one,P1,1,9,K1,2024-03-05,', 'line number is not a whole number', 'one'],
  ['a missing line number', 'A1,,P1,1,9,K1,2024-03-05,', 'no line number', undefined],
  ['a negative line number', 'A1,-1,P1,1,9,K1,2024-03-05,', 'line number is negative', '-1'],
  [
    'a customer key without end',
    `A1,1,P1,1,9,${'K'.repeat(101)},2024-03-05,`,
    'customer key is longer',
    undefined,
  ],
])('%s is refused, and the rows around it stay', async (_, row, reason, value) => {
  const found = await readOrders(`${head}B1,1,P1,1,9,K1,2024-03-05,\n${row}\nB2,1,P1,1,9,K1,2024-03-05,\n`)
  expect(found.report.refusals).toEqual([
    { kind: 'refused', file: 'orders.csv', line: 3, reason: expect.stringContaining(reason), value },
  ])
  expect(found.orders.map((order) => order.id)).toEqual(['B1', 'B2'])
})

test('today and the day after are no future, since clocks differ', async () => {
  const tomorrow = new Date(now + 8e7).toISOString()
  expect((await readOrders(`${bare}A1,P1,1,K1,${tomorrow}\n`)).report.refused).toBe(0)
})

test('a row that comes twice is kept once', async () => {
  const found = await readOrders(`${bare}A1,P1,1,K1,2024-03-05\nA1,P1,1,K1,2024-03-05\n`)
  expect(found.orders[0]?.lines).toHaveLength(1)
  expect(found.report.refusals).toEqual([
    expect.objectContaining({ line: 3, value: 'line 2', reason: expect.stringContaining('kept once') }),
  ])
})

test('a numbered line that comes twice is kept as it was first', async () => {
  const found = await readOrders(`${head}A1,1,P1,1,9,K1,2024-03-05,\nA1,1,P2,4,9,K1,2024-03-05,\n`)
  expect(found.orders[0]?.lines).toEqual([{ line: 1, productId: 'P1', quantity: 1, price: 9 }])
})

test('equal rows with numbers of their own are both kept', async () => {
  const found = await readOrders(`${head}A1,1,P1,1,9,K1,2024-03-05,\nA1,2,P1,1,9,K1,2024-03-05,\n`)
  expect(found.orders[0]?.lines).toHaveLength(2)
})

test('a refused row does not stand in the way of its corrected copy', async () => {
  const found = await readOrders(`${head}A1,1,P1,0,9,K1,2024-03-05,\nA1,1,P1,1,9,K1,2024-03-05,\n`)
  expect(found.report).toMatchObject({ lines: 1, refused: 1 })
})

test('a row that gives its order to another customer is refused', async () => {
  const found = await readOrders(`${head}A1,1,P1,1,9,K1,2024-03-05,\nA1,2,P2,1,9,K2,2024-03-05,\n`)
  expect(found.orders[0]).toMatchObject({ customerId: 'K1', lines: [{ productId: 'P1' }] })
  expect(reasons(found)).toEqual([expect.stringContaining('another customer')])
  expect(found.named.map((one) => one.id)).toEqual(['K1'])
})

test('no remark repeats the key of a customer', async () => {
  const found = await readOrders(
    `${head}A1,1,P1,1,9,ada@quill.example,2024-03-05,\nA1,2,P2,1,9,tom@reed.example,2024-03-05,\nA2,1,P1,ada@quill.example,9,K,2024-03-05,\nA2,1,P1,+65 9123 4567,9,K,2024-03-05,\n`,
  )
  expect(found.report.refused).toBe(3)
  expect(JSON.stringify(found.report)).not.toMatch(/quill|reed|9123/)
})

test('a file cut in the middle gives all its whole rows', async () => {
  const found = await readOrders(`${bare}A1,P1,1,K1,2024-03-05\nA2,P1,1,K1,2024-03-05\nA3,P1`)
  expect(found.orders.map((order) => order.id)).toEqual(['A1', 'A2'])
  expect(reasons(found)).toEqual([expect.stringContaining('cut')])
})

test('a due date that is not understood is left empty, with a note', async () => {
  const found = await readOrders('order,product,quantity,date,due\nA1,P1,1,2024-03-05,soon\n')
  expect(found.orders[0]?.due).toBeUndefined()
  expect(notes(found)[0]).toContain('due date')
})

const row = fc.record({
  order: fc.constantFrom('A1', 'A2', 'A3', 'C4', ''),
  product: fc.constantFrom('P1', 'P2', 'P9', ''),
  quantity: fc.constantFrom('1', '2', '-1', '0', 'x', ''),
  customer: fc.constantFrom('K1', 'K2', ''),
  date: fc.constantFrom('2024-03-05', '2024-03-06 10:00', '2099-01-01', '31.2.2024', ''),
})

test('whatever the rows, each is kept or refused, and everything kept is sound', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 30 }), async (rows) => {
      const csv = rows
        .map((one) => [one.order, one.product, one.quantity, one.customer, one.date].join(','))
        .join('\n')
      const found = await readOrders(`${bare}${csv}\n`)
      const file = found.report.files[1]
      expect((file?.kept ?? 0) + (file?.refused ?? 0)).toBe(file?.rows)
      expect(found.orders.flatMap((order) => order.lines).length).toBe(found.report.lines)
      for (const order of found.orders) {
        expect(new Set(order.lines.map((line) => line.line)).size).toBe(order.lines.length)
        expect(order.lines.every((line) => line.quantity > 0 && ['P1', 'P2'].includes(line.productId))).toBe(
          true,
        )
      }
    }),
    { numRuns: 60 },
  )
})
