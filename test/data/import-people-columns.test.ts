import { expect, test } from 'vitest'
import type { Customer, Order, OrderLine } from '../../data/records.ts'
import { read, readOrders, twoProducts } from './importTry.ts'

/** A customer K1 of whom the file says one thing more. */
async function customer(heading: string, cell: string): Promise<Customer | undefined> {
  const csv = `id,${heading}\nK1,${cell}\n`
  return (await read({ 'products.csv': twoProducts, 'customers.csv': csv })).customers[0]
}

test.each<[heading: string, cell: string, Partial<Customer>]>([
  ['name', 'Ada Quill', { name: 'Ada Quill' }],
  ['name', '  Ada   Quill ', { name: 'Ada Quill' }],
  ['name', '白露', { name: '白露' }],
  ['name', '"Quill, Ada"', { name: 'Quill, Ada' }],
  ['name', '', { name: undefined }],
  ['Name', 'Ada', { name: 'Ada' }],
  ['email', 'ada@quill.example', { email: 'ada@quill.example' }],
  ['E-Mail', 'ada@quill.example', { email: 'ada@quill.example' }],
  ['e mail', 'ada@quill.example', { email: 'ada@quill.example' }],
  ['email', 'Ada@Quill.Example', { email: 'Ada@Quill.Example' }],
  ['email', 'not an address', { email: undefined }],
  ['email', '', { email: undefined }],
  ['language', 'en', { language: 'en' }],
  ['language', 'ZH', { language: 'zh' }],
  ['language', '中文', { language: 'zh' }],
  ['language', 'fr', { language: undefined }],
  ['language', '', { language: undefined }],
  ['lang', 'zh-Hant', { language: 'zh' }],
  ['locale', 'en_SG', { language: 'en' }],
  ['joined', '2024-03-05', { joined: Date.UTC(2024, 2, 5) }],
  ['joined', '', { joined: undefined }],
  ['joined', 'once', { joined: undefined }],
  ['created', '2024-03-05', { joined: Date.UTC(2024, 2, 5) }],
  ['created_at', '2024-03-05T10:30:00Z', { joined: Date.UTC(2024, 2, 5, 10, 30) }],
  ['createdAt', '2024年3月5日', { joined: Date.UTC(2024, 2, 5) }],
  ['joined', '1970-01-01', { joined: 0 }],
  ['joined', '1969-12-31', { joined: 0 }],
  ['joined', '1969-12-30', { joined: undefined }],
  ['consent', 'yes', { personalise: true }],
  ['consent', 'no', { personalise: false }],
  ['consent', '', { personalise: false }],
  ['consent', 'maybe', { personalise: false }],
  ['personalise', 'true', { personalise: true }],
  ['consent', '是', { personalise: true }],
  ['consent', '✓', { personalise: true }],
  ['phone', '+65 9123 4567', { name: undefined, email: undefined }],
])('the column %j with %j says so of a customer', async (heading, cell, expected) => {
  expect(await customer(heading, cell)).toMatchObject({ id: 'K1', ...expected })
})

test.each(['id', 'customer', 'customer_id', 'Customer ID', 'customerID', 'CUSTOMER-ID'])(
  'the key of customers may stand under %j',
  async (heading) => {
    const csv = `name,${heading}\nAda,K1\n`
    const found = await read({ 'products.csv': twoProducts, 'customers.csv': csv })
    expect(found.customers.map(({ id, name }) => [id, name])).toEqual([['K1', 'Ada']])
  },
)

/** The order A1 of one P1 on 5 March, of which the row says one thing more. */
async function order(heading: string, cell: string): Promise<Order | undefined> {
  return (await readOrders(`order,product,quantity,date,${heading}\nA1,P1,2,2024-03-05,${cell}\n`)).orders[0]
}

test.each<[heading: string, cell: string, Partial<Order>]>([
  ['customer', 'K1', { customerId: 'K1' }],
  ['customer', '', { customerId: undefined }],
  ['customer', '17850.0', { customerId: '17850' }],
  ['customer_id', 'K1', { customerId: 'K1' }],
  ['Customer ID', ' K1 ', { customerId: 'K1' }],
  ['status', 'placed', { status: 'placed' }],
  ['status', 'packed', { status: 'packed' }],
  ['status', 'Shipped', { status: 'shipped' }],
  ['status', 'DELIVERED', { status: 'delivered' }],
  ['status', 'cancelled', { status: 'cancelled' }],
  ['status', '', { status: 'delivered' }],
  ['status', '已退款', { status: 'cancelled' }],
  ['due', '2024-03-08', { due: Date.UTC(2024, 2, 8) }],
  ['due', '2031-03-08', { due: Date.UTC(2031, 2, 8) }],
  ['due', '', { due: undefined }],
  ['due', 'soon', { due: undefined }],
  ['tracking', 'NP123', { tracking: 'NP123' }],
  ['tracking', 'https://post.example/t?n=1', { tracking: 'https://post.example/t?n=1' }],
  ['tracking', '', { tracking: undefined }],
  ['note', 'leave it at the door', { tracking: undefined }],
])('the column %j with %j says so of an order', async (heading, cell, expected) => {
  expect(await order(heading, cell)).toMatchObject({ id: 'A1', ...expected })
})

