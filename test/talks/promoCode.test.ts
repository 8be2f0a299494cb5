import { afterAll, expect, test } from 'vitest'
import { asksBesidePoints } from '../../dialogs/talks/loyalty.ts'
import { codeRefused, forgotCode } from '../../dialogs/talks/promoCode.ts'
import { heard } from '../dialogs/hearsay.ts'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test.each([
  ...[
    'I forgot to use HELLO10 on my last order',
    "didn't enter the promo code",
    'can I add a code after ordering',
  ],
  ...[
    'apply my voucher to PL20400',
    '忘了用优惠码',
    '上一单没用券',
    '可以补用优惠码吗',
    '下单后还能加折扣码吗',
  ],
])('“%s” would use a code for what was ordered', (text) => expect(forgotCode(heard(text))).toBe(true))

test.each([
  ...[
    'how do I use a code',
    'the postal code was wrong on my last order',
    'do you have vouchers',
    'I forgot my password',
  ],
  ...['优惠券怎么用', '有什么优惠', '忘了填门牌号', '发票忘了开', '尺码忘了改'],
])('“%s” does not', (text) => expect(forgotCode(heard(text))).toBe(false))

test.each([
  ...['my code is not accepted', "HELLO10 doesn't work", 'voucher invalid', 'promo code expired'],
  ...['HELLO10用不了', '优惠码输不进去', '折扣码无效', '券不能用'],
])('“%s” tells that a code was not taken', (text) => expect(codeRefused(heard(text))).toBe(true))

test.each([
  'my card was declined',
  'the door code does not work',
  'gift card not accepted',
  '验证码收不到',
  '尺码不行',
])('“%s” tells something else', (text) => expect(codeRefused(heard(text))).toBe(false))

test.each([
  ...['can I use points and a voucher together', 'do points stack with HELLO10', 'pay delivery with points'],
  ...['积分和优惠券能一起用吗', '积分能抵运费吗', '积分跟码可以叠加吗，折扣呢'],
])('“%s” asks what points may be used beside', (text) => expect(asksBesidePoints(text)).toBe(true))

test.each([
  'do points expire and what discounts do members get',
  'how many points do I have',
  '积分怎么用',
  '有什么优惠',
])('“%s” does not ask that', (text) => expect(asksBesidePoints(text)).toBe(false))

test('a code that was forgotten: the rule, and what can still be done with that order', () =>
  play(
    `
    > I forgot to use HELLO10 on my last order
    With the code HELLO10 you get 10% off your first order with us. …
    The code can't be added once an order has been placed. …
    Order PL20490 is not packed yet, so I can still cancel it. It is not your first order with us.
    [Cancel an order] [Talk to a person]
    > can I still apply a code to PL20400
    …
    Order PL20400 has been delivered, so it can't be cancelled any more.
    [Talk to a person]
    > HELLO10 not accepted
    Most often the code has a typing slip, has ended, or a second code is already in the basket: we accept one code per order.
    - HELLO10 works only on your first order.
    More: …
    You have ordered from us before.
    [That helps] [That is not it]`,
    { house, as: 'tom' },
  ))

test('忘了用码、码用不了，都说清楚', () =>
  play(
    `
    > 上一单忘了用HELLO10
    首次下单输入优惠码 HELLO10，…
    下单后就不能再补输了。…
    订单 PL20490 还没打包，我现在还能帮您取消。这也不是您在本店的第一单。
    [取消订单] [找人工客服]
    > HELLO10用不了
    最常见的原因是输错、过期，…
    - HELLO10 只限第一次下单。
    详情：…
    您之前在本店下过单。
    [有帮助] [不是我要的]`,
    { house, as: 'tom', language: 'zh' },
  ))

test('points of one order, and what no article says of using them', () =>
  play(
    `
    > how many points do I get for PL20400
    Order PL20400, as it was ordered, brings 67 points. They count from 29 November on.
    > points for my last order
    Order PL20490, as it was ordered, brings 69 points. They count 14 days after delivery.
    > points for PL20377
    Order PL20377 was cancelled, so it brings no points.
    > points for PL20333
    I can't find an order PL20333 in your account. …
    > can I use points and a voucher together
    Whether the two can be used together, our articles do not say. What they do say:
    Sign in, go to the checkout and choose how many points to use: every 100 points take S$5 off.
    …
    [Talk to a person]`,
    { house, as: 'tom' },
  ))

test('一单有多少积分，积分能不能和券一起用', () =>
  play(
    `
    > PL20400能得多少积分
    订单 PL20400 按下单金额可得 67 分，11月29日起到账。
    > 积分能抵运费吗
    积分能不能抵运费，店里的说明没有写。说明里写的是：
    登录后在结账页选择要用多少积分，每 100 分抵 S$5。
    …
    > 积分和优惠券能一起用吗
    这两样能不能一起用，店里的说明没有写。说明里写的是：
    …`,
    { house, as: 'tom', language: 'zh' },
  ))

test('guests sign in for points of an order', () =>
  play(
    `
    > how many points do I get for PL20400
    Sign in to the shop, and I can tell you your points.`,
    { house },
  ))
