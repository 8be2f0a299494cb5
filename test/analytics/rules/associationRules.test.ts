import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { associationRules, type Rule } from '../../../analytics/rules/associationRules.ts'

const rulesOf = (...given: Parameters<typeof associationRules>): readonly Rule[] => {
  const found = associationRules(...given)
  if (found.kind !== 'rules') throw new Error(found.kind)
  return found.rules
}
const written = ({ left, right }: Rule): string => `${left.join('+')} => ${right}`

describe('by hand', () => {
  const baskets = [['tea', 'cup'], ['cup', 'tea'], ['tea'], ['pan']]

  it('gives support, confidence and lift', () => {
    expect(rulesOf(baskets, { support: 0.5, confidence: 0.6 })).toEqual([
      { left: ['cup'], right: 'tea', count: 2, support: 0.5, confidence: 1, lift: 4 / 3 },
      { left: ['tea'], right: 'cup', count: 2, support: 0.5, confidence: 2 / 3, lift: 4 / 3 },
    ])
  })

  it('counts a product once in a basket', () => {
    const twice = baskets.map((basket) => [...basket, ...basket])
    expect(rulesOf(twice, { support: 0.5, confidence: 0.6 })).toEqual(
      rulesOf(baskets, { support: 0.5, confidence: 0.6 }),
    )
  })

  it('counts an empty basket as a basket', () => {
    expect(rulesOf([...baskets, []], { support: 0.4, confidence: 1 })[0]).toMatchObject({ support: 0.4 })
    expect(rulesOf([...baskets, []], { support: 0.5, confidence: 0 })).toEqual([])
  })

  it('keeps what has the support and the confidence to the digit', () => {
    const ten = Array.from({ length: 10 }, (_, i) => (i < 3 ? ['a', 'b'] : i < 5 ? ['a'] : ['c']))
    expect(rulesOf(ten, { support: 0.3, confidence: 0.6 }).map(written)).toEqual(['a => b', 'b => a'])
  })

  it('makes rules no longer than asked', () => {
    const same = Array.from({ length: 3 }, () => ['a', 'b', 'c'])
    expect(rulesOf(same, { support: 1, confidence: 1, longest: 2 })).toHaveLength(6)
    expect(rulesOf(same, { support: 1, confidence: 1 })).toHaveLength(9)
    expect(rulesOf(same, { support: 1, confidence: 1, longest: 1 })).toEqual([])
  })
})

describe('bad input', () => {
  it.each([[[]], [[['a', 'b']]]])('has not enough in %j', (baskets) => {
    expect(associationRules(baskets, { support: 0, confidence: 0 }).kind).toBe('notEnough')
  })

  it('finds nothing in empty baskets', () => {
    expect(rulesOf([[], [], []], { support: 0, confidence: 0 })).toEqual([])
  })

  it('gives up on baskets that have too much in common', () => {
    const item = Array.from({ length: 40 }, (_, i) => `item ${i}`)
    const baskets = Array.from({ length: 20 }, () => item)
    const found = associationRules(baskets, { support: 0.5, confidence: 0, most: 10_000 })
    expect(found).toEqual({ kind: 'tooMany', baskets: 20, support: 0.5 })
  })

  it('gives up when there are more rules than asked for', () => {
    const same = Array.from({ length: 3 }, () => ['a', 'b', 'c'])
    expect(associationRules(same, { support: 1, confidence: 1, most: 8 }).kind).toBe('tooMany')
  })

  it.each([
    { support: -0.1, confidence: 0.5 },
    { support: 0.1, confidence: 1.5 },
    { support: Number.NaN, confidence: 0.5 },
    { support: 0.1, confidence: Number.NaN },
    { support: 0.1, confidence: 0.5, longest: 0 },
    { support: 0.1, confidence: 0.5, most: 0 },
  ])('refuses %j', (options) => {
    expect(() => associationRules([['a'], ['b']], options)).toThrow(RangeError)
  })
})

const anyBaskets = fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', '', '__proto__')), {
  minLength: 2,
  maxLength: 12,
})
const share = fc.double({ min: 0, max: 1, noNaN: true })

describe('any baskets', () => {
  it('give the rules that counting everything gives', () => {
    fc.assert(
      fc.property(anyBaskets, share, share, (baskets, support, confidence) => {
        const rules = rulesOf(baskets, { support, confidence })
        expect(rules.map(written).toSorted()).toEqual(byCounting(baskets, { support, confidence }).toSorted())
      }),
    )
  })

  it('give the same rules in any order', () => {
    fc.assert(
      fc.property(anyBaskets, (baskets) => {
        const asked = { support: 0.2, confidence: 0.3 }
        expect(rulesOf(baskets.toReversed(), asked)).toEqual(rulesOf(baskets, asked))
      }),
    )
  })
})

function byCounting(
  baskets: readonly (readonly string[])[],
  { support, confidence }: { readonly support: number; readonly confidence: number },
): readonly string[] {
  const items = ['', '__proto__', 'a', 'b', 'c', 'd', 'e']
  const sets = Array.from({ length: 2 ** items.length }, (_, bits) =>
    items.filter((_, i) => (bits >> i) % 2 === 1),
  )
  const having = (set: readonly string[]) =>
    baskets.filter((basket) => set.every((item) => basket.includes(item))).length
  return sets
    .filter((set) => set.length > 1 && having(set) > 0 && having(set) / baskets.length >= support)
    .flatMap((set) => set.map((right) => ({ left: set.filter((item) => item !== right), right, set })))
    .filter(({ left, set }) => having(set) / having(left) >= confidence)
    .map(({ left, right }) => `${left.join('+')} => ${right}`)
}
