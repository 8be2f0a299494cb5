import { describe, expect, test } from 'vitest'
import { denies, leftOf } from '../../dialogs/denied.ts'

describe('what is not to be done', () => {
  test.each([
    ['cancel', "please don't cancel my order"],
    ['cancel', 'I do not want you to cancel it'],
    ['cancel', 'no need to cancel anything'],
    ['cancel', '我的订单别取消啊，我还要的'],
    ['cancel', '千万不要取消'],
    ['eraseData', 'please don’t delete my data'],
    ['eraseData', 'never delete my account please'],
    ['eraseData', '千万不要删除我的数据啊'],
    ['returns', "i don't want to return the grinder, just want to know how to clean it"],
    ['returns', 'no not return!!'],
    ['returns', "I'm not trying to return it"],
    ['returns', '我不是要退货，我是想问滤纸怎么用'],
    ['returns', '不退'],
    ['returns', '先不退了'],
    ['complaint', '我不想投诉'],
    ['complaint', "I don't want to complain"],
    ['changeAddress', '别给我改地址'],
    ['changeAddress', 'do not change the address'],
    ['exchange', '不换了'],
  ])('%s: %s', (talk, text) => expect(denies(talk, text)).toBe(true))
})

describe('what is asked for with a no in it', () => {
  test.each([
    ['cancel', "why don't you cancel my order"],
    ['cancel', "they don't cancel anything"],
    ['cancel', "I don't need it anymore, please cancel"],
    ['cancel', 'I could not cancel it on the site'],
    ['cancel', "you didn't cancel my order"],
    ['cancel', '能不能取消'],
    ['cancel', '为什么不取消'],
    ['cancel', '还没取消呢'],
    ['cancel', '不想要了，取消'],
    ['returns', '可不可以退'],
    ['returns', '怎么不退款'],
    ['returns', '凭什么不能退'],
    ['returns', "it doesn't fit, I want to return it"],
    ['returns', 'not what I wanted, return please'],
    ['returns', '要不退了吧'],
    ['exchange', '是不是换一个'],
    ['orderStatus', "don't know where my order is"],
  ])('%s: %s', (talk, text) => expect(denies(talk, text)).toBe(false))
})

test.each([
  [
    'returns',
    "i don't want to return the grinder, just want to know how to clean it",
    'just want to know how to clean it',
  ],
  ['returns', '我不是要退货，我是想问滤纸怎么用', '我是想问滤纸怎么用'],
  ['cancel', "please don't cancel my order", undefined],
])('%s: of "%s" there is left "%s"', (talk, text, left) => expect(leftOf(talk, text)).toBe(left))
