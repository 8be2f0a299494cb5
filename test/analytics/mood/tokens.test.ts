import fc from 'fast-check'
import { expect, test } from 'vitest'
import { longest, noTokens, readTokens, TokenKind } from '../../../analytics/mood/tokens.ts'

const tokens = noTokens()
/** The tokens as they stand in the text. */
function tokensOf(text: string): readonly string[] {
  readTokens(text, tokens)
  return Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.starts[i], tokens.ends[i]))
}
function hashesOf(text: string): readonly number[] {
  readTokens(text, tokens)
  return [...tokens.hashes.subarray(0, tokens.count)]
}

test.each([
  ["it isn't good, I can’t wait", ['it', "isn't", 'good', ',', 'I', 'can’t', 'wait']],
  ['灯坏了！！', ['灯', '坏', '了', '！！']],
  [
    '3 stars @shop_1 see https://a.example/x 10/10',
    ['3', 'stars', '@shop_1', 'see', 'https://a.example/x', '10', '/', '10'],
  ],
  ['a.tan@mail.example', ['a', '.', 'tan', '@mail.example']],
  ['good👍🏽 :-)', ['good', '👍', '🏽', ':', '-', ')']],
  ['crème brûlée', ['crème', 'brûlée']],
  ['', []],
])('%s', (text, expected) => {
  expect(tokensOf(text)).toEqual(expected)
})

test.each([
  ['GREAT', 'great'],
  ['soooooo', 'soo'],
  ['isn’t', "isn't"],
  ['ｇｏｏｄ！', 'good!'],
  ['@one', '@another'],
  ['12345', '678'],
  ['好！！！！', '好!!!'],
])('%s counts as %s', (one, other) => {
  expect(hashesOf(one)).toEqual(hashesOf(other))
})

test('other words have other hashes', () => {
  expect(new Set(['good', 'goods', 'dog', '好', '!', '?', '7'].flatMap(hashesOf)).size).toBe(7)
})

test('tokens of any text stand in it one behind the other, in its first thousand characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 1_500 }), (text) => {
      readTokens(text, tokens)
      let last = 0
      for (let i = 0; i < tokens.count; i++) {
        expect(tokens.starts[i]).toBeGreaterThanOrEqual(last)
        expect(tokens.ends[i]).toBeGreaterThan(tokens.starts[i] ?? 0)
        expect(Object.values(TokenKind)).toContain(tokens.kinds[i])
        last = tokens.ends[i] ?? 0
      }
      expect(last).toBeLessThanOrEqual(longest)
    }),
  )
})
