import { expect, test } from 'vitest'
import { valuesOf } from '../reading.ts'

test.each([
  ['XL please', 'XL'],
  ['size M', 'M'],
  ['M or L?', 'M'],
  ['size 38', '38'],
  ['38码', '38码'],
  ['king size', 'king size'],
  ['a queen bed', 'queen'],
  ['super single', 'super single'],
  ['a large one', 'large'],
  ['大号的', '大号'],
  ['60x40 cm', '60x40 cm'],
  ['60×40cm', '60x40 cm'],
  ['180cm', '180 cm'],
  ['30 厘米', '30 厘米'],
  ['1.5m wide', '1.5 m'],
  ['2 litres', '2 litres'],
  ['500ml', '500 ml'],
  ['两升', '两升'],
  ['1米8的床', '1米8'],
])('%s is %s', (text, value) => {
  expect(valuesOf('size', text)[0]).toBe(value)
})

test.each([
  'a large order',
  'it is too small',
  'a small favour',
  'every single time',
  'the lot "5"',
  "i'm here",
  '2x 89',
  '12:30',
  '第38',
  '五米饭',
])('%s has no size', (text) => {
  expect(valuesOf('size', text)).toEqual([])
})
