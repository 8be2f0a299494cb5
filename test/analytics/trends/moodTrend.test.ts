import fc from 'fast-check'
import { expect, test } from 'vitest'
import { moodTrend, wilson } from '../../../analytics/index.ts'
import type { DayMood } from '../../../data/index.ts'

const day = (more: Partial<DayMood>): DayMood => ({
  day: '2026-11-20',
  messages: 100,
  conversations: 100,
  negative: 30,
  positive: 20,
  negativeSum: 31.5,
  positiveSum: 22.5,
  ...more,
})

test('a day of single messages has the share of its negative ones with the plain Wilson interval', () => {
  expect(moodTrend([day({})])).toEqual([
    { day: '2026-11-20', n: 100, conversations: 100, share: 0.3, ...wilson(30, 100) },
  ])
})

// From SciPy 1.17: binomtest(30, 100).proportion_ci(0.95, 'wilson').
test('30 of 100 is as SciPy has it', () => {
  const [point] = moodTrend([day({})])
  expect(point?.low).toBeCloseTo(0.21895, 5)
  expect(point?.high).toBeCloseTo(0.39585, 5)
})

// By hand: the design effect is 1 + (10 - 1) * 0.1 = 1.9; then the formula of the interval in Python.
test('the same messages in fewer conversations say less', () => {
  const [point] = moodTrend([day({ conversations: 10 })])
  expect(point?.share).toBe(0.3)
  expect(point?.low).toBeCloseTo(0.1933, 4)
  expect(point?.high).toBeCloseTo(0.4339, 4)
})

test('the earliest day comes first, whatever order they are in', () => {
  const days = ['2026-11-03', '2025-12-31', '2026-01-01'].map((name) => day({ day: name }))
  expect(moodTrend(days).map((point) => point.day)).toEqual(['2025-12-31', '2026-01-01', '2026-11-03'])
})

test('days without messages are left out', () => {
  const quiet = day({ day: '2026-11-19', messages: 0, conversations: 0, negative: 0 })
  expect(moodTrend([quiet, day({})])).toHaveLength(1)
})

test('no days have no trend', () => {
  expect(moodTrend([])).toEqual([])
})

test('a day on which all were angry reaches one, a day on which none was begins at zero', () => {
  expect(moodTrend([day({ negative: 100, conversations: 7 })])[0]?.high).toBe(1)
  expect(moodTrend([day({ negative: 0, conversations: 7 })])[0]?.low).toBe(0)
})

test('the days that are handed in stay in their order', () => {
  const days = [day({ day: '2026-11-02' }), day({ day: '2026-11-01' })]
  moodTrend(days)
  expect(days.map((one) => one.day)).toEqual(['2026-11-02', '2026-11-01'])
})

const someDay = fc
  .record({
    messages: fc.integer({ min: 1, max: 100_000 }),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .chain(({ messages, part }) =>
    fc.record({
      messages: fc.constant(messages),
      negative: fc.constant(Math.round(messages * part)),
      conversations: fc.integer({ min: 0, max: messages }),
    }),
  )

test('every interval holds its share, and is never narrower than if all messages were apart', () => {
  fc.assert(
    fc.property(someDay, (some) => {
      const [point] = moodTrend([day(some)])
      const apart = wilson(some.negative, some.messages)
      expect(point?.low).toBeLessThanOrEqual((point?.share ?? 0) + 1e-12)
      expect(point?.high).toBeGreaterThanOrEqual((point?.share ?? 1) - 1e-12)
      expect(point?.low).toBeLessThanOrEqual(apart.low + 1e-12)
      expect(point?.high).toBeGreaterThanOrEqual(apart.high - 1e-12)
    }),
  )
})
