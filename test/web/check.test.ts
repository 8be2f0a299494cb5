import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod/v4'
import { Refusal } from '../../web/answer.ts'
import { check, moment, readQuery, wholeNumber } from '../../web/check.ts'

const refusal = (act: () => unknown): Refusal => {
  try {
    act()
  } catch (error) {
    if (error instanceof Refusal) return error
  }
  throw new Error('nothing was turned down')
}

describe('a moment', () => {
  test.each([
    ['0', 0],
    ['1700000000000', 1_700_000_000_000],
    ['2026-03-12', Date.UTC(2026, 2, 12)],
    ['2026-03-12T08:30:00Z', Date.UTC(2026, 2, 12, 8, 30)],
    ['2026-03-12T08:30:00.250Z', Date.UTC(2026, 2, 12, 8, 30, 0, 250)],
  ])('%s is %d', (text, at) => expect(moment.parse(text)).toBe(at))
  test.each([
    '',
    'now',
    '-1',
    '1.5',
    '12 March',
    '2026-3-1',
    '2026-02-31T25:00Z',
    '2026-13-01',
    '2026-03-12T08:30',
    '9'.repeat(15),
  ])('"%s" is none, and how to write one is said', (text) => {
    const { status, message } = refusal(() => check(z.object({ from: moment }), { from: text }, 'query'))
    expect([status, message]).toEqual([
      400,
      'The query is not right: from: write a day such as 2026-03-01, or milliseconds since 1970.',
    ])
  })
  test('any day written as a day is that day', () => {
    const days = fc.integer({ min: 0, max: 40_000 }).map((n) => new Date(n * 86_400_000))
    fc.assert(fc.property(days, (at) => moment.parse(at.toISOString().slice(0, 10)) === at.getTime()))
  })
})

describe('a whole number', () => {
  const days = wholeNumber(1, 90)
  test.each([
    ['1', 1],
    ['90', 90],
    ['007', 7],
  ])('%s is %d', (text, n) => expect(days.parse(text)).toBe(n))
  test.each(['0', '91', '-3', '3.0', '1e1', ' 3', '', '0x10', '١', '9'.repeat(30)])(
    '"%s" is out of bounds',
    (text) => {
      expect(days.safeParse(text).success).toBe(false)
    },
  )
})

describe('a query', () => {
  const shape = z.object({ text: z.string().optional(), days: wholeNumber(1, 90).default(30) })
  test('without fields has what is usual', () => expect(readQuery(shape, {})).toEqual({ days: 30 }))
  test('with empty fields too', () => expect(readQuery(shape, { text: '', days: '' })).toEqual({ days: 30 }))
  test('keeps absent fields absent', () => expect('text' in readQuery(shape, { text: '' })).toBe(false))
  test('names what is wrong, three things at most', () => {
    const many = z.object({ a: z.string(), b: z.string(), c: z.string(), d: z.string() })
    const { message } = refusal(() => readQuery(many, {}))
    expect(message.match(/[abcd]: /g)).toEqual(['a: ', 'b: ', 'c: '])
  })
})
