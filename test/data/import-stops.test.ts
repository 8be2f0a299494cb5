import { expect, test } from 'vitest'
import { ImportError } from '../../data/import/importError.ts'
import { parseMap } from '../../data/import/map.ts'
import { read, twoProducts } from './importTry.ts'

const anyFiles = (more: Readonly<Record<string, string | Uint8Array>>) => ({
  'products.csv': twoProducts,
  ...more,
})

test.each<[what: string, files: Readonly<Record<string, string | Uint8Array>>, message: string]>([
  [
    'no file at all',
    {},
    'There is no file of products in the folder. Name it products.csv, .tsv, .jsonl or .ndjson (also with .gz), or name it in the map as products.file.',
  ],
  [
    'two files of orders',
    anyFiles({ 'orders.csv': 'x', 'order-lines.jsonl': 'x' }),
    'There are several files of orders: order-lines.jsonl, orders.csv. Keep one, or name it in the map as orders.file.',
  ],
  [
    'a file without its key',
    { 'products.csv': 'name,price\nBowl,10\n' },
    'products.csv has no column "id" (key of the product; a later row with the same key replaces it). Name the right one in the map under products.columns. Its columns are: name, price.',
  ],
  [
    'a file without a name',
    { 'products.csv': 'id,price\nP1,10\n' },
    'products.csv has no column "name" (name, where one column serves both languages). Name the right one in the map under products.columns. Its columns are: id, price.',
  ],
  [
    'orders without dates',
    anyFiles({ 'orders.csv': 'order,product,quantity\n' }),
    'orders.csv has no column "date" (when it was ordered). Name the right one in the map under orders.columns. Its columns are: order, product, quantity.',
  ],
  [
    'orders without quantities',
    anyFiles({ 'orders.csv': 'order,product,date\n' }),
    'orders.csv has no column "quantity" (pieces; negative only on lines of cancelled orders). Name the right one in the map under orders.columns. Its columns are: order, product, date.',
  ],
  [
    'somebody in the place of the headings',
    anyFiles({ 'customers.csv': 'K1,Ada Quill,ada@quill.example\n' }),
    'customers.csv has no column "id" (key of the customer; a later row with the same key replaces it). Name the right one in the map under customers.columns. Check that its first line holds the headings.',
  ],
  [
    'headings with an open quotation mark',
    anyFiles({ 'customers.csv': 'id,"name\nK1,Ada\n' }),
    'The first line of customers.csv must hold the headings. A quotation mark opens a field here and is not closed properly. Write quotation marks inside a text twice ("").',
  ],
  [
    'headings that are not UTF-8',
    anyFiles({ 'customers.csv': Buffer.from('id,Stra\xdfe\nK1,A\n', 'latin1') }),
    'The first line of customers.csv must hold the headings. This row holds characters that are not UTF-8. Save the file as UTF-8 and import it again.',
  ],
  [
    'a list in JSON',
    anyFiles({ 'orders.jsonl': ' [{"order": "A1"}]' }),
    'orders.jsonl is one JSON list. Write it as JSON Lines: one object on each line.',
  ],
  [
    'a workbook',
    anyFiles({ 'orders.csv': 'PK\u0003\u0004' }),
    'orders.csv is a zip file or a workbook. Save it as CSV (UTF-8) and name that file.',
  ],
  [
    'UTF-16',
    anyFiles({ 'orders.csv': Buffer.from('\uFEFForder\n', 'utf16le') }),
    'orders.csv is UTF-16. Save it as UTF-8 and import it again.',
  ],
  [
    'short UTF-16 without its mark',
    anyFiles({ 'orders.csv': Buffer.from('order,date\n', 'utf16le') }),
    'orders.csv is UTF-16. Save it as UTF-8 and import it again.',
  ],
  [
    'products without a row',
    { 'products.csv': 'id,name,price\n' },
    'No product could be read, so nothing was imported.',
  ],
  [
    'products that are all refused',
    { 'products.csv': 'id,name,price\nP1,Bowl,dear\nP2,,1\n' },
    'No product could be read, so nothing was imported. The first row that was refused is line 2: The price is not an amount of 0 or more. Correct it.',
  ],
])('%s ends the import with what to do', async (_, files, message) => {
  await expect(read(files)).rejects.toThrow(new ImportError(message))
})

test.each<[what: string, map: unknown, files: Readonly<Record<string, string>>, message: string]>([
  [
    'a file of the map that is not there',
    { products: { file: 'items.csv' } },
    { 'products.csv': twoProducts },
    'The map names items.csv, which is not in the folder. Correct the name or add the file.',
  ],
  [
    'a heading of the map that is not there',
    { products: { columns: { sku: 'Article' } } },
    { 'products.csv': twoProducts },
    'products.csv has no column "Article", which the map names. Its columns are: id, name, price.',
  ],
  [
    'products to be gathered from orders that are not there',
    { products: { from: 'orders' } },
    { 'products.csv': twoProducts },
    'There is no file of orders in the folder. Name it orders.csv, .tsv, .jsonl or .ndjson (also with .gz), or name it in the map as orders.file.',
  ],
  [
    'products to be gathered without a name',
    { products: { from: 'orders' } },
    { 'orders.csv': 'order,product,quantity,date,price\n' },
    'orders.csv has no column "name" (name, where one column serves both languages). Name the right one in the map under products.columns. Its columns are: order, product, quantity, date, price.',
  ],
])('%s ends the import with what to do', async (_, map, files, message) => {
  await expect(read(files, { map: parseMap(map) })).rejects.toThrow(new ImportError(message))
})
