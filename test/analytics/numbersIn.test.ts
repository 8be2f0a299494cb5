import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numbersIn } from '../../analytics/index.ts'

describe('the numbers in a text', () => {
  test.each<[text: string, ...numbers: number[]]>([
    ['under 50', 50],
    ['between 1,250.50 and 2', 1250.5, 2],
    ['50-100', 50, 100],
    ['$50 or 60SGD', 50, 60],
    ['50ish', 50],
    ['twenty five, or two hundred', 25, 200],
    ['Ninety-Nine', 99],
    ['about a hundred', 100],
    ['budget is two hundred and fifty', 250],
    ['one hundred to two hundred', 100, 200],
    ['up to 1.5k', 1500],
    ['a couple hundred', 200],
    ['三百块以内', 300],
    ['一百五', 150],
    ['一万二', 12_000],
    ['一万零二', 10_002],
    ['两千五左右', 2500],
    ['五十塊錢', 50],
    ['99元', 99],
    ['兩百到300', 200, 300],
    ['0', 0],
  ])('%s', (text, ...numbers) => expect(numbersIn(text)).toEqual(numbers))
})

test.each([
  ['', 'nothing'],
  ['no limit', 'words'],
  ['tension in the tent', 'words that begin like numbers'],
  ['often the stone', 'words that end like numbers'],
  ['PL20481', 'an order'],
  ['A4', 'a name'],
  ['6591234567', 'a telephone'],
  ['一二三', 'digits without places'],
  ['万一', 'in case'],
])('%j has none: %s', (text) => expect(numbersIn(text)).toEqual([]))

test('a number is found among any words', () => {
  const words = fc.constantFrom('under', 'please', '不超过', '元', ',', '!', 'about')
  fc.assert(
    fc.property(words, fc.integer({ min: 0, max: 9_999_999 }), words, (before, n, after) => {
      expect(numbersIn(`${before} ${n} ${after}`)).toEqual([n])
      expect(numbersIn(`${before} ${n.toLocaleString('en')} ${after}`)).toEqual([n])
    }),
  )
})

test('whatever the text, its numbers are finite and not below zero', () => {
  const text = fc.string({ unit: fc.constantFrom(...'零一二两三十百千万1.,-a tenhudr'), maxLength: 40 })
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (any) => {
      for (const n of numbersIn(any)) expect(Number.isFinite(n) && n >= 0).toBe(true)
    }),
  )
})
