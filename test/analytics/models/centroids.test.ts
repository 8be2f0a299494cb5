import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addCentroids } from '../../../analytics/models/centroids.ts'
import { weighed } from './weighed.ts'

const vector = (...entries: readonly (readonly [column: number, value: number])[]) => ({
  columns: Int32Array.from(entries, ([column]) => column),
  values: Float32Array.from(entries, ([, value]) => value),
})

/** The weights of each class, that stand column by column. */
const ofClass = (weights: Float32Array, c: number, classes: number) =>
  [...weights].filter((_, at) => at % classes === c)

test('weights move by the mean of the messages of a class, at length 1', () => {
  // by hand: class 0 sums to (3, 4), of length 5; class 1 to (0, 2), of length 2
  const weights = Float32Array.of(10, 10, 20, 20)
  const vectors = [vector([0, 1], [1, 4]), vector([0, 2]), vector([1, 2])]
  addCentroids(weights, { vectors, labels: [0, 0, 1], classes: 2 })
  for (const [at, expected] of [10.6, 10, 20.8, 21].entries()) expect(weights[at]).toBeCloseTo(expected, 5)
})

test.each([
  ['messages of no class', [vector([0, 1]), vector([1, 1])], [-1, -1]],
  ['no messages', [], []],
  ['messages that cancel each other', [vector([0, 1]), vector([0, -1])], [0, 0]],
  ['messages without a known word', [vector(), vector()], [0, 1]],
])('%s move nothing', (_, vectors, labels) => {
  const weights = Float32Array.of(1, 2, 3, 4)
  addCentroids(weights, { vectors, labels, classes: 2 })
  expect([...weights]).toEqual([1, 2, 3, 4])
})

test('a class without messages stays where it is', () => {
  const weights = new Float32Array(4)
  addCentroids(weights, { vectors: [vector([0, 1], [1, 1])], labels: [1], classes: 2 })
  expect(ofClass(weights, 0, 2)).toEqual([0, 0])
})

test('a message like those of a class gains most for that class', () => {
  const vectors = [vector([0, 1], [2, 0.5]), vector([0, 1]), vector([1, 1], [2, 0.5]), vector([1, 1])]
  const weights = new Float32Array(6)
  addCentroids(weights, { vectors, labels: [0, 0, 1, 1], classes: 2 })
  const [own = 0, other = 0] = weighed(vector([0, 1], [2, 0.2]), weights, 2)
  expect(own).toBeGreaterThan(other)
})

const some = fc.array(
  fc.record({
    label: fc.integer({ min: -1, max: 2 }),
    values: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 4, maxLength: 4 }),
  }),
  { maxLength: 12 },
)
const learn = (messages: readonly { readonly label: number; readonly values: readonly number[] }[]) => {
  const weights = new Float32Array(12)
  addCentroids(weights, {
    vectors: messages.map(({ values }) => vector(...values.map((value, at) => [at, value] as const))),
    labels: messages.map(({ label }) => label),
    classes: 3,
  })
  return weights
}

test('each class that has messages moves by length 1, and by no more for more of them', () => {
  fc.assert(
    fc.property(some, (messages) => {
      const [once, twice] = [learn(messages), learn([...messages, ...messages])]
      for (const c of [0, 1, 2]) {
        const expected = messages.some(({ label }) => label === c) ? 1 : 0
        expect(Math.hypot(...ofClass(once, c, 3))).toBeCloseTo(expected, 4)
      }
      once.forEach((weight, at) => {
        expect(twice[at]).toBeCloseTo(weight, 4)
      })
    }),
  )
})
