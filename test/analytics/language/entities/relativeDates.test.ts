import { describe, expect, test } from 'vitest'
import { morningOf, valuesOf } from '../reading.ts'

/** By hand from the calendar: 2028 has a 29 February, 2027 has none. */
const ends = {
  january: '2026-01-31',
  april: '2026-04-30',
  year: '2026-12-31',
  newYear: '2027-01-01',
  beforeLeap: '2028-02-28',
  leap: '2028-02-29',
  afterLeap: '2028-03-01',
  plain: '2027-02-28',
} as const

const dates = (text: string, day: string) => valuesOf('date', text, morningOf(day))

describe('days from today', () => {
  test.each([
    ['today', ends.january, '2026-01-31'],
    ['tonight', ends.january, '2026-01-31'],
    ['tomorrow', ends.january, '2026-02-01'],
    ['tmr', ends.january, '2026-02-01'],
    ['yesterday', ends.january, '2026-01-30'],
    ['last night', ends.january, '2026-01-30'],
    ['the day after tomorrow', ends.january, '2026-02-02'],
    ['day before yesterday', ends.january, '2026-01-29'],
    ['tomorrow', ends.april, '2026-05-01'],
    ['the day after tomorrow', ends.april, '2026-05-02'],
    ['tomorrow', ends.year, '2027-01-01'],
    ['the day after tomorrow', ends.year, '2027-01-02'],
    ['yesterday', ends.newYear, '2026-12-31'],
    ['the day before yesterday', ends.newYear, '2026-12-30'],
    ['tomorrow', ends.beforeLeap, '2028-02-29'],
    ['the day after tomorrow', ends.beforeLeap, '2028-03-01'],
    ['today', ends.leap, '2028-02-29'],
    ['tomorrow', ends.leap, '2028-03-01'],
    ['yesterday', ends.afterLeap, '2028-02-29'],
    ['the day before yesterday', ends.afterLeap, '2028-02-28'],
    ['tomorrow', ends.plain, '2027-03-01'],
    ['TOMORROW', ends.plain, '2027-03-01'],
    ['deliver it tomorrow please', ends.plain, '2027-03-01'],
    ['it came yesterday!', ends.plain, '2027-02-27'],
  ])('%s on %s is %s', (text, day, expected) => {
    expect(dates(text, day)).toEqual([expected])
  })

  test.each([
    ['今天', ends.january, '2026-01-31'],
    ['今日', ends.january, '2026-01-31'],
    ['今晚', ends.january, '2026-01-31'],
    ['今早', ends.january, '2026-01-31'],
    ['明天', ends.january, '2026-02-01'],
    ['明日', ends.january, '2026-02-01'],
    ['明早', ends.january, '2026-02-01'],
    ['明晚', ends.january, '2026-02-01'],
    ['后天', ends.january, '2026-02-02'],
    ['後天', ends.january, '2026-02-02'],
    ['大后天', ends.january, '2026-02-03'],
    ['昨天', ends.january, '2026-01-30'],
    ['昨日', ends.january, '2026-01-30'],
    ['昨晚', ends.january, '2026-01-30'],
    ['前天', ends.january, '2026-01-29'],
    ['大前天', ends.january, '2026-01-28'],
    ['明天', ends.year, '2027-01-01'],
    ['后天', ends.year, '2027-01-02'],
    ['昨天', ends.newYear, '2026-12-31'],
    ['前天', ends.newYear, '2026-12-30'],
    ['明天', ends.beforeLeap, '2028-02-29'],
    ['后天', ends.beforeLeap, '2028-03-01'],
    ['今天', ends.leap, '2028-02-29'],
    ['昨天', ends.afterLeap, '2028-02-29'],
    ['大前天', ends.afterLeap, '2028-02-27'],
    ['明天', ends.plain, '2027-03-01'],
    ['明天能送到吗', ends.plain, '2027-03-01'],
    ['我昨天下的单', ends.plain, '2027-02-27'],
  ])('%s，在 %s，是 %s', (text, day, expected) => {
    expect(dates(text, day)).toEqual([expected])
  })
})

describe('counted days and weeks', () => {
  test.each([
    ['1 day ago', ends.newYear, '2026-12-31'],
    ['a day ago', ends.newYear, '2026-12-31'],
    ['2 days ago', ends.newYear, '2026-12-30'],
    ['3 days ago', ends.afterLeap, '2028-02-27'],
    ['10 days ago', ends.afterLeap, '2028-02-20'],
    ['a week ago', ends.afterLeap, '2028-02-23'],
    ['one week ago', ends.afterLeap, '2028-02-23'],
    ['2 weeks ago', ends.afterLeap, '2028-02-16'],
    ['two weeks ago', ends.plain, '2027-02-14'],
    ['a couple of weeks ago', ends.plain, '2027-02-14'],
    ['30 days ago', ends.january, '2026-01-01'],
    ['365 days ago', ends.leap, '2027-03-01'],
    ['in 1 day', ends.beforeLeap, '2028-02-29'],
    ['in 2 days', ends.beforeLeap, '2028-03-01'],
    ['in a week', ends.beforeLeap, '2028-03-06'],
    ['in 2 weeks', ends.beforeLeap, '2028-03-13'],
    ['in two weeks time', ends.january, '2026-02-14'],
    ['3 days later', ends.january, '2026-02-03'],
    ['3 days from now', ends.january, '2026-02-03'],
    ['a week from now', ends.year, '2027-01-07'],
  ])('%s on %s is %s', (text, day, expected) => {
    expect(dates(text, day)).toEqual([expected])
  })

  test.each([
    ['一天前', ends.newYear, '2026-12-31'],
    ['1天前', ends.newYear, '2026-12-31'],
    ['两天前', ends.newYear, '2026-12-30'],
    ['兩天前', ends.newYear, '2026-12-30'],
    ['三天以前', ends.afterLeap, '2028-02-27'],
    ['三天之前', ends.afterLeap, '2028-02-27'],
    ['十天前', ends.afterLeap, '2028-02-20'],
    ['一周前', ends.afterLeap, '2028-02-23'],
    ['一个星期前', ends.afterLeap, '2028-02-23'],
    ['两个礼拜前', ends.afterLeap, '2028-02-16'],
    ['两周以前', ends.plain, '2027-02-14'],
    ['三十天前', ends.january, '2026-01-01'],
    ['三天后', ends.january, '2026-02-03'],
    ['三天後', ends.january, '2026-02-03'],
    ['三天之后', ends.january, '2026-02-03'],
    ['3天以后', ends.january, '2026-02-03'],
    ['一周后', ends.beforeLeap, '2028-03-06'],
    ['两星期后', ends.beforeLeap, '2028-03-13'],
    ['十五日后', ends.year, '2027-01-15'],
  ])('%s，在 %s，是 %s', (text, day, expected) => {
    expect(dates(text, day)).toEqual([expected])
  })
})

test('several days come in the order of the text', () => {
  expect(dates('ordered 3 days ago, promised for today, now tomorrow?', ends.leap)).toEqual([
    '2028-02-26',
    '2028-02-29',
    '2028-03-01',
  ])
  expect(dates('前天下单，说昨天到，今天还没到', ends.newYear)).toEqual([
    '2026-12-30',
    '2026-12-31',
    '2027-01-01',
  ])
})
