import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { formatsOf } from '../../../web/pages/formats.ts'

// The reader's own time zone: eight hours ahead of UTC, where the demo's shop is.
const before = process.env.TZ
beforeAll(() => {
  process.env.TZ = 'Asia/Singapore'
})
afterAll(() => {
  if (before === undefined) Reflect.deleteProperty(process.env, 'TZ')
  else process.env.TZ = before
})

const at = Date.UTC(2026, 2, 12, 4, 5)
const minute = 60_000

describe('numbers', () => {
  test.each([
    [0, '0'],
    [7, '7'],
    [1_234, '1,234'],
    [1_234_567, '1,234,567'],
    [2.5, '2.5'],
    [-3, '-3'],
  ])('%d is %s in both languages', (value, text) => {
    expect([formatsOf('en').number(value), formatsOf('zh').number(value)]).toEqual([text, text])
  })
  test.each([
    [0, '0%'],
    [0.004, '0%'],
    [0.126, '13%'],
    [0.5, '50%'],
    [0.995, '100%'],
    [1, '100%'],
  ])('a share of %d is %s', (share, text) => {
    expect([formatsOf('en').percent(share), formatsOf('zh').percent(share)]).toEqual([text, text])
  })
})

describe('money', () => {
  test.each([
    [39.9, 'S$39.90'],
    [0, 'S$0.00'],
    [1_234.5, 'S$1,234.50'],
    [0.1 + 0.2, 'S$0.30'],
    [3 * 19.9, 'S$59.70'],
    [12, 'S$12.00'],
    [-1.2, '-S$1.20'],
  ])('%d Singapore dollars are %s in both languages', (amount, text) => {
    expect([formatsOf('en').money(amount, 'SGD'), formatsOf('zh').money(amount, 'SGD')]).toEqual([text, text])
  })
  test.each([
    ['en', 'USD', 'US$39.90'],
    ['zh', 'USD', 'US$39.90'],
    ['en', 'CNY', 'CN¥39.90'],
    ['zh', 'CNY', '¥39.90'],
    ['en', 'EUR', '€39.90'],
    ['zh', 'EUR', '€39.90'],
    ['en', 'GBP', '£39.90'],
    ['en', 'JPY', 'JP¥40'],
    ['zh', 'JPY', 'JP¥40'],
  ] as const)('in %s, %s is written %s', (language, currency, text) => {
    expect(formatsOf(language).money(39.9, currency)).toBe(text)
  })
  test('without a currency is a number with two places', () => {
    expect([formatsOf('en').money(39.9, undefined), formatsOf('zh').money(1_200, undefined)]).toEqual([
      '39.90',
      '1,200.00',
    ])
  })
  test('in any three letters that an import takes is shown', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z]{3}$/), (code) => /\d/.test(formatsOf('zh').money(39.9, code))),
    )
  })
})

describe('moments', () => {
  test('have a time of day', () => {
    expect([formatsOf('en').time(at), formatsOf('zh').time(at)]).toEqual(['12:05', '12:05'])
  })
  test('after midnight begin with nought', () => {
    const early = Date.UTC(2026, 2, 11, 16, 5)
    expect([formatsOf('en').time(early), formatsOf('zh').time(early)]).toEqual(['00:05', '00:05'])
  })
  test('have a date', () => {
    expect([formatsOf('en').date(at), formatsOf('zh').date(at)]).toEqual(['12 Mar 2026', '2026年3月12日'])
  })
  test('have both', () => {
    expect([formatsOf('en').dateTime(at), formatsOf('zh').dateTime(at)]).toEqual([
      '12 Mar 2026 12:05',
      '2026年3月12日 12:05',
    ])
  })
  test('of today are short as a time', () => {
    expect(formatsOf('en').short(at, at + 60 * minute)).toBe('12:05')
  })
  test('of yesterday are short as a date', () => {
    const now = at + 24 * 60 * minute
    expect([formatsOf('en').short(at, now), formatsOf('zh').short(at, now)]).toEqual(['12 Mar', '3月12日'])
  })
  test('are of the reader’s day, not of the one in UTC', () => {
    const evening = Date.UTC(2026, 2, 11, 23)
    expect(formatsOf('en').short(evening, at)).toBe('07:00')
  })
  test('of the same day a year ago are not of today', () => {
    expect(formatsOf('en').short(Date.UTC(2025, 2, 12, 4), at)).toBe('12 Mar')
  })
})

describe('days', () => {
  test.each([
    ['2026-03-12', '12 Mar', '3月12日'],
    ['2026-01-01', '1 Jan', '1月1日'],
    ['2025-12-31', '31 Dec', '12月31日'],
    ['2028-02-29', '29 Feb', '2月29日'],
  ])('%s is %s and %s', (iso, en, zh) => {
    expect([formatsOf('en').day(iso), formatsOf('zh').day(iso)]).toEqual([en, zh])
  })
})

describe('lengths', () => {
  test.each([
    [-5 * minute, '0 min', '0分钟'],
    [0, '0 min', '0分钟'],
    [59_999, '0 min', '0分钟'],
    [minute, '1 min', '1分钟'],
    [59 * minute, '59 mins', '59分钟'],
    [60 * minute, '1 hr', '1小时'],
    [119 * minute, '1 hr', '1小时'],
    [23 * 60 * minute, '23 hrs', '23小时'],
    [24 * 60 * minute, '1 day', '1天'],
    [75 * 60 * minute, '3 days', '3天'],
  ])('%d ms are %s', (millis, en, zh) => {
    expect([formatsOf('en').length(millis).replace(/mins$/, 'min'), formatsOf('zh').length(millis)]).toEqual([
      en.replace(/mins$/, 'min'),
      zh,
    ])
  })
  test('never say more than has passed', () => {
    fc.assert(
      fc.property(fc.nat(10 ** 10), (millis) => {
        const [, n = '', unit = ''] = /^([\d,]+) (\w+?)s?$/.exec(formatsOf('en').length(millis)) ?? []
        const units: Readonly<Record<string, number>> = { min: minute, hr: 60 * minute, day: 1_440 * minute }
        return Number(n.replace(',', '')) * (units[unit] ?? Number.NaN) <= millis
      }),
    )
  })
})

test('the formats of a language are made once', () => {
  expect(formatsOf('en')).toBe(formatsOf('en'))
  expect(formatsOf('zh')).not.toBe(formatsOf('en'))
})

test.each(['en', 'zh'] as const)(
  'a day of UTC begins at 08:00 of a reader in Singapore, in %s',
  (language) => {
    expect(formatsOf(language).dayBegins(Date.UTC(2026, 2, 12, 23, 59))).toBe('08:00')
  },
)
