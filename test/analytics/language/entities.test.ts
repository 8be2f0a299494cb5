import { expect, test } from 'vitest'
import { findEntities, makeVocabulary } from '../../../analytics/language/entities.ts'
import { found, wednesday as now, vocabulary } from './reading.ts'
import { categories, products } from './shop.ts'

test.each([
  ['where is PL20481', 'order PL20481'],
  ['pl 20481', 'order PL20481'],
  ['#PL-20481', 'order PL20481'],
  ['my order is pl20481.', 'order PL20481'],
  ['SO45079', 'order SO45079'],
  ['ABC-1234567 please', 'order ABC1234567'],
  ['order number 45079', 'order 45079'],
  ['order no. 45079', 'order 45079'],
  ['Order #45079', 'order 45079'],
  ['#450791', 'order 450791'],
  ['订单20481到哪了', 'order 20481'],
  ['订单号:20481', 'order 20481'],
  ['单号是20481', 'order 20481'],
  ['20481', 'order 20481'],
  [' 20481. ', 'order 20481'],
  ['order 91234567', 'order 91234567'],
  ['我的单PL20481到哪儿了', 'order PL20481'],
])('order: %s', (text, expected) => {
  expect(found(text)).toEqual([expected])
})

test.each(['R-3072', 'PL12', 'order 12', 'order 1234567890123', 'the plan', 'solo 2026', 'apply 20'])(
  'no order: %s',
  (text) => {
    expect(found(text).filter((each) => each.startsWith('order'))).toEqual([])
  },
)

test('two orders are two entities', () => {
  expect(found('PL20481 and PL33907')).toEqual(['order PL20481', 'order PL33907'])
})

test('a shop may have order numbers of its own', () => {
  const own = makeVocabulary(products, categories, { orderPatterns: [/\bW\d{3}\b/i] })
  const entities = findEntities('about w123 and w456', 'en', own, now)
  expect(entities.map(({ value }) => value)).toEqual(['W123', 'W456'])
})

test.each([
  ['call 9123 4567', ['phone 91234567']],
  ['91234567', ['phone 91234567']],
  ['+65 6555 0128', ['phone +6565550128']],
  ['我的电话13812345678', ['phone 13812345678']],
  ['mail A.Tan@mail.example', ['email a.tan@mail.example']],
  ['邮箱wang@mail.example谢谢', ['email wang@mail.example']],
  ['a@b.example or 6555 0128', ['email a@b.example', 'phone 65550128']],
])('contact: %s', (text, expected) => {
  expect(found(text)).toEqual(expected)
})

test.each([
  ['S$30', [30]],
  ['$1,250.50', [1250.5]],
  ['30 dollars', [30]],
  ['forty dollars max', [40]],
  ['20 bucks', [20]],
  ['under $50', [50]],
  ['under $50 please', [50]],
  ['below S$ 80', [80]],
  ['around $50', [50]],
  ['1.5k sgd or $2k', [1500, 2000]],
  ['$30-60', [30, 60]],
  ['between $30 and 60', [30, 60]],
  ['30 to 60 dollars', [30, 60]],
  ['三百块以内', [300]],
  ['300元以下', [300]],
  ['预算100块左右', [100]],
  ['不超过两百元', [200]],
  ['一百五十块', [150]],
  ['100到200块', [100, 200]],
  ['59块9', [59.9]],
  ['三十九块九', [39.9]],
  ['五块钱', [5]],
  ['八十新币', [80]],
])('money: %s', (text, values) => {
  expect(found(text)).toEqual(values.map((value) => `money ${value}`))
})

test.each([
  'within 2 days',
  'about 2 weeks',
  'under 5 kg',
  'around 3 pm',
  'between 6 and 10pm',
  '3天以内',
  '大概八十人',
  '10%',
])('no money: %s', (text) => {
  expect(found(text).filter((each) => each.startsWith('money'))).toEqual([])
})

