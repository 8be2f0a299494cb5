import { expect, test } from 'vitest'
import { columnsOf, type TableName } from '../../data/import/columns.ts'
import { ImportError } from '../../data/import/importError.ts'
import { parseMap, readMap } from '../../data/import/map.ts'
import { folderWith } from './importTry.ts'

const ours = (table: TableName): string =>
  columnsOf(table)
    .map(([name]) => name)
    .join(', ')

/** What is said of a map file with this content, without its folder. */
async function refusal(content: string | Uint8Array): Promise<string> {
  const dir = await folderWith({ 'shop.map.json': content })
  const error = await readMap(`${dir}/shop.map.json`).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(ImportError)
  return String(error).replace(`${dir}/`, '')
}

test.each<[what: string, content: string]>([
  ['nothing', ''],
  ['blanks', ' \n '],
  ['half an object', '{"orders": {"file": "o.csv"'],
  ['a comma too many', '{"dates": "day-first",}'],
  ['single quotation marks', "{'dates': 'day-first'}"],
  ['names without quotation marks', '{dates: "day-first"}'],
  ['a remark', '{} // mine'],
  ['YAML', 'dates: day-first\n'],
  ['CSV', 'id,name\n1,2\n'],
  ['a page', '<!doctype html>'],
])('a map file of %s is not JSON', async (_, content) => {
  expect(await refusal(content)).toBe(
    'ImportError: shop.map.json is not JSON. Check its commas, quotes and brackets.',
  )
})

const wrong = (places: string): string => `ImportError: shop.map.json cannot be used as a map. ${places}.`

test.each<[what: string, map: unknown, places: string]>([
  ['a list', [], 'the whole: Invalid input: expected object, received array'],
  ['a number', 7, 'the whole: Invalid input: expected object, received number'],
  ['nothing', null, 'the whole: Invalid input: expected object, received null'],
  ['a part that is not known', { suppliers: {} }, 'the whole: Unrecognized key: "suppliers"'],
  [
    'two parts that are not known',
    { product: {}, order: {} },
    'the whole: Unrecognized keys: "product", "order"',
  ],
  ['a word for a part', { orders: 'orders.csv' }, 'orders: Invalid input: expected object, received string'],
  ['a setting that is not known', { orders: { path: 'x' } }, 'orders: Unrecognized key: "path"'],
  [
    'an empty name of a file',
    { orders: { file: '' } },
    'orders.file: Too small: expected string to have >=1 characters',
  ],
  [
    'an order of dates that is none',
    { dates: 'year-first' },
    'dates: Invalid option: expected one of "day-first"|"month-first"',
  ],
  ['an offset in hours', { offset: '+8' }, 'offset: write the hours from UTC like +08:00'],
  ['an offset by name', { offset: 'Asia/Singapore' }, 'offset: write the hours from UTC like +08:00'],
  ['an offset of a day', { offset: '+24:00' }, 'offset: write the hours from UTC like +08:00'],
  [
    'a currency as a sign',
    { shop: { currency: 'S$' } },
    'shop.currency: write the currency with three capital letters, such as SGD',
  ],
  [
    'a currency in small letters',
    { shop: { currency: 'sgd' } },
    'shop.currency: write the currency with three capital letters, such as SGD',
  ],
  [
    'a name in one language',
    { shop: { name: { zh: '风筝屋' } } },
    'shop.name: write a text, or { "en": ..., "zh": ... } with both languages',
  ],
  [
    'an empty name',
    { shop: { name: '' } },
    'shop.name: write a text, or { "en": ..., "zh": ... } with both languages',
  ],
  [
    'a column of ours that is none',
    { customers: { columns: { surname: 'Name' } } },
    `customers.columns.surname: there is no column "surname" here; these are: ${ours('customers')}`,
  ],
  [
    'a column of another table',
    { products: { columns: { quantity: 'qty' } } },
    `products.columns.quantity: there is no column "quantity" here; these are: ${ours('products')}`,
  ],
  [
    'a constant for no column of ours',
    { orders: { constants: { colour: 'red' } } },
    `orders.constants.colour: there is no column "colour" here; these are: ${ours('orders')}`,
  ],
  [
    'a property without a name',
    { products: { values: { attributes_: {} } } },
    `products.values.attributes_: there is no column "attributes_" here; these are: ${ours('products')}`,
  ],
  [
    'a heading that is a number',
    { orders: { columns: { order: 5 } } },
    'orders.columns.order: Invalid input: expected string, received number',
  ],
  [
    'values that are a list',
    { products: { values: { sold: ['Current'] } } },
    'products.values.sold: Invalid input: expected record, received array',
  ],
  [
    'a value that is nothing',
    { products: { values: { sold: { NA: null } } } },
    'products.values.sold.NA: write a text, a number, true or false',
  ],
  [
    'a constant that is an object',
    { products: { constants: { name: { en: 'Bowl' } } } },
    'products.constants.name: write a text, a number, true or false',
  ],
  [
    'something to leave out that is no list',
    { orders: { leaveOut: { product: 'POSTAGE' } } },
    'orders.leaveOut.product: Invalid input: expected array, received string',
  ],
  [
    'orders that are gathered from themselves',
    { orders: { from: 'orders' } },
    'orders: Unrecognized key: "from"',
  ],
  [
    'products gathered from elsewhere',
    { products: { from: 'invoices' } },
    'products.from: Invalid input: expected "orders"',
  ],
  [
    'three faults',
    { dates: 1, offset: '8', shop: { currency: '' } },
    'shop.currency: write the currency with three capital letters, such as SGD; dates: Invalid option: expected one of "day-first"|"month-first"; offset: write the hours from UTC like +08:00',
  ],
])('a map with %s is refused with its place', async (_, map, places) => {
  expect(await refusal(JSON.stringify(map))).toBe(wrong(places))
})

test('a map file that is a folder cannot be read', async () => {
  const dir = await folderWith({})
  await expect(readMap(dir)).rejects.toThrow(
    new ImportError(`The map file ${dir} cannot be read. Check its name and its permissions.`),
  )
})

test('a map that is no file is called the map', () => {
  expect(() => parseMap({ dates: 'x' })).toThrow(/^The map cannot be used as a map\. dates: /)
})

test.each(['constructor', 'toString', 'hasOwnProperty'])('a map may not name a column %s', (name) => {
  const map: unknown = JSON.parse(`{"orders": {"columns": {"${name}": "x"}}}`)
  expect(() => parseMap(map)).toThrow(ImportError)
})

test('a map that names a column __proto__ names none', () => {
  const map: unknown = JSON.parse('{"orders": {"columns": {"__proto__": "x"}}}')
  expect(parseMap(map)).toEqual({ orders: { columns: {} } })
})
