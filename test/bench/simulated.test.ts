import { beforeAll, expect, test } from 'vitest'
import { goals, type Outcome, simulate } from '../../bench/simulated/simulated.ts'

let outcomes: readonly Outcome[]
beforeAll(async () => {
  outcomes = await simulate(5 * goals.length)
}, 120_000)

test('nearly every simulated customer gets what they came for, in either language', () => {
  const share = (language: string) => {
    const theirs = outcomes.filter(({ visit: { scene } }) => scene.language === language)
    return theirs.filter(({ success }) => success).length / theirs.length
  }
  expect(share('en')).toBeGreaterThanOrEqual(0.93)
  expect(share('zh')).toBeGreaterThanOrEqual(0.93)
})

test('nothing is done that a customer did not agree to', () => {
  expect(outcomes.filter(({ falseEffects }) => falseEffects > 0).map(({ visit }) => visit.said)).toEqual([])
})

test('nobody is shown what is somebody else’s', () => {
  expect(outcomes.filter(({ wrongPerson }) => wrongPerson).map(({ visit }) => visit.said)).toEqual([])
})

test('customers stray, err and decline in these talks', () => {
  expect(outcomes.some(({ visit }) => visit.agreed === false)).toBe(true)
  expect(outcomes.some(({ visit }) => visit.shown.length > 4)).toBe(true)
})
