import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  isEmail,
  readKey,
  readLanguage,
  readPrice,
  readStatus,
  readWhole,
  readYesNo,
  tidyText,
} from '../../data/import/values.ts'

test.each([
  ['39.90', 39.9],
  ['39,90', 39.9],
  ['1,234.50', 1234.5],
  ['1.234,50', 1234.5],
  ['1,234', 1234],
  ['1.234', 1.234],
  ['1.234.567', 1_234_567],
  ['12,5', 12.5],
  ["1'250.00", 1250],
  ['1 250,00', 1250],
  ['S$39.90', 39.9],
  ['S$ 39.90', 39.9],
  ['SGD 12', 12],
  ['12 SGD', 12],
  ['€9', 9],
  ['9,00 €', 9],
  ['¥300', 300],
  ['300元', 300],
  ['３９．９０', 39.9],
  ['33.6442', 33.6442],
  ['0', 0],
  ['0.00', 0],
  ['7.', 7],
])('the price %j is %d', (text, price) => {
  expect(readPrice(text)).toBe(price)
})

test.each([
  '-5',
  '(5.00)',
  'free',
  'NaN',
  'Infinity',
  '1e5',
  '0x10',
  '',
  '$',
  '1,2,3',
  '1..2',
  '12 kg',
  '=1+1',
  '5-6',
  '1000000000',
  '9'.repeat(400),
  ' '.repeat(100_000),
  '1,234,56.7.8',
])('%j is no price', (text) => {
  expect(readPrice(text)).toBeUndefined()
})

test('a price is read back from its usual spelling', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999 }), (cents) => {
      const price = cents / 100
      expect(readPrice(price.toFixed(2))).toBe(price)
      expect(readPrice(price.toLocaleString('en-US', { minimumFractionDigits: 2 }))).toBe(price)
      expect(readPrice(price.toLocaleString('de-DE', { minimumFractionDigits: 2 }))).toBe(price)
    }),
  )
})

test('whatever stands there, a price is undefined or an amount of 0 or more', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const price = readPrice(text)
      expect(price === undefined || (price >= 0 && price < 1e9)).toBe(true)
    }),
  )
})

test.each([
  ['6', 6],
  ['6.0', 6],
  ['+6', 6],
  ['-12', -12],
  ['1,000', 1000],
  ['１２', 12],
  ['0', 0],
])('the whole number %j is %d', (text, whole) => {
  expect(readWhole(text)).toBe(whole)
})

test.each(['1.5', 'two', '', '1e3', '99999999999', '--2', '1,00', 'NaN', '=2'])(
  '%j is no whole number',
  (text) => {
    expect(readWhole(text)).toBeUndefined()
  },
)

test.each([
  ['yes', true],
  ['TRUE', true],
  ['1', true],
  ['是', true],
  ['no', false],
  ['False', false],
  ['0', false],
  ['否', false],
  ['Discontinued', false],
  ['maybe', undefined],
  ['2', undefined],
])('%j means %s', (text, value) => {
  expect(readYesNo(text)).toBe(value)
})

test.each([
  ['Placed', 'placed'],
  ['processing', 'placed'],
  ['PACKED', 'packed'],
  ['Dispatched', 'shipped'],
  ['complete', 'delivered'],
  ['Canceled', 'cancelled'],
  ['refunded', 'cancelled'],
  ['已发货', 'shipped'],
  ['已取消', 'cancelled'],
  ['constructor', undefined],
  ['__proto__', undefined],
  ['lost', undefined],
])('the status %j is %s', (text, status) => {
  expect(readStatus(text)).toBe(status)
})

test.each([
  ['en', 'en'],
  ['en-SG', 'en'],
  ['English', 'en'],
  ['zh-CN', 'zh'],
  ['Chinese', 'zh'],
  ['中文', 'zh'],
  ['fr', undefined],
  ['', undefined],
])('the language %j is %s', (text, language) => {
  expect(readLanguage(text)).toBe(language)
})

test.each(['a@b.co', 'mei.ling+shop@mail.example', '美玲@例子.中国'])(
  '%s has the form of an address',
  (text) => {
    expect(isEmail(text)).toBe(true)
  },
)

test.each(['a@b', 'a b@c.de', '@c.de', 'a@@c.de', '<a@b.de>', `${'a'.repeat(300)}@b.de`])(
  '%s has not',
  (text) => {
    expect(isEmail(text)).toBe(false)
  },
)

test('null bytes and direction marks go out of a text', () => {
  expect(tidyText('a\u0000b\u202Ec\td', 100)).toBe('a b c d')
})

test('a formula stays the text that it is', () => {
  expect(tidyText('=HYPERLINK("http://x.example")', 100)).toBe('=HYPERLINK("http://x.example")')
})

test('a text is cut between characters, never within one', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '茶', '😀', ' ', '\u0000', '\u202E'), maxLength: 60 }),
      fc.integer({ min: 1, max: 20 }),
      (text, most) => {
        const tidy = tidyText(text, most)
        expect(tidy.length).toBeLessThanOrEqual(most)
        expect(tidy.isWellFormed()).toBe(true)
      },
    ),
  )
})

test('a key that a spreadsheet made a decimal number is whole again', () => {
  expect(readKey('17850.0')).toBe('17850')
  expect(readKey('1.0.0')).toBe('1.0.0')
  expect(readKey('00123')).toBe('00123')
})

test('a key of more than a hundred characters is none', () => {
  expect(readKey('k'.repeat(100))).toHaveLength(100)
  expect(readKey('k'.repeat(101))).toBeUndefined()
  expect(readKey('k'.repeat(100_000))).toBeUndefined()
})
