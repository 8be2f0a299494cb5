import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Features, featuresOf } from '../../../analytics/language/features.ts'
import { learnWeighting, type Weighting, weightingFrom } from '../../../analytics/language/weighting.ts'
import type { WordVectors } from '../../../analytics/language/wordVectors.ts'
import type { SparseVector } from '../../../analytics/models/sparse.ts'

const empty: Features = {
  words: [],
  letters: [],
  latinShare: 1,
  pairs: [],
  stems: [],
  script: 'latin',
  said: [],
}
const only = (group: 'words' | 'letters' | 'pairs', features: readonly number[]): Features => ({
  ...empty,
  [group]: features,
})
const messages = (...lists: readonly (readonly number[])[]) => lists.map((words) => only('words', words))
const squaresOf = ({ values }: SparseVector) => values.reduce((sum, value) => sum + value * value, 0)
const featuresIn = ({ learnt }: Weighting) => [...learnt.features].sort((a, b) => a - b)

describe('columns', () => {
  test('are the features of all messages, of whichever group', () => {
    const weighting = learnWeighting([{ ...empty, words: [1, 2], letters: [3] }, only('pairs', [2, 4])])
    expect(featuresIn(weighting)).toEqual([1, 2, 3, 4])
    expect(weighting.size).toBe(4)
  })

  test('are none without messages', () => {
    expect(learnWeighting([]).size).toBe(0)
  })

  test('of any text lie within, each once', () => {
    const weighting = learnWeighting(
      ['where is it', 'where was it', '在哪里', '在哪'].map((text) => featuresOf(text)),
    )
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'wher ist在哪里 ') }), (text) => {
        const { columns } = weighting.vector(featuresOf(text))
        expect(columns.every((column) => column >= 0 && column < weighting.size)).toBe(true)
        expect(new Set(columns).size).toBe(columns.length)
      }),
    )
  })
})

describe('where only so many columns may be', () => {
  const said = messages([1, 2, 3], [1, 2, 4], [1, 5])

  test.each([
    [9, [1, 2, 3, 4, 5]],
    [5, [1, 2, 3, 4, 5]],
    [4, [1, 2]],
    [2, [1, 2]],
    [1, [1]],
    [0, []],
  ])('of %d those of the fewest messages go, equals together', (mostColumns, kept) => {
    expect(featuresIn(learnWeighting(said, { mostColumns }))).toEqual(kept)
  })

  test('a feature that one message repeats is still rare', () => {
    expect(featuresIn(learnWeighting(messages([5, 5, 5, 6], [6]), { mostColumns: 1 }))).toEqual([6])
  })

  test('no more are left, and none that is rarer than one that went', () => {
    const lists = fc.array(fc.array(fc.nat(12), { maxLength: 6 }), { maxLength: 8 })
    fc.assert(
      fc.property(lists, fc.nat(14), (said, mostColumns) => {
        const having = (feature: number) => said.filter((list) => list.includes(feature)).length
        const { learnt } = learnWeighting(messages(...said), { mostColumns })
        const gone = [...new Set(said.flat())].filter((feature) => !learnt.features.includes(feature))
        expect(learnt.features.length).toBeLessThanOrEqual(mostColumns)
        expect(Math.min(...[...learnt.features].map(having))).toBeGreaterThan(
          Math.max(0, ...gone.map(having)),
        )
      }),
    )
  })
})

describe('weights', () => {
  /** By hand: ln((1 + 4) / (1 + having)) + 1. */
  test.each([
    [1, Math.log(5 / 5) + 1],
    [2, Math.log(5 / 4) + 1],
    [3, Math.log(5 / 3) + 1],
  ])('of the feature %d: %d', (feature, idf) => {
    const { learnt } = learnWeighting(messages([1, 2, 3], [1, 2, 3], [1, 2], [1]))
    expect(learnt.idf[learnt.features.indexOf(feature)]).toBeCloseTo(idf, 6)
  })

  /** By hand: of two columns of equal idf one counts once, the other three times: 1 and 1 + ln 3 = 2.0986. */
  test('grow with how often a feature is there, by its logarithm', () => {
    const { values } = learnWeighting(messages([1, 2], [1, 2])).vector(only('words', [1, 2, 2, 2]))
    expect((values[1] ?? 0) / (values[0] ?? 1)).toBeCloseTo(1 + Math.log(3), 5)
  })

  /** By hand: idf ln(4/4)+1 = 1 and ln(4/3)+1 = 1.28768. */
  test('are greater where fewer messages have a feature', () => {
    const { values } = learnWeighting(messages([1, 2], [1, 2], [1])).vector(only('words', [1, 2]))
    expect((values[1] ?? 0) / (values[0] ?? 1)).toBeCloseTo(1.28768, 5)
  })
})

