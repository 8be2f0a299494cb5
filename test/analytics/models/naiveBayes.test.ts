import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addNaiveBayes } from '../../../analytics/models/naiveBayes.ts'

/** A message that has these features. */
const having = (...columns: readonly number[]) => ({
  columns: Int32Array.from(columns),
  values: new Float32Array(columns.length).fill(1),
})

interface Learnt {
  readonly features: number
  readonly classes: number
}

function movesOf(
  messages: readonly (readonly number[])[],
  labels: readonly number[],
  { features, classes }: Learnt,
) {
  const weights = new Float32Array(features * classes)
  const vectors = messages.map((columns) => having(...columns))
  addNaiveBayes(weights, { vectors, labels, classes, features })
  return (column: number, c: number) => weights[column * classes + c] ?? Number.NaN
}

describe('two classes that have a word each', () => {
  const move = movesOf(
    [
      [0, 2],
      [1, 2],
    ],
    [0, 1],
    { features: 3, classes: 2 },
  )
  /** By hand: one example a class counts 0.02 / 11; a word of half the messages has rate 1 / 2. */
  const by = 0.02 / 11

  test.each([
    ['up for the class that has it', 0, 0, Math.log(4 / 3)],
    ['down for the class that never had it', 0, 1, Math.log(2 / 3)],
    ['up for the other class that has it', 1, 1, Math.log(4 / 3)],
    ['nowhere where all have it', 2, 0, 0],
  ])('a word moves %s', (_, column, c, ratio) => {
    expect(move(column, c)).toBeCloseTo(by * ratio, 8)
  })
})

test('what is no feature does not move', () => {
  const weights = Float32Array.of(1, 1, 5, 6)
  addNaiveBayes(weights, { vectors: [having(0, 1), having(1)], labels: [0, 1], classes: 2, features: 1 })
  expect([...weights.slice(2)]).toEqual([5, 6])
  expect(weights[0]).toBeGreaterThan(1)
})

test('messages of no class teach nothing', () => {
  const [with_, without] = [
    movesOf([[0], [1], [0, 1]], [0, 1, -1], { features: 2, classes: 2 }),
    movesOf([[0], [1]], [0, 1], { features: 2, classes: 2 }),
  ]
  for (const [column, c] of [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ] as const)
    expect(with_(column, c)).toBe(without(column, c))
})

test('many examples say more than few', () => {
  const times = (count: number) => {
    const messages = Array.from({ length: count }, () => [[0], [1]]).flat()
    return movesOf(
      messages,
      messages.map(([word = 0]) => word),
      { features: 2, classes: 2 },
    )
  }
  expect(times(50)(0, 1)).toBeLessThan(times(5)(0, 1))
  expect(times(5)(0, 1)).toBeLessThan(times(1)(0, 1))
})

test('where nothing is in any class the weights stay finite', () => {
  const move = movesOf([[0], [1]], [-1, -1], { features: 2, classes: 2 })
  expect([move(0, 0), move(1, 1)]).toEqual([0, 0])
})

const task = { features: 5, classes: 3 }
const some = fc.array(
  fc.record({
    label: fc.integer({ min: 0, max: 2 }),
    words: fc.uniqueArray(fc.nat(4), { maxLength: 4 }),
  }),
  { minLength: 1, maxLength: 25 },
)

test('a word that a class never had moves down for it, and up for some class that had it', () => {
  fc.assert(
    fc.property(some, fc.nat(4), (messages, word) => {
      const labels = messages.map(({ label }) => label)
      const move = movesOf(
        messages.map(({ words }) => words),
        labels,
        task,
      )
      const had = new Set(messages.flatMap(({ words, label }) => (words.includes(word) ? [label] : [])))
      const never = [...new Set(labels)].filter((label) => !had.has(label))
      for (const c of never) {
        if (had.size > 0) expect(move(word, c)).toBeLessThan(0)
        else expect(move(word, c)).toBe(0)
      }
      if (had.size > 0 && never.length > 0)
        expect(Math.max(...[...had].map((c) => move(word, c)))).toBeGreaterThan(0)
    }),
  )
})

test('no move is longer than what is told by the words of all messages', () => {
  fc.assert(
    fc.property(some, (messages) => {
      const move = movesOf(
        messages.map(({ words }) => words),
        messages.map(({ label }) => label),
        task,
      )
      for (let word = 0; word < 5; word++)
        for (let c = 0; c < 3; c++) {
          expect(Number.isFinite(move(word, c))).toBe(true)
          expect(Math.abs(move(word, c))).toBeLessThan(0.02 * Math.log(messages.length + 2))
        }
    }),
  )
})
