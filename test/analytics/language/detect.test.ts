import fc from 'fast-check'
import { expect, test } from 'vitest'
import { detectLanguage } from '../../../analytics/index.ts'

test.each([
  'hello',
  'ok',
  'thx',
  'where is my order PL20481',
  "what's up?",
  'please send 发票 to my email',
  'my 快递 where ah',
  'Do you ship to 上海 next week',
  'crème brûlée set',
  'I love it 😊😊😊',
  'hi Привет',
  'Wann kommt mein Paket',
])('English: %s', (text) => {
  expect(detectLanguage(text)).toBe('en')
})

test.each([
  '退货',
  '你好',
  '我的iPhone 15什么时候发货',
  '想退货 order 12345',
  '我要 refund',
  'ok 谢谢',
  'hello 你好',
  'WiFi连不上',
  '可以寄台灣嗎',
  '訂單到哪裡了',
  'Trade Wind Bamboo Sheet Set Queen 有货吗',
  'a.tan@mail.example 这个邮箱',
  'PL20481 呢',
  '美の店在哪里',
  '12345 没收到',
])('Chinese: %s', (text) => {
  expect(detectLanguage(text)).toBe('zh')
})

test.each([
  '',
  '   ',
  '?!',
  '😊👍',
  '12345',
  'PL20481',
  'مرحبا كيف حالك',
  'Здравствуйте, где мой заказ',
  'สวัสดีครับ',
  'こんにちは',
  '注文した商品はいつ届きますか',
  '안녕하세요 주문',
  'a.tan@mail.example',
  'https://pandanlane.example/x',
])('neither: %s', (text) => {
  expect(detectLanguage(text)).toBe('other')
})

test('one Chinese character weighs as much as one English word', () => {
  expect(detectLanguage('the lamp 灯罩')).toBe('zh')
  expect(detectLanguage('the red lamp 灯罩')).toBe('en')
})

test('any text has an answer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
      expect(['en', 'zh', 'other']).toContain(detectLanguage(text))
    }),
  )
})

test('Chinese characters before English change nothing but the weight', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 20 }), (han, latin) => {
      const text = `${'货'.repeat(han)} ${'lamp '.repeat(latin)}`
      expect(detectLanguage(text)).toBe(han >= latin ? 'zh' : 'en')
    }),
  )
})