test.each<[heading: string, cell: string, Partial<OrderLine>]>([
  ['line', '1', { line: 1 }],
  ['line', '7', { line: 7 }],
  ['line', '0', { line: 0 }],
  ['line', '3.0', { line: 3 }],
  ['price', '9.5', { price: 9.5 }],
  ['price', '', { price: 10 }],
  ['price', '0', { price: 0 }],
  ['unit_price', '"1.234,50"', { price: 1234.5 }],
  ['Unit Price', 'S$ 9', { price: 9 }],
])('the column %j with %j says so of an order line', async (heading, cell, expected) => {
  expect((await order(heading, cell))?.lines).toEqual([
    { ...{ line: 1, productId: 'P1', quantity: 2, price: 10 }, ...expected },
  ])
})

test.each([
  'order,product,quantity,date',
  'Order,Product,Quantity,Date',
  'id,product,qty,placed',
  'order_id,product_id,qty,order_date',
  'Order ID,Product ID,QTY,Order Date',
  'order_number,product_id,Quantity,placed',
  'Order Number,Product-ID,Qty,orderDate',
])('the headings %j need no map', async (headings) => {
  expect((await readOrders(`${headings}\nA1,P1,2,2024-03-05\n`)).orders).toMatchObject([
    {
      id: 'A1',
      placed: Date.UTC(2024, 2, 5),
      lines: [{ line: 1, productId: 'P1', quantity: 2, price: 10 }],
    },
  ])
})

test.each<[cell: string, id: string]>([
  ['A1', 'A1'],
  [' A1 ', 'A1'],
  ['#A1', '#A1'],
  ['536365.0', '536365'],
  ['订单-1', '订单-1'],
])('the order number %j is %j', async (cell, id) => {
  expect((await readOrders(`order,product,quantity,date\n${cell},P1,1,2024-03-05\n`)).orders[0]?.id).toBe(id)
})

test.each<[cell: string, quantity: number]>([
  ['1', 1],
  ['01', 1],
  ['6.0', 6],
  ['+3', 3],
  ['"1,000"', 1000],
  ['１２', 12],
  ['1000000000', 1_000_000_000],
])('the quantity %j is %d', async (cell, quantity) => {
  const found = await readOrders(`order,product,quantity,date\nA1,P1,${cell},2024-03-05\n`)
  expect(found.orders[0]?.lines[0]?.quantity).toBe(quantity)
})

test.each<[cell: string, date: string]>([
  ['2024-03-05', '2024-03-05T00:00:00Z'],
  ['2024-03-05 14:30', '2024-03-05T14:30:00Z'],
  ['2024-03-05T14:30:15Z', '2024-03-05T14:30:15Z'],
  ['2024-03-05T14:30:15+08:00', '2024-03-05T06:30:15Z'],
  ['2024/03/05', '2024-03-05T00:00:00Z'],
  ['2024.3.5', '2024-03-05T00:00:00Z'],
  ['2024年03月05日 14:30', '2024-03-05T14:30:00Z'],
  ['1709649000000', '2024-03-05T14:30:00Z'],
  ['２０２４-０３-０５', '2024-03-05T00:00:00Z'],
  ['"2024-03-05, 2:30 PM"', '2024-03-05T14:30:00Z'],
])('the date %j is %s', async (cell, date) => {
  const found = await readOrders(`order,product,quantity,date\nA1,P1,1,${cell}\n`)
  expect(found.orders[0]?.placed).toBe(Date.parse(date))
})

test('an order that says everything is kept whole', async () => {
  const csv =
    'order,line,product,quantity,price,customer,date,status,due,tracking\nA1,4,P2,3,5.25,K1,2024-03-05,shipped,2024-03-09,NP1\n'
  expect((await readOrders(csv)).orders).toEqual([
    {
      ...{ id: 'A1', customerId: 'K1', placed: Date.UTC(2024, 2, 5), status: 'shipped' },
      ...{ due: Date.UTC(2024, 2, 9), tracking: 'NP1' },
      lines: [{ line: 4, productId: 'P2', quantity: 3, price: 5.25 }],
    },
  ])
})

test('a tracking link beyond measure keeps its beginning', async () => {
  expect((await order('tracking', 't'.repeat(2000)))?.tracking).toBe('t'.repeat(500))
})

test('the name of a customer beyond measure keeps its beginning', async () => {
  expect((await customer('name', 'n'.repeat(2000)))?.name).toBe('n'.repeat(200))
})
