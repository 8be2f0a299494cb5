import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numberOf, numbersIn } from '../../../analytics/language/entities/numbers.ts'

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
  ['twenty-five', 25],
  ['one hundred twenty', 120],
  ['one hundred and fifty', 150],
  ['One-Hundred-And-Five', 105],
  ['a couple hundred', 200],
  ['a couple of hundred', 200],
  ['a few hundred', 300],
  ['two and a half thousand', 2500],
  ['2 and a half thousand', 2500],
  ['2.5 thousand', 2500],
  ['fifteen hundred and fifty', 1550],
  ['a thousand a hundred', 1100],
  ['two hundred and fifty thousand', 250_000],
  ['one two', undefined],
  ['hundred and', undefined],
  ['1.5k', 1500],
  ['2K', 2000],
  ['3百', 300],
  ['1千2', 1200],
  ['1万5', 15_000],
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
  ['伍拾', 50],
  ['壹佰贰拾', 120],
  ['貳佰', 200],
  ['叁仟伍佰', 3500],
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

const ones =
  ' one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** Writes 1 to 999,999 as English does, with hyphens or without, and with "and" or without. */
function inEnglish(n: number, hyphen: string, and: string): string {
  const rest = (part: number, sign: string) => (part === 0 ? '' : sign + inEnglish(part, hyphen, and))
  if (n >= 1_000)
    return `${inEnglish(Math.floor(n / 1_000), hyphen, and)} thousand${rest(n % 1_000, n % 1_000 < 100 ? and : ' ')}`
  if (n >= 100) return `${ones[Math.floor(n / 100)]} hundred${rest(n % 100, and)}`
  return n < 20 ? (ones[n] ?? '') : (tens[Math.floor(n / 10)] ?? '') + rest(n % 10, hyphen)
}

test('every number to 999,999 is read as it is written in English, alone and in a sentence', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999_999 })),
      fc.constantFrom('-', ' '),
      fc.constantFrom(' and ', ' '),
      (n, hyphen, and) => {
        const written = inEnglish(n, hyphen, and)
        expect(numberOf(written), written).toBe(n)
        expect(numbersIn(`my budget is ${written}, ok`), written).toEqual([n])
      },
    ),
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
