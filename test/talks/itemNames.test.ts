import { test } from 'vitest'
import { replaceShop, type Store } from '../../data/index.ts'
import { customers, noon, orders } from '../fixtures/smallShop.ts'
import { learnedContent, openHouse, play } from '../stage.ts'

const day = 86_400_000

/** Ravi bought five things at once. */
const withFiveThings = async (store: Store) => {
  const { categories, products } = (await learnedContent()).content
  const lines = ['GAR-07', 'COF-10', 'BED-06', 'DSK-12', 'DSK-09'].map((productId, i) => ({
    ...{ line: i + 1, productId, quantity: 1, price: 20 },
  }))
  const placed = noon - 12 * day
  const five = { id: 'PL20450', customerId: 'C-RAVI', placed, due: noon - 9 * day, lines }
  await replaceShop(store, {
    ...{ origin: 'demo', categories, products, customers, revision: 1 },
    orders: [...orders, { ...five, status: 'delivered', tracking: undefined }],
  })
}

/** Nobody comes back for the same again and again here. */
const playAfresh = async (script: string, language: 'en' | 'zh' = 'en') => {
  const house = await openHouse(withFiveThings)
  await play(script, { as: 'ravi', house, language })
  await house.close()
}

test.each([
  ['not the grinder, the pencils', 'Rojak colouring pencils'],
  ["don't return the grinder, return the chair", 'Merbok task chair'],
  ['keep the grinder, send back the quilt', 'Cool Night air-con quilt, single'],
  ['the third one', 'Cool Night air-con quilt, single'],
  ['the last one', 'Merbok task chair'],
  ["I don't want the grinder", 'Millstone hand coffee grinder'],
])('of several items "%s" is the %s', (said, item) =>
  playAfresh(
    `
    > return from PL20450
    Which item would you like to send back?
    […
    > ${said}
    …
    […
    > it is broken
    …Shall I register the return of the ${item} from order PL20450?
    [Yes] [No]`,
  ),
)

test.each([
  ['不退磨豆机 退彩色铅笔', '罗惹彩色铅笔'],
  ['不是磨豆机，是椅子', '斑鸠人体工学椅'],
  ['不是铅笔，是那个礼盒', '窗台小厨香草种植礼盒'],
  ['被子', '凉夜空调被（单人）'],
  ['椅子', '斑鸠人体工学椅'],
  ['第三个', '凉夜空调被（单人）'],
  ['最后一个', '斑鸠人体工学椅'],
])('几样里的“%s”是%s', (said, item) =>
  playAfresh(
    `
    > PL20450 退货
    您想退哪一样？
    […
    > ${said}
    是什么原因呢？
    […
    > 坏了
    要为订单 PL20450 里的${item}办理退货吗？
    [是的] [不用了]`,
    'zh',
  ),
)

test('the one that is to stay is not taken', () =>
  playAfresh(
    `
    > return from PL20450
    Which item would you like to send back?
    […
    > everything but the grinder
    Which item would you like to send back?
    […`,
  ))

test('要留下的那一样不退', () =>
  playAfresh(
    `
    > PL20450 退货
    您想退哪一样？
    […
    > 除了磨豆机都退
    您想退哪一样？
    […`,
    'zh',
  ))

test('what is to stay is named in the first message', () =>
  playAfresh(
    `
    > PL20450 不退磨豆机 退彩色铅笔，坏了
    要为订单 PL20450 里的罗惹彩色铅笔办理退货吗？
    [是的] [不用了]`,
    'zh',
  ))

test('一列订单里的最后一个', () =>
  play(
    `
    > 我要开发票
    是您的哪个订单？
    [PL20481：…] [PL20333：…] [PL19002：…]
    > 最后一个
    这是[订单 PL19002 的发票](/invoices/PL19002)，链接一天内有效。`,
    { as: 'mei', language: 'zh' },
  ))

test('the button of an order names none of its items', () =>
  play(
    `
    > I want to return something
    Which of your orders is it?
    […
    > PL20333: Cirrus latex pillow and 1 more, 6 November
    Which item would you like to send back?
    [Cirrus latex pillow] [Kueh Counter pandan soap]`,
    { as: 'mei' },
  ))

test('点了订单按钮，还要问退哪一样', () =>
  play(
    `
    > 我要退货
    是您的哪个订单？
    […
    > PL20333：卷云乳胶枕等2样，11月6日
    您想退哪一样？
    [卷云乳胶枕] [糕点铺香兰手工皂]`,
    { as: 'mei', language: 'zh' },
  ))
