import { expect, test } from 'vitest'
import { type Finding, learnGoodEnough, type Trial } from '../../../analytics/language/goodEnough.ts'

const hit = (score: number) => ({ document: 0, score, evidence: 10 * score })
const finding = (score: number, { rival = 0.1, group = 'en' } = {}): Finding => ({
  first: hit(score),
  rival: hit(rival),
  group,
})
const trial = (score: number, right: boolean): Trial => ({ ...finding(score), right })
const wrong = [0.1, 0.2, 0.3, 0.4].map((score) => trial(score, false))
const right = [0.5, 0.6, 0.7, 0.8, 0.9].map((score) => trial(score, true))

test('a find is good from where 3 in 4 trials were right', () => {
  // 5 right of 6 from 0.4 on, 5 of 7 from 0.3 on
  const isGood = learnGoodEnough([...wrong, ...right])
  expect([0.2, 0.3, 0.4, 0.9].map((score) => isGood(finding(score)))).toEqual([false, false, true, true])
})

test('something close behind on another topic makes a find worse', () => {
  const close = right.map((each) => ({ ...each, first: hit(0.6), rival: hit(0.58), right: false }))
  const isGood = learnGoodEnough([...wrong, ...right, ...right, ...close])
  expect(isGood(finding(0.6))).toBe(true)
  expect(isGood(finding(0.6, { rival: 0.58 }))).toBe(false)
})

test('nothing behind on another topic is as good as something far behind', () => {
  const isGood = learnGoodEnough([...wrong, ...right])
  expect(isGood({ ...finding(0.7), rival: undefined })).toBe(true)
})

test('what is good is decided apart for each group, and nothing is in a group without trials', () => {
  const lost = right.map((each) => ({ ...each, right: false, group: 'zh' }))
  const isGood = learnGoodEnough([...wrong, ...right, ...lost])
  expect(['en', 'zh', 'fr'].map((group) => isGood(finding(0.9, { group })))).toEqual([true, false, false])
})
