import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type PooledRow, poolingOf } from '../../../analytics/models/pool.ts'

const row = (bytes: readonly number[], scale = 1, weight = 1): PooledRow => ({
  bytes: Int8Array.from(bytes),
  scale,
  weight,
})

test('the sum counts weights, the greatest and the least do not', () => {
  const pool = poolingOf(2)
  expect(pool([row([1, -4], 2, 0.5), row([3, 5], 1, 2)])).toEqual({
    sum: Float32Array.of(7, 6),
    most: Float32Array.of(3, 5),
    least: Float32Array.of(2, -8),
  })
})

test('of no rows there is neither a greatest nor a least', () => {
  expect(poolingOf(1)([])).toEqual({
    sum: Float32Array.of(0),
    most: Float32Array.of(-Infinity),
    least: Float32Array.of(Infinity),
  })
})

const number = fc.float({ min: Math.fround(0.01), max: 2, noNaN: true })
const anyRows = fc.integer({ min: 1, max: 20 }).chain((dimensions) =>
  fc.record({
    dimensions: fc.constant(dimensions),
    rows: fc.array(
      fc
        .tuple(
          fc.array(fc.integer({ min: -127, max: 127 }), { minLength: dimensions, maxLength: dimensions }),
          number,
          number,
        )
        .map(([bytes, scale, weight]) => row(bytes, scale, weight)),
      { minLength: 1, maxLength: 150 },
    ),
  }),
)

test('however many rows and dimensions there are, pools are those of the definition', () => {
  fc.assert(
    fc.property(anyRows, ({ dimensions, rows }) => {
      const { sum: sums, most, least } = poolingOf(dimensions)(rows)
      for (let d = 0; d < dimensions; d++) {
        const values = rows.map(({ bytes, scale }) => (bytes[d] as number) * scale)
        const sum = rows.reduce((all, { weight }, n) => all + weight * (values[n] as number), 0)
        expect(Math.abs((sums[d] as number) - sum)).toBeLessThan(0.1)
        expect(most[d]).toBeCloseTo(Math.max(...values), 3)
        expect(least[d]).toBeCloseTo(Math.min(...values), 3)
      }
    }),
  )
})
