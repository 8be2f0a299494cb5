import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Judged, lowestRight } from '../../../analytics/language/lowestRight.ts'

const yes = (probability: number): Judged => ({ probability, right: true })
const no = (probability: number): Judged => ({ probability, right: false })

/** By hand: counted down from the most probable. */
test.each<[share: number, judged: readonly Judged[], lowest: number | undefined]>([
  [0.5, [], undefined],
  [0.5, [no(0.9)], undefined],
  [0.5, [yes(0.9), no(0.4)], 0.4],
  [0.6, [yes(0.9), no(0.4)], 0.9],
  [0.75, [no(0.9), yes(0.8), yes(0.7), yes(0.6)], 0.6],
  [1, [yes(0.9), no(0.9), yes(0.8)], undefined],
])('at least %d right of %j: from %s on', (share, judged, lowest) => {
  expect(lowestRight(judged, share)).toBe(lowest)
})

test('at or above it the share is right, and below it never again', () => {
  const each = fc.record({ probability: fc.double({ min: 0, max: 1, noNaN: true }), right: fc.boolean() })
  fc.assert(
    fc.property(
      fc.array(each, { maxLength: 40 }),
      fc.double({ min: 0.1, max: 1, noNaN: true }),
      (of, share) => {
        const lowest = lowestRight(of, share)
        const holds = ({ probability }: Judged) => {
          const above = of.filter((other) => other.probability >= probability)
          return above.filter(({ right }) => right).length >= share * above.length
        }
        const least = Math.min(...of.filter(holds).map(({ probability }) => probability))
        expect(lowest ?? Number.POSITIVE_INFINITY).toBe(least)
      },
    ),
  )
})