describe("each group's share", () => {
  const weighting = learnWeighting([{ ...empty, words: [1, 2], letters: [3, 4], pairs: [5, 6] }])
  const squaresIn = (features: Features) => squaresOf(weighting.vector(features))
  const share = {
    words: squaresIn(only('words', [1])),
    letters: squaresIn(only('letters', [3])),
    pairs: squaresIn(only('pairs', [5])),
  }

  test.each<[text: string, features: Features, groups: readonly (keyof typeof share)[]]>([
    ['several words', only('words', [1, 2]), ['words']],
    ['repeated words', only('words', [1, 2, 2, 2]), ['words']],
    ['several letters', only('letters', [3, 4]), ['letters']],
    ['several pairs', only('pairs', [5, 6]), ['pairs']],
    ['known and unknown words', only('words', [1, 9]), ['words']],
    ['words and pairs', { ...only('words', [1]), pairs: [6] }, ['words', 'pairs']],
    ['words and letters', { ...only('words', [1, 1]), letters: [3] }, ['words', 'letters']],
    ['what nobody said', only('words', [9]), []],
    ['nothing', empty, []],
  ])('is the same however much is said: %s', (_, features, groups) => {
    const expected = groups.reduce((sum, group) => sum + share[group], 0)
    expect(squaresIn(features)).toBeCloseTo(expected, 5)
  })

  test('is part of a whole of 1, and more than nothing', () => {
    expect(share.words + share.letters + share.pairs).toBeCloseTo(1, 5)
    expect(Math.min(...Object.values(share))).toBeGreaterThan(0.05)
    expect(squaresIn({ ...empty, words: [1], letters: [3, 4, 4], pairs: [5] })).toBeCloseTo(1, 5)
  })

  test('of whatever is said makes no vector longer than 1', () => {
    const taught = learnWeighting(
      ['where is my order', 'refund please', '我要退货'].map((text) => featuresOf(text)),
    )
    const said = fc.array(fc.constantFrom('where', 'is', 'order', 'please', '退货', '我要', 'zorb'))
    fc.assert(
      fc.property(said, (words) => {
        expect(squaresOf(taught.vector(featuresOf(words.join(' '))))).toBeLessThan(1 + 1e-5)
      }),
    )
  })
})

describe('what words mean', () => {
  /** Knows "lamp" alone. */
  const vectors: WordVectors = {
    size: 2,
    has: (word) => word === 'lamp',
    pooled: (words) => (words.some(({ text }) => text === 'lamp') ? Float32Array.of(0.6, -0.8) : undefined),
  }
  const weighting = learnWeighting(
    ['red lamp', 'blue jug'].map((text) => featuresOf(text)),
    { vectors },
  )
  const first = weighting.learnt.features.length

  test('has columns behind those of the features', () => {
    expect(weighting.size).toBe(first + 2)
    const { columns, values } = weighting.vector(featuresOf('lamp'))
    expect([...columns.slice(-2)]).toEqual([first, first + 1])
    expect((values.at(-1) ?? 0) / (values.at(-2) ?? 1)).toBeCloseTo(-0.8 / 0.6, 5)
  })

  test('counts the same beside few words and many', () => {
    const meant = (text: string) => [...weighting.vector(featuresOf(text)).values.slice(-2)]
    expect(meant('red red lamp blue jug')).toEqual(meant('lamp'))
    expect(Math.hypot(...meant('lamp'))).toBeGreaterThan(0.5)
  })

  test('is left out where no word is known', () => {
    expect(weighting.vector(featuresOf('blue jug')).columns.every((column) => column < first)).toBe(true)
  })

  test('takes no column from the features', () => {
    expect(learnWeighting(['red lamp', 'blue jug'].map((text) => featuresOf(text))).learnt).toEqual(
      weighting.learnt,
    )
  })
})

test('what was learnt gives the same vectors again', () => {
  const weighting = learnWeighting(['red lamp', 'red lamp', 'blue jug'].map((text) => featuresOf(text)))
  const again = weightingFrom(structuredClone(weighting.learnt))
  for (const text of ['red lamp', 'blue red', '灯', ''])
    expect(again.vector(featuresOf(text))).toEqual(weighting.vector(featuresOf(text)))
})
