import { expect, test } from 'vitest'
import { en } from '../../dialogs/phrases/en.ts'
import { day, list, money } from '../../dialogs/phrases/formats.ts'
import { say } from '../../dialogs/phrases/say.ts'
import { zh } from '../../dialogs/phrases/zh.ts'
import { noon } from '../fixtures/smallShop.ts'

const local = { currency: 'SGD', timeZone: 'Asia/Singapore', orderExample: 'PL20481' }
const lamp = { en: 'Owlet dimmable desk lamp', zh: '夜鸮调光台灯' }

test('both books hold the same phrases', () => {
  expect(new Set(Object.keys(zh))).toEqual(new Set(Object.keys(en)))
})

test('no Chinese phrase was left in English, and no English one in Chinese', () => {
  const plain = Object.keys(en).filter(
    (key) => en[key as keyof typeof en].length === 0,
  ) as (keyof typeof en)[]
  const bilingual = ['otherLanguage']
  for (const key of plain.filter((k) => !bilingual.includes(k))) {
    const english = (en[key] as () => string)()
    const chinese = (zh[key] as () => string)()
    expect(english, key).not.toMatch(/\p{Script=Han}/u)
    expect(chinese, key).toMatch(/\p{Script=Han}/u)
  }
})

test('a phrase is spoken in the language that is asked for', () => {
  expect(say.noSuchOrder('PL1').in('en')).toContain('PL1')
  expect(say.noSuchOrder('PL1').in('zh')).toContain('PL1')
  expect(say.thanks().in('zh')).toBe('不客气。还有别的需要吗？')
})

test.each([
  [39.9, 'SGD', 'S$39.90'],
  [1_250, 'USD', 'US$1,250.00'],
  [8, 'EUR', '€8.00'],
  [500, 'JPY', 'JPY 500'],
  [0, 'CNY', '¥0.00'],
])('%d %s reads %s', (amount, currency, text) => expect(money(amount, { currency })).toBe(text))

test('a day is told in the time of the shop', () => {
  expect(day(noon, 'en', local)).toBe('20 November')
  expect(day(noon, 'zh', local)).toBe('11月20日')
  const lateInUtc = Date.UTC(2026, 10, 20, 17)
  expect(day(lateInUtc, 'en', local)).toBe('21 November')
})

test('names are listed as each language lists them', () => {
  expect(list(['a', 'b', 'c'], 'en')).toBe('a, b and c')
  expect(list(['甲', '乙', '丙'], 'zh')).toBe('甲、乙和丙')
})

test.each([
  ['placed', 'has been placed'],
  ['packed', 'is packed'],
  ['shipped', 'is on its way'],
  ['delivered', 'has been delivered'],
  ['cancelled', 'was cancelled'],
] as const)('an order that is %s says so', (status, words) => {
  const order = { id: 'PL1', status, due: noon, tracking: 'NP1' }
  expect(say.orderIs(order, [lamp], noon, local).in('en')).toContain(words)
  expect(say.orderIs(order, [lamp], noon, local).in('zh')).toContain('夜鸮调光台灯')
})

test('a tracking number is told only while the order is on its way', () => {
  const told = (status: 'shipped' | 'delivered') =>
    say.orderIs({ id: 'PL1', status, due: noon, tracking: 'NP1' }, [], noon, local).in('en')
  expect(told('shipped')).toContain('NP1')
  expect(told('delivered')).not.toContain('NP1')
})

test.each([
  [undefined, 'available', '有售'],
  [0, 'out of stock', '缺货'],
  [2, 'only 2 left', '仅剩 2 件'],
  [40, 'in stock', '有货'],
])('stock of %s reads %s', (stock, english, chinese) => {
  expect(say.priceAndStock(5, stock, local).in('en')).toBe(`S$5.00, ${english}`)
  expect(say.priceAndStock(5, stock, local).in('zh')).toBe(`S$5.00，${chinese}`)
})

test('a return that is our fault costs nothing', () => {
  const free = { cost: 0, returnInStore: true, refundDays: 5 }
  expect(say.returnRegistered('R-3001', lamp, free, local).in('en')).toContain('costs you nothing')
  expect(say.returnRegistered('R-3001', lamp, { ...free, cost: 4.9 }, local).in('zh')).toContain('S$4.90')
})

test('of a return nothing is promised that the shop has not decided', () => {
  const line = say.returnRegistered('R-3001', lamp, { returnInStore: false }, local)
  expect(line.in('en')).not.toMatch(/store|days|\$/u)
  expect(line.in('en')).toMatch(
    /^Done: return R-3001 for the .* is registered\. The label comes by e-mail\./u,
  )
  expect(line.in('zh')).not.toMatch(/门店|天|工作日|免费/u)
})
