import { expect, test } from 'vitest'
import type { Product } from '../../data/records.ts'
import { read } from './importTry.ts'

/** A bowl for 10, of which the file says one thing more. */
async function bowl(heading: string, cell: string): Promise<Product | undefined> {
  const found = await read({ 'products.csv': `id,name,price,${heading}\nP1,Bowl,10,${cell}\n` })
  return found.products[0]
}

/** The only product of a file. */
const only = async (csv: string): Promise<Product | undefined> =>
  (await read({ 'products.csv': csv })).products[0]

test.each<[heading: string, cell: string, Partial<Product>]>([
  ['sku', 'B-77', { sku: 'B-77' }],
  ['sku', '  B-77  ', { sku: 'B-77' }],
  ['sku', '0077', { sku: '0077' }],
  ['sku', '', { sku: undefined }],
  ['sku', ' ', { sku: undefined }],
  ['SKU', 'B-77', { sku: 'B-77' }],
  ['name_en', 'Deep bowl', { name: { en: 'Deep bowl', zh: 'Bowl' } }],
  ['name_zh', '碗', { name: { en: 'Bowl', zh: '碗' } }],
  ['Name ZH', '碗', { name: { en: 'Bowl', zh: '碗' } }],
  ['name-zh', '碗', { name: { en: 'Bowl', zh: '碗' } }],
  ['nameZh', '碗', { name: { en: 'Bowl', zh: '碗' } }],
  ['name_zh', '', { name: { en: 'Bowl', zh: 'Bowl' } }],
  ['description', 'Holds soup.', { description: { en: 'Holds soup.', zh: 'Holds soup.' } }],
  ['description_en', 'Holds soup.', { description: { en: 'Holds soup.', zh: 'Holds soup.' } }],
  ['description_zh', '盛汤。', { description: { en: '盛汤。', zh: '盛汤。' } }],
  ['description', '', { description: { en: '', zh: '' } }],
  ['description', '"One, two.\nThree."', { description: { en: 'One, two. Three.', zh: 'One, two. Three.' } }],
  ['category', 'Kitchen', { category: 'kitchen' }],
  ['category', 'Kitchen & Dining', { category: 'kitchen-dining' }],
  ['category', '  Kitchen  ', { category: 'kitchen' }],
  ['category', 'Küche', { category: 'küche' }],
  ['category', '厨房', { category: '厨房' }],
  ['category', 'ＫＩＴＣＨＥＮ', { category: 'kitchen' }],
  ['category', '', { category: 'other' }],
  ['category', '---', { category: 'other' }],
  ['category_en', 'Kitchen', { category: 'kitchen' }],
  ['category_zh', '厨房', { category: '厨房' }],
  ['stock', '12', { stock: 12 }],
  ['stock', '12.0', { stock: 12 }],
  ['stock', '"1,200"', { stock: 1200 }],
  ['stock', '0', { stock: 0 }],
  ['stock', '', { stock: undefined }],
  ['stock', '-1', { stock: 0 }],
  ['stock', 'many', { stock: undefined }],
  ['sold', 'yes', { sold: true }],
  ['sold', 'no', { sold: false }],
  ['sold', '', { sold: true }],
  ['sold', '是', { sold: true }],
  ['sold', '否', { sold: false }],
  ['active', 'FALSE', { sold: false }],
  ['durable', 'yes', { durable: true }],
  ['durable', 'no', { durable: false }],
  ['durable', '', { durable: false }],
  ['durable', '1', { durable: true }],
  ['aliases', 'dish|basin', { aliases: { en: ['dish', 'basin'], zh: ['dish', 'basin'] } }],
  ['aliases_en', 'dish', { aliases: { en: ['dish'], zh: [] } }],
  ['aliases_zh', '盆|盘', { aliases: { en: [], zh: ['盆', '盘'] } }],
  ['aliases', '', { aliases: { en: [], zh: [] } }],
  ['aliases', '|||', { aliases: { en: [], zh: [] } }],
  ['aliases', 'dish|Dish|dish', { aliases: { en: ['dish', 'Dish'], zh: ['dish', 'Dish'] } }],
  ['attributes_colour', 'blue', { attributes: { colour: { en: 'blue', zh: 'blue' } } }],
  ['attributes_colour_en', 'blue', { attributes: { colour: { en: 'blue', zh: 'blue' } } }],
  ['attributes_colour_zh', '蓝', { attributes: { colour: { en: '蓝', zh: '蓝' } } }],
  ['Attributes_Colour', 'blue', { attributes: { colour: { en: 'blue', zh: 'blue' } } }],
  ['Attributes Colour', 'blue', { attributes: { colour: { en: 'blue', zh: 'blue' } } }],
  ['attributes-colour-zh', '蓝', { attributes: { colour: { en: '蓝', zh: '蓝' } } }],
  ['attributes_wash care', '30°', { attributes: { 'wash care': { en: '30°', zh: '30°' } } }],
  ['attributes_颜色', '蓝', { attributes: { 颜色: { en: '蓝', zh: '蓝' } } }],
  ['attributes_colour', '', { attributes: {} }],
  ['attributes_constructor', 'x', { attributes: { constructor: { en: 'x', zh: 'x' } } }],
  ['colour', 'blue', { attributes: {} }],
])('the column %j with %j says so of a product', async (heading, cell, expected) => {
  expect(await bowl(heading, cell)).toMatchObject(expected)
})

