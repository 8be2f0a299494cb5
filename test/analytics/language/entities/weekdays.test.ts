import { describe, expect, test } from 'vitest'
import { morningOf, valuesOf } from '../reading.ts'

/** Weekdays by the calendar: these are a Wednesday, the Sunday and the Monday after it, and a leap day. */
const days = { wed: '2026-03-18', sun: '2026-03-22', mon: '2026-03-23', leapTue: '2028-02-29' } as const

const dates = (text: string, day: string) => valuesOf('date', text, morningOf(day))

describe('a weekday alone lies ahead, today included', () => {
  test.each([
    ['monday', days.wed, '2026-03-23'],
    ['tuesday', days.wed, '2026-03-24'],
    ['wednesday', days.wed, '2026-03-18'],
    ['thursday', days.wed, '2026-03-19'],
    ['friday', days.wed, '2026-03-20'],
    ['saturday', days.wed, '2026-03-21'],
    ['sunday', days.wed, '2026-03-22'],
    ['Friday', days.wed, '2026-03-20'],
    ['FRIDAY?', days.wed, '2026-03-20'],
    ['fri', days.wed, '2026-03-20'],
    ['thu', days.wed, '2026-03-19'],
    ['thurs', days.wed, '2026-03-19'],
    ['tues', days.wed, '2026-03-24'],
    ['by friday', days.wed, '2026-03-20'],
    ['on saturday please', days.wed, '2026-03-21'],
    ['coming friday', days.wed, '2026-03-20'],
    ['sunday', days.sun, '2026-03-22'],
    ['monday', days.sun, '2026-03-23'],
    ['saturday', days.sun, '2026-03-28'],
    ['monday', days.mon, '2026-03-23'],
    ['sunday', days.mon, '2026-03-29'],
    ['tuesday', days.leapTue, '2028-02-29'],
    ['wednesday', days.leapTue, '2028-03-01'],
    ['monday', days.leapTue, '2028-03-06'],
  ])('%s on %s is %s', (text, day, expected) => {
    expect(dates(text, day)).toEqual([expected])
  })

  test.each([
    ['周一', days.wed, '2026-03-23'],
    ['周二', days.wed, '2026-03-24'],
    ['周三', days.wed, '2026-03-18'],
    ['周四', days.wed, '2026-03-19'],
    ['周五', days.wed, '2026-03-20'],
    ['周六', days.wed, '2026-03-21'],
    ['周日', days.wed, '2026-03-22'],
    ['周天', days.wed, '2026-03-22'],
    ['星期一', days.wed, '2026-03-23'],
    ['星期五', days.wed, '2026-03-20'],
    ['星期天', days.wed, '2026-03-22'],
    ['星期日', days.wed, '2026-03-22'],
    ['礼拜六', days.wed, '2026-03-21'],
    ['礼拜天', days.wed, '2026-03-22'],
    ['禮拜六', days.wed, '2026-03-21'],
    ['周日能送吗', days.sun, '2026-03-22'],
    ['周一', days.sun, '2026-03-23'],
    ['周二', days.leapTue, '2028-02-29'],
    ['周三', days.leapTue, '2028-03-01'],
  ])('%s，在 %s，是 %s', (text, day, expected) => {
    expect(dates(text, day)).toEqual([expected])
  })
})

describe('a weekday of something past lies behind', () => {
  test.each([
    ['ordered on monday', days.wed, '2026-03-16'],
    ['bought it on sunday', days.wed, '2026-03-15'],
    ['it arrived on tuesday', days.wed, '2026-03-17'],
    ['paid on friday', days.wed, '2026-03-13'],
    ['was delivered thursday', days.wed, '2026-03-12'],
    ['i have been waiting since saturday', days.wed, '2026-03-14'],
    ['you said friday', days.wed, '2026-03-13'],
    ['it was promised for monday', days.wed, '2026-03-16'],
    ['received it on wednesday', days.wed, '2026-03-11'],
    ['shipped on sunday', days.mon, '2026-03-22'],
    ['ordered on monday', days.leapTue, '2028-02-28'],
  ])('%s on %s is %s', (text, day, expected) => {
    expect(dates(text, day)).toEqual([expected])
  })

  test.each([
    ['周一买的', days.wed, '2026-03-16'],
    ['周日下的单', days.wed, '2026-03-15'],
    ['周二收到的', days.wed, '2026-03-17'],
    ['星期五付的钱', days.wed, '2026-03-13'],
    ['从周六等到现在', days.wed, '2026-03-14'],
    ['说好周一到', days.wed, '2026-03-16'],
    ['周二已经签收', days.wed, '2026-03-17'],
    ['周日买了', days.mon, '2026-03-22'],
  ])('%s，在 %s，是 %s', (text, day, expected) => {
    expect(dates(text, day)).toEqual([expected])
  })
})

