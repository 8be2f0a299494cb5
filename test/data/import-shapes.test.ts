import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { read, readOrders, reasons, twoProducts } from './importTry.ts'

/** The same two products, however they are written. */
const plain = 'id,name,price,description\nP1,茶壶,10.50,"Holds tea, hot"\nP2,Cup,5,"He said ""good"""\n'
const same = [
  { id: 'P1', name: { en: '茶壶', zh: '茶壶' }, price: 10.5, description: { en: 'Holds tea, hot' } },
  { id: 'P2', name: { en: 'Cup', zh: 'Cup' }, price: 5, description: { en: 'He said "good"' } },
]
const json =
  '{"id":"P1","name":"茶壶","price":10.5,"description":"Holds tea, hot"}\n{"id":"P2","name":"Cup","price":5,"description":"He said \\"good\\""}\n'
const semicolons = 'id;name;price;description\nP1;茶壶;10,50;Holds tea, hot\nP2;Cup;5;"He said ""good"""\n'
const tabs = 'id\tname\tprice\tdescription\nP1\t茶壶\t10.50\tHolds tea, hot\nP2\tCup\t5\t"He said ""good"""\n'
const allQuoted =
  '"id","name","price","description"\n"P1","茶壶","10.50","Holds tea, hot"\n"P2","Cup","5","He said ""good"""\n'

test.each<[what: string, name: string, content: string | Uint8Array]>([
  ['commas', 'products.csv', plain],
  ['semicolons', 'products.csv', semicolons],
  ['tabs', 'products.tsv', tabs],
  ['tabs under the name of commas', 'products.csv', tabs],
  ['commas under the name of tabs', 'products.tsv', plain],
  ['every cell in quotation marks', 'products.csv', allQuoted],
  ['the separator told in the first line', 'products.csv', `sep=;\n${semicolons}`],
  ['the separator told in large letters', 'products.csv', `SEP=;\n${semicolons}`],
  ['a separator of its own', 'products.csv', `sep=#\n${semicolons.replaceAll(';', '#')}`],
  ['a bar for a separator that is told', 'products.csv', `sep=|\n${semicolons.replaceAll(';', '|')}`],
  ['line ends of Windows', 'products.csv', plain.replaceAll('\n', '\r\n')],
  ['line ends of old', 'products.csv', plain.replaceAll('\n', '\r')],
  ['no line end at the end', 'products.csv', plain.slice(0, -1)],
  ['a byte-order mark', 'products.csv', `\uFEFF${plain}`],
  ['a byte-order mark and a told separator', 'products.csv', `\uFEFFsep=;\r\n${semicolons}`],
  ['empty lines all over', 'products.csv', `\n\n${plain.replaceAll('\n', '\n\n \n,,,\n')}`],
  ['blanks around the headings', 'products.csv', plain.replace('id,name', ' id , name ')],
  ['blanks around the cells', 'products.csv', plain.replace('P1,茶壶,10.50', ' P1 , 茶壶 , 10.50 ')],
  ['empty cells at the end of rows', 'products.csv', plain.replaceAll('"\n', '",,,\n')],
  [
    'columns in another order',
    'products.csv',
    'price,description,name,id\n10.50,"Holds tea, hot",茶壶,P1\n5,"He said ""good""",Cup,P2\n',
  ],
  ['columns that are not ours', 'products.csv', plain.replaceAll(/^(.)/gm, 'x,$1')],
  ['a name in large letters', 'PRODUCTS.CSV', plain],
  ['packing', 'products.csv.gz', gzipSync(plain)],
  ['packing under a plain name', 'products.csv', gzipSync(plain)],
  ['the name of a packed file alone', 'products.csv.gz', plain],
  [
    'packing in two parts',
    'products.csv.gz',
    Buffer.concat([gzipSync(plain.slice(0, 40)), gzipSync(plain.slice(40))]),
  ],
  ['packing at its hardest', 'products.csv.gz', gzipSync(plain, { level: 9 })],
  ['packing without any', 'products.csv.gz', gzipSync(plain, { level: 0 })],
  ['JSON Lines', 'products.jsonl', json],
  ['JSON Lines by their other name', 'products.ndjson', json],
  ['JSON Lines, packed', 'products.jsonl.gz', gzipSync(json)],
  ['JSON Lines with a byte-order mark', 'products.jsonl', `\uFEFF${json}`],
  ['JSON Lines of Windows', 'products.jsonl', json.replaceAll('\n', '\r\n')],
  ['JSON Lines with empty lines', 'products.jsonl', `\n${json.replace('\n', '\n\n  \n')}`],
  ['JSON Lines without a line end at the end', 'products.jsonl', json.slice(0, -1)],
  ['JSON Lines with blanks', 'products.jsonl', json.replaceAll(',', ' , ').replaceAll('tea ,', 'tea,')],
  ['JSON Lines with Chinese written in ASCII', 'products.jsonl', json.replace('茶壶', '\\u8336\\u58f6')],
])('a file with %s gives the same products', async (_, name, content) => {
  const found = await read({ [name]: content })
  expect(found.products).toMatchObject(same)
  expect(found.report).toMatchObject({ products: 2, refused: 0, noted: 0, files: [{ rows: 2, kept: 2 }] })
})

