import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('two questions in one message are both answered', () =>
  play(
    `
    > can I pay with GrabPay and what time does your store open on Sunday?
    You can pay by Visa…
    And the other thing you mentioned:
    Our store is open Monday to Saturday…`,
    { house },
  ))

test('where an order is, and how to pay', () =>
  play(
    `
    > wheres my order n can i pay by GrabPay next time
    …
    And the other thing you mentioned:
    You can pay by Visa…`,
    { as: 'ada', house },
  ))

test('what is told first is why somebody asks', () =>
  play(
    `
    > I am going to Europe, do you have a travel adapter
    Strait travel adapter: S$45.90…`,
    { house },
  ))

test('一句话里的两个问题都回答', () =>
  play(
    `
    > 你们几点关门，能用支付宝付款吗
    门店周一至周六10:00至20:00、周日11:00至18:00营业…
    再说您提到的另一件事：
    可以用 Visa…`,
    { house, language: 'zh' },
  ))

test('同一件事的两句话，只当一件', () =>
  play(
    `
    > 你们几点关门，星期天开门吗
    门店周一至周六10:00至20:00、周日11:00至18:00营业，农历新年初一、初二休息。
    详情：[门店营业时间](/help/store-opening-hours?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))