describe('last, this and next', () => {
  test.each([
    ['next monday', days.wed, '2026-03-23'],
    ['next wednesday', days.wed, '2026-03-25'],
    ['next friday', days.wed, '2026-03-27'],
    ['next sunday', days.wed, '2026-03-29'],
    ['next sat', days.wed, '2026-03-28'],
    ['next mon', days.wed, '2026-03-23'],
    ['this monday', days.wed, '2026-03-16'],
    ['this friday', days.wed, '2026-03-20'],
    ['this sun', days.wed, '2026-03-22'],
    ['last monday', days.wed, '2026-03-16'],
    ['last wednesday', days.wed, '2026-03-11'],
    ['last friday', days.wed, '2026-03-13'],
    ['past sunday', days.wed, '2026-03-15'],
    ['last sat', days.wed, '2026-03-14'],
    ['next monday', days.sun, '2026-03-23'],
    ['next sunday', days.sun, '2026-03-29'],
    ['this sunday', days.sun, '2026-03-22'],
    ['last sunday', days.sun, '2026-03-15'],
    ['next monday', days.mon, '2026-03-30'],
    ['last monday', days.mon, '2026-03-16'],
    ['last sunday', days.mon, '2026-03-22'],
    ['next tuesday', days.leapTue, '2028-03-07'],
    ['last tuesday', days.leapTue, '2028-02-22'],
  ])('%s on %s is %s', (text, day, expected) => {
    expect(dates(text, day)).toEqual([expected])
  })

  test.each([
    ['下周一', days.wed, '2026-03-23'],
    ['下周三', days.wed, '2026-03-25'],
    ['下周五', days.wed, '2026-03-27'],
    ['下周日', days.wed, '2026-03-29'],
    ['下个星期五', days.wed, '2026-03-27'],
    ['下个礼拜天', days.wed, '2026-03-29'],
    ['下星期一', days.wed, '2026-03-23'],
    ['下下周一', days.wed, '2026-03-30'],
    ['下下周日', days.wed, '2026-04-05'],
    ['这周五', days.wed, '2026-03-20'],
    ['这个星期五', days.wed, '2026-03-20'],
    ['本周一', days.wed, '2026-03-16'],
    ['本周日', days.wed, '2026-03-22'],
    ['這週五', days.wed, '2026-03-20'],
    ['上周一', days.wed, '2026-03-09'],
    ['上周三', days.wed, '2026-03-11'],
    ['上周日', days.wed, '2026-03-15'],
    ['上个星期五', days.wed, '2026-03-13'],
    ['上上周五', days.wed, '2026-03-06'],
    ['下周一', days.sun, '2026-03-23'],
    ['上周日', days.sun, '2026-03-15'],
    ['这周日', days.sun, '2026-03-22'],
    ['下周一', days.mon, '2026-03-30'],
    ['上周日', days.mon, '2026-03-22'],
    ['下周二', days.leapTue, '2028-03-07'],
    ['下週五', days.wed, '2026-03-27'],
  ])('%s，在 %s，是 %s', (text, day, expected) => {
    expect(dates(text, day)).toEqual([expected])
  })
})

describe('no weekday', () => {
  test.each([
    'the sun is hot',
    'i sat on it',
    'we wed soon',
    'mon amour',
    'sunny day',
    'fried rice',
    'friend of mine',
    'thumb',
    'satin sheets',
    'monitor stand',
    '每周一次',
    '每周五都送吗',
    '一周',
    '周到',
    '周边',
    '星期',
  ])('%s', (text) => {
    expect(dates(text, days.wed)).toEqual([])
  })
})

test.each(['I waited all day Sunday', 'nobody called on Sunday', 'it broke on Sunday'])(
  '%s tells of the last one',
  (text) => {
    expect(dates(text, days.wed)).toEqual(['2026-03-15'])
  },
)
