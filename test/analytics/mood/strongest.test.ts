import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { strongest } from '../../../analytics/mood/strongest.ts'

const outputs = 2
const rows = fc.uniqueArray(fc.nat(10_000), { minLength: 1, maxLength: 30 }).chain((numbers) =>
  fc
    .array(fc.float({ noNaN: true, min: -9, max: 9 }), {
      minLength: numbers.length * outputs,
      maxLength: numbers.length * outputs,
    })
    .map((weights) => ({
      hashes: Uint32Array.from(numbers).sort(),
      weights: Float32Array.from(weights),
    })),
)

describe('the strongest features', () => {
  it('are all of them when there are no more than may be known', () => {
    const all = { hashes: Uint32Array.of(3, 7), weights: Float32Array.of(1, 0, 0, -2) }
    expect(strongest(all, outputs, 2)).toEqual(all)
  })

  it('are those that move an output furthest, whichever way, in rising order with their own weights', () => {
    const all = { hashes: Uint32Array.of(3, 7, 9), weights: Float32Array.of(1, 0, 0.5, 0.1, 0, -2) }
    expect(strongest(all, outputs, 2)).toEqual({
      hashes: Uint32Array.of(3, 9),
      weights: Float32Array.of(1, 0, 0, -2),
    })
  })

  it('reach no less far than any that is left out', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 30 }), ({ hashes, weights }, most) => {
        const kept = strongest({ hashes, weights }, outputs, most)
        const reachOf = (row: number) =>
          Math.max(...weights.subarray(row * outputs, (row + 1) * outputs).map(Math.abs))
        const isKept = (row: number) => kept.hashes.includes(hashes[row] as number)
        const reaches = [...hashes.keys()].map((row) => ({ kept: isKept(row), reach: reachOf(row) }))
        const least = Math.min(...reaches.filter((one) => one.kept).map(({ reach }) => reach))
        expect(kept.hashes.length).toBe(Math.min(most, hashes.length))
        for (const { kept: known, reach } of reaches) if (!known) expect(reach).toBeLessThanOrEqual(least)
      }),
    )
  })
})
