import { expect, test } from 'vitest'
import { parseMap } from '../../data/import/map.ts'
import type { Text } from '../../data/records.ts'
import { read } from './importTry.ts'

/** What stands in the column for both, for English and for Chinese, and what each language then shows. */
type Fallback = readonly [both: string, en: string, zh: string, shown: Text]

const fallbacks: readonly Fallback[] = [
  ['', 'Tea', '茶', { en: 'Tea', zh: '茶' }],
  ['', 'Tea', '', { en: 'Tea', zh: 'Tea' }],
  ['', '', '茶', { en: '茶', zh: '茶' }],
  ['Any', '', '', { en: 'Any', zh: 'Any' }],
  ['Any', 'Tea', '', { en: 'Tea', zh: 'Any' }],
  ['Any', '', '茶', { en: 'Any', zh: '茶' }],
  ['Any', 'Tea', '茶', { en: 'Tea', zh: '茶' }],
  ['茶', '', '', { en: '茶', zh: '茶' }],
  [' Any ', '  ', '\u200B', { en: 'Any', zh: 'Any' }],
]

test.each(fallbacks)(
  'of the names %j, %j and %j each language shows its own',
  async (both, en, zh, shown) => {
    const found = await read({ 'products.csv': `id,price,name,name_en,name_zh\nP1,1,${both},${en},${zh}\n` })
    expect(found.products[0]?.name).toEqual(shown)
  },
)

test.each(fallbacks)(
  'of the descriptions %j, %j and %j each language shows its own',
  async (both, en, zh, shown) => {
    const head = 'id,price,name,description,description_en,description_zh'
    const found = await read({ 'products.csv': `${head}\nP1,1,Pot,${both},${en},${zh}\n` })
    expect(found.products[0]?.description).toEqual(shown)
  },
)

test.each(fallbacks)(
  'of the categories %j, %j and %j each language shows its own',
  async (both, en, zh, shown) => {
    const head = 'id,price,name,category,category_en,category_zh'
    const found = await read({ 'products.csv': `${head}\nP1,1,Pot,${both},${en},${zh}\n` })
    expect(found.categories[0]?.name).toEqual(shown)
  },
)

test.each(fallbacks)(
  'of the properties %j, %j and %j each language shows its own',
  async (both, en, zh, shown) => {
    const head = 'id,price,name,attributes_kind,attributes_kind_en,attributes_kind_zh'
    const found = await read({ 'products.csv': `${head}\nP1,1,Pot,${both},${en},${zh}\n` })
    expect(found.products[0]?.attributes).toEqual({ kind: shown })
  },
)

test.each(fallbacks)('nested names %j, %j and %j fall back like flat ones', async (both, en, zh, shown) => {
  const name = { ...(both.trim() === '' ? {} : { name: both }), name_en: en, name_zh: zh }
  const found = await read({ 'products.jsonl': `${JSON.stringify({ id: 'P1', price: 1, ...name })}\n` })
  expect(found.products[0]?.name).toEqual(shown)
})

test.each<[both: string, en: string, zh: string, aliases: Readonly<Record<'en' | 'zh', readonly string[]>>]>([
  ['pot', '', '', { en: ['pot'], zh: ['pot'] }],
  ['', 'pot', '壶', { en: ['pot'], zh: ['壶'] }],
  ['pot', 'kettle', '壶', { en: ['pot', 'kettle'], zh: ['pot', '壶'] }],
  ['pot', 'pot', 'pot', { en: ['pot'], zh: ['pot'] }],
  ['', '', '壶|茶壶|壶', { en: [], zh: ['壶', '茶壶'] }],
  ['', 'a｜b', '', { en: ['a｜b'], zh: [] }],
])('the other words %j, %j and %j join those for both', async (both, en, zh, aliases) => {
  const found = await read({
    'products.csv': `id,price,name,aliases,aliases_en,aliases_zh\nP1,1,Pot,${both},${en},${zh}\n`,
  })
  expect(found.products[0]?.aliases).toEqual(aliases)
})

test.each<[category: string, en: string, zh: string, id: string]>([
  ['Tea & Coffee', 'Hot drinks', '热饮', 'tea-coffee'],
  ['', 'Hot drinks', '热饮', 'hot-drinks'],
  ['', '', '热饮', '热饮'],
  ['热饮', 'Hot drinks', '', '热饮'],
  ['Crème brûlée', '', '', 'crème-brûlée'],
  ['  ', 'Hot drinks', '', 'hot-drinks'],
  ['100% Cotton!', '', '', '100-cotton'],
  ['🎁', '', '', 'other'],
  ['🎁 Gifts', '', '', 'gifts'],
  ['कपड़े', '', '', 'कपड़े'],
])('the key of the category %j, %j, %j is %j', async (category, en, zh, id) => {
  const head = 'id,price,name,category,category_en,category_zh'
  const found = await read({ 'products.csv': `${head}\nP1,1,Pot,${category},${en},${zh}\n` })
  expect([found.products[0]?.category, found.categories[0]?.id]).toEqual([id, id])
})

test('a map translates one column of theirs into both languages', async () => {
  const map = parseMap({
    products: {
      columns: { name_en: 'label', name_zh: 'label' },
      values: { name_zh: { Bowl: '碗' }, name_en: { 杯: 'Cup' } },
    },
  })
  const found = await read({ 'products.csv': 'id,label,price\nP1,Bowl,1\nP2,杯,1\nP3,Pot,1\n' }, { map })
  expect(found.products.map(({ name }) => name)).toEqual([
    { en: 'Bowl', zh: '碗' },
    { en: 'Cup', zh: '杯' },
    { en: 'Pot', zh: 'Pot' },
  ])
})