test.each([
  ['2 pairs please', 2],
  ['I want 3 boxes', 3],
  ['two of them', 2],
  ['12', 12],
  ['three', 3],
  ['三', 3],
  ['a dozen', 12],
  ['a couple of those', 2],
  ['x2', 2],
  ['3x', 3],
  ['qty: 40', 40],
  ['i only need 2', 2],
  ['200 pcs', 200],
  ['twenty five copies', 25],
  ['要两个', 2],
  ['三盒', 3],
  ['来十二包', 12],
  ['20本', 20],
  ['一对', 2],
])('quantity: %s', (text, value) => {
  expect(found(text)).toEqual([`quantity ${value}`])
})

test.each([
  'that one please',
  'one of them',
  '38 x 26 x 2 cm',
  '1.4 kg',
  '2 weeks',
  '14:00',
  'the 2nd one',
  '5 pm',
  '10%',
  'i am 74 and slow',
  '第二个',
  '下一个',
  '两个月',
  '三个工作日',
  '每个',
])('no quantity: %s', (text) => {
  expect(found(text).filter((each) => each.startsWith('quantity'))).toEqual([])
})

test.each([
  ['today', '2026-03-18'],
  ['yesterday', '2026-03-17'],
  ['tmr', '2026-03-19'],
  ['the day after tomorrow', '2026-03-20'],
  ['the day before yesterday', '2026-03-16'],
  ['3 days ago', '2026-03-15'],
  ['two weeks ago', '2026-03-04'],
  ['in 3 days', '2026-03-21'],
  ['on monday', '2026-03-23'],
  ['ordered on monday', '2026-03-16'],
  ['should have been here on monday', '2026-03-16'],
  ['on wednesday', '2026-03-18'],
  ['next friday', '2026-03-27'],
  ['this friday', '2026-03-20'],
  ['last friday', '2026-03-13'],
  ['last wednesday', '2026-03-11'],
  ['by next Mon', '2026-03-23'],
  ['12 March', '2026-03-12'],
  ['March 12th', '2026-03-12'],
  ['the 2nd of april', '2026-04-02'],
  ['3 dec 2025', '2025-12-03'],
  ['bought 5 feb last year', '2025-02-05'],
  ['29 February 2024', '2024-02-29'],
  ['3/12', '2025-12-03'],
  ['25/3/2026', '2026-03-25'],
  ['3/25', '2026-03-25'],
  ['2026-04-01', '2026-04-01'],
  ['on the 5th', '2026-03-05'],
  ['paid on 20 March', '2025-03-20'],
  ['昨天', '2026-03-17'],
  ['后天', '2026-03-20'],
  ['大后天', '2026-03-21'],
  ['前天', '2026-03-16'],
  ['三天前', '2026-03-15'],
  ['两周前', '2026-03-04'],
  ['下周五', '2026-03-27'],
  ['上周五', '2026-03-13'],
  ['这周日', '2026-03-22'],
  ['周六送吗', '2026-03-21'],
  ['周一买的', '2026-03-16'],
  ['星期天', '2026-03-22'],
  ['3月5号', '2026-03-05'],
  ['十一月三号下的单', '2025-11-03'],
  ['2024年2月29日', '2024-02-29'],
  ['12月3日', '2025-12-03'],
  ['20号能到吗', '2026-03-20'],
])('date: %s is %s', (text, day) => {
  expect(found(text)).toEqual([`date ${day}`])
})

test('in Chinese the month comes before the day', () => {
  expect(found('3/12能到吗')).toEqual(['date 2026-03-12'])
})

test.each([
  '31 June',
  '30/2/2026',
  'may i ask',
  'the sun is hot',
  'i sat down',
  '每周一封',
  '5号线',
  '24/7 service',
  'march on',
])('no date: %s', (text) => {
  expect(found(text).filter((each) => each.startsWith('date'))).toEqual([])
})

test("the day is the shop's, not the server's", () => {
  const lateAtNight = Date.parse('2026-03-18T23:30:00+08:00')
  const there = makeVocabulary([], [], { timeZone: 'America/New_York' })
  expect(findEntities('today', 'en', vocabulary, lateAtNight)[0]?.value).toBe('2026-03-18')
  expect(findEntities('today', 'en', there, Date.parse('2026-03-18T01:00:00Z'))[0]?.value).toBe('2026-03-17')
})
