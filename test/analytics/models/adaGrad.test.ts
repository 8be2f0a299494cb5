import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jointScores, type Lesson, probabilities, trainAdaGrad } from '../../../analytics/models/adaGrad.ts'

const lesson = (
  columns: readonly number[],
  targets: readonly number[],
  dense: readonly number[] = [1],
): Lesson => ({
  columns: Int32Array.from(columns),
  dense: Float32Array.from(dense),
  targets: Float32Array.from(targets),
})
const sizes = { size: 4, denseSize: 1 }

function read(
  lessons: readonly Lesson[],
  columns: readonly number[],
  outputs: { classes: number; others: number },
) {
  const scores = new Float64Array(outputs.classes + outputs.others)
  const weights = trainAdaGrad(lessons, { ...sizes, ...outputs, rounds: 400 })
  jointScores({ columns: Int32Array.from(columns), dense: Float32Array.of(1) }, weights, scores)
  probabilities(scores, outputs.classes)
  return [...scores]
}

test('a column that stands in one class alone says that class', () => {
  const lessons = [lesson([0], [1, 0, 0]), lesson([1], [0, 1, 0]), lesson([2], [0, 0, 1])]
  for (const c of [0, 1, 2]) {
    const shares = read(lessons, [c], { classes: 3, others: 0 })
    expect(shares[c]).toBeGreaterThan(0.8)
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
  }
})

test('outputs that do not exclude one another may both be true', () => {
  const lessons = [lesson([0], [1, 1]), lesson([1], [0, 1]), lesson([2], [0, 0])]
  expect(read(lessons, [0], { classes: 0, others: 2 }).every((share) => share > 0.75)).toBe(true)
  expect(read(lessons, [2], { classes: 0, others: 2 }).every((share) => share < 0.25)).toBe(true)
})

test('what nobody knows teaches nothing', () => {
  expect(read([lesson([0], [-1]), lesson([1], [1])], [3], { classes: 0, others: 1 })).toEqual(
    read([lesson([1], [1]), lesson([0], [-1])], [3], { classes: 0, others: 1 }),
  )
  expect(read([lesson([0], [-1])], [0], { classes: 0, others: 1 })).toEqual([0.5])
})

test('a message without columns is read by its numbers alone', () => {
  const [share = 0] = read([lesson([], [1]), lesson([], [1]), lesson([], [0])], [], { classes: 0, others: 1 })
  expect(share).toBeGreaterThan(0.5)
})

test('the same lessons and seed give the same weights, and all are finite', () => {
  const anyLesson = fc
    .tuple(fc.array(fc.nat(3), { maxLength: 6 }), fc.nat(1))
    .map(([columns, truth]) => lesson(columns, truth === 0 ? [1, 0] : [0, 1]))
  fc.assert(
    fc.property(fc.array(anyLesson, { maxLength: 12 }), (lessons) => {
      const learn = () => trainAdaGrad(lessons, { ...sizes, classes: 2, others: 0 })
      expect(learn()).toEqual(learn())
      expect(learn().weights.every(Number.isFinite)).toBe(true)
    }),
  )
})

test('one lesson more that has nothing in common with the others changes nothing of what they teach', () => {
  const lessons = Array.from({ length: 30 }, (_, i) => lesson([i % 3], [i % 2, 1 - (i % 2)], [0]))
  const outputs = { classes: 2, others: 0 }
  const before = trainAdaGrad(lessons, { ...sizes, ...outputs })
  const after = trainAdaGrad([...lessons, lesson([3], [1, 0], [0])], { ...sizes, ...outputs })
  expect([...after.weights.slice(0, 6)]).toEqual([...before.weights.slice(0, 6)])
  expect(after.weights[6]).toBeGreaterThan(0)
})
