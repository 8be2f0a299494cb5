import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findEntities, makeVocabulary } from '../../../../analytics/language/entities.ts'

const today = (timeZone: string, moment: string) =>
  findEntities('today', 'en', makeVocabulary([], [], { timeZone }), Date.parse(moment))[0]?.value

/** Offsets by the zone's own rules: Singapore +8, New York -5 and in summer -4, Kathmandu +5:45. */
test.each([
  ['UTC', '2026-03-18T23:59:59Z', '2026-03-18'],
  ['UTC', '2026-03-19T00:00:00Z', '2026-03-19'],
  ['Asia/Singapore', '2026-03-18T15:59:59Z', '2026-03-18'],
  ['Asia/Singapore', '2026-03-18T16:00:00Z', '2026-03-19'],
  ['Asia/Shanghai', '2026-12-31T16:00:00Z', '2027-01-01'],
  ['Asia/Singapore', '2028-02-28T16:00:00Z', '2028-02-29'],
  ['Asia/Singapore', '2028-02-29T16:00:00Z', '2028-03-01'],
  ['America/New_York', '2026-03-18T03:59:59Z', '2026-03-17'],
  ['America/New_York', '2026-03-18T04:00:00Z', '2026-03-18'],
  ['America/New_York', '2026-01-18T04:59:59Z', '2026-01-17'],
  ['America/New_York', '2026-01-18T05:00:00Z', '2026-01-18'],
  ['America/New_York', '2026-03-08T06:59:59Z', '2026-03-08'],
  ['America/New_York', '2026-11-01T05:30:00Z', '2026-11-01'],
  ['Europe/Berlin', '2026-03-28T23:00:00Z', '2026-03-29'],
  ['Europe/Berlin', '2026-03-29T21:59:59Z', '2026-03-29'],
  ['Europe/Berlin', '2026-03-29T22:00:00Z', '2026-03-30'],
  ['Asia/Kathmandu', '2026-03-18T18:14:59Z', '2026-03-18'],
  ['Asia/Kathmandu', '2026-03-18T18:15:00Z', '2026-03-19'],
  ['Pacific/Kiritimati', '2026-03-18T10:00:00Z', '2026-03-19'],
  ['Pacific/Pago_Pago', '2026-03-18T10:59:59Z', '2026-03-17'],
])('in %s at %s it is %s', (timeZone, moment, day) => {
  expect(today(timeZone, moment)).toBe(day)
})

test('without a time zone it is the day in UTC', () => {
  const late = Date.parse('2026-03-18T23:30:00Z')
  expect(findEntities('today', 'en', makeVocabulary([], []), late)[0]?.value).toBe('2026-03-18')
})

test('a time zone that does not exist is refused when the vocabulary is made', () => {
  expect(() => makeVocabulary([], [], { timeZone: 'Asia/Atlantis' })).toThrow(RangeError)
})

test('yesterday, today and tomorrow are three days in a row at every moment', () => {
  const zone = makeVocabulary([], [], { timeZone: 'America/New_York' })
  const moment = fc.integer({ min: Date.UTC(2001, 0), max: Date.UTC(2098, 0) })
  fc.assert(
    fc.property(moment, (now) => {
      const days = findEntities('yesterday, today, tomorrow', 'en', zone, now).map(({ value }) =>
        Date.parse(String(value)),
      )
      expect([days.length, (days[1] ?? 0) - (days[0] ?? 0), (days[2] ?? 0) - (days[1] ?? 0)]).toEqual([
        3, 86_400_000, 86_400_000,
      ])
    }),
  )
})

test.each(['monday', 'friday', 'sunday', '周一', '周日'])('%s is within the coming seven days', (weekday) => {
  const zone = makeVocabulary([], [], { timeZone: 'Asia/Singapore' })
  const moment = fc.integer({ min: Date.UTC(2001, 0), max: Date.UTC(2098, 0) })
  fc.assert(
    fc.property(moment, (now) => {
      const [first, second] = findEntities(`today, ${weekday}`, 'en', zone, now)
      const ahead = (Date.parse(String(second?.value)) - Date.parse(String(first?.value))) / 86_400_000
      expect(ahead >= 0 && ahead < 7).toBe(true)
    }),
  )
})

test.each(['last tuesday', 'i bought it on tuesday', '周二买的'])(
  '%s is within the seven days past',
  (text) => {
    const zone = makeVocabulary([], [])
    const moment = fc.integer({ min: Date.UTC(2001, 0), max: Date.UTC(2098, 0) })
    fc.assert(
      fc.property(moment, (now) => {
        const day = Date.parse(String(findEntities(text, 'en', zone, now)[0]?.value))
        const behind = Math.floor(now / 86_400_000) - day / 86_400_000
        expect(behind >= 1 && behind <= 7).toBe(true)
      }),
    )
  },
)
