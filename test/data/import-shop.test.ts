import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readMap } from '../../data/import/map.ts'
import { readShop } from '../../data/import/readShop.ts'
import type { ImportProgress, Remark } from '../../data/import/report.ts'
import { read, readFolder, readOrders, twoProducts } from './importTry.ts'

const fixture = (name: string): string => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url))

test('a shop in our own columns needs no map', async () => {
  const found = await readFolder(fixture('shop-plain'))
  expect(found.report).toMatchObject({ products: 4, customers: 4, orders: 4, lines: 5, refused: 0, noted: 0 })
  expect(found.products.find((one) => one.id === 'LAMP-1')).toEqual({
    id: 'LAMP-1',
    sku: 'L1',
    category: 'lighting',
    name: { en: 'Harbour desk lamp', zh: '海湾台灯' },
    description: { en: 'A lamp with a heavy foot, and a dimmer.', zh: '带调光的台灯。' },
    attributes: { colour: { en: 'Sand', zh: '沙色' }, size: { en: '38 cm', zh: '38 cm' } },
    aliases: { en: ['desk light', 'study lamp'], zh: ['书桌灯'] },
    price: 59.9,
    stock: 12,
    sold: true,
    durable: true,
  })
  expect(found.categories.map((one) => one.name.zh)).toEqual(['灯具', '茶与咖啡'])
  expect(found.customers.map((one) => [one.language, one.personalise])).toEqual([
    ['en', true],
    ['zh', false],
    ['en', false],
  ])
  expect(found.orders.map((one) => one.status)).toEqual(['delivered', 'cancelled', 'shipped', 'placed'])
})

test('a foreign shop comes in through its map', async () => {
  const map = await readMap(fixture('shop-foreign/map.json'))
  const found = await readFolder(fixture('shop-foreign'), { map })
  expect(found.products.map((one) => [one.id, one.name.zh, one.price, one.sold, one.durable])).toEqual([
    ['501', '大风风筝', 24.9, true, true],
    ['502', 'Spare line', 4.5, true, true],
    ['503', 'Paper boat', 9, false, true],
  ])
  expect(found.products.map(({ attributes }) => Object.values(attributes)[0])).toEqual([
    { en: 'Red', zh: '红色' },
    undefined,
    { en: 'Blue', zh: '蓝色' },
  ])
  expect(found.categories[0]).toEqual({ id: 'outdoors', name: { en: 'Outdoors', zh: '户外' } })
  expect(found.orders[0]).toMatchObject({ customerId: '77', placed: Date.UTC(2024, 2, 4, 16) })
  expect(found.report).toMatchObject({ orders: 2, lines: 3, refused: 1 })
})

test('products can be gathered from the order lines', async () => {
  const map = await readMap(fixture('shop-gathered/map.json'))
  const found = await readFolder(fixture('shop-gathered'), { map })
  expect(found.products.map((one) => [one.id, one.name.en, one.price, one.category])).toEqual([
    ['KNOT', "Sailor's knot doormat", 19.5, 'home'],
    ['BELL', "Ship's bell", 42, 'home'],
  ])
  expect(found.orders.map((one) => [one.id, one.customerId, one.status])).toEqual([
    ['5001', '70', 'delivered'],
    ['C5002', '70', 'cancelled'],
    ['5003', undefined, 'delivered'],
  ])
  expect(found.report).toMatchObject({ products: 2, refused: 1 })
})

test('packed and unpacked files give the same shop', async () => {
  const names = (await readdir(fixture('shop-plain'))).filter((name) => /\.(csv|tsv)$/.test(name))
  const packed = Object.fromEntries(
    await Promise.all(
      names.map(
        async (name) => [`${name}.gz`, gzipSync(await readFile(fixture(`shop-plain/${name}`)))] as const,
      ),
    ),
  )
  const [plain, unpacked] = [await readFolder(fixture('shop-plain')), await read(packed)]
  expect(unpacked.batches).toEqual(plain.batches)
})

test('line ends of Windows and a byte-order mark change nothing', async () => {
  const names = await readdir(fixture('shop-plain'))
  const texts = await Promise.all(
    names.map(async (name) => [name, await readFile(fixture(`shop-plain/${name}`), 'utf8')] as const),
  )
  const windows = Object.fromEntries(
    texts.map(([name, text]) => [name, `\uFEFF${text.replaceAll('\n', '\r\n')}`]),
  )
  expect((await read(windows)).batches).toEqual((await readFolder(fixture('shop-plain'))).batches)
})

test('products come before customers, and customers before orders', async () => {
  const found = await readFolder(fixture('shop-plain'))
  const kinds = found.batches.map((batch) => [
    batch.products.length > 0,
    batch.customers.length > 0,
    batch.orders.length > 0,
  ])
  expect(kinds).toEqual([
    [true, false, false],
    [false, true, false],
    [false, false, true],
  ])
})

