import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('a few words ask on about the same topic', () =>
  play(
    `
    > what is the return policy
    You have 30 days from the day of delivery…
    …
    > and if it was opened already?
    You cannot return opened food, …
    …`,
    { house },
  ))

test('what is asked in full is something else', () =>
  play(
    `
    > what is the return policy
    You have 30 days from the day of delivery…
    …
    > how much is the Owlet lamp?
    Owlet dimmable desk lamp: S$89.00, …
    …
    > postage?
    Standard delivery in Singapore costs S$4.90…
    …`,
    { house },
  ))

test('a price that is asked for after an article is not that of a product', () =>
  play(
    `
    > do you ship to malaysia
    Outside Singapore we ship to Malaysia, …
    …
    > how much is that
    Outside Singapore we ship to Malaysia, …
    …`,
    { house },
  ))

test('几个字接着问，还是那件事', () =>
  play(
    `
    > 可以寄到马来西亚吗
    新加坡以外，能寄到马来西亚…
    …
    > 多少钱
    新加坡以外，能寄到马来西亚…
    …`,
    { house, language: 'zh' },
  ))

test.each([
  'how does one place an order with you',
  'can you order it for me',
  'how do i put things in the basket',
])('%s', (message) =>
  play(
    `
    > ${message}
    Choose a product and open its page, put it in the basket there, then go to the checkout and pay. Our assistant can't order for you, but every product that it shows has a link to its page.
    …`,
    { house },
  ),
)

test.each(['怎么下单', '怎么加入购物车', '在哪里可以下订单呀'])('%s', (message) =>
  play(
    `
    > ${message}
    挑好商品，打开它的页面，在那里加入购物车，再去结账付款就行。…
    …`,
    { house, language: 'zh' },
  ),
)

test.each([
  ['en', 'do you have customer reviews?', 'There are no customer reviews on our shop pages yet. …'],
  ['en', 'HELLO10', 'With the code HELLO10 you get 10% off your first order with us. …'],
  ['zh', '能看看买家评价吗', '商店页面暂时没有买家评价。…'],
  ['zh', 'HELLO10?', '首次下单输入优惠码 HELLO10，…'],
] as const)('%s: %s', (language, message, answer) =>
  play(
    `
    > ${message}
    ${answer}
    …`,
    { house, language },
  ),
)
