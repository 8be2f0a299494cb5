import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { featuresOf } from '../../../analytics/language/features.ts'
import { wordsOf } from '../../../analytics/language/words.ts'
import { wordHash, wordVectorsFrom } from '../../../analytics/language/wordVectors.ts'

/** Words, the most frequent first, and where each points in two dimensions. */
const known = {
  do: [127, 0],
  "n't": [0, 127],
  lamp: [-127, 0],
  like: [100, 100],
  what: [0, -127],
  "'s": [-50, 127],
} as const

const vectors = wordVectorsFrom({
  words: Uint32Array.from(Object.keys(known), wordHash),
  dimensions: 2,
  values: Int8Array.from(Object.values(known).flat()),
})
const pooled = (text: string) => vectors.pooled(wordsOf(text))
const partsOf = (all: Float32Array | undefined) =>
  [0, 1, 2].map((n) => [...(all ?? []).slice(n * 2, n * 2 + 2)])
const lengthOf = (part: readonly number[]) => Math.hypot(...part)

test('the size is three times the dimensions', () => {
  expect(vectors.size).toBe(6)
  expect(pooled('lamp')).toHaveLength(6)
})

describe('what is known', () => {
  test.each(['', 'zorb', 'zorb blim', '灯', '台灯 怎么样', '20481', '?!'])('%j means nothing', (text) => {
    expect(pooled(text)).toBeUndefined()
  })

  test('Chinese words are unknown, even where a word hashes alike', () => {
    expect(vectors.pooled([{ text: 'lamp', han: true }])).toBeUndefined()
  })

  test.each([
    ["don't", ['do', "n't"]],
    ["what's", ['what', "'s"]],
    ["zorb's", ["'s"]],
    ["zorbn't", ["n't"]],
    ["don't like", ['do', "n't", 'like']],
    ['the lamp there', ['lamp']],
    ['灯 lamp', ['lamp']],
  ])('%s is read as %j', (text, words) => {
    expect(pooled(text)).toEqual(vectors.pooled(words.map((word) => ({ text: word, han: false }))))
    expect(pooled(text)).toBeDefined()
  })

  test('of two words with one hash the more frequent counts', () => {
    const words = Uint32Array.of(wordHash('lamp'), wordHash('lamp'))
    const twice = wordVectorsFrom({ words, dimensions: 1, values: Int8Array.of(127, -127) })
    expect(twice.pooled(wordsOf('lamp'))?.[0]).toBeGreaterThan(0)
  })
})

describe('pooling', () => {
  /** By hand: one word is its own mean, greatest and least; each part has length 1 / sqrt 3 = 0.57735. */
  test('one word stands there three times', () => {
    const part = [-0.57735, 0]
    for (const each of partsOf(pooled('lamp')))
      each.forEach((value, d) => {
        expect(value).toBeCloseTo(part[d] ?? 0, 5)
      })
  })

  /** By hand: do is (1, 0) and n't is (0, 1): the greatest are (1, 1), the least (0, 0), which stays 0. */
  test('the greatest and the least values are taken in each dimension', () => {
    const [, most = [], least = []] = partsOf(pooled("don't"))
    for (const value of most) expect(value).toBeCloseTo(1 / Math.sqrt(6), 5)
    expect(least).toEqual([0, 0])
  })

  /** By hand: rank 0 weighs 0.001 / (0.001 + 1 / 12) = 0.01186, rank 1 0.001 / (0.001 + 1 / 24) = 0.02344. */
  test('in the mean a common word counts less than a rare one', () => {
    const [mean = []] = partsOf(pooled("don't"))
    expect((mean[1] ?? 0) / (mean[0] ?? 1)).toBeCloseTo(0.0234375 / 0.0118577, 3)
  })

  test('how long the vector of a word is makes no difference', () => {
    const short = wordVectorsFrom({
      words: Uint32Array.from(['do', "n't"], wordHash),
      dimensions: 2,
      values: Int8Array.of(127, 0, 0, 50),
    })
    expect(short.pooled(wordsOf("don't"))).toEqual(pooled("don't"))
  })

  test('a vector of nothing but zeros pools to zeros', () => {
    const none = wordVectorsFrom({
      words: Uint32Array.of(wordHash('lamp')),
      dimensions: 2,
      values: new Int8Array(2),
    })
    expect([...(none.pooled(wordsOf('lamp')) ?? [])]).toEqual([0, 0, 0, 0, 0, 0])
  })
})

const word = fc.constantFrom(...Object.keys(known), "don't", "what's", 'zorb', '灯', '.')
const said = fc.array(word, { maxLength: 10 }).map((words) => words.join(' '))

test('each part of any message has length 1/sqrt 3, or 0 where everything cancels', () => {
  fc.assert(
    fc.property(said, (text) => {
      const all = pooled(text)
      if (all === undefined) return
      for (const part of partsOf(all)) {
        const length = lengthOf(part)
        expect(length === 0 || Math.abs(length - 1 / Math.sqrt(3)) < 1e-5).toBe(true)
      }
    }),
  )
})

test('the order of words makes no difference', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), (words) => {
      const [one, other] = [pooled(words.join(' ')), pooled(words.toReversed().join(' '))]
      expect(one === undefined).toBe(other === undefined)
      one?.forEach((value, d) => {
        expect(other?.[d]).toBeCloseTo(value, 4)
      })
    }),
  )
})

test('any text gives finite numbers or nothing', () => {
  fc.assert(
    fc.property(fc.oneof(said, fc.string({ unit: 'binary', maxLength: 300 })), (text) => {
      const all = vectors.pooled(featuresOf(text).said)
      expect(all === undefined || all.every(Number.isFinite)).toBe(true)
    }),
  )
})
