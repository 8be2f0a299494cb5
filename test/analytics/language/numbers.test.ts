import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numberOf } from '../../../analytics/language/entities/numbers.ts'

test.each([
  ['7', 7],
  ['1,250.50', 1250.5],
  ['12.5', 12.5],
  ['one', 1],
  ['Twelve', 12],
  ['twenty five', 25],
  ['ninety-nine', 99],
  ['two hundred', 200],
  ['a hundred', 100],
  ['a couple', 2],
  ['a dozen', 12],
  ['two dozen', 24],
  ['三', 3],
  ['两', 2],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['九十九', 99],
  ['一百', 100],
  ['一百零五', 105],
  ['一百五', 150],
  ['一百五十', 150],
  ['两千五', 2500],
  ['三千零二十', 3020],
  ['一万', 10_000],
  ['一万二千', 12_000],
  ['二〇', undefined],
  ['一二三', undefined],
  ['万万', undefined],
  ['lamp', undefined],
])('%s is %s', (written, value) => {
  expect(numberOf(written)).toBe(value)
})

const digits = '零一二三四五六七八九'

/** Writes 1 to 99 by the rule of the language, not by the code under test. */
function inChinese(n: number): string {
  const [tens, ones] = [Math.floor(n / 10), n % 10]
  const front = tens === 0 ? '' : tens === 1 ? '十' : `${digits[tens]}十`
  return `${front}${ones === 0 ? '' : digits[ones]}`
}

test('every number to 99 is read as it is written in Chinese', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99 }), (n) => {
      expect(numberOf(inChinese(n))).toBe(n)
    }),
  )
})

test('any text is a finite number or none', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'零一两三十百千万1.,a '), maxLength: 12 }), (text) => {
      const value = numberOf(text)
      expect(value === undefined || Number.isFinite(value)).toBe(true)
    }),
  )
})
