import { expect, test } from 'vitest'
import {
  balanced,
  bestThreshold,
  decided,
  fewestErrorsAndEven,
  likeliest,
} from '../../../bench/mood/decisions.ts'

const labels = ['neg', 'pos']

test('the largest probability decides', () => {
  expect(decided({ label: 'neg', shares: [0.4, 0.6] }, labels, likeliest(labels))).toEqual({
    ...{ label: 'neg', guess: 'pos', confidence: 0.6 },
  })
})

test('a rare class needs less', () => {
  const train = [{ label: 'neg' }, { label: 'pos' }, { label: 'pos' }, { label: 'pos' }]
  const factors = balanced(train, labels)
  expect(factors[0]).toBeCloseTo(3 * (factors[1] ?? 0))
  expect(decided({ label: 'neg', shares: [0.3, 0.7] }, labels, factors).guess).toBe('neg')
})

test('factors are found that right what leans to one side', () => {
  const heldOut = [
    ...[0.4, 0.35, 0.45].map((share) => ({ label: 'neg', shares: [share, 1 - share] })),
    ...[0.1, 0.2, 0.15].map((share) => ({ label: 'pos', shares: [share, 1 - share] })),
  ]
  const factors = fewestErrorsAndEven(heldOut, labels)
  expect(heldOut.every((said) => decided(said, labels, factors).guess === said.label)).toBe(true)
})

test('the threshold is where F1 is greatest', () => {
  const heldOut = [
    ...[0.3, 0.4].map((probability) => ({ is: true, probability })),
    ...[0.1, 0.2].map((probability) => ({ is: false, probability })),
  ]
  const threshold = bestThreshold(heldOut)
  expect(threshold).toBeGreaterThan(0.2)
  expect(threshold).toBeLessThanOrEqual(0.3)
})
