import { describe, expect, test } from 'vitest'
import { valuesOf } from '../reading.ts'

describe('too short, too long or in a word', () => {
  test.each([
    'PL',
    'PL1',
    'PL12',
    'PL123',
    'PL12345678901',
    'order 1',
    'order 12',
    'order 1234',
    'order 1234567890123',
    'order number?',
    'which order',
    '1234',
    '1234567890123',
    '#1234',
    '#1',
    'supl20481',
    'explain20481',
    'x1234567',
    'R-3072',
    'r3001',
    'PL-',
    '#PL',
  ])('%s', (text) => {
    expect(valuesOf('order', text)).toEqual([])
  })
})

describe('other numbers of every day', () => {
  test.each([
    'under 50000 dollars',
    'S$12345',
    'my budget is 15000',
    'call 9123 4567',
    '91234567',
    '81234567',
    '61234567',
    '+65 9123 4567',
    'postcode 238801',
    'Singapore 049213',
    'unit 12-345',
    'at 14:00',
    'on 12/03/2026',
    '2026-03-12',
    'the year 2026',
    'i am 74',
    'size 38 x 26',
    '10000 pieces',
    '12345 pcs',
    'a@b12345.example',
    'https://shop.example/p/20481',
    'iphone 15',
    'PM2.5',
    'COVID-19',
    'E27 bulb',
    'AA batteries',
  ])('%s', (text) => {
    expect(valuesOf('order', text)).toEqual([])
  })

  test.each([
    '三百块以内',
    '预算15000',
    '我的电话13812345678',
    '邮编238801',
    '下单两次了',
    '订单呢',
    '订单在哪里查',
    '我有3个订单',
    '订单12',
    '第12345次',
    '20000块',
    '买了10000个',
    '2026年3月12日',
    '5号电池',
  ])('%s', (text) => {
    expect(valuesOf('order', text)).toEqual([])
  })
})

describe('words that only look like it', () => {
  test.each([
    'please',
    'apply 20 percent',
    'solo 2026',
    'the plan of 2026',
    'order in 2026',
    'so 2026 was bad',
    'plus 2000 more',
    'i ordered 20 lamps',
    'in order to pay 12345',
    'order two lamps',
    'the last order was fine',
    'reference please',
    'preorder 12345',
    'reorder',
  ])('%s', (text) => {
    expect(valuesOf('order', text)).toEqual([])
  })
})
