import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { featuresOf } from '../../../analytics/language/features.ts'
import { pairsIn } from '../../../analytics/language/pairs.ts'

const pairsOf = (text: string) => featuresOf(text).pairs
const shared = (a: string, b: string) => {
  const known = new Set(pairsOf(a))
  return pairsOf(b).filter((pair) => known.has(pair)).length
}

/** By hand: n different words make n (n - 1) / 2 pairs, and so do n different Chinese characters. */
describe('the pairs of a message', () => {
  test.each([
    ['', 0],
    ['card', 0],
    ['lost card', 1],
    ['i lost my card', 6],
    ['card card card', 0],
    ['card cards lost', 1],
    ['灯', 0],
    ['快递', 1],
    ['快递快递', 1],
    ['12345 67890', 0],
  ])('%j has %d', (text, count) => {
    expect(pairsOf(text)).toHaveLength(count)
  })

  test('Chinese words are paired beside their characters', () => {
    // 快递 and 到 are two words and three characters: one pair and three
    const words = ['快递', '到'].map((text) => ({ text, han: true }))
    expect(pairsIn(words, [1, 2])).toHaveLength(1 + 3)
  })

  test('of long messages only the first words and characters are looked at', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz']
    const words = (count: number) => letters.slice(0, count).map((letter) => `zz${letter}${letter}q`)
    expect(pairsOf(words(14).join(' '))).toHaveLength(91)
    expect(pairsOf(words(26).join(' '))).toEqual(pairsOf(words(14).join(' ')))
    const characters = [...'天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往'].map((text) => ({ text, han: true }))
    expect(pairsIn(characters, [])).toHaveLength(120)
    expect(pairsIn(characters, [])).toEqual(pairsIn(characters.slice(0, 16), []))
  })
})

describe('a pair is the same', () => {
  test.each([
    ['whichever word comes first', 'lost card', 'card lost'],
    ['whatever stands between them', 'lost card', 'card that was lost'],
    ['with other endings', 'lost card', 'cards lost'],
    ['whichever number is said', 'order 20481', 'order 33907'],
    ['whichever character comes first', '退货', '货退'],
    ['in traditional characters', '訂單', '订单'],
  ])('%s', (_, a, b) => {
    expect(pairsOf(a).length).toBeGreaterThan(0)
    expect(shared(a, b)).toBeGreaterThanOrEqual(1)
  })

  test('a pair of words is none of characters', () => {
    const ids = pairsIn([], [1, 2])
    const characters = pairsIn(
      ['退', '货'].map((text) => ({ text, han: true })),
      [],
    )
    expect(ids).toHaveLength(1)
    expect(ids).not.toEqual(characters)
  })
})

const word = fc.constantFrom('lost', 'card', 'cards', 'lamp', 'return', '退货', '台灯', '多少', '?', '12')

test('the order of different words changes no pair', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(1_000), { maxLength: 14 }), (stems) => {
      expect(pairsIn([], stems.toReversed())).toEqual(pairsIn([], stems))
    }),
  )
})

test('any message has at most 211 pairs, each a hash and each once', () => {
  const said = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.array(word).map((all) => all.join(' ')),
  )
  fc.assert(
    fc.property(said, (text) => {
      const pairs = pairsOf(text)
      expect(pairs.length).toBeLessThanOrEqual(211)
      expect(new Set(pairs).size).toBe(pairs.length)
      for (const pair of pairs) expect(pair >>> 0).toBe(pair)
    }),
  )
})

test('a message has all pairs of a part of it that is as short', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), fc.array(word, { maxLength: 3 }), (part, more) => {
      const whole = new Set(pairsOf([...part, ...more].join(' ')))
      for (const pair of pairsOf(part.join(' '))) expect(whole).toContain(pair)
    }),
  )
})
