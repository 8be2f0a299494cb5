import { expect, test } from 'vitest'
import { entitiesIn, valuesOf } from '../reading.ts'

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
