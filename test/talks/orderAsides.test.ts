import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'
import { openBusyHouse } from './manyOrders.ts'

const busy = await openBusyHouse()
const house = await openHouse()
afterAll(() => Promise.all([busy.close(), house.close()]))

test('of the orders on the screen the one with the thing is meant', () =>
  play(
    `
    > send me the invoice please
    Which of your orders is it?
    …
    > do you have a store?
    …
    Back to what we were doing:
    Which of your orders is it?
    …
    > the one with the lamp
    Here is the [invoice for order PL20100](/invoices/PL20100). The link works for a day.`,
    { as: 'ada', house: busy },
  ))

test('who asks after the parcel need not say which order was meant', () =>
  play(
    `
    > i want to return something
    Which of your orders is it?
    …
    > when will my parcel arrive?
    Order PL20481 …`,
    { as: 'mei', house },
  ))

test('问到没送到，就不再问是哪一单', () =>
  play(
    `
    > 我要退货
    是您的哪个订单？
    …
    > 显示送到了没
    订单 PL20481…`,
    { as: 'mei', language: 'zh', house },
  ))

test('it is left when it need not be done', () =>
  play(
    `
    > i want to return something
    Which of your orders is it?
    …
    > no need
    All right, we leave that. Anything else?`,
    { as: 'mei', house },
  ))

test.each(['不用处理', '到了再说吧'])('%s，就不办了', (words) =>
  play(
    `
    > 我要退货
    是您的哪个订单？
    …
    > ${words}
    好的，这事先不办了。还有别的需要吗？`,
    { as: 'mei', language: 'zh', house },
  ),
)

test('what was not agreed to is not done', () =>
  play(
    `
    > cancel order PL20490
    Shall I cancel order PL20490…
    [Yes] [No]
    > is it cancelled?
    Not yet: nothing is done until you say yes.
    Shall I cancel order PL20490…
    [Yes] [No]`,
    { as: 'tom', house },
  ))

test('没确认就还没办', () =>
  play(
    `
    > 取消订单 PL20490
    要取消订单 PL20490…
    [是的] [不用了]
    > 取消了吗
    还没有，要您确认以后才会办。
    要取消订单 PL20490…
    [是的] [不用了]`,
    { as: 'tom', language: 'zh', house },
  ))