test.each<[headings: string]>([
  ['id,name,price'],
  ['ID,NAME,PRICE'],
  ['Id,Name,Price'],
  ['product,title,unit_price'],
  ['Product ID,Title,Unit Price'],
  ['product-id,title,unit-price'],
  ['productId,title,unitPrice'],
  ['product_id,name_en,list_price'],
  ['product_id,name_zh,List Price'],
  [' id , name , price '],
  ['"id","name","price"'],
  ['ｉｄ,ｎａｍｅ,ｐｒｉｃｅ'],
])('the headings %j need no map', async (headings) => {
  expect(await only(`${headings}\nP1,Bowl,10\n`)).toMatchObject({
    id: 'P1',
    name: { en: 'Bowl', zh: 'Bowl' },
    price: 10,
  })
})

test.each<[cell: string, id: string]>([
  ['P1', 'P1'],
  [' P1 ', 'P1'],
  ['p1', 'p1'],
  ['17850.0', '17850'],
  ['0042', '0042'],
  ['碗-1', '碗-1'],
  ['Ｐ１', 'P1'],
  ['a b', 'a b'],
  ['=1+1', '=1+1'],
  ['1e5', '1e5'],
  ['k'.repeat(100), 'k'.repeat(100)],
])('the key %j is %j', async (cell, id) => {
  expect((await only(`id,name,price\n${cell},Bowl,10\n`))?.id).toBe(id)
})

test.each<[cell: string, price: number, sold: boolean]>([
  ['10', 10, true],
  ['10.00', 10, true],
  ['"10,00"', 10, true],
  ['"1,018.00"', 1018, true],
  ['S$39.90', 39.9, true],
  ['￥300', 300, true],
  ['0.005', 0.005, true],
  ['999999999', 999_999_999, true],
  ['0', 0, false],
  ['0.00', 0, false],
  ['', 0, false],
])('the price %j is %d, and the product is sold: %s', async (cell, price, sold) => {
  expect(await only(`id,name,price\nP1,Bowl,${cell}\n`)).toMatchObject({ price, sold })
})

test('of a heading and its other name the one of the house is read', async () => {
  expect((await only('product_id,id,name,price\nFOREIGN,OWN,Bowl,10\n'))?.id).toBe('OWN')
})

test('an own heading that is empty still stands before its other name', async () => {
  expect((await only('id,title,name,name_zh,price\nP1,Title,,碗,10\n'))?.name).toEqual({ en: '碗', zh: '碗' })
})

