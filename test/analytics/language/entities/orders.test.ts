import { describe, expect, test } from 'vitest'
import { findOrders, usualOrders } from '../../../../analytics/language/entities/orders.ts'
import { findEntities, makeVocabulary } from '../../../../analytics/language/entities.ts'
import { found, valuesOf, wednesday } from '../reading.ts'

describe('a number with its letters', () => {
  test.each([
    'PL20481',
    'pl20481',
    'Pl20481',
    'pL20481',
    'PL 20481',
    'PL  20481',
    'pl-20481',
    'PL - 20481',
    '#PL20481',
    '#pl-20481',
    'PL#20481',
    'PL #20481',
    'ＰＬ２０４８１',
    'ＰＬ－２０４８１',
    'P\u200bL20481',
    'PL20481.',
    'PL20481!!!',
    'PL20481?',
    'PL20481,',
    '(PL20481)',
    '"PL20481"',
    '*PL20481*',
    '<PL20481>',
    'PL20481 😡',
    'it is PL20481 thanks',
    'its pl20481',
    'order PL20481',
    'order no. PL20481',
    'order number: PL20481',
    'Order # PL20481',
    'orderPL20481',
    'my number:PL20481',
    'PL20481thx',
    "PL20481's parcel",
    'PL20481\nwhere is it',
    'where\tis\tPL20481',
  ])('%j is PL20481', (text) => {
    expect(valuesOf('order', text)).toEqual(['PL20481'])
  })

  test.each([
    '订单PL20481',
    '訂單PL20481',
    '订单号PL20481',
    '订单号是PL20481',
    '订单编号:PL20481',
    '单号：PL20481',
    '我的单PL20481',
    'PL20481到哪了',
    'PL20481呢',
    'PL20481，谢谢',
    '【PL20481】',
    '《PL20481》',
    '就是PL20481那个',
    '单子pl 20481怎么还没到',
    '我要退pl-20481里面的东西',
    'PL２０４８１还没发货',
    '帮我查一下pl20481',
    'PL20481。',
  ])('%s 是 PL20481', (text) => {
    expect(valuesOf('order', text)).toEqual(['PL20481'])
  })

  test.each([
    ['SO45079', 'SO45079'],
    ['so 45079', 'SO45079'],
    ['so-45079', 'SO45079'],
    ['#SO45079', 'SO45079'],
    ['ABC1234567', 'ABC1234567'],
    ['AB-12345', 'AB12345'],
    ['ab12345', 'AB12345'],
    ['xyz-0012345', 'XYZ0012345'],
    ['PL0001', 'PL0001'],
    ['PL1234567890', 'PL1234567890'],
  ])('%s of another shop is %s', (text, value) => {
    expect(valuesOf('order', text)).toEqual([value])
  })
})

