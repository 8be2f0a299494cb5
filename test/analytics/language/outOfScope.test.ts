import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { intentsFrom, learnIntents } from '../../../analytics/index.ts'
import { familiarityFrom, learnFamiliarity, type Seen } from '../../../analytics/language/outOfScope.ts'

const said = (stems: readonly number[], ...scores: readonly number[]): Seen => ({
  stems,
  scores,
  script: 'latin',
})
const chinese = (stems: readonly number[], ...scores: readonly number[]): Seen => ({
  ...said(stems, ...scores),
  script: 'han',
})

/** Two classes of four messages: the first says 1 and 2, the second 3 and 4; 9 is said by both. */
const examples = [
  { label: 0, ...said([1, 2, 9], 1, -1) },
  { label: 0, ...said([1, 9], 1.1, -0.9) },
  { label: 0, ...said([2, 9], 0.9, -1.1) },
  { label: 0, ...said([1, 2], 1, -1) },
  { label: 1, ...said([3, 4, 9], -1, 1) },
  { label: 1, ...said([3, 9], -1.1, 0.9) },
  { label: 1, ...said([4, 9], -0.9, 1.1) },
  { label: 1, ...said([3, 4], -1, 1) },
]
const learnt = learnFamiliarity({ examples, classes: 2 })
const familiarity = familiarityFrom(learnt)

describe('what messages look like', () => {
  /** By hand: the means of the scores of each class. */
  test('is the mean of their scores', () => {
    const means = [1, -1, -1, 1]
    learnt.latin.means.forEach((mean, at) => {
      expect(mean).toBeCloseTo(means[at] ?? 0, 6)
    })
  })

  /** By hand: 9 stands in six of eight messages, a word that nobody said in none: ln(9 / 7) + 1 and ln 9 + 1. */
  test('is which words they have, and how rare those are', () => {
    const { words, rarity, seen } = learnt.latin
    expect([...words].toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 9])
    expect(rarity[words.indexOf(9)]).toBeCloseTo(Math.log(9 / 7) + 1, 6)
    expect(rarity.at(-1)).toBeCloseTo(Math.log(9) + 1, 6)
    expect([1, 2, 3, 4, 9].map((word) => seen[words.indexOf(word)])).toEqual([1, 1, 2, 2, 3])
  })

  test('is noted for more classes than a word of bits has', () => {
    const many = Array.from({ length: 40 }, (_, label) => ({
      label,
      ...said([label], ...Array.from({ length: 40 }, (_, c) => (c === label ? 1 : -1))),
    }))
    const { words, seen } = learnFamiliarity({ examples: many, classes: 40 }).latin
    const of = (word: number) => [...seen.slice(words.indexOf(word) * 2, words.indexOf(word) * 2 + 2)]
    expect(of(31)).toEqual([2 ** 31, 0])
    expect(of(33)).toEqual([0, 2])
  })
})

describe('a message is less familiar', () => {
  test.each<[text: string, more: Seen, less: Seen]>([
    ['with unknown words', said([1, 2], 1, -1), said([77, 78], 1, -1)],
    ['with an unknown word beside known ones', said([1, 2], 1, -1), said([1, 77], 1, -1)],
    ['with words of another class', said([1, 2], 1, -1), said([3, 4], 1, -1)],
    ['without words', said([1], 1, -1), said([], 1, -1)],
    ['with scores unlike those of its class', said([1], 1, -1), said([1], 0.2, -2)],
    ['where no class is ahead', said([1], 1, -1), said([1], 0.05, 0)],
    [
      'near to being out of scope',
      { ...said([1], 1, -1), outside: -1 },
      { ...said([1], 1, -1), outside: 0.5 },
    ],
  ])('%s', (_, more, less) => {
    expect(familiarity(more)).toBeGreaterThan(familiarity(less))
  })

  test('with an unknown word than with a common one', () => {
    expect(familiarity(said([1, 9], 1, -1))).toBeGreaterThan(familiarity(said([1, 77], 1, -1)))
  })

  test('the more so the more it says that is unknown', () => {
    const strange = [0, 1, 2, 3].map((count) =>
      familiarity(said([1, 2, ...Array.from({ length: count }, (_, i) => 70 + i)], 1, -1)),
    )
    expect(strange).toEqual(strange.toSorted((a, b) => b - a))
  })
})

describe('scripts', () => {
  const han = examples.map(({ label, scores, stems }) => ({
    label,
    ...chinese(
      stems.map((stem) => stem + 100),
      ...Array.from(scores, (score) => score / 4),
    ),
  }))
  const both = familiarityFrom(learnFamiliarity({ examples: [...examples, ...han], classes: 2 }))

  test('are compared with their own kind', () => {
    expect(both(chinese([101, 102], 0.25, -0.25))).toBeGreaterThan(both(chinese([1, 2], 0.25, -0.25)))
    expect(both(said([1, 2], 1, -1))).toBeCloseTo(familiarity(said([1, 2], 1, -1)), 6)
  })

  test('in which too few messages of a class are known lend it those of the other', () => {
    const few = learnFamiliarity({ examples: [...examples, ...han.slice(0, 5)], classes: 2 })
    expect([...few.han.words]).toEqual(expect.arrayContaining([3, 101]))
    expect([...few.han.words]).not.toContain(1)
    expect([...few.latin.words].some((word) => word > 100)).toBe(false)
  })
})

const number = fc.double({ min: -1e3, max: 1e3, noNaN: true })
const script = fc.constantFrom('latin' as const, 'han' as const)
const seen = fc.record(
  { stems: fc.array(fc.nat(12)), scores: fc.tuple(number, number), outside: number, script },
  { requiredKeys: ['stems', 'scores', 'script'] },
)

test('whatever was learnt and is said, familiarity is a finite number', () => {
  const labelled = fc.tuple(seen, fc.nat(1)).map(([message, label]) => ({ ...message, label }))
  fc.assert(
    fc.property(fc.array(labelled, { maxLength: 12 }), seen, (known, message) => {
      const familiarityOf = familiarityFrom(learnFamiliarity({ examples: known, classes: 2 }))
      expect(familiarityOf(message)).toSatisfy(Number.isFinite)
    }),
  )
})

describe('in a model', () => {
  const taught = [
    ...['where is my order', 'track my parcel', 'has my order left', '我的订单到哪了', '查物流'].map(
      (text) => ({
        text,
        label: 'order',
      }),
    ),
    ...['return the lamp', 'i want my money back', 'send it back', '我要退货', '想退款'].map((text) => ({
      text,
      label: 'return',
    })),
    ...['hello', 'hi there', 'good morning', '你好', '您好'].map((text) => ({ text, label: 'hello' })),
  ]
  const model = intentsFrom(learnIntents(taught))
  const familiarityOf = (text: string) => model.read(text).familiarity ?? Number.NaN

  test.each(['zorb blim fnord', 'photosynthesis needs chlorophyll', '量子力学', 'xyzzy', ''])(
    '%j is less familiar than any message that was learnt',
    (text) => {
      for (const example of taught) expect(familiarityOf(text)).toBeLessThan(familiarityOf(example.text))
    },
  )

  test('any text gives a finite number, and is unknown where that is below 0', () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .array(fc.constantFrom('where', 'order', 'hello', '退货', '订单', 'zorb', ' '))
        .map((all) => all.join(' ')),
    )
    fc.assert(
      fc.property(any, (text) => {
        const { outcome, familiarity } = model.read(text)
        expect(familiarity).toSatisfy(Number.isFinite)
        if ((familiarity ?? 0) < 0) expect(outcome).toBe('unknown')
      }),
    )
  })
})
