import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { featuresOf } from '../../../analytics/language/features.ts'
import { learnWeighting, weightingFrom } from '../../../analytics/language/vectors.ts'

const shared = (a: string, b: string, group: 'words' | 'letters' = 'letters'): number => {
  const known = new Set(featuresOf(a)[group])
  return featuresOf(b)[group].filter((feature) => known.has(feature)).length
}

/** By hand: n Latin letters have, with < and >, n + 1 pairs, n triples and n - 1 fours; Han n, n - 1, n - 2. */
describe('letters', () => {
  test.each([
    ['a', 3],
    ['ab', 3 + 2 + 1],
    ['abc', 4 + 3 + 2],
    ['lamp', 5 + 4 + 3],
    ['ab cd', 2 * 6],
    ['灯', 1],
    ['台灯', 2 + 1],
    ['调光台灯', 4 + 3 + 2],
    ['lamp 台灯', 12 + 3],
    ['?', 3],
    ['', 0],
    ['   ', 0],
  ])('%j has %d runs', (text, count) => {
    expect(featuresOf(text).letters).toHaveLength(count)
  })

  test('a word longer than 24 letters counts no more than its beginning', () => {
    expect(featuresOf('x'.repeat(200)).letters).toHaveLength(25 + 24 + 23)
  })

  test.each([
    ['delivery', 'delivrey'],
    ['refund', 'refnd'],
    ['password', 'pasword'],
    ['recommend', 'recomend'],
    ['invoice', 'invoce'],
    ['推荐台灯', '推荐落地灯'],
    ['我要退货', '想退货'],
  ])('%s and %s share more runs than %s and an unlike word', (a, b) => {
    expect(shared(a, b)).toBeGreaterThan(shared(a, 'zqzqzq 飞机'))
    expect(shared(a, b)).toBeGreaterThanOrEqual(3)
  })
})

describe('words', () => {
  /** By hand: n words, n - 1 pairs, n - 2 with a gap, the first and the length; these touch on no concept. */
  test.each([
    ['zorb', 1 + 0 + 0 + 2],
    ['zorb blim', 2 + 1 + 0 + 2],
    ['zorb blim fnord', 3 + 2 + 1 + 2],
    ['zorb blim fnord quux', 4 + 3 + 2 + 2],
    ['', 0],
  ])('%j has %d', (text, count) => {
    expect(featuresOf(text).words).toHaveLength(count)
  })

  test.each([
    ['ZORB Blim', 'zorb blim'],
    ['zorb  blim', 'zorb blim'],
    ['訂單', '订单'],
    ['don’t', "don't"],
  ])('%s and %s have the same', (a, b) => {
    expect(featuresOf(a)).toEqual(featuresOf(b))
  })

  test('the order of words makes a difference', () => {
    expect(featuresOf('zorb blim').words).not.toEqual(featuresOf('blim zorb').words)
  })

  test.each([
    ['i want my money back', 'refund please'],
    ['我的包裹到哪了', 'where is my parcel'],
    ['开发票', 'need an invoice'],
    ['能寄到马来西亚吗', 'deliver to malaysia'],
  ])('"%s" and "%s" share a concept', (a, b) => {
    expect(shared(a, b, 'words')).toBeGreaterThan(0)
  })
})

describe('numbers', () => {
  test.each([
    ['20481', '33907'],
    ['PL20481', 'PL10000'],
    ['order 20481 please', 'order 91234 please'],
    ['123456', '123456789'],
    ['订单20481', '订单33907'],
    ['２０', '99'],
  ])('%s and %s look alike', (a, b) => {
    expect(featuresOf(a)).toEqual(featuresOf(b))
  })

  test.each([
    ['1', '12'],
    ['12', '123'],
    ['1234', '12345'],
  ])('%s and %s differ by their length', (a, b) => {
    expect(featuresOf(a)).not.toEqual(featuresOf(b))
  })
})

describe('vectors', () => {
  const messages = (...lists: readonly (readonly number[])[]) =>
    lists.map((words) => ({ words, letters: [] }))

  test('columns are the features of two messages or more', () => {
    const { size, learnt } = learnWeighting(messages([1, 2], [2, 3], [3, 3, 4]))
    expect([...learnt.features].sort((a, b) => a - b)).toEqual([2, 3])
    expect(size).toBe(2)
  })

  test('a feature that one message repeats is still rare', () => {
    expect(learnWeighting(messages([5, 5, 5], [6])).size).toBe(0)
  })

  test('with rarest 1 every feature has a column', () => {
    expect(learnWeighting(messages([1], [2], [3]), { rarest: 1 }).size).toBe(3)
  })

  /** idf by hand: ln((1 + 4) / (1 + having)) + 1. */
  test.each([
    [1, Math.log(5 / 5) + 1],
    [2, Math.log(5 / 4) + 1],
    [3, Math.log(5 / 3) + 1],
  ])('the feature %d weighs %d', (feature, idf) => {
    const { learnt } = learnWeighting(messages([1, 2, 3], [1, 2, 3], [1, 2], [1]))
    expect(learnt.idf[learnt.features.indexOf(feature)]).toBeCloseTo(idf, 6)
  })

  /** By hand: of two columns of equal idf one counts once, the other three times: 1 and 1 + ln 3 = 2.0986. */
  test('what is repeated weighs more, by its logarithm', () => {
    const weighting = learnWeighting(messages([1, 2], [1, 2]))
    const { values } = weighting.vector({ words: [1, 2, 2, 2], letters: [] })
    expect((values[1] ?? 0) / (values[0] ?? 1)).toBeCloseTo(1 + Math.log(3), 5)
  })

  test.each([
    [{ words: [1, 2], letters: [] }, 0.5],
    [{ words: [], letters: [1, 2] }, 0.5],
    [{ words: [1], letters: [2] }, 1],
    [{ words: [1, 1, 1], letters: [2, 2] }, 1],
    [{ words: [9], letters: [] }, 0],
    [{ words: [], letters: [] }, 0],
  ])('%j has the squared length %d', (features, length) => {
    const weighting = learnWeighting(messages([1, 2], [1, 2]))
    const squares = weighting.vector(features).values.reduce((sum, value) => sum + value * value, 0)
    expect(squares).toBeCloseTo(length, 5)
  })

  test('what was learnt gives the same vectors again', () => {
    const weighting = learnWeighting(['red lamp', 'red lamp', 'blue jug'].map((text) => featuresOf(text)))
    const again = weightingFrom(structuredClone(weighting.learnt))
    for (const text of ['red lamp', 'blue red', '灯', '']) {
      expect(again.vector(featuresOf(text))).toEqual(weighting.vector(featuresOf(text)))
    }
  })

  test('no messages teach no columns', () => {
    expect(learnWeighting([]).size).toBe(0)
  })

  test('columns of any text lie within, each once', () => {
    const weighting = learnWeighting(
      ['where is it', 'where was it', '在哪里', '在哪'].map((text) => featuresOf(text)),
    )
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'wher ist在哪里 ') }), (text) => {
        const { columns } = weighting.vector(featuresOf(text))
        expect(columns.every((column) => column >= 0 && column < weighting.size)).toBe(true)
        const sizes = [featuresOf(text).words, featuresOf(text).letters].map((group) => new Set(group).size)
        expect(columns.length).toBeLessThanOrEqual(sizes.reduce((a, b) => a + b, 0))
      }),
    )
  })
})
