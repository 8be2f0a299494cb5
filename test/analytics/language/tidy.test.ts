import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tidy } from '../../../analytics/index.ts'

test.each([
  ['full-width letters and digits become plain', 'ＰＬ２０４８１', 'PL20481'],
  ['full-width punctuation becomes plain', '你好！真的？', '你好!真的?'],
  ['spaces of every kind become one', 'a \t\n\u00a0\u3000 b', 'a b'],
  ['the ends are trimmed', '  hello  ', 'hello'],
  ['null bytes vanish', 'a\u0000b', 'ab'],
  ['other control characters vanish', 'a\u0007\u001bb\u0085c', 'abc'],
  ['zero-width characters vanish', 're\u200bfu\u200dnd\ufeff', 'refund'],
  ['direction overrides vanish', '\u202eorder\u202c \u2066x\u2069', 'order x'],
  ['soft hyphens vanish', 're\u00adturn', 'return'],
  ['Hangul fillers and braille blanks are nothing to see', '\u3164\u2800', ''],
  ['ligatures are taken apart', 'oﬃce', 'office'],
  ['half a character vanishes', 'a\ud83d', 'a'],
  ['emoji stay', 'thanks 😊', 'thanks 😊'],
  ['Chinese stays', '我要退货，谢谢。', '我要退货,谢谢。'],
  ['accents stay', 'crème brûlée', 'crème brûlée'],
  ['accents typed apart are joined', 'cre\u0300me', 'crème'],
  ['nothing stays nothing', '', ''],
])('%s', (_, raw, expected) => {
  expect(tidy(raw)).toBe(expected)
})

test('of marks piled on a letter at most two stay', () => {
  const marks = tidy(`h${'\u0336'.repeat(50)}i`).match(/\p{M}/gu) ?? []
  expect(marks.length).toBe(2)
})

test('a text is at most 1,000 characters long', () => {
  expect(tidy('word '.repeat(5_000)).length).toBeLessThanOrEqual(1_000)
})

test('a token is cut to 64 characters', () => {
  expect(tidy(`${'a'.repeat(300)} b`)).toBe(`${'a'.repeat(64)} b`)
})

test('a long Chinese sentence is not taken for a token', () => {
  expect(tidy('退'.repeat(300))).toHaveLength(300)
})

test('no emoji is cut in half at the end', () => {
  const text = tidy(`${'退'.repeat(999)}😊`)
  expect(text).toBe('退'.repeat(999))
})

test('an enormous text costs no more than its beginning', () => {
  expect(tidy(`${'a\u0301\u0302\u0303'.repeat(25_000)}`).length).toBeLessThanOrEqual(1_000)
  expect(tidy(' '.repeat(100_000))).toBe('')
})

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom('a', '\u0336', '\u200b', '退', '😊', ' ', '\u0000', 'ﷺ', '\ud800', '１', '\u3164'),
      { maxLength: 400 },
    )
    .map((parts) => parts.join('')),
)

test('tidying twice changes nothing', () => {
  fc.assert(
    fc.property(anyText, (raw) => {
      expect(tidy(tidy(raw))).toBe(tidy(raw))
    }),
    { numRuns: 1_000 },
  )
})

test('whatever comes, the result is well formed, short and without controls', () => {
  fc.assert(
    fc.property(anyText, (raw) => {
      const text = tidy(raw)
      expect(text.length).toBeLessThanOrEqual(1_000)
      expect(text.isWellFormed()).toBe(true)
      expect(text).not.toMatch(/[\p{Cc}\p{Cf}]| {2}|^ | $/u)
    }),
  )
})
