import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diverse } from '../../../analytics/suggest/mmr.ts'

interface Ware {
  readonly name: string
  readonly kind: string
  readonly strength: number
}

const wares: readonly Ware[] = [
  { name: 'desk lamp', kind: 'lamp', strength: 1 },
  { name: 'floor lamp', kind: 'lamp', strength: 0.95 },
  { name: 'night lamp', kind: 'lamp', strength: 0.9 },
  { name: 'kettle', kind: 'kitchen', strength: 0.6 },
]

const ofOneKind = (one: Ware, other: Ware) => (one.kind === other.kind ? 1 : 0)
const chosen = (limit: number, weight: number, all = wares) =>
  diverse(all, { likeness: ofOneKind, limit, weight }).map(({ name }) => name)

describe('the diverse choice', () => {
  test('is by strength alone when likeness costs nothing', () => {
    expect(chosen(3, 0)).toEqual(['desk lamp', 'floor lamp', 'night lamp'])
  })
  test('has unlike ones before weaker copies of the first', () => {
    // By hand, weight 0.5: after the desk lamp the kettle has 0.5 * 0.6 = 0.3, the floor lamp 0.475 - 0.5 < 0.
    expect(chosen(3, 0.5)).toEqual(['desk lamp', 'kettle', 'floor lamp'])
  })
  test('keeps the stronger where likeness costs less than what is lost', () => {
    // By hand, weight 0.1: the floor lamp has 0.855 - 0.1 = 0.755, the kettle 0.54.
    expect(chosen(2, 0.1)).toEqual(['desk lamp', 'floor lamp'])
  })
  test('always begins with the strongest, in whatever order they come', () => {
    expect(chosen(1, 0.9, wares.toReversed())).toEqual(['desk lamp'])
  })
  test('looks at the five strongest for each place, no further', () => {
    const lamps = Array.from({ length: 5 }, (_, i) => ({
      ...{ name: `lamp ${i}`, kind: 'lamp', strength: 1 - i / 100 },
    }))
    const all = [...lamps, { name: 'kettle', kind: 'kitchen', strength: 0.9 }]
    expect(chosen(1, 0.9, all)).toEqual(['lamp 0'])
    expect(chosen(2, 0.9, all)).toEqual(['lamp 0', 'kettle'])
  })
  test('of nothing is nothing, and none of any', () => {
    expect([chosen(3, 0.5, []), chosen(0, 0.5)]).toEqual([[], []])
  })
})

describe('any candidates', () => {
  const kinds = fc.constantFrom('lamp', 'kitchen', 'bath')
  const ware = fc.record({
    name: fc.string(),
    kind: kinds,
    strength: fc.double({ min: 0.001, max: 1000, noNaN: true }),
  })
  const many = fc.array(ware, { maxLength: 40 })
  const weights = fc.double({ min: 0, max: 1, noNaN: true })
  const limits = fc.nat(12)
  const pick = (all: readonly Ware[], limit: number, weight: number) =>
    diverse(all, { likeness: ofOneKind, limit, weight })

  test('give as many as asked or as there are, each once', () => {
    fc.assert(
      fc.property(many, limits, weights, (all, limit, weight) => {
        const found = pick(all, limit, weight)
        expect(found).toHaveLength(Math.min(limit, all.length))
        expect(new Set(found).size).toBe(found.length)
        for (const each of found) expect(all).toContain(each)
      }),
    )
  })
  test('stay in the order of their strength when likeness costs nothing', () => {
    fc.assert(
      fc.property(many, limits, (all, limit) => {
        const strengths = pick(all, limit, 0).map(({ strength }) => strength)
        expect(strengths).toEqual(
          all
            .map(({ strength }) => strength)
            .toSorted((a, b) => b - a)
            .slice(0, limit),
        )
      }),
    )
  })
  test('show every kind looked at before one comes twice when nothing but likeness costs', () => {
    fc.assert(
      fc.property(fc.array(ware, { minLength: 1, maxLength: 15 }), (all) => {
        const kindsOf = (wares: readonly Ware[]) => new Set(wares.map(({ kind }) => kind)).size
        const there = kindsOf(all)
        expect(kindsOf(pick(all, 3, 1))).toBe(Math.min(3, there))
      }),
    )
  })
})
