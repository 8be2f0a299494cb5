import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languageSpansOf, messageLanguage } from '../../../analytics/index.ts'

/** Each run with its language, as `en:where is`. */
const runs = (text: string): readonly string[] =>
  languageSpansOf(text).map(({ start, end, language }) => `${language}:${text.slice(start, end)}`)

describe('runs', () => {
  test.each<[text: string, spans: readonly string[]]>([
    ['where is my order?', ['en:where is my order']],
    ['我的订单呢？', ['zh:我的订单呢']],
    ['我的訂單還沒到', ['zh:我的訂單還沒到']],
    ['我的 order 呢', ['zh:我的', 'en:order', 'zh:呢']],
    ['my lamp is broken，我要退货', ['en:my lamp is broken', 'zh:我要退货']],
    ['Hello! Where is it? 谢谢', ['en:Hello! Where is it', 'zh:谢谢']],
    ['我的iPhone15什么时候发货', ['zh:我的iPhone15什么时候发货']],
    ['order PL20481 please', ['en:order PL20481 please']],
    ['给 mei@example.com 发票', ['zh:给 mei@example.com 发票']],
    ['see https://a.example/退货 thanks', ['en:see https://a.example/退货 thanks']],
    ['😊 好 👍', ['zh:好']],
    ['bonjour. where is it', ['other:bonjour', 'en:where is it']],
    ['où est ma commande? 我的订单呢', ['other:où est ma commande', 'zh:我的订单呢']],
    ['hello สวัสดีครับ 你好', ['en:hello', 'other:สวัสดีครับ', 'zh:你好']],
    ['注文番号を確認', ['other:注文番号を確認']],
    ['美の店在哪里', ['zh:美の店在哪里']],
  ])('of %s', (text, spans) => {
    expect(runs(text)).toEqual(spans)
  })

  test.each([
    '',
    '   ',
    '12345',
    '+65 9123 4567',
    '😊👍',
    '?!',
    'PL20481',
    'a@b.example',
    'https://a.example/x',
  ])('there are none in "%s"', (text) => {
    expect(languageSpansOf(text)).toEqual([])
  })
})

test('whatever the text, runs stand in their order, do not meet, and two neighbours differ', () => {
  const word = fc.constantFrom(
    'lamp',
    '我',
    '退货',
    'où',
    'の',
    'где',
    '안녕',
    '12',
    '.',
    '😊',
    ' ',
    'a@b',
    '\n',
  )
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(word).map((all) => all.join('')),
  )
  fc.assert(
    fc.property(anyText, (text) => {
      const spans = languageSpansOf(text)
      for (const [i, { start, end, language }] of spans.entries()) {
        expect(start).toBeLessThan(end)
        expect(end).toBeLessThanOrEqual(text.length)
        const next = spans[i + 1]
        if (next !== undefined) expect([next.start >= end, next.language === language]).toEqual([true, false])
      }
    }),
  )
})

describe('a text of 200,000 characters is read, whatever it repeats', () => {
  test.each([
    ['a-', 'en'],
    ['a', 'en'],
    ['é-', 'en'],
    ["a'", 'en'],
    ['-', 'other'],
    ['%', 'other'],
    ['a1', 'other'],
    ['a1-', 'other'],
    ['1', 'other'],
    ['か', 'other'],
    ['한', 'other'],
  ])('%s is %s', (piece, language) => {
    const text = piece.repeat(200_000 / piece.length)
    expect(messageLanguage(text)).toBe(language)
    expect(languageSpansOf(text).every(({ start, end }) => start < end)).toBe(true)
  })
})
