import fc from 'fast-check'
import { expect, test } from 'vitest'
import { admit, type Breaker, closed, failed, opensAt, usualBreaker } from '../../../bots/outbox/breaker.ts'

const { failures, rest, trial } = usualBreaker

/** After so many failures in a row at moment 0. */
const after = (times: number): Breaker =>
  Array.from({ length: times }).reduce<Breaker>((breaker) => failed(breaker, 0), closed)

test('it lets everything through until the fifth failure in a row', () => {
  expect(admit(after(4), 0)).toEqual({ kind: 'closed', failures: 4 })
  expect(after(5)).toEqual({ kind: 'open', until: 10_000 })
  expect(admit(after(5), 9_999)).toBeUndefined()
})

test('after ten seconds it lets one through and no other', () => {
  const trying = admit(after(5), 10_000) ?? closed
  expect(trying).toEqual({ kind: 'trial', until: 25_000 })
  expect(admit(trying, 10_000)).toBeUndefined()
  expect(opensAt(trying, 10_000)).toBe(25_000)
})

test('a trial that fails opens it again', () => {
  const trying = admit(after(5), 10_000) ?? closed
  expect(failed(trying, 11_000)).toEqual({ kind: 'open', until: 21_000 })
})

test('a trial of which nothing is heard is taken for lost', () => {
  const trying = admit(after(5), 10_000) ?? closed
  expect(admit(trying, 24_999)).toBeUndefined()
  expect(admit(trying, 25_000)).toEqual({ kind: 'trial', until: 40_000 })
})

test('what was under way when it opened does not keep it open for longer', () => {
  expect(failed(after(5), 9_000)).toEqual(after(5))
})

type Step = { readonly wait: number; readonly works: boolean }
const steps = fc.array(fc.record({ wait: fc.nat(20_000), works: fc.boolean() }), { maxLength: 200 })

/** Tries after each wait, one at a time; tells of each what came of it. */
function tried(all: readonly Step[]) {
  let breaker: Breaker = closed
  let now = 0
  return all.map(({ wait, works }) => {
    now += wait
    const before = breaker
    const through = admit(breaker, now)
    if (through !== undefined) breaker = works ? closed : failed(through, now)
    return { now, works, before, after: breaker, sent: through !== undefined }
  })
}

test('whatever happens, a receiver that fails is asked at most once in ten seconds after the fifth time', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const sent = tried(all).filter((each) => each.sent)
      for (const [i, each] of sent.entries()) {
        const last = sent.slice(Math.max(0, i - failures), i)
        if (last.length < failures || last.some(({ works }) => works)) continue
        expect(each.now - (last.at(-1)?.now ?? 0)).toBeGreaterThanOrEqual(rest)
      }
    }),
  )
})

test('whatever happens, it is never shut for longer than a rest or a trial', () => {
  fc.assert(
    fc.property(steps, (all) => {
      for (const { now, after: breaker } of tried(all)) {
        expect(opensAt(breaker, now) - now).toBeLessThanOrEqual(Math.max(rest, trial))
        expect(admit(breaker, opensAt(breaker, now))).toBeDefined()
      }
    }),
  )
})

test('whatever happened before, one success closes it', () => {
  fc.assert(
    fc.property(steps, (all) => {
      for (const each of tried(all)) if (each.sent && each.works) expect(each.after).toEqual(closed)
    }),
  )
})
