import fc from 'fast-check'
import { expect, test } from 'vitest'
import sentiment from 'wink-sentiment/src/wink-sentiment.js'
import { tokensOf } from '../../../analytics/mood/tokens.ts'

/** What wink-sentiment says of the whole text at once, before it looked for negations. */
const whole = (text: string) =>
  (sentiment(text).tokenizedPhrase ?? []).map(({ value, score = 0, negation = false }) => ({
    value,
    weight: (negation ? -score : score) + 0,
  }))
const stretchwise = (text: string) =>
  tokensOf(text).map(({ value, weight }) => ({ value, weight: weight + 0 }))

test.each([
  'where is my order?',
  "it isn't good, I can't wait",
  'fed up, cool stuff, not cool stuff',
  'call me at 3 pm or 10 hours later, 3 ambers',
  'he said "good service" and "never again',
  'great!!! :-) <3 😡 #fail @you',
  'see https://shop.example/a?b=1 or mail a.b@c.example',
  '1st 2nd 22/11/2024 $12.50 10am 16:00hrs',
  "the customers' orders, John's lamp, I'd've",
  'crème brûlée — naïve…',
  'bad luck bad  luck bad\nluck',
  '',
  ' ',
])('%j is read as wink-sentiment reads it whole', (text) => {
  expect(stretchwise(text)).toEqual(whole(text))
})

const piece = fc.oneof(
  fc.constantFrom(
    ...[
      'good',
      'bad',
      'luck',
      'not',
      'never',
      "don't",
      "can't",
      'fed',
      'up',
      'cool',
      'stuff',
      '3',
      'pm',
      '10',
    ],
    ...[
      'hours',
      'a.m.',
      '"',
      ',',
      '!',
      '?',
      ':-)',
      ';)',
      '<3',
      '😡',
      '#fail',
      '@you',
      '$5',
      '1st',
      'http://a.bc',
    ],
    ...["'s", "'", '’', '—', '...', '1/4', '1.5', 'kind', 'of', 'some', 'green', 'wash', '我'],
  ),
  fc.string({ unit: 'grapheme', maxLength: 5 }),
)

test('any text is', () => {
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 12 }),
      fc.constantFrom(' ', '', '  ', '\n'),
      (pieces, between) => {
        const text = pieces.join(between).replace(/[‘’]/g, "'")
        fc.pre(!/constructor|__proto__/i.test(text))
        expect(stretchwise(text)).toEqual(whole(text))
      },
    ),
    { numRuns: 2_000 },
  )
})
