import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inverseBySweeping } from '../../../analytics/models/sweep.ts'

test('the inverse of a diagonal matrix has the inverse of each number', () => {
  expect([...inverseBySweeping(Float64Array.of(2, 0, 0, 4), 2)]).toEqual([0.5, 0, 0, 0.25])
})

/** By hand: the determinant is 5. */
test('the inverse of [2 1; 1 3] is [3 -1; -1 2] / 5', () => {
  const inverse = inverseBySweeping(Float64Array.of(2, 1, 1, 3), 2)
  ;[0.6, -0.2, -0.2, 0.4].forEach((expected, i) => {
    expect(inverse[i]).toBeCloseTo(expected, 14)
  })
})

test('a column that depends on an earlier one is left out', () => {
  expect([...inverseBySweeping(Float64Array.of(2, 2, 2, 2), 2)]).toEqual([0.5, 0, 0, 0])
  expect([...inverseBySweeping(new Float64Array(4), 2)]).toEqual([0, 0, 0, 0])
})

test('a matrix times its inverse is the identity', () => {
  const number = fc.double({ min: -2, max: 2, noNaN: true })
  fc.assert(
    fc.property(fc.array(number, { minLength: 16, maxLength: 16 }), (list) => {
      const at = (i: number, j: number) => list[i * 4 + j] ?? 0
      const each = [0, 1, 2, 3]
      const matrix = Float64Array.from(
        each.flatMap((i) =>
          each.map((j) => each.reduce((sum, k) => sum + at(k, i) * at(k, j), i === j ? 0.5 : 0)),
        ),
      )
      const inverse = inverseBySweeping(matrix, 4)
      for (const i of each)
        for (const j of each) {
          const entry = each.reduce((sum, k) => sum + (matrix[i * 4 + k] ?? 0) * (inverse[k * 4 + j] ?? 0), 0)
          expect(entry).toBeCloseTo(i === j ? 1 : 0, 8)
        }
    }),
  )
})
