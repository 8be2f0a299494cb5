import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDate } from '../../data/import/values.ts'

test.each([
  ['2024-03-05', '2024-03-05T00:00:00Z'],
  ['2024/3/5', '2024-03-05T00:00:00Z'],
  ['2024.03.05', '2024-03-05T00:00:00Z'],
  ['2024年3月5日', '2024-03-05T00:00:00Z'],
  ['2024-03-05 08:26', '2024-03-05T08:26:00Z'],
  ['2024-03-05 08:26:59', '2024-03-05T08:26:59Z'],
  ['2024-03-05T08:26:59.123Z', '2024-03-05T08:26:59Z'],
  ['2024-03-05T08:26:00+08:00', '2024-03-05T00:26:00Z'],
  ['2024-03-05T08:26:00-0330', '2024-03-05T11:56:00Z'],
  ['2024-03-05 8:05 PM', '2024-03-05T20:05:00Z'],
  ['2024-03-05 12:05 am', '2024-03-05T00:05:00Z'],
  ['2024-02-29', '2024-02-29T00:00:00Z'],
  ['1709625600000', '2024-03-05T08:00:00Z'],
])('the date %j is %s', (text, moment) => {
  expect(readDate(text)).toBe(Date.parse(moment))
})

test.each([
  '2023-02-29',
  '2024-13-01',
  '2024-00-10',
  '2024-04-31',
  '1969-01-01',
  '2300-01-01',
  '2024-03-05 25:00',
  '2024-03-05 10:61',
  'yesterday',
  '45356',
  '',
  '2024-03',
  '05/03/2024',
  '2024-03-05; DROP',
  '0000-00-00',
])('%j is no date', (text) => {
  expect(readDate(text)).toBeUndefined()
})

test('a date with the day first is read when the map says so', () => {
  expect(readDate('05/03/2024', { dates: 'day-first' })).toBe(Date.UTC(2024, 2, 5))
  expect(readDate('5.3.2024 14:30', { dates: 'day-first' })).toBe(Date.UTC(2024, 2, 5, 14, 30))
})

test('a date with the month first is read when the map says so', () => {
  expect(readDate('05/03/2024', { dates: 'month-first' })).toBe(Date.UTC(2024, 4, 3))
  expect(readDate('25/03/2024', { dates: 'month-first' })).toBeUndefined()
})

test('a time without a zone is as far from UTC as the map says', () => {
  expect(readDate('2024-03-05 08:00', { offset: '+08:00' })).toBe(Date.UTC(2024, 2, 5))
  expect(readDate('2024-03-05T08:00:00Z', { offset: '+08:00' })).toBe(Date.UTC(2024, 2, 5, 8))
})

test('every moment is read back from its ISO form, to the second', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), (seconds) => {
      expect(readDate(new Date(seconds * 1000).toISOString())).toBe(seconds * 1000)
    }),
  )
})
