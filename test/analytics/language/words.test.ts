import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { conceptsIn } from '../../../analytics/language/concepts.ts'
import { simplify } from '../../../analytics/language/simplify.ts'
import { stem } from '../../../analytics/language/stem.ts'
import { termsOf } from '../../../analytics/language/terms.ts'
import { wordsOf } from '../../../analytics/language/words.ts'

const words = (text: string) => wordsOf(text).map((word) => word.text)

describe('words', () => {
  test.each([
    ['Where is it?', ['where', 'is', 'it', '?']],
    ["can't", ["can't"]],
    ["rock'n'roll", ["rock'n'roll"]],
    ["'quoted'", ["'", 'quoted', "'"]],
    ['e-mail', ['e', '-', 'mail']],
    ['PL20481', ['pl', '20481']],
    ['3.50', ['3', '.', '50']],
    ['a,b', ['a', ',', 'b']],
    ['订单', ['订单']],
    ['訂單', ['订单']],
    ['发票order谢谢', ['发票', 'order', '谢谢']],
    ['ok👍', ['ok', '👍']],
    ['\n\t', []],
  ])('of %j are %j', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  test('know which of them are Chinese', () => {
    expect(wordsOf('my 订单 20').map(({ han }) => han)).toEqual([false, true, false])
  })

  test('lose no letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abc 退货12,?') }), (text) => {
        expect(words(text).join('')).toBe(text.replace(/\s/gu, ''))
      }),
    )
  })
})

/** From Porter's own list of words and stems, 1980. */
describe('stems', () => {
  test.each([
    ['caresses', 'caress'],
    ['ponies', 'poni'],
    ['ties', 'ti'],
    ['caress', 'caress'],
    ['cats', 'cat'],
    ['feed', 'feed'],
    ['agreed', 'agre'],
    ['plastered', 'plaster'],
    ['motoring', 'motor'],
    ['sing', 'sing'],
    ['conflated', 'conflat'],
    ['troubled', 'troubl'],
    ['sized', 'size'],
    ['hopping', 'hop'],
    ['falling', 'fall'],
    ['hissing', 'hiss'],
    ['failing', 'fail'],
    ['filing', 'file'],
    ['happy', 'happi'],
    ['sky', 'sky'],
    ['relational', 'relat'],
    ['conditional', 'condit'],
    ['digitizer', 'digit'],
    ['operator', 'oper'],
    ['hopefulness', 'hope'],
    ['electrical', 'electr'],
    ['adjustment', 'adjust'],
    ['replacement', 'replac'],
    ['adoption', 'adopt'],
    ['effective', 'effect'],
    ['controll', 'control'],
    ['roll', 'roll'],
  ])('of %s is %s', (word, expected) => {
    expect(stem(word)).toBe(expected)
  })

  test.each([
    ['lamps', 'lamp'],
    ['ordering', 'ordered'],
    ['refunds', 'refunded'],
    ['cancelled', 'cancelling'],
    ["shop's", 'shop'],
    ['deliveries', 'delivery'],
    ['exchanges', 'exchanging'],
    ['replaces', 'replaced'],
  ])('of %s and %s are one', (a, b) => {
    expect(stem(a)).toBe(stem(b))
  })

  test('are the same after many other words', () => {
    const before = stem('deliveries')
    for (let i = 0; i < 6_000; i++) stem(`word${i}`)
    expect(stem('deliveries')).toBe(before)
  })
})

describe('traditional characters', () => {
  test.each([
    ['訂單到哪裡了', '订单到哪里了'],
    ['退貨', '退货'],
    ['運費', '运费'],
    ['發票', '发票'],
    ['檯燈壞了', '台灯坏了'],
    ['謝謝', '谢谢'],
    ['優惠碼', '优惠码'],
    ['積分', '积分'],
    ['帳號', '帐号'],
    ['電話', '电话'],
    ['營業時間', '营业时间'],
    ['門市', '门市'],
    ['推薦', '推荐'],
    ['禮物', '礼物'],
    ['換貨', '换货'],
    ['沒收到', '没收到'],
    ['為什麼', '为什么'],
    ['還沒', '还没'],
    ['這個', '这个'],
    ['幾點開門', '几点开门'],
  ])('%s become %s', (traditional, simplified) => {
    expect(simplify(traditional)).toBe(simplified)
  })

  test('become as many, and once more changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'訂單退貨甚麼著名乾係關項鍊覆a1 灯😊') }), (text) => {
        const once = simplify(text)
        expect(once).toHaveLength(text.length)
        expect(simplify(once)).toBe(once)
      }),
    )
  })
})

describe('concepts join the languages', () => {
  test.each([
    ['where is my parcel', '我的包裹在哪里', 'parcel'],
    ['refund please', '退款', 'refund'],
    ['i want to return this', '我要退货', 'giveBack'],
    ['exchange it', '换货', 'exchange'],
    ['it is cracked', '裂了', 'broken'],
    ['cancel my order', '取消订单', 'cancel'],
    ['how much is it', '多少钱', 'howMuch'],
    ['shipping fee', '运费', 'postage'],
    ['to malaysia', '马来西亚', 'abroad'],
    ['invoice', '发票', 'invoice'],
    ['my points', '积分', 'points'],
    ['promo code', '优惠码', 'discount'],
    ['gift card', '礼品卡', 'giftCard'],
    ['gift wrapping', '礼品包装', 'wrap'],
    ['forgot my password', '忘了密码', 'login'],
    ['close my account', '注销', 'closeIt'],
    ['unsubscribe', '退订', 'newsletter'],
    ['opening hours', '营业时间', 'open'],
    ['talk to a human', '转人工', 'person'],
    ['tell me a joke', '讲个笑话', 'joke'],
    ['warranty', '保修', 'warranty'],
    ['self collect', '自提', 'pickup'],
    ['back in stock', '补货', 'soldOut'],
    ['start over', '重新开始', 'again'],
  ])('%s and %s touch on %s', (en, zh, concept) => {
    expect(conceptsIn(wordsOf(en))).toContain(concept)
    expect(conceptsIn(wordsOf(zh))).toContain(concept)
  })

  test.each(['', 'zorb blim', '？', '12345', '😊'])('%j touches on none', (text) => {
    expect(conceptsIn(wordsOf(text))).toEqual([])
  })

  test('come once each, in order', () => {
    const found = conceptsIn(wordsOf('refund refund 退款 my refunded order 订单'))
    expect(found).toEqual([...new Set(found)].toSorted((a, b) => (a < b ? -1 : 1)))
  })
})

describe('terms', () => {
  test.each([
    ['the lamp', ['lamp']],
    ['lamps', ['lamp']],
    ['PL20481', ['pl', '20481']],
    ['积分', ['积分', '积分+', '@points']],
    ['積分', ['积分', '积分+', '@points']],
    ['the of and', []],
    ['退订', ['退订+']],
    ['?!', []],
  ])('of %j hold %j', (text, expected) => {
    expect(termsOf(text)).toEqual(expect.arrayContaining(expected))
    if (expected.length === 0) expect(termsOf(text)).toEqual([])
  })

  test('two concepts make a pair', () => {
    expect(termsOf('refund invoice')).toEqual(
      expect.arrayContaining(['@invoice', '@refund', '@invoice@refund']),
    )
  })

  test('a word said twice is there twice', () => {
    expect(termsOf('zorb zorb')).toEqual(['zorb', 'zorb'])
  })
})
