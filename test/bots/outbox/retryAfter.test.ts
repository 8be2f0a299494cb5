import fc from 'fast-check'
import { expect, test } from 'vitest'
import { retryAfter } from '../../../bots/outbox/retryAfter.ts'

const now = Date.UTC(2026, 0, 1)

test.each<[header: string | undefined, wait: number | undefined]>([
  ['0', 0],
  ['3', 3_000],
  [' 120 ', 120_000],
  ['Thu, 01 Jan 2026 00:00:30 GMT', 30_000],
  ['Thursday, 01-Jan-26 00:01:00 GMT', 60_000],
  ['Wed, 31 Dec 2025 23:59:59 GMT', 0],
  ['-1', undefined],
  ['1.5', undefined],
  ['2026-01-01T00:01:00Z', undefined],
  ['soon', undefined],
  ['', undefined],
  [undefined, undefined],
])('%j asks for %j milliseconds', (header, wait) => expect(retryAfter(header, now)).toBe(wait))

test('any header gives nothing or a wait that is not negative', () => {
  fc.assert(
    fc.property(fc.string(), (header) => {
      expect(retryAfter(header, now) ?? 0).toBeGreaterThanOrEqual(0)
    }),
  )
})

test('any date to come is as far as it is, to the second', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000 }), (seconds) => {
      expect(retryAfter(new Date(now + seconds * 1_000).toUTCString(), now)).toBe(seconds * 1_000)
    }),
  )
})