describe('a number alone', () => {
  test.each([
    ['20481', '20481'],
    [' 20481 ', '20481'],
    ['20481.', '20481'],
    ['20481?', '20481'],
    ['20481!', '20481'],
    ['#20481', '20481'],
    ['# 20481', '20481'],
    ['２０４８１', '20481'],
    ['00123', '00123'],
    ['123456789012', '123456789012'],
    ['20481。', '20481'],
    ['20481！', '20481'],
    ['20481？', '20481'],
  ])('%s as a whole message is %s', (text, value) => {
    expect(valuesOf('order', text)).toEqual([value])
  })

  test.each([
    ['order 20481', '20481'],
    ['order: 20481', '20481'],
    ['order:20481', '20481'],
    ['order#20481', '20481'],
    ['order # 20481', '20481'],
    ['order no 20481', '20481'],
    ['order no. 20481', '20481'],
    ['order no.20481', '20481'],
    ['order number 20481', '20481'],
    ['order number is 20481', '20481'],
    ['order num 20481', '20481'],
    ['order nr 20481', '20481'],
    ['order id 20481', '20481'],
    ['order id: 20481', '20481'],
    ['order is 20481', '20481'],
    ['order (20481)', '20481'],
    ['order - 20481', '20481'],
    ['order number - 20481', '20481'],
    ['ORDER 20481', '20481'],
    ['my orders 20481', '20481'],
    ['purchase 20481', '20481'],
    ['purchase no. 20481', '20481'],
    ['ref 20481', '20481'],
    ['ref: 20481', '20481'],
    ['reference 20481', '20481'],
    ['reference number 20481', '20481'],
    ['about #20481 please', '20481'],
    ['where is #20481?', '20481'],
    ['order 91234567', '91234567'],
    ['order 1234567890', '1234567890'],
  ])('%s is %s', (text, value) => {
    expect(found(text)).toEqual([`order ${value}`])
  })

  test.each([
    ['订单20481', '20481'],
    ['订单 20481', '20481'],
    ['订单:20481', '20481'],
    ['订单：20481', '20481'],
    ['订单是20481', '20481'],
    ['订单号20481', '20481'],
    ['订单号 20481', '20481'],
    ['订单号:20481', '20481'],
    ['订单号是20481', '20481'],
    ['订单号是：20481', '20481'],
    ['订单号码20481', '20481'],
    ['订单编号20481', '20481'],
    ['订单编号是20481', '20481'],
    ['订单号为20481', '20481'],
    ['单号20481', '20481'],
    ['单号是20481', '20481'],
    ['訂單20481', '20481'],
    ['訂單號20481', '20481'],
    ['訂單號碼是20481', '20481'],
    ['單號20481', '20481'],
    ['订单#20481', '20481'],
    ['我的订单20481到哪了', '20481'],
    ['查一下订单20481', '20481'],
    ['想退订单20481里的台灯', '20481'],
    ['订单91234567还没到', '91234567'],
  ])('%s 是 %s', (text, value) => {
    expect(valuesOf('order', text)).toEqual([value])
  })
})

describe('several numbers', () => {
  test.each([
    ['PL20481 and PL33907', ['PL20481', 'PL33907']],
    ['PL20481, PL33907 & PL10002', ['PL20481', 'PL33907', 'PL10002']],
    ['PL20481/PL33907', ['PL20481', 'PL33907']],
    ['PL20481和PL33907', ['PL20481', 'PL33907']],
    ['PL20481、PL33907都没到', ['PL20481', 'PL33907']],
    ['not PL20481 but order 33907', ['PL20481', '33907']],
    ['订单20481，还有PL33907', ['20481', 'PL33907']],
    ['#20481 #33907', ['20481', '33907']],
    ['PL20481\nSO45079', ['PL20481', 'SO45079']],
  ])('%j are %j', (text, values) => {
    expect(valuesOf('order', text)).toEqual(values)
  })
})

describe("a shop's own numbers", () => {
  const own = (text: string, ...orderPatterns: readonly RegExp[]) =>
    findEntities(text, 'en', makeVocabulary([], [], { orderPatterns }), wednesday).map(({ value }) => value)

  test.each([
    ['W123 please', /\bW\d{3}\b/, ['W123']],
    ['w123', /\bW\d{3}\b/i, ['W123']],
    ['W123 W456', /\bW\d{3}\b/g, ['W123', 'W456']],
    ['2026-X-77', /\b20\d\d-X-\d+\b/, ['2026X77']],
    ['PL20481', /\bW\d{3}\b/, []],
  ])('in %s by %s are %j', (text, pattern, values) => {
    expect(own(text, pattern).filter((value) => typeof value === 'string' && !value.includes('-'))).toEqual(
      values,
    )
  })

  test('bare digits after the word order are known in every shop', () => {
    expect(own('order 45079')).toEqual(['45079'])
  })

  test('a pattern that was used before starts from the beginning again', () => {
    const pattern = /\bW\d{3}\b/g
    expect([own('W123', pattern), own('W123', pattern)]).toEqual([['W123'], ['W123']])
  })
})

test('the place of bare digits is that of the digits, not of the word before', () => {
  expect(findOrders('order 20481', usualOrders)).toEqual([
    { start: 6, end: 11, entity: { kind: 'order', text: '20481', value: '20481' } },
  ])
})

test('the place of a lettered number is without its hash sign', () => {
  expect(findOrders('is #PL-20481', usualOrders)).toContainEqual({
    start: 4,
    end: 12,
    entity: { kind: 'order', text: 'PL-20481', value: 'PL20481' },
  })
})
