import { expect, test } from 'vitest'
import {
  isEmail,
  readDate,
  readKey,
  readLanguage,
  readPrice,
  readStatus,
  readWhole,
  readYesNo,
  tidyText,
} from '../../data/import/values.ts'

test.each<[status: string, words: string]>([
  ['placed', 'placed new pending open paid processing 已下单 待付款 已付款 待发货'],
  ['packed', 'packed ready 已打包 已包装'],
  ['shipped', 'shipped sent dispatched 已发货 运输中 待收货'],
  ['delivered', 'delivered complete completed closed fulfilled 已送达 已签收 已完成'],
  ['cancelled', 'cancelled canceled void voided returned refunded 已取消 已退款 已退货'],
])('the status %s has many words', (status, words) => {
  const read = words.split(' ').flatMap((word) => [readStatus(word), readStatus(word.toUpperCase())])
  expect(new Set(read)).toEqual(new Set([status]))
})

test.each(['', ' ', 'delivery', 'shipped ', 'ship', 'placed|new', '|', 'new|pending', 'toString', '送达'])(
  '%j is no status',
  (word) => {
    expect(readStatus(word)).toBeUndefined()
  },
)

test('a status of two words is one', () => {
  expect([readStatus('in transit'), readStatus('In Transit')]).toEqual(['shipped', 'shipped'])
})

test.each<[meaning: boolean | undefined, words: string]>([
  [true, 'true yes y 1 t on active 是 有 x ✓ TRUE Yes Y T On ACTIVE X'],
  [false, 'false no n 0 f off inactive discontinued 否 无 FALSE No N F OFF Inactive'],
  [undefined, 'yess nope 2 -1 10 01 ja oui 对 没 ✗ null undefined tru -'],
])('yes or no: %s has many words', (meaning, words) => {
  expect(new Set(words.split(' ').map(readYesNo))).toEqual(new Set([meaning]))
})

test.each<[language: string | undefined, words: string]>([
  [
    'zh',
    'zh zh-CN zh_TW zh-Hans ZH-HK zho cn CN Chinese chinese-simplified Mandarin 中文 汉语 华语 简体 繁体中文',
  ],
  ['en', 'en EN en-US en_GB eng english English 英文 英语'],
  [undefined, 'fr de ja ms ta zz e z 日本語 - ? 1'],
])('the language %s has many words', (language, words) => {
  expect(new Set(words.split(' ').map(readLanguage))).toEqual(new Set([language]))
})

test.each<[text: string, price: number]>([
  ['1', 1],
  ['1.5', 1.5],
  ['1,5', 1.5],
  ['1.50', 1.5],
  ['0.1', 0.1],
  ['0,10', 0.1],
  ['12,34', 12.34],
  ['12,345', 12_345],
  ['123,456', 123_456],
  ['1,234,567', 1_234_567],
  ['1,234,567.89', 1_234_567.89],
  ['1.234.567,89', 1_234_567.89],
  ['12.345', 12.345],
  ['1234,5678', 1234.5678],
  ['1 234 567,89', 1_234_567.89],
  ['1\u00A0234,50', 1234.5],
  ['1\u202F234,50', 1234.5],
  ["1'234'567.89", 1_234_567.89],
  ['$5', 5],
  ['US$5', 5],
  ['USD 5', 5],
  ['5 USD', 5],
  ['5USD', 5],
  ['£5.00', 5],
  ['5 €', 5],
  ['€ 5,00', 5],
  ['￥５', 5],
  ['₹ 1,00,000.00', 100_000],
  ['5元', 5],
  ['¥ 5', 5],
  ['007', 7],
  ['999999999.99', 999_999_999.99],
])('%j is the price %d', (text, price) => {
  expect(readPrice(text)).toBe(price)
})

test.each([
  '.5',
  ',5',
  '5.-',
  '5,-',
  '-0.01',
  '−5',
  '+5',
  '5%',
  '5/10',
  '5-10',
  'from 5',
  '5 each',
  '$ $5',
  '5$5',
  '1.2.3',
  '1,2,3,4',
  '1.234,567.8',
  '٥',
  '五',
  'null',
  '∞',
  '1e2',
  '5\n6',
])('%j is no price', (text) => {
  expect(readPrice(text)).toBeUndefined()
})

