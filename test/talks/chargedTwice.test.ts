import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('who then says that both are booked has a case', () =>
  play(
    `
    > my card was charged twice
    An order is charged only once…
    …
    > i looked, my bank says both went through
    Which of your orders is it?
    …
    > PL20400
    I'm sorry about that. It is noted as T-…: two charges for order PL20400. A colleague will look at both, send back the one too many and answer you here by Saturday, 21 November at 12:00.`,
    { as: 'tom', house },
  ))

test('money back for the second charge is asked for at once', () =>
  play(
    `
    > please refund the duplicate charge on PL20333
    I'm sorry about that. It is noted as T-…: two charges for order PL20333. …`,
    { as: 'mei', house },
  ))

test('两笔都入账了，就登记', () =>
  play(
    `
    > 好像扣了两次款
    一个订单只会扣一次款…
    …
    > 查了账单，两笔都入账了
    是您的哪个订单？
    …
    > PL20400
    实在抱歉。已登记，单号 T-…：订单 PL20400 重复扣款。同事会核对这两笔，把多扣的退回，并在11月21日星期六 12:00 前到这里答复您。`,
    { as: 'tom', house, language: 'zh' },
  ))
