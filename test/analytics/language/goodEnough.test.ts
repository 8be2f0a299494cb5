import { expect, test } from 'vitest'
import { learnGoodEnough, type Trial } from '../../../analytics/language/goodEnough.ts'
import type { Hit } from '../../../analytics/language/search.ts'

/** A first with this score, and a second. */
const hits = (score: number, second = 0.1): readonly Hit[] => [
  { document: 0, score, evidence: 10 * score },
  { document: 1, score: second, evidence: 10 * second },
]
const trial = (score: number, right: boolean, group = 'en'): Trial => ({ hits: hits(score), right, group })
const rising = [0.1, 0.2, 0.3, 0.4].map((score) => trial(score, false))
const surer = [0.5, 0.6, 0.7, 0.8, 0.9].map((score) => trial(score, true))

test('a find is good from where 3 in 4 trials were right', () => {
  const isGood = learnGoodEnough([...rising, ...surer])
  expect([0.2, 0.55, 0.9].map((score) => isGood(hits(score), 'en'))).toEqual([false, true, true])
})

test('one in four below does no harm', () => {
  // 5 right of 6 from 0.4 on, 5 of 7 from 0.3 on
  const isGood = learnGoodEnough([...rising, ...surer])
  expect([0.3, 0.4].map((score) => isGood(hits(score), 'en'))).toEqual([false, true])
})

test('a second close behind makes a find worse', () => {
  const close = surer.map((each) => ({ ...each, hits: hits(0.6, 0.58), right: false }))
  const isGood = learnGoodEnough([...rising, ...surer, ...surer, ...close])
  expect(isGood(hits(0.6, 0.1), 'en')).toBe(true)
  expect(isGood(hits(0.6, 0.58), 'en')).toBe(false)
})

test('what is good is decided apart for each group, and nothing is in a group without trials', () => {
  const isGood = learnGoodEnough([
    ...rising,
    ...surer,
    ...surer.map((each) => ({ ...each, right: false, group: 'zh' })),
  ])
  expect(isGood(hits(0.9), 'zh')).toBe(false)
  expect(isGood(hits(0.9), 'fr')).toBe(false)
  expect(isGood(hits(0.9), 'en')).toBe(true)
})

test('nothing found is never good', () => {
  expect(learnGoodEnough([...rising, ...surer])([], 'en')).toBe(false)
})
