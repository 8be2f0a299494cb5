import { expect, test } from 'vitest'
import { findEntities, makeVocabulary } from '../../../analytics/language/entities.ts'
import { found, wednesday as now, vocabulary } from './reading.ts'
import { categories, product } from './shop.ts'

test.each([
  ['Owlet dimmable desk lamp', ['LGT-02']],
  ['is the owlet in stock', ['LGT-02']],
  ['the Owlet lamp', ['LGT-02']],
  ["the owlet's shade", ['LGT-02']],
  ['dimmable desk lamps', ['LGT-02']],
  ['study lamp', ['LGT-02']],
  ['a standing lamp', ['LGT-05']],
  ['table lamp', ['LGT-02', 'LGT-03']],
  ['when is my kettle arriving', ['COF-12']],
  ['two kettles', ['COF-12']],
  ['pour over kettle', ['COF-12']],
  ['wheres my kettel', ['COF-12']],
  ['the elctric ketle', ['COF-12']],
  ['sandalwod soap', ['BTH-01']],
  ['夜鸮调光台灯多少钱', ['LGT-02']],
  ['夜鸮台灯', ['LGT-02']],
  ['夜鸮', ['LGT-02']],
  ['調光台燈', ['LGT-02']],
  ['电热水壶', ['COF-12']],
  ['想买香皂', ['BTH-01']],
  ['5号电池', ['AUD-09']],
  ['my 台灯 where', ['LGT-02']],
  ['kettle and soap', ['COF-12', 'BTH-01']],
])('product: %s', (text, ids) => {
  expect(found(text).filter((each) => each.startsWith('product'))).toEqual(ids.map((id) => `product ${id}`))
})

test.each([
  'good morning',
  'hello',
  'plugged in',
  'i am cooking',
  'the owl',
  'my order is late',
  '早上好',
  '没反应，灯都不亮',
  'it was for 3',
])('no product: %s', (text) => {
  expect(found(text).filter((each) => each.startsWith('product'))).toEqual([])
})

test.each([
  ['what do you have for the kitchen', 'kitchen'],
  ['coffee & tea', 'coffee-tea'],
  ['some coffee please', 'coffee-tea'],
  ['looking for a lamp', 'lighting'],
  ['灯具有哪些', 'lighting'],
  ['厨房用的', 'kitchen'],
  ['lighting', 'lighting'],
])('category: %s', (text, id) => {
  expect(found(text)).toEqual([`category ${id}`])
})

test.each(['take care', 'i drink in the kitchen', 'on my bath'])('no category: %s', (text) => {
  expect(found(text).filter((each) => each.startsWith('category'))).toEqual([])
})

test('what several products share gives each of them with the same words', () => {
  const entities = findEntities('that table lamp', 'en', vocabulary, now)
  expect(entities.map(({ text }) => text)).toEqual(['table lamp', 'table lamp'])
})

test('a name that too many products have is none of them', () => {
  const many = Array.from({ length: 9 }, (_, n) =>
    product(`P-${n}x`, {
      category: 'kitchen',
      name: { en: `Blue mug ${n}`, zh: `蓝杯${n}` },
      aliases: { en: ['mug'], zh: [] },
    }),
  )
  const named = findEntities('a mug', 'en', makeVocabulary(many, categories), now)
  expect(named).toEqual([{ kind: 'category', text: 'mug', value: 'kitchen' }])
})

test('entities come in the order of the text', () => {
  expect(found('2 Owlet lamps under $200 by friday, mail a@b.example')).toEqual([
    'quantity 2',
    'product LGT-02',
    'money 200',
    'date 2026-03-20',
    'email a@b.example',
  ])
  expect(found('PL20481里面的台灯,3月5号买的,退50块')).toEqual([
    'order PL20481',
    'product LGT-02',
    'date 2026-03-05',
    'money 50',
  ])
})

test('the text of an entity stands in the message', () => {
  const text = 'I bought 2 Owlet lamps for S$178 on 3 March, call 9123 4567'
  for (const entity of findEntities(text, 'en', vocabulary, now)) expect(text).toContain(entity.text)
})

test('without products there are still orders', () => {
  expect(findEntities('PL20481', 'other', makeVocabulary([], []), now)).toHaveLength(1)
})