test.each<[text: string, whole: number | undefined]>([
  [' 6 ', 6],
  ['6.', 6],
  ['6.00', 6],
  ['-6', -6],
  ['- 6', -6],
  ['12,345', 12_345],
  ['1 000', 1000],
  ['1000000000', 1e9],
  ['1000000001', undefined],
  ['-1000000001', undefined],
  ['6.5', undefined],
  ['6,5', undefined],
  ['6 pcs', undefined],
  ['½', undefined],
  ['VI', undefined],
  ['六', undefined],
  ['0x6', undefined],
  ['6'.repeat(60), undefined],
])('%j as a whole number is %s', (text, whole) => {
  expect(readWhole(text)).toBe(whole)
})

test.each<[text: string, date: string | undefined]>([
  ['2024-3-5', '2024-03-05'],
  ['2024-03-05T', undefined],
  ['2024-03-05Z', undefined],
  ['2024-03-05 00:00:00', '2024-03-05'],
  ['2024-03-05 23:59:59', '2024-03-05T23:59:59Z'],
  ['2024-03-05 24:00', undefined],
  ['2024-03-05 23:60', undefined],
  ['2024-03-05 23:59:60', undefined],
  ['2024-03-05T08:30:00.123456789Z', '2024-03-05T08:30:00Z'],
  ['2024-03-05T08:30:00+0000', '2024-03-05T08:30:00Z'],
  ['2024-03-05 08:30 UTC', '2024-03-05T08:30:00Z'],
  ['2024-03-05 08:30 SGT', undefined],
  ['2024-03-05 12:00 AM', '2024-03-05'],
  ['2024-03-05 12:00 PM', '2024-03-05T12:00:00Z'],
  ['2024-03-05 11:59 pm', '2024-03-05T23:59:00Z'],
  ['2000-02-29', '2000-02-29'],
  ['2100-02-29', undefined],
  ['1970-01-01', '1970-01-01'],
  ['1960-01-01', undefined],
  ['2199-12-30', '2199-12-30'],
  ['2200-01-01', undefined],
  ['2024年12月31日', '2024-12-31'],
  ['2024年12月31', '2024-12-31'],
  ['２０２４年１月２日', '2024-01-02'],
  ['20240305', undefined],
  ['202403051430', undefined],
  ['999999999999', '2001-09-09T01:46:39.999Z'],
  ['1000000000000', '2001-09-09T01:46:40Z'],
  ['9999999999999', undefined],
  ['12345678901', undefined],
  ['March 5, 2024', undefined],
  ['5 Mar 2024', undefined],
  ['三月五日', undefined],
  ['2024-W10', undefined],
  ['2024-065', undefined],
  ['now', undefined],
  ['-2024-03-05', undefined],
  [' 2024-03-05 ', '2024-03-05'],
  ['2024-03-05'.padEnd(60), undefined],
])('%j as a date is %s', (text, date) => {
  expect(readDate(text)).toBe(date === undefined ? undefined : Date.parse(date))
})

test.each<[text: string, ordinary: boolean]>([
  ['a@b.example', true],
  ['first.last+tag@sub.mail.example', true],
  ["o'neil@mail.example", true],
  ['a@b.c', true],
  ['a@b..c', true],
  ['a@b', false],
  ['a.b.example', false],
  ['a@@b.example', false],
  ['a@b.example,c@d.example', false],
  ['a b@c.example', false],
  ['Ada <a@b.example>', false],
  ['"a"@b.example', false],
  ['@b.example', false],
  ['a@.', false],
  ['', false],
])('%j has the form of an address: %s', (text, ordinary) => {
  expect(isEmail(text)).toBe(ordinary)
})

test.each<[text: string, key: string | undefined]>([
  ['A1', 'A1'],
  ['a  1', 'a 1'],
  ['1.0', '1'],
  ['1.00', '1.00'],
  ['1.5', '1.5'],
  ['A1.0', 'A1.0'],
  ['ﬁ', 'fi'],
  ['Å', 'Å'],
  ['\u0000', undefined],
  ['\u202E', undefined],
  ['', undefined],
])('%j as a key is %j', (text, key) => {
  expect(readKey(text)).toBe(key)
})

test.each<[text: string, most: number, tidy: string]>([
  ['abc', 3, 'abc'],
  ['abcd', 3, 'abc'],
  ['ab cd', 3, 'ab'],
  ['a😀b', 2, 'a'],
  ['a😀b', 3, 'a😀'],
  ['a\r\nb', 9, 'a b'],
  ['\u2028a\u2029b', 9, 'a b'],
  ['\u2066a\u2069', 9, 'a'],
  ['👩‍👧', 9, '👩‍👧'],
])('%j within %i characters is %j', (text, most, tidy) => {
  expect(tidyText(text, most)).toBe(tidy)
})
