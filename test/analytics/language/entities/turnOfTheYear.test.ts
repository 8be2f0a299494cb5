import { describe, expect, test } from 'vitest'
import { morningOf, valuesOf } from '../reading.ts'

/** A Thursday before the turn of the year, and a Tuesday after it. */
const before = '2026-12-10'
const after = '2027-01-05'
const dates = (text: string, day: string) => valuesOf('date', text, morningOf(day))

describe('before the turn of the year', () => {
  test.each([
    ['end of january', '2027-01-31'],
    ['by the end of January please', '2027-01-31'],
    ['beginning of january', '2027-01-01'],
    ['mid february', '2027-02-15'],
    ['we bought it late december', '2025-12-21'],
    ['I bought it at the end of january', '2026-01-31'],
    ['next month', '2027-01-01'],
    ['end of next month', '2027-01-31'],
    ['last month', '2026-11-01'],
    ['next quarter', '2027-01-01'],
    ['this quarter', '2026-10-01'],
    ['start of the year', '2027-01-01'],
    ['end of the year', '2026-12-31'],
    ['end of last year', '2025-12-31'],
    ['1 jan', '2027-01-01'],
    ['by 5 january', '2027-01-05'],
    ["new year's eve", '2026-12-31'],
    ['christmas', '2026-12-25'],
    ['last christmas', '2025-12-25'],
    ['next friday', '2026-12-18'],
    ['three weeks on monday', '2027-01-04'],
    ['in a month', '2027-01-10'],
    ['1月底', '2027-01-31'],
    ['一月底前能到吗', '2027-01-31'],
    ['1月底买的', '2026-01-31'],
    ['二月中旬', '2027-02-11'],
    ['年底', '2026-12-31'],
    ['年底买的', '2025-12-31'],
    ['年初', '2027-01-01'],
    ['明年年初', '2027-01-01'],
    ['下个月5号', '2027-01-05'],
    ['下下个月底', '2027-02-28'],
    ['下季度', '2027-01-01'],
    ['元旦前', '2027-01-01'],
    ['過年前能送到嗎', '2027-02-06'],
    ['除夕', '2027-02-05'],
    ['半年后', '2027-06-10'],
  ])('%s is %s', (text, expected) => {
    expect(dates(text, before)).toEqual([expected])
  })
})

describe('after the turn of the year', () => {
  test.each([
    ['I bought it at the end of december', '2026-12-31'],
    ['end of december', '2026-12-31'],
    ['by the end of december', '2026-12-31'],
    ['in december', '2026-12-01'],
    ['last december', '2026-12-01'],
    ['december last year', '2026-12-01'],
    ['last month', '2026-12-01'],
    ['end of last month', '2026-12-31'],
    ['last quarter', '2026-10-01'],
    ['last week', '2026-12-28'],
    ['the week before last', '2026-12-21'],
    ['ordered 31 dec', '2026-12-31'],
    ['on the 31st', '2026-12-31'],
    ['a week ago', '2026-12-29'],
    ['half a year ago', '2026-07-05'],
    ['I bought it for christmas', '2026-12-25'],
    ['end of the year', '2027-12-31'],
    ['12月底买的', '2026-12-31'],
    ['年底买的', '2026-12-31'],
    ['去年底买的', '2026-12-31'],
    ['去年年底', '2026-12-31'],
    ['去年的12月3号', '2026-12-03'],
    ['去年十二月', '2026-12-01'],
    ['上个月', '2026-12-01'],
    ['上个月底', '2026-12-31'],
    ['上上个月20号', '2026-11-20'],
    ['上季度', '2026-10-01'],
    ['上周五', '2027-01-01'],
    ['圣诞买的', '2026-12-25'],
    ['国庆买的', '2026-10-01'],
    ['去年中秋买的', '2026-09-25'],
    ['半年前', '2026-07-05'],
    ['十天前', '2026-12-26'],
  ])('%s is %s', (text, expected) => {
    expect(dates(text, after)).toEqual([expected])
  })
})
