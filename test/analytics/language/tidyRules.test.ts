import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tidy } from '../../../analytics/language/tidy.ts'

describe('letters that look alike become one form', () => {
  test.each([
    ['ＡＢＣ', 'ABC'],
    ['ａｂｃ', 'abc'],
    ['１２３', '123'],
    ['！？', '!?'],
    ['（a）', '(a)'],
    ['Ａ：Ｂ', 'A:B'],
    ['＃ＰＬ', '#PL'],
    ['＠', '@'],
    ['＄３０', '$30'],
    ['％', '%'],
    ['～', '~'],
    ['①②', '12'],
    ['ﬁne', 'fine'],
    ['½', '1⁄2'],
    ['x²', 'x2'],
    ['™', 'TM'],
    ['…', '...'],
    ['㎏', 'kg'],
    ['㍿', '株式会社'],
    ['ｶﾞ', 'ガ'],
    ['𝓱𝓮𝓵𝓵𝓸', 'hello'],
    ['𝟚𝟘', '20'],
    ['e\u0301', 'é'],
    ['Å', 'Å'],
    ['，', ','],
    ['。', '。'],
    ['、', '、'],
    ['“”', '“”'],
    ['【】', '【】'],
  ])('%j is %j', (raw, expected) => {
    expect(tidy(raw)).toBe(expected)
  })
})

describe('what nobody sees goes', () => {
  test.each([
    ['null', '\u0000'],
    ['bell', '\u0007'],
    ['backspace', '\b'],
    ['escape', '\u001b'],
    ['delete', '\u007f'],
    ['a C1 control', '\u0090'],
    ['zero-width space', '\u200b'],
    ['zero-width non-joiner', '\u200c'],
    ['zero-width joiner', '\u200d'],
    ['left-to-right mark', '\u200e'],
    ['right-to-left override', '\u202e'],
    ['left-to-right isolate', '\u2066'],
    ['pop directional isolate', '\u2069'],
    ['byte order mark', '\ufeff'],
    ['soft hyphen', '\u00ad'],
    ['word joiner', '\u2060'],
    ['Arabic letter mark', '\u061c'],
    ['Hangul filler', '\u3164'],
    ['half-width Hangul filler', '\uffa0'],
    ['replacement character', '\ufffd'],
    ['half a character', '\ud83d'],
    ['the other half', '\ude0a'],
    ['a tag', '\u{e0041}'],
  ])('%s', (_, character) => {
    expect(tidy(`re${character}fund`)).toBe('refund')
  })
})

describe('spaces', () => {
  test.each([
    ['two', 'a  b'],
    ['a tab', 'a\tb'],
    ['a line', 'a\nb'],
    ['a carriage return and a line', 'a\r\nb'],
    ['a form feed', 'a\fb'],
    ['a vertical tab', 'a\vb'],
    ['no-break', 'a\u00a0b'],
    ['narrow no-break', 'a\u202fb'],
    ['em', 'a\u2003b'],
    ['ideographic', 'a\u3000b'],
    ['line separator', 'a\u2028b'],
    ['paragraph separator', 'a\u2029b'],
    ['braille blank', 'a\u2800b'],
    ['Ogham', 'a\u1680b'],
    ['around a zero-width one', 'a \u200b b'],
    ['many of several kinds', ' \n a \u3000\t b\u2003 '],
  ])('%s: one plain space', (_, raw) => {
    expect(tidy(raw)).toBe('a b')
  })

  test.each(['', ' ', '\n\n', '\u3000', '\u200b', '\u0000', '\u00a0\u2800'])('%j is nothing', (raw) => {
    expect(tidy(raw)).toBe('')
  })
})

describe('what stays as it is', () => {
  test.each([
    'where is my order PL20481?',
    "don't",
    'don’t',
    'S$12.90',
    'a@b.example',
    'https://shop.example/x?y=1',
    '我要退货',
    '訂單到哪裡了',
    '发票。谢谢',
    '👍',
    '👍🏽',
    '🇸🇬',
    'crème brûlée',
    'naïve',
    'Привет',
    'مرحبا',
    '안녕하세요',
    'こんにちは',
    '-_-',
    ':)',
  ])('%s', (text) => {
    expect(tidy(text)).toBe(text.normalize('NFKC'))
  })
})

describe('bounds', () => {
  test.each([
    ['marks on one letter', `a${'\u0301'.repeat(100)}`, 3],
    ['one Latin token', 'a'.repeat(1_000), 64],
    ['one token of digits', '7'.repeat(1_000), 64],
    ['one token of signs', '!'.repeat(1_000), 64],
    ['Han characters', '退'.repeat(2_000), 1_000],
    ['words', 'ab '.repeat(2_000), 1_000],
    ['spaces', ' '.repeat(50_000), 0],
    ['zero-width characters', '\u200b'.repeat(50_000), 0],
    ['ligatures that grow', 'ﷺ '.repeat(1_000), 1_000],
    ['emoji apart', '😊 '.repeat(2_000), 1_000],
  ])('%s', (_, raw, most) => {
    expect(tidy(raw).length).toBeLessThanOrEqual(most)
  })

  test('a token of 64 letters stays whole, one of 65 loses its last', () => {
    expect(tidy('b'.repeat(64))).toHaveLength(64)
    expect(tidy(`${'b'.repeat(64)}c`)).toBe('b'.repeat(64))
  })

  test('the words behind a long token stay', () => {
    expect(tidy(`${'x'.repeat(500)} where is PL20481`)).toBe(`${'x'.repeat(64)} where is PL20481`)
  })

  test('no token ends in half an emoji', () => {
    expect(tidy(`${'a'.repeat(63)}😊😊`).isWellFormed()).toBe(true)
    expect(tidy('😊'.repeat(200)).isWellFormed()).toBe(true)
  })

  test.each([998, 999, 1_000, 1_001])('a text of %d characters before an emoji is well formed', (length) => {
    expect(tidy(`${'退'.repeat(length)}😊退`).isWellFormed()).toBe(true)
  })

  test.each([7_998, 7_999, 8_000])('the horizon after %d spaces cuts nothing in half', (length) => {
    expect(tidy(`${' '.repeat(length)}😊`).isWellFormed()).toBe(true)
  })
})

test('no text grows beyond its form by compatibility', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (raw) => {
      expect(tidy(raw).length).toBeLessThanOrEqual(raw.normalize('NFKC').length)
    }),
  )
})

test('what is tidied in pieces has the words of what is tidied whole', () => {
  const word = fc.stringMatching(/^[a-z退货]{1,8}$/)
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (words) => {
      expect(tidy(words.join('\u3000'))).toBe(words.map((each) => tidy(` ${each}\n`)).join(' '))
    }),
  )
})
