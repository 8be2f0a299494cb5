import { describe, expect, test } from 'vitest'
import { findEntities, makeVocabulary } from '../../../../analytics/language/entities.ts'
import { entitiesIn, valuesOf } from '../reading.ts'
import { product } from '../shop.ts'

test.each([
  ['a red one', 'red'],
  ['in dark green', 'dark green'],
  ['navy please', 'navy'],
  ['light grey', 'light grey'],
  ['light gray', 'light grey'],
  ['an orange one', 'orange'],
  ['米色的', 'beige'],
  ['深蓝色', 'dark blue'],
  ['黑色的', 'black'],
  ['要黑的', 'black'],
  ['墨绿色', 'dark green'],
  ['藏青', 'navy'],
])('%s is %s', (text, value) => {
  expect(valuesOf('colour', text)).toEqual([value])
})

test('words such as 的 do not belong to it', () => {
  expect(entitiesIn('有米白色的吗').map(({ text }) => text)).toEqual(['米白色'])
})

test.each([
  'orange juice',
  'she rose early',
  'Mr Brown called',
  'white noise',
  'a grey area',
  'red-handed',
  '明白了',
  '白天没人',
  '天黑了',
  '结果白等',
  '金额不对',
  '青菜',
])('%s has no colour', (text) => {
  expect(valuesOf('colour', text)).toEqual([])
})

describe('a colour word that may be anything else', () => {
  test.each([
    ['the mustard throw', 'mustard'],
    ['too orange for me', 'orange'],
    ['they sent lime instead', 'lime'],
    ['gold or silver foil', 'gold,silver'],
    ['peach and mint notes', 'peach,mint'],
    ['the yellow tape was cut', 'yellow'],
  ])('%s is a colour where the words around say so', (text, values) => {
    expect(valuesOf('colour', text).join()).toBe(values)
  })

  test('it is one before goods of the shop', () => {
    expect(valuesOf('colour', 'orange Owlet')).toEqual(['orange'])
  })

  test.each([
    'lavender makes me sneeze',
    'rose or jasmine scent',
    'sage advice',
    'hot chocolate',
    'ice cream',
  ])('%s is none', (text) => {
    expect(valuesOf('colour', text)).toEqual([])
  })
})

test.each([
  'feeling a bit blue',
  'my purple heart',
  'white goods',
  'green packaging',
  'he saw red',
  'I am at Blue Horizon',
  'White Sands mall',
  'my surname is Green',
  'grey skies',
  'red tape',
  'went red in the face',
  'a charcoal filter',
  'is it silver or steel',
  'came with an orange',
  'lavender or citronella',
])('%s is a saying or a name', (text) => {
  expect(valuesOf('colour', text)).toEqual([])
})

test.each([
  ['in balck', 'black'],
  ['a grene one', 'green'],
  ['the yelow one', 'yellow'],
  ['purpel please', 'purple'],
  ['biege', 'beige'],
])('%s is misspelt', (text, value) => {
  expect(valuesOf('colour', text)).toEqual([value])
})

test.each([
  ['a black-and-white pattern', 'black-and-white'],
  ["it is called 'navy blue'", 'navy blue'],
  ['the box was brown', 'brown'],
  ['duck egg blue walls', 'duck egg blue'],
  ['換成淺藍色', '淺藍色'],
  ['巧克力色的', '巧克力色'],
  ['薰衣草紫', '薰衣草紫'],
  ['鼠尾草绿的', '鼠尾草绿'],
  ['要银的不要铜的', '银'],
])('in %s it is %s', (text, words) => {
  expect(entitiesIn(text).map((entity) => entity.text)).toContain(words)
})

describe('what a shop calls its own colours', () => {
  const vocabulary = makeVocabulary(
    [
      product('x', {
        category: 'c',
        name: { en: 'Jug', zh: '壶' },
        attributes: {
          colour: { en: 'Kelp green, seashell and Old rope brown', zh: '海带绿配旧绳色' },
          material: { en: 'Bone white', zh: '骨白' },
        },
      }),
    ],
    [],
  )
  const coloursIn = (text: string) =>
    findEntities(text, 'en', vocabulary, 0)
      .filter(({ kind }) => kind === 'colour')
      .map((entity) => entity.text)

  test.each([
    ['is kelp green back', ['kelp green']],
    ['the old rope brown one', ['old rope brown']],
    ['do you have it in seashell?', ['seashell']],
    ['seashell soap', []],
    ['海带绿的还有吗', ['海带绿']],
    ['旧绳色', ['旧绳色']],
    ['bone white', ['white']],
  ])('%s names %j', (text, words) => {
    expect(coloursIn(text)).toEqual(words)
  })

  test('other shops know nothing of them', () => {
    expect(entitiesIn('is kelp green back').map((entity) => entity.text)).toEqual(['green'])
  })
})
