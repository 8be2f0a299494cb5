import fc from 'fast-check'
import { expect, test } from 'vitest'
import { invert, invertSteps, stepsToInvert } from '../../../analytics/models/positiveDefinite.ts'

/** A symmetric matrix whose diagonal outweighs each row: positive definite. */
function dominant(size: number, numbers: (i: number) => number): Float64Array {
  const matrix = new Float64Array(size * size)
  for (let row = 0; row < size; row++)
    for (let column = 0; column <= row; column++) {
      const value = row === column ? size + 1 : numbers(row * size + column)
      matrix[row * size + column] = value
      matrix[column * size + row] = value
    }
  return matrix
}

/** The furthest that matrix * inverse is from the unit matrix. */
function error(matrix: Float64Array, inverse: Float64Array, size: number): number {
  let most = 0
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) {
      let sum = 0
      for (let k = 0; k < size; k++)
        sum += (matrix[row * size + k] as number) * (inverse[k * size + column] as number)
      most = Math.max(most, Math.abs(sum - (row === column ? 1 : 0)))
    }
  return most
}

test.each([1, 3, 4, 63, 64, 65, 130])('a matrix of %d rows times its inverse is the unit matrix', (size) => {
  const matrix = dominant(size, (i) => Math.sin(i * 12.9898))
  const inverse = matrix.slice()
  invert(inverse, size)
  expect(error(matrix, inverse, size)).toBeLessThan(1e-12)
})

test('any such matrix is inverted, and its inverse is symmetric', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9 }),
      fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 81, maxLength: 81 }),
      (size, numbers) => {
        const matrix = dominant(size, (i) => numbers[i] ?? 0)
        const inverse = matrix.slice()
        invert(inverse, size)
        expect(error(matrix, inverse, size)).toBeLessThan(1e-12)
        for (let i = 0; i < size; i++)
          for (let j = 0; j < i; j++) expect(inverse[i * size + j]).toBe(inverse[j * size + i])
      },
    ),
  )
})

test('it takes as many steps as it says', () => {
  const size = 130
  const steps = invertSteps(
    dominant(size, () => 0.5),
    size,
  )
  let count = 0
  while (steps.next().done !== true) count += 1
  expect(count).toBe(stepsToInvert(size))
})

test('a matrix that is not positive definite is refused', () => {
  expect(() => invert(Float64Array.of(1, 2, 2, 1), 2)).toThrow(RangeError)
  expect(() => invert(Float64Array.of(Number.NaN), 1)).toThrow(RangeError)
})
