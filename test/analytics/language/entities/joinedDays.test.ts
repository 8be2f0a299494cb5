import { describe, expect, test } from 'vitest'
import { valuesOf } from '../reading.ts'

/** Seen from Wednesday 18 March 2026. */
const dates = (text: string) => valuesOf('date', text)

describe('of two days the second has the week or the month of the first', () => {
  test.each([
    ['next thu or fri', '2026-03-26', '2026-03-27'],
    ['next Monday to Wednesday', '2026-03-23', '2026-03-25'],
    ['this friday or saturday', '2026-03-20', '2026-03-21'],
    ['april 5th or 6th', '2026-04-05', '2026-04-06'],
    ['april 20-22', '2026-04-20', '2026-04-22'],
    ['the 5th or the 6th of april', '2026-04-05', '2026-04-06'],
    ['下周三或周四', '2026-03-25', '2026-03-26'],
    ['下周一到周五', '2026-03-23', '2026-03-27'],
    ['上周三周四', '2026-03-11', '2026-03-12'],
    ['4月20号到22号', '2026-04-20', '2026-04-22'],
    ['4月20到22号', '2026-04-20', '2026-04-22'],
    ['去年4月20号到22号', '2025-04-20', '2025-04-22'],
    ['下个月5号到8号', '2026-04-05', '2026-04-08'],
    ['monday or friday', '2026-03-23', '2026-03-20'],
  ])('%s', (text, first, second) => {
    expect(dates(text)).toEqual([first, second])
  })

  test.each(['april 5, 2 lamps', 'april 20 to 25 dollars', '4月5号和3个'])('but not in %s', (text) => {
    expect(dates(text)).toHaveLength(1)
  })
})

describe('weeks and weekdays of a month', () => {
  test.each([
    ['first week of april', '2026-04-01'],
    ['last week of march', '2026-03-25'],
    ['the second week of may', '2026-05-08'],
    ['last week of this month', '2026-03-25'],
    ['last friday of april', '2026-04-24'],
    ['first monday of next month', '2026-04-06'],
    ['last weekend of april', '2026-04-25'],
    ['四月第一周', '2026-04-01'],
    ['下个月第二个周五', '2026-04-10'],
    ['五月的最后一个周末', '2026-05-30'],
    ['四月第二个星期天', '2026-04-12'],
  ])('%s is %s', (text, expected) => {
    expect(dates(text)).toEqual([expected])
  })
})
