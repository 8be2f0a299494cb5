import { describe, expect, test } from 'vitest'
import { featuresOf } from '../../../analytics/language/features.ts'

const shared = (a: string, b: string, group: 'words' | 'letters' = 'letters'): number => {
  const known = new Set(featuresOf(a)[group])
  return featuresOf(b)[group].filter((feature) => known.has(feature)).length
}

/** By hand: n Latin letters have, with < and >, n + 1 pairs, n triples and n - 1 fours; Han n, n - 1, n - 2. */
describe('letters', () => {
  test.each([
    ['a', 3],
    ['ab', 3 + 2 + 1],
    ['abc', 4 + 3 + 2],
    ['lamp', 5 + 4 + 3],
    ['ab cd', 2 * 6],
    ['灯', 1],
    ['台灯', 2 + 1],
    ['调光台灯', 4 + 3 + 2],
    ['lamp 台灯', 12 + 3],
    ['?', 3],
    ['', 0],
    ['   ', 0],
  ])('%j has %d runs', (text, count) => {
    expect(featuresOf(text).letters).toHaveLength(count)
  })

  test('a word longer than 24 letters counts no more than its beginning', () => {
    expect(featuresOf('x'.repeat(200)).letters).toHaveLength(25 + 24 + 23)
  })

  test.each([
    ['delivery', 'delivrey'],
    ['refund', 'refnd'],
    ['password', 'pasword'],
    ['recommend', 'recomend'],
    ['invoice', 'invoce'],
    ['推荐台灯', '推荐落地灯'],
    ['我要退货', '想退货'],
  ])('%s and %s share more runs than %s and an unlike word', (a, b) => {
    expect(shared(a, b)).toBeGreaterThan(shared(a, 'zqzqzq 飞机'))
    expect(shared(a, b)).toBeGreaterThanOrEqual(3)
  })
})

describe('words', () => {
  /** By hand: n words, n - 1 pairs, n - 2 with a gap, the first and the length; these touch on no concept. */
  test.each([
    ['zorb', 1 + 0 + 0 + 2],
    ['zorb blim', 2 + 1 + 0 + 2],
    ['zorb blim fnord', 3 + 2 + 1 + 2],
    ['zorb blim fnord quux', 4 + 3 + 2 + 2],
    ['', 0],
  ])('%j has %d', (text, count) => {
    expect(featuresOf(text).words).toHaveLength(count)
  })

  test.each([
    ['ZORB Blim', 'zorb blim'],
    ['zorb  blim', 'zorb blim'],
    ['訂單', '订单'],
    ['don’t', "don't"],
  ])('%s and %s have the same', (a, b) => {
    expect(featuresOf(a)).toEqual(featuresOf(b))
  })

  test('the order of words makes a difference', () => {
    expect(featuresOf('zorb blim').words).not.toEqual(featuresOf('blim zorb').words)
  })

  test.each([
    ['i want my money back', 'refund please'],
    ['我的包裹到哪了', 'where is my parcel'],
    ['开发票', 'need an invoice'],
    ['能寄到马来西亚吗', 'deliver to malaysia'],
  ])('"%s" and "%s" share a concept', (a, b) => {
    expect(shared(a, b, 'words')).toBeGreaterThan(0)
  })
})

describe('numbers', () => {
  test.each([
    ['20481', '33907'],
    ['PL20481', 'PL10000'],
    ['order 20481 please', 'order 91234 please'],
    ['123456', '123456789'],
    ['订单20481', '订单33907'],
    ['２０', '99'],
  ])('%s and %s look alike', (a, b) => {
    expect(featuresOf(a)).toEqual(featuresOf(b))
  })

  test.each([
    ['1', '12'],
    ['12', '123'],
    ['1234', '12345'],
  ])('%s and %s differ by their length', (a, b) => {
    expect(featuresOf(a)).not.toEqual(featuresOf(b))
  })
})

describe('stems', () => {
  test.each([
    ['lamps lamp lamping', 1],
    ['lamp kettle', 2],
    ['灯 灯 壶', 2],
    ['12345 67890', 1],
    ['', 0],
  ])('%j has %d', (text, count) => {
    expect(featuresOf(text).stems).toHaveLength(count)
  })

  test.each([
    ['i returned the lamps', 'lamp the return i'],
    ['deliveries delivery', 'delivery'],
    ['我要退货', '退货我要'],
  ])('of %s are those of %s', (a, b) => {
    expect(new Set(featuresOf(a).stems)).toEqual(new Set(featuresOf(b).stems))
  })
})

describe('what was said', () => {
  test.each([
    ['Where is PL20481 请问', ['where', 'is', 'pl', '#5', '请问']],
    ['20481234567', ['#6']],
    ['don’t!', ["don't", '!']],
    ['', []],
  ])('%s', (text, words) => {
    expect(featuresOf(text).said.map((word) => word.text)).toEqual(words)
  })
})

describe('the script', () => {
  test.each([
    ['where is my order', 'latin'],
    ['订单', 'han'],
    ['where is my 快递', 'latin'],
    ['我的 parcel 在哪里', 'han'],
    ['我要 refund', 'han'],
    ['退 refund', 'han'],
    ['订单 20481?!', 'han'],
    ['20481?!', 'latin'],
    ['где', 'latin'],
    ['', 'latin'],
  ])('of %j is %s', (text, script) => {
    expect(featuresOf(text).script).toBe(script)
  })
})

test('whose address it is makes no difference', () => {
  const [one, other] = ['邮箱ravi@example.com', '邮箱mei.lin@shop.example.org'].map((text) =>
    featuresOf(text),
  )
  expect(one).toEqual(other)
  expect(featuresOf('see https://a.example/x?y=1')).toEqual(featuresOf('see https://b.example/long/page'))
})

test('how many of the words are Latin ones is told, signs and numbers apart', () => {
  const shares = ['where is it?', '包裹 12 ！', 'Hi，我的包裹呢', '20481?!'].map(
    (text) => featuresOf(text).latinShare,
  )
  expect(shares).toEqual([1, 0, 1 / 4, 0])
})