test.each<[what: string, bytes: readonly number[]]>([
  ['Latin letters of one byte', [0x4d, 0xfc, 0x6c]],
  ['Chinese in GBK', [0xb2, 0xe8, 0xba, 0xf8]],
  ['Chinese in Big5', [0xaf, 0xf9, 0xb3, 0xfd]],
  ['Japanese in Shift JIS', [0x92, 0x83]],
  ['half a character', [0xe8, 0x8c]],
  ['a lone continuation', [0x80]],
  ['an overlong blank', [0xc0, 0xa0]],
  ['half of a surrogate pair', [0xed, 0xa0, 0x80]],
])('a row with %s is refused, and the others stay', async (_, bytes) => {
  const rows = [
    Buffer.from('id,name,price\nP1,Bowl,10\nP2,'),
    Buffer.from(bytes),
    Buffer.from(',5\nP3,Pot,9\n'),
  ]
  const found = await read({ 'products.csv': Buffer.concat(rows) })
  expect(found.products.map(({ id }) => id)).toEqual(['P1', 'P3'])
  expect(reasons(found)).toEqual([
    'This row holds characters that are not UTF-8. Save the file as UTF-8 and import it again.',
  ])
})

test.each<[what: string, total: number, foreign: number, stops: boolean]>([
  ['one of three rows', 3, 1, false],
  ['two of three rows', 3, 2, true],
  ['half of the rows', 10, 5, false],
  ['every row', 1, 1, true],
])('a file with %s in another encoding stops the import: %#', async (_, total, foreign, stops) => {
  const rows = Array.from({ length: total }, (_, i) =>
    i < foreign ? Buffer.from(`P${i},\xe9,5\n`, 'latin1') : Buffer.from(`P${i},Bowl,5\n`),
  )
  const reading = read({ 'products.csv': Buffer.concat([Buffer.from('id,name,price\n'), ...rows]) })
  const message = `products.csv is not UTF-8: ${foreign} of its first ${total} rows hold other characters. Save it as UTF-8 and import it again.`
  const ended = await reading.then(({ report }) => report.refused, String)
  expect(ended).toBe(stops ? `ImportError: ${message}` : foreign)
})

test.each<[what: string, cell: string, name: string]>([
  ['a separator', '"Bowl, deep"', 'Bowl, deep'],
  ['a line end', '"Bowl\ndeep"', 'Bowl deep'],
  ['a quotation mark', '"12"" bowl"', '12" bowl'],
  ['nothing but a quotation mark', '""""', '"'],
  ['a bare quotation mark', '12" bowl', '12" bowl'],
  ['two bare quotation marks', 'a "deep" bowl', 'a "deep" bowl'],
  ['a blank before its quotation mark', ' "Bowl"', '"Bowl"'],
  ['Chinese quotation marks', '“深”碗', '“深”碗'],
  ['an apostrophe', "Ada's bowl", "Ada's bowl"],
  ['a semicolon', 'Bowl; deep', 'Bowl; deep'],
  ['a backslash', 'Bowl\\', 'Bowl\\'],
  ['a backslash before a quotation mark', '"Bowl\\"', 'Bowl\\'],
])('a cell may hold %s', async (_, cell, name) => {
  const found = await read({ 'products.csv': `id,name,price\nP1,${cell},10\nP2,Cup,5\n` })
  expect(found.products.map((product) => product.name.en)).toEqual([name, 'Cup'])
})

test('a line that looks like a told separator is a row where a piece of the file begins', async () => {
  const head = 'order,product,quantity,date,note\nA1,P1,1,2024-03-05,'
  const found = await readOrders(`${head.padEnd(65_535, 'x')}\nsep=;\nA2,P1,1,2024-03-05,\n`)
  expect(found.report.refusals.map(({ line }) => line)).toEqual([3])
  expect(found.orders.map(({ id }) => id)).toEqual(['A1', 'A2'])
})

test.each([
  'products.txt',
  'products.xlsx',
  'products.json',
  'my-products.csv',
  'products.csv.zip',
  'product.csv',
])('a file %s is not taken for products', async (name) => {
  await expect(read({ [name]: twoProducts })).rejects.toThrow('There is no file of products in the folder.')
})

test.each(['orders.csv', 'orders.tsv', 'orders.csv.gz', 'order-lines.csv', 'Order-Lines.CSV', 'ORDERS.csv'])(
  'a file %s is taken for orders',
  async (name) => {
    const csv = 'order,product,quantity,date\nA1,P1,1,2024-03-05\n'
    expect((await read({ 'products.csv': twoProducts, [name]: csv })).report.orders).toBe(1)
  },
)
