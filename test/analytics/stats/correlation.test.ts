import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { type Correlation, pearson, spearman } from '../../../analytics/stats/correlation.ts'
import { rankTail } from '../../../analytics/stats/rankTail.ts'
import { readNumbers } from '../../../bench/customers/sets.ts'

const digits = (found: Correlation | undefined) => [
  Number(found?.coefficient.toPrecision(7)),
  Number(found?.p.toPrecision(7)),
]

// R 4.2.2: cor.test(x, y)$estimate and $p.value, as printed.
test.each([
  ['mtcars', 'mpg', 'wt', -0.8676594, 1.293959e-10],
  ['iris', 'Sepal.Length', 'Sepal.Width', -0.1175698, 0.1518983],
  ['faithful', 'eruptions', 'waiting', 0.9008112, 8.129959e-100],
  ['longley', 'GNP', 'Armed.Forces', 0.4464368, 0.08301662],
])("Pearson's of %s, %s and %s is as R prints it", async (set, x, y, ...printed) => {
  const columns = readNumbers(set)
  expect(digits(pearson(columns[x] ?? [], columns[y] ?? []))).toEqual(printed)
})

// R 4.2.2: cor.test(x, y, method = "spearman"); mtcars has ties.
test.each([
  ['mtcars', 'mpg', 'wt', -0.886422, 1.487595e-11],
  ['longley', 'GNP', 'Armed.Forces', 0.2235294, 0.4039411],
  ['longley', 'Unemployed', 'Armed.Forces', -0.3411765, 0.1959634],
])("Spearman's of %s, %s and %s is as R prints it", async (set, x, y, ...printed) => {
  const columns = readNumbers(set)
  expect(digits(spearman(columns[x] ?? [], columns[y] ?? []))).toEqual(printed)
})

test("Spearman's of eight pairs counts every order, as R does", () => {
  const found = spearman([3, 1, 4, 1.5, 9, 2, 6, 5.3], [2, 7, 1, 8, 2.8, 1.8, 2.9, 4.5])
  expect(digits(found)).toEqual([-0.3095238, 0.4618056])
})

describe('the tail of ranks', () => {
  it('is one order of 24 at the far end', () => expect(rankTail(20, 4)).toBeCloseTo(1 / 24, 15))
  it('is all of them from 0 on', () => expect(rankTail(0, 4)).toBe(1))
  it('is none beyond the far end', () => expect(rankTail(22, 4)).toBe(0))
  it('is symmetric', () => {
    for (let sum = 0; sum <= 168; sum += 2)
      expect(rankTail(sum, 8)).toBeCloseTo(1 - rankTail(170 - sum, 8), 12)
  })
})

describe('bad input', () => {
  it.each<[what: string, x: readonly (number | undefined)[], y: readonly (number | undefined)[]]>([
    ['nothing', [], []],
    ['two pairs', [1, 2], [3, 4]],
    ['always the same', [1, 1, 1, 1], [1, 2, 3, 4]],
    ['too little known', [1, undefined, Number.NaN, 4, 5], [1, 2, 3, 4, Number.POSITIVE_INFINITY]],
    ['of different length', [1, 2, 3], [1]],
  ])('has no correlation of %s', (_, x, y) => {
    expect(pearson(x, y)).toBeUndefined()
    expect(spearman(x, y)).toBeUndefined()
  })

  it('leaves out what is not known', () => {
    expect(pearson([1, undefined, 2, 3, 9], [1, 5, 3, 4, Number.NaN])).toEqual(pearson([1, 2, 3], [1, 3, 4]))
  })

  it('has no chance in an exact line', () => {
    expect(pearson([1, 2, 3, 4], [10, 20, 30, 40])).toEqual({ coefficient: 1, p: 0, n: 4 })
  })
})

const pair = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }))

test('any pairs have a coefficient within -1 and 1, a p within 0 and 1, and mirror', () => {
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 30 }), (pairs) => {
      const [x, y] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)]
      for (const correlate of [pearson, spearman]) {
        const found = correlate(x, y)
        if (found === undefined) continue
        expect(Math.abs(found.coefficient)).toBeLessThanOrEqual(1)
        expect(found.p).toBeGreaterThanOrEqual(0)
        expect(found.p).toBeLessThanOrEqual(1)
        expect(
          correlate(
            x,
            y.map((value) => -value),
          )?.coefficient,
        ).toBeCloseTo(-found.coefficient, 10)
      }
    }),
  )
})

test('ranks do not change when money is squared', () => {
  fc.assert(
    fc.property(fc.array(pair, { minLength: 3, maxLength: 30 }), (pairs) => {
      const x = pairs.map(([a]) => a + 51)
      const y = pairs.map(([, b]) => b)
      const squared = x.map((value) => value ** 2)
      expect(spearman(squared, y)).toEqual(spearman(x, y))
    }),
  )
})
