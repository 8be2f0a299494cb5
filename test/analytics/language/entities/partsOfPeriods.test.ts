import { describe, expect, test } from 'vitest'
import { entitiesIn, morningOf } from '../reading.ts'

/** Wednesday 18 March 2026; each date with exactly its words. */
const dates = (text: string) =>
  entitiesIn(text, morningOf('2026-03-18')).flatMap((entity) =>
    entity.kind === 'date' ? [`${entity.text} ${entity.value}`] : [],
  )

describe('beginnings, middles and ends', () => {
  test.each([
    ['beginning of april', '2026-04-01'],
    ['start of April', '2026-04-01'],
    ['middle of june', '2026-06-15'],
    ['end of april', '2026-04-30'],
    ['end of february', '2026-02-28'],
    ['end of december', '2026-12-31'],
    ['end of December 2024', '2024-12-31'],
    ['early next month', '2026-04-01'],
    ['late last month', '2026-02-21'],
    ['mid next week', '2026-03-25'],
    ['end of this week', '2026-03-22'],
    ['end of next week', '2026-03-29'],
    ['end of the quarter', '2026-03-31'],
    ['end of last year', '2025-12-31'],
    ['start of next year', '2027-01-01'],
    ['the end of 2025', '2025-12-31'],
    ['year end', '2026-12-31'],
    ['the last day of the month', '2026-03-31'],
    ['first half of the year', '2026-01-01'],
    ['second half of last year', '2025-07-01'],
    ['去年年底', '2025-12-31'],
    ['去年底', '2025-12-31'],
    ['2025年底', '2025-12-31'],
    ['今年年底', '2026-12-31'],
    ['明年年初', '2027-01-01'],
    ['去年年中', '2025-07-01'],
    ['年中', '2026-07-01'],
    ['去年12月底', '2025-12-31'],
    ['明年1月初', '2027-01-01'],
    ['12月底', '2026-12-31'],
    ['三月中', '2026-03-15'],
    ['3月中旬', '2026-03-11'],
    ['下个月上旬', '2026-04-01'],
    ['本月下旬', '2026-03-21'],
    ['上个月的月底', '2026-02-28'],
    ['下下个月初', '2026-05-01'],
    ['上半年', '2026-01-01'],
    ['去年下半年', '2025-07-01'],
    ['第一季度', '2026-01-01'],
    ['上个季度', '2025-10-01'],
  ])('%s is %s', (text, expected) => {
    expect(dates(text)).toEqual([`${text} ${expected}`])
  })
})

describe('periods and weekdays by their neighbours', () => {
  test.each([
    ['last quarter', '2025-10-01'],
    ['next quarter', '2026-04-01'],
    ['the week after next', '2026-03-30'],
    ['the month before last', '2026-01-01'],
    ['the weekend after next', '2026-04-04'],
    ['last last week', '2026-03-02'],
    ['a week on friday', '2026-03-27'],
    ['friday week', '2026-03-27'],
    ['two weeks on monday', '2026-04-06'],
    ['a week tomorrow', '2026-03-26'],
    ['a week from tomorrow', '2026-03-26'],
    ['next week Friday', '2026-03-27'],
    ['Friday next week', '2026-03-27'],
    ['tue of last week', '2026-03-10'],
    ['next next friday', '2026-04-03'],
    ['friday after next', '2026-04-03'],
    ['December last year', '2025-12-01'],
    ['dec 2023', '2023-12-01'],
    ['下一周', '2026-03-23'],
    ['上一个月', '2026-02-01'],
    ['下个周末', '2026-03-28'],
    ['上上周末', '2026-03-07'],
    ['下下周三', '2026-04-01'],
    ['上上周五', '2026-03-06'],
    ['下周的周五', '2026-03-27'],
    ['上個禮拜拜三', '2026-03-11'],
    ['大前年', '2023-01-01'],
    ['前年3月', '2024-03-01'],
    ['2024年12月', '2024-12-01'],
  ])('%s is %s', (text, expected) => {
    expect(dates(text)).toEqual([`${text} ${expected}`])
  })
})

describe('counted and written out', () => {
  test.each([
    ['half a year ago', '2025-09-18'],
    ['half a month ago', '2026-03-03'],
    ['a year and a half ago', '2024-09-18'],
    ['one and a half years ago', '2024-09-18'],
    ['in half a year', '2026-09-18'],
    ['fifteen days ago', '2026-03-03'],
    ['twenty one days ago', '2026-02-25'],
    ['the fifth of april', '2026-04-05'],
    ['the twenty-first of april', '2026-04-21'],
    ['April first', '2026-04-01'],
    ['the 5th of next month', '2026-04-05'],
    ['the first of next month', '2026-04-01'],
    ['半年前', '2025-09-18'],
    ['半年后', '2026-09-18'],
    ['半年後', '2026-09-18'],
    ['一年半前', '2024-09-18'],
    ['两个半月后', '2026-06-02'],
    ['一个多月前', '2026-02-18'],
    ['半个月前', '2026-03-03'],
    ['半天前', '2026-03-18'],
    ['上上个月20号', '2026-01-20'],
    ['去年的12月3号', '2025-12-03'],
  ])('%s is %s', (text, expected) => {
    expect(dates(text)).toEqual([`${text} ${expected}`])
  })
})

test.each(['每年年底', '一年中', '三个月底', 'may first', 'bad end', '提前几天', 'a guesthouse, 14 rooms'])(
  '%s names no day',
  (text) => {
    expect(dates(text)).toEqual([])
  },
)
