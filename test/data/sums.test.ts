import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addUp, sumColumns } from '../../data/store/sums.ts'

const row = fc.record({
  day: fc.constantFrom('2025-06-01', '2025-06-02'),
  channel: fc.constantFrom('web', 'msteams'),
  language: fc.constantFrom('en', 'zh'),
  intent: fc.constantFrom('', 'order_status'),
  messages: fc.integer({ min: 0, max: 9 }),
  negative: fc.integer({ min: 0, max: 9 }),
  positive: fc.integer({ min: 0, max: 9 }),
  negative_sum: fc.integer({ min: 0, max: 9 }),
  positive_sum: fc.integer({ min: 0, max: 9 }),
  unanswered: fc.integer({ min: 0, max: 9 }),
  new_to_day: fc.integer({ min: 0, max: 1 }),
  new_to_language: fc.integer({ min: 0, max: 1 }),
  new_to_intent: fc.integer({ min: 0, max: 1 }),
  new_to_both: fc.integer({ min: 0, max: 1 }),
  share_day: fc.integer({ min: -9, max: 9 }),
  squares_day: fc.integer({ min: -9, max: 9 }),
  share_language: fc.integer({ min: -9, max: 9 }),
  squares_language: fc.integer({ min: -9, max: 9 }),
  share_intent: fc.integer({ min: -9, max: 9 }),
  squares_intent: fc.integer({ min: -9, max: 9 }),
  share_both: fc.integer({ min: -9, max: 9 }),
  squares_both: fc.integer({ min: -9, max: 9 }),
})

const keyOf = ({ day, channel, language, intent }: { [key: string]: unknown }) =>
  JSON.stringify([day, channel, language, intent])

test('sums keep every total, have each key once, and come in one order whatever the order of the turns', () => {
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const sums = addUp(rows)
      for (const column of sumColumns) {
        const total = (of: readonly { readonly [key: string]: unknown }[]) =>
          of.reduce((sum, each) => sum + Number(each[column]), 0)
        expect(total([...sums].map((each) => ({ ...each })))).toBe(total(rows))
      }
      const keys = sums.map((each) => keyOf({ ...each }))
      expect(new Set(keys).size).toBe(keys.length)
      expect(addUp(rows.toReversed())).toEqual(sums)
    }),
  )
})

test('adding up leaves the rows as they were', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), (rows) => {
      const before = JSON.stringify(rows)
      addUp([...rows, ...rows])
      expect(JSON.stringify(rows)).toBe(before)
    }),
  )
})
