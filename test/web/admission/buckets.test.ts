import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeBucket, makeBuckets } from '../../../web/admission/buckets.ts'

const at = (start = 0) => {
  const clock = { now: start }
  return { clock, now: () => clock.now }
}

describe('a bucket', () => {
  test('has room for its burst, and then says when there is room again', () => {
    const take = makeBucket({ burst: 3, perSecond: 2 }, at().now)
    expect([take(), take(), take(), take(), take()]).toEqual([
      0,
      0,
      0,
      expect.closeTo(0.5),
      expect.closeTo(0.5),
    ])
  })
  test('fills up at its rate, and not beyond its burst', () => {
    const { clock, now } = at()
    const take = makeBucket({ burst: 2, perSecond: 1 }, now)
    for (const _ of [1, 2]) take()
    clock.now += 1_000
    expect([take(), take() > 0]).toEqual([0, true])
    clock.now += 3_600_000
    expect([take(), take(), take() > 0]).toEqual([0, 0, true])
  })
  test('gives room after exactly the seconds that it said', () => {
    const { clock, now } = at(17)
    const take = makeBucket({ burst: 1, perSecond: 0.1 }, now)
    take()
    clock.now += take() * 1_000
    expect(take()).toBe(0)
  })
  test('takes several at once', () => {
    const take = makeBucket({ burst: 100, perSecond: 10 }, at().now)
    expect([take(60), take(60), take(40), take(1)]).toEqual([0, expect.closeTo(2), 0, expect.closeTo(0.1)])
  })
  test('never lets through more than its burst and what came in since', () => {
    const rate = fc.record({
      burst: fc.integer({ min: 1, max: 50 }),
      perSecond: fc.integer({ min: 1, max: 20 }),
    })
    fc.assert(
      fc.property(rate, fc.array(fc.nat(3_000), { maxLength: 200 }), (limits, pauses) => {
        const { clock, now } = at()
        const take = makeBucket(limits, now)
        const passed = pauses.filter((pause) => {
          clock.now += pause
          return take() === 0
        })
        expect(passed.length).toBeLessThanOrEqual(
          limits.burst + (clock.now / 1_000) * limits.perSecond + 1e-6,
        )
      }),
    )
  })
})

describe('buckets of many', () => {
  test('are apart', () => {
    const take = makeBuckets({ burst: 1, perSecond: 1 }, 100, at().now)
    expect([take('a'), take('b'), take('a') > 0, take('b') > 0]).toEqual([0, 0, true, true])
  })
  test('are forgotten when too many come, and those in use are not', () => {
    const take = makeBuckets({ burst: 1, perSecond: 0.001 }, 10, at().now)
    expect(take('busy')).toBe(0)
    for (let i = 0; i < 100; i++) {
      take(`other ${i}`)
      expect(take('busy')).toBeGreaterThan(0)
    }
    expect(take('other 0')).toBe(0)
  })
  test('behave as one bucket does', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2_000), { maxLength: 100 }), (pauses) => {
        const { clock, now } = at()
        const limits = { burst: 5, perSecond: 3 }
        const [one, many] = [makeBucket(limits, now), makeBuckets(limits, 10, now)]
        for (const pause of pauses) {
          clock.now += pause
          expect(many('key')).toBe(one())
        }
      }),
    )
  })
})