test('a file cut within its packing gives its whole rows, a refusal and a note', async () => {
  const rows = Array.from(
    { length: 4000 },
    (_, i) => `A${i},P1,${(i % 5) + 1},K${(i * 7919) % 1009},2024-03-05`,
  ).join('\n')
  const packed = gzipSync(`order,product,quantity,customer,date\n${rows}\n`)
  const cut = packed.subarray(0, Math.floor(packed.length * 0.6))
  const found = await read({ 'products.csv': twoProducts, 'orders.csv.gz': cut })
  expect(found.report.orders).toBeGreaterThan(1000)
  expect(found.report.refusals).toEqual([
    expect.objectContaining({ reason: expect.stringContaining('cut or damaged') }),
  ])
  expect(found.report.notes).toEqual([
    expect.objectContaining({ reason: expect.stringContaining('after this line') }),
  ])
  expect(found.orders.every((order) => order.lines[0]?.productId === 'P1')).toBe(true)
})

const far = (orders: number, lines: number): string => {
  const rows = Array.from(
    { length: orders * lines },
    (_, i) => `A${i % orders},P1,1,K${i % orders},2024-03-05`,
  )
  return `order,product,quantity,customer,date,note\n${rows.map((row, i) => `${row},${i}`).join('\n')}\n`
}

test('lines of one order far apart find each other again', async () => {
  const found = await readOrders(far(2800, 6))
  expect(found.report).toMatchObject({ orders: 2800, lines: 16_800, refused: 0 })
  expect(found.batches.filter((batch) => batch.continued.length > 0).length).toBeGreaterThan(1)
  expect(found.orders.every((order) => order.lines.map((line) => line.line).join() === '1,2,3,4,5,6')).toBe(
    true,
  )
})

test('no batch holds much more than a few thousand lines', async () => {
  const found = await readOrders(far(3000, 5))
  const sizes = found.batches.map(
    (batch) => [...batch.orders, ...batch.continued].flatMap((order) => order.lines).length,
  )
  expect(Math.max(...sizes)).toBeLessThan(9000)
})

test('reading twice gives the same batches', async () => {
  const csv = far(50, 4)
  expect((await readOrders(csv)).batches).toEqual((await readOrders(csv)).batches)
})

test('the report holds a thousand refusals and counts all, and each is told', async () => {
  const heard: Remark[] = []
  const rows = Array.from({ length: 1500 }, (_, i) => `A${i},NOPE,1,2024-03-05`).join('\n')
  const found = await readOrders(`order,product,quantity,date\n${rows}\n`, {
    onRemark: (remark) => heard.push(remark),
  })
  expect([found.report.refusals.length, found.report.refused, heard.length]).toEqual([1000, 1500, 1500])
})

test('progress never goes back and ends with everything', async () => {
  const steps: ImportProgress[] = []
  await readOrders(far(2000, 4), { progress: (step) => steps.push(step) })
  const orders = steps.filter((step) => step.file === 'orders.csv')
  expect(orders.length).toBeGreaterThan(2)
  expect(orders.every((step, i) => step.rows >= (orders[i - 1]?.rows ?? 0))).toBe(true)
  expect(orders.at(-1)).toMatchObject({ rows: 8000, bytesRead: orders[0]?.bytesTotal })
})

test('how long it took is told by the clock that is handed in', async () => {
  let at = 0
  const clock = (): number => {
    at += 2500
    return at
  }
  expect((await read({ 'products.csv': twoProducts }, { clock })).report.seconds).toBe(2.5)
})

test('when the sink fails, the import fails with its error', async () => {
  const sink = async () => Promise.reject(new Error('the disk is full'))
  await expect(readShop(fixture('shop-plain'), sink, { now: Date.UTC(2025, 5) })).rejects.toThrow(
    'the disk is full',
  )
})

test('every refusal is a sentence that says what to do', async () => {
  const csv = [
    'order,line,product,quantity,price,customer,date,status',
    ',1,P1,1,1,K,2024-01-01,',
    'A,1,P9,1,1,K,2024-01-01,',
    'A,1,P1,x,1,K,2024-01-01,',
    'A,1,P1,1,x,K,2024-01-01,',
    'A,1,P1,1,1,K,x,',
    'A,1,P1,1,1,K,2024-01-01,x',
    'A,1',
    '"A,1',
    'A,1,P1,1,1,K,2024-01-01,,,,9',
  ]
  const found = await readOrders(`${csv.join('\n')}\n`)
  expect(found.report.refused).toBe(9)
  for (const { reason } of found.report.refusals) expect(reason).toMatch(/^[A-Z].*\. [A-Z].*\.$|^[A-Z].*\.$/)
})
