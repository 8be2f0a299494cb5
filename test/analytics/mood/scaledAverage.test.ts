import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boundsOf, scaling } from '../../../analytics/mood/scaledAverage.ts'

describe('scaled probabilities', () => {
  test('of a middling one are a half', () => {
    expect(scaling({ own: 0.7, others: 0.2 })?.(0.45)).toBeCloseTo(0.5)
  })

  test('have the share of the class as their mean, whatever that share is', () => {
    const probability = fc.double({ min: 0, max: 1, noNaN: true })
    const some = fc.array(probability, { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(some, some, (ofOwn, ofOthers) => {
        const averages = { own: mean(ofOwn), others: mean(ofOthers) }
        fc.pre(averages.own - averages.others > 0.1)
        const scale = scaling(averages)
        if (scale === undefined) throw new Error('they lie apart')
        const share = ofOwn.length / (ofOwn.length + ofOthers.length)
        expect(mean([...ofOwn, ...ofOthers].map(scale))).toBeCloseTo(share, 6)
      }),
    )
  })

  test('are none where nobody knows the averages, or they lie too near', () => {
    expect(scaling(undefined)).toBeUndefined()
    expect(scaling({ own: 0.3, others: 0.25 })).toBeUndefined()
    expect(scaling({ own: 0.2, others: 0.9 })).toBeUndefined()
  })
})

describe('bounds', () => {
  test('are those of the model that scales most', () => {
    expect(
      boundsOf([
        { own: 0.7, others: 0.2 },
        { own: 0.9, others: 0.1 },
      ]),
    ).toEqual({
      lowest: expect.closeTo(-0.4),
      highest: expect.closeTo(1.6),
    })
  })

  test('are 0 and 1 where nothing is scaled', () => {
    expect(boundsOf([undefined, { own: 0.3, others: 0.3 }])).toEqual({ lowest: 0, highest: 1 })
  })
})

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length
