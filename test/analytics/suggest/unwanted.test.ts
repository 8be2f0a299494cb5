import { describe, expect, test } from 'vitest'
import { divide } from '../../../analytics/suggest/unwanted.ts'

describe('what a wish does not want', () => {
  test.each([
    ['a lamp, not green', ['green']],
    ['my mother hates scented candles, what else can I get her?', ['scented candles']],
    ['no scented candles and no soap', ['scented candles', 'soap']],
    ['do you have something other than tea?', ['tea']],
    ["she doesn't drink coffee", ['coffee']],
    ['kitchen gift, nothing made of metal', ['metal']],
    ['我想买灯，不要台灯', ['台灯']],
    ['她不喝咖啡的', ['咖啡']],
    ['除了茶还有什么', ['茶']],
    ['厨房用的,不要塑料的', ['塑料']],
  ])('of “%s” is %j', (text, unwanted) => expect(divide(text).unwanted).toEqual(unwanted))

  test.each([
    'no limit',
    'not too expensive please',
    'I do not want to return it',
    'I have no balcony',
    'tea without caffeine',
    'nothing over 30',
    '不要太贵',
    '不知道买什么',
    '要不要买这个',
    '不要了',
    '有没有不含咖啡因的茶',
  ])('is no thing in “%s”', (text) => expect(divide(text)).toEqual({ wanted: text, unwanted: [] }))

  test('is left out of what it wants', () =>
    expect(divide('a lamp, not green')).toEqual({ wanted: 'a lamp,  ', unwanted: ['green'] }))
})
