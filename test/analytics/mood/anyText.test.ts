import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeMoodReader } from '../../../analytics/index.ts'
import { loadContent, shippedContent } from '../../../data/index.ts'

const content = await loadContent([shippedContent])
const read = makeMoodReader(content)

const languages = ['en', 'zh', 'other'] as const
const moodWords = fc.constantFrom(
  ...['not', 'very', 'good', 'terrible', 'but', 'thanks', "isn't", '😡', ':)', '#fail', '@you', '!!!', 'no'],
  ...['不', '很', '满意', '但是', '骗子', '谢谢', '，', '好', '12315', 'yyds', '[微笑]', '没有'],
)
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 100 }),
  fc.array(moodWords, { maxLength: 60 }).map((words) => words.join(' ')),
  fc.array(moodWords, { maxLength: 60 }).map((words) => words.join('')),
)

function expectMood(text: string, language: (typeof languages)[number]): void {
  const { mood, words } = read(text, language)
  const parts = [mood.negative, mood.neutral, mood.positive]
  for (const part of parts) {
    expect(part).toBeGreaterThanOrEqual(0)
    expect(part).toBeLessThanOrEqual(1)
  }
  expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 10)
  expect(words.every((word) => word.length > 0 && text.includes(word))).toBe(true)
}

test('three probabilities that sum to one come from any string in any language', () => {
  fc.assert(fc.property(anyText, fc.constantFrom(...languages), expectMood), { numRuns: 500 })
})

test.each([
  'constructor',
  'cool constructor',
  '#constructor',
  'CONSTRUCTOR is good',
  '__proto__',
  'hasOwnProperty toString valueOf',
  '\u0000\u200b\ufeff',
  '\ud800',
  '\udc00好',
  'İstanbul İİİ 很好',
  '好'.repeat(50),
  '不'.repeat(50),
])('odd text is read like any other: %j', (text) => {
  for (const language of languages) expectMood(text, language)
})

test('words that every object has are neither good nor bad', () => {
  expect(read('the constructor', 'en').words).toEqual([])
})

test.each([
  ['letters', 'a'],
  ['Chinese', '好'],
  ['negations', '不'],
  ['emoji', '😡'],
  ['words of mood', 'terrible '],
  ['addresses', 'a@'],
  ['links', 'http://'],
  ['dots', 'a.'],
  ['hyphens', '-'],
  ['quotes', "a'"],
  ['faces', ':-)'],
  ['spaces', ' '],
])('a hundred thousand characters of %s are read as their first thousand', (_, unit) => {
  const long = unit.repeat(100_000 / unit.length)
  for (const language of languages) {
    expectMood(long, language)
    expect(read(long, language)).toEqual(read(long.slice(0, 1000), language))
  }
})

test('the same text is read in the same way each time', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(read(text, 'zh')).toEqual(read(text, 'zh'))
    }),
  )
})

test('adding a word of displeasure never makes a message gladder', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('good', 'terrible', 'the', 'lamp', 'love'), { maxLength: 20 }),
      (words) => {
        const before = read(`${words.join(' . ')} .`, 'en').mood
        const after = read(`${words.join(' . ')} . terrible`, 'en').mood
        expect(after.negative).toBeGreaterThanOrEqual(before.negative)
        expect(after.positive / after.negative).toBeLessThanOrEqual(before.positive / before.negative)
      },
    ),
  )
})
