import fc from 'fast-check'
import { expect, test } from 'vitest'
import { usualBackOff, waitAfter } from '../../../bots/outbox/backOff.ts'

/** Without chance: the longest that can be. */
const most = (attempts: number) => waitAfter(attempts, { random: () => 1 })

test('waits double from a second up to five minutes, twelve attempts in all', () => {
  const waits = Array.from({ length: 12 }, (_, i) => most(i + 1))
  expect(waits).toEqual([
    1_000,
    2_000,
    4_000,
    8_000,
    16_000,
    32_000,
    64_000,
    128_000,
    256_000,
    300_000,
    300_000,
    undefined,
  ])
})

test('half of a wait is chance', () => {
  expect(waitAfter(3, { random: () => 0 })).toBe(2_000)
  expect(waitAfter(3, { random: () => 0.5 })).toBe(3_000)
})

test('a receiver is not asked again before the time it asked for, up to an hour', () => {
  expect(waitAfter(1, { asked: 7_000, random: () => 0 })).toBe(7_000)
  expect(waitAfter(9, { asked: 7_000, random: () => 0 })).toBe(128_000)
  expect(waitAfter(1, { asked: 86_400_000, random: () => 0 })).toBe(3_600_000)
})

test('any wait lies between half and the whole of what is due, however the dice fall', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 11 }),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      fc.option(fc.nat(10_000_000), { nil: undefined }),
      (attempts, chance, asked) => {
        const wait = waitAfter(attempts, { random: () => chance, asked }) ?? Number.NaN
        const full = Math.min(300_000, 1_000 * 2 ** (attempts - 1))
        const wanted = Math.min(asked ?? 0, usualBackOff.askedAtMost)
        expect(wait).toBeGreaterThanOrEqual(Math.max(full / 2, wanted))
        expect(wait).toBeLessThanOrEqual(Math.max(full, wanted))
        expect(Number.isInteger(wait)).toBe(true)
      },
    ),
  )
})

test('a longer row of failures never waits less', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10 }),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (attempts, chance) => {
        const wait = (of: number) => waitAfter(of, { random: () => chance }) ?? 0
        expect(wait(attempts + 1)).toBeGreaterThanOrEqual(wait(attempts))
      },
    ),
  )
})

test('after the last attempt nothing is waited for', () => {
  fc.assert(
    fc.property(fc.integer({ min: 12, max: 1_000 }), (attempts) => {
      expect(waitAfter(attempts, { random: Math.random, asked: 1 })).toBeUndefined()
    }),
  )
})
