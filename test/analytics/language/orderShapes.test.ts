import { expect, test } from 'vitest'
import { findEntities, makeVocabulary, orderShape, usualOrders } from '../../../analytics/index.ts'

const ordersIn = (text: string, example: string) =>
  findEntities(
    text,
    'en',
    makeVocabulary([], [], { orderPatterns: [...usualOrders, orderShape(example)] }),
    0,
  )
    .filter(({ kind }) => kind === 'order')
    .map(({ value }) => value)

test.each([
  ['AW77', 'where is AW81', ['AW81']],
  ['AW77', 'aw 81 please', ['AW81']],
  ['AW77', '#AW100', ['AW100']],
  ['AW77', '我的AW81到哪了', ['AW81']],
  ['1001', 'it is #1042', ['1042']],
  ['SHOP-2026-0007', 'track shop-2026-0012', ['SHOP20260012']],
  ['114-3941689-8772232', 'order 114-3941689-8772240 is late', ['11439416898772240']],
])('in a shop with orders like %s, %j names %j', (example, text, values) =>
  expect(ordersIn(text, example)).toEqual(values),
)

test.each([
  ['AW77', 'raw81'],
  ['AW77', 'an awful 81 minutes'],
  ['1001', 'it costs 1042 dollars'],
  ['1001', 'I waited 100 hours'],
])('in a shop with orders like %s, %j names no order', (example, text) =>
  expect(ordersIn(text, example)).toEqual([]),
)