test('a product that says everything is kept whole', async () => {
  const csv = [
    'id,sku,name_en,name_zh,description_en,description_zh,category,category_zh,price,stock,sold,durable,aliases_en,aliases_zh,attributes_colour_en,attributes_colour_zh',
    'P1,B-77,Bowl,碗,Holds soup.,盛汤。,Kitchen,厨房,10,3,yes,yes,dish,盆,blue,蓝',
  ]
  const found = await read({ 'products.csv': `${csv.join('\n')}\n` })
  expect(found.categories).toEqual([{ id: 'kitchen', name: { en: 'Kitchen', zh: '厨房' } }])
  expect(found.products).toEqual([
    {
      ...{ id: 'P1', sku: 'B-77', category: 'kitchen', price: 10, stock: 3, sold: true, durable: true },
      name: { en: 'Bowl', zh: '碗' },
      description: { en: 'Holds soup.', zh: '盛汤。' },
      attributes: { colour: { en: 'blue', zh: '蓝' } },
      aliases: { en: ['dish'], zh: ['盆'] },
    },
  ])
})

test('the first product of a category names it', async () => {
  const csv = 'id,name,price,category,category_zh\nP1,A,1,Tea,茶\nP2,B,1,TEA,茶叶\nP3,C,1,tea,\n'
  expect((await read({ 'products.csv': csv })).categories).toEqual([
    { id: 'tea', name: { en: 'Tea', zh: '茶' } },
  ])
})

test.each<[what: string, heading: string, cell: string, keep: (product: Product) => string, most: number]>([
  ['a name', 'name_en', 'n'.repeat(500), ({ name }) => name.en, 200],
  ['a stock-keeping number', 'sku', 's'.repeat(500), ({ sku }) => sku ?? '', 100],
  ['a description', 'description', 'd'.repeat(20_000), ({ description }) => description.zh, 10_000],
  ['a category', 'category', 'c'.repeat(500), ({ category }) => category, 100],
  ['a word', 'aliases_en', 'a'.repeat(500), ({ aliases }) => aliases.en[0] ?? '', 200],
  [
    'a property',
    'attributes_x',
    'v'.repeat(500),
    ({ attributes }) => Object.values(attributes)[0]?.en ?? '',
    200,
  ],
])('%s beyond measure keeps its beginning', async (_, heading, cell, keep, most) => {
  const product = await bowl(heading, cell)
  expect(product && keep(product)).toBe(cell.slice(0, most))
})

test('of a hundred other words fifty are kept', async () => {
  const words = Array.from({ length: 100 }, (_, i) => `word${i}`)
  expect((await bowl('aliases_en', words.join('|')))?.aliases.en).toEqual(words.slice(0, 50))
})

test('of a hundred properties fifty are kept', async () => {
  const names = Array.from({ length: 100 }, (_, i) => `attributes_p${i}`)
  const product = await bowl(names.join(','), names.map((_, i) => i).join(','))
  expect(Object.keys(product?.attributes ?? {})).toHaveLength(50)
})

test.each<[what: string, cell: string, name: string]>([
  ['null bytes', 'Bo\u0000wl', 'Bo wl'],
  ['a bell', 'Bowl\u0007', 'Bowl'],
  ['marks of direction', '\u202EBowl\u202C', 'Bowl'],
  ['an invisible blank', 'Bo\u200Bwl', 'Bo wl'],
  ['tabs and blanks', 'Bowl \t  deep', 'Bowl deep'],
  ['markup', '<b>Bowl</b>', '<b>Bowl</b>'],
  ['a family', 'Bowl 👩‍👩‍👧', 'Bowl 👩‍👩‍👧'],
  ['letters with marks', 'Schüssel', 'Schüssel'],
  ['rare characters', '𠮷野家碗', '𠮷野家碗'],
])('a name with %s is tidy', async (_, cell, name) => {
  expect((await only(`id,name,price\nP1,${cell},10\n`))?.name.en).toBe(name)
})
