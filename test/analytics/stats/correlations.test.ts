import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { adjustedPValues } from '../../../analytics/stats/adjustedPValues.ts'
import { benjaminiHochberg } from '../../../analytics/stats/benjaminiHochberg.ts'
import { correlations } from '../../../analytics/stats/correlations.ts'
import { readNumbers } from '../../../bench/customers/sets.ts'

const printed = (numbers: readonly number[]) => numbers.map((p) => Number(p.toPrecision(7)))

// R 4.2.2: p.adjust(p, "BH") and p.adjust(p, "holm").
describe('p-values after many tests', () => {
  const p = [1.987682e-8, 0.01887703, 0.001345519, 0.0002311474, 0.4090626]

  it('are by Benjamini and Hochberg as R prints them', () => {
    expect(printed(adjustedPValues(p, 'bh'))).toEqual([
      9.93841e-8, 0.02359629, 0.002242532, 0.0005778685, 0.4090626,
    ])
  })

  it('are by Holm as R prints them', () => {
    expect(printed(adjustedPValues(p, 'holm'))).toEqual([
      9.93841e-8, 0.03775406, 0.004036557, 0.0009245896, 0.4090626,
    ])
  })

  it('of none are none', () => expect(adjustedPValues([], 'bh')).toEqual([]))

  // By the steps of the paper: all up to the last p that is at most rank / tests * level.
  it('stand where the procedure says so', () => {
    const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000)
    fc.assert(
      fc.property(fc.array(share, { maxLength: 20 }), (pValues) => {
        const level = 0.0501
        const rising = pValues.toSorted((a, b) => a - b)
        const limit = rising.findLast((p, i) => p <= ((i + 1) / rising.length) * level) ?? -1
        expect(benjaminiHochberg(pValues, level)).toEqual(pValues.map((p) => p <= limit))
      }),
    )
  })

  it('are by Holm never below those by Benjamini and Hochberg', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(fc.array(share, { maxLength: 20 }), (pValues) => {
        const bh = adjustedPValues(pValues, 'bh')
        expect(adjustedPValues(pValues, 'holm').every((one, i) => one >= (bh[i] ?? 2) - 1e-12)).toBe(true)
      }),
    )
  })
})

// R 4.2.2: of the 21 pairs of attitude 12 have p.adjust(p, "BH") of at most 0.05 and 9 p.adjust(p, "holm").
test('of attitude as many pairs stand as in R', async () => {
  const attitude = readNumbers('attitude')
  const by = (correction: 'bh' | 'holm') => correlations(attitude, { method: 'pearson', correction })
  expect(by('bh')).toMatchObject({ kind: 'correlations', tried: 21, standing: { length: 12 } })
  expect(by('holm')).toMatchObject({ standing: { length: 9 } })
  const [strongest] = (by('bh') as { standing?: readonly unknown[] }).standing ?? []
  expect(strongest).toMatchObject({ first: 'rating', second: 'complaints' })
})

test('few customers are not enough', () => {
  expect(correlations({ money: [1, 2, 3], visits: [1, 2, 3] })).toEqual({
    ...{ kind: 'notEnough', customers: 3, needed: 10 },
  })
  expect(correlations({})).toMatchObject({ kind: 'notEnough', customers: 0 })
})

test('what is always the same, or hardly known, is not tried', () => {
  const rising = Array.from({ length: 20 }, (_, i) => i)
  const same = rising.map(() => 1)
  const unknown = rising.map((i) => (i < 9 ? i : undefined))
  expect(correlations({ rising, same, unknown })).toEqual({ kind: 'correlations', tried: 0, standing: [] })
})
