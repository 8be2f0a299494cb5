import { expect, test } from 'vitest'
import { isoOf, msPerDay } from '../../../../analytics/language/entities/calendar.ts'
import { hijri, lunar, moonCalendar } from '../../../../analytics/language/entities/moonCalendars.ts'
import { entitiesIn, morningOf } from '../reading.ts'

/** As almanacs give them. */
test.each([
  [
    'Spring Festival',
    1,
    1,
    ['2024-02-10', '2025-01-29', '2026-02-17', '2027-02-06', '2028-01-26', '2029-02-13', '2030-02-03'],
  ],
  ['Dragon Boat', 5, 5, ['2024-06-10', '2025-05-31', '2026-06-19', '2027-06-09', '2028-05-28']],
  ['Mid-Autumn', 8, 15, ['2024-09-17', '2025-10-06', '2026-09-25', '2027-09-15', '2028-10-03']],
])('%s of some years', (_, month, day, expected) => {
  expect(expected.map((iso) => lunar.daysIn(Number(iso.slice(0, 4)), month, day).map(isoOf))).toEqual(
    expected.map((iso) => [iso]),
  )
})

test('a month that is put in has no holidays', () => {
  expect(lunar.daysIn(2025, 6, 1).map(isoOf)).toEqual(['2025-06-25'])
})

test('a day of the Islamic calendar is that of the year around, twice where it comes twice', () => {
  const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', {
    ...{ month: 'numeric', day: 'numeric', timeZone: 'UTC' },
  })
  for (const year of [2024, 2026, 2033]) {
    const first = Date.UTC(year, 0, 1) / msPerDay
    const days = Array.from({ length: 365 }, (_, n) => first + n)
    for (const [month, day] of [
      [1, 1],
      [9, 29],
      [10, 1],
      [12, 10],
    ] as const) {
      const named = days.filter((at) => format.format(at * msPerDay) === `${month}/${day}`)
      expect(hijri.daysIn(year, month, day)).toEqual(named)
    }
  }
  expect(hijri.daysIn(2033, 10, 1)).toHaveLength(2)
})

test('however often a holiday is named, the days of a year are looked up once', () => {
  let asked = 0
  const calendar = moonCalendar((day) => {
    asked++
    return `${Math.floor(day / 29) + 1}/${(day % 29) + 1}`
  })
  calendar.daysIn(2026, 1, 1)
  const once = asked
  expect(once).toBeLessThan(60)
  for (let n = 0; n < 1_000; n++) calendar.daysIn(2026, (n % 12) + 1, 1)
  expect(asked).toBe(once)
})

test('a message of one holiday alone names that day each time', () => {
  for (const word of ['过年', '中秋', 'cny ', 'eid ', '端午 ']) {
    const values = entitiesIn(word.repeat(500), morningOf('2026-03-18')).map(({ value }) => value)
    expect(values.length).toBeGreaterThan(100)
    expect(new Set(values).size).toBe(1)
  }
})
