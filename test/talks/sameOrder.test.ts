import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('the order that was just talked about is meant', () =>
  play(
    `
    > change the address of PL20481
    Order PL20481 is already on its way, so its address can't be changed any more. …
    > can I cancel it then
    Order PL20481 is already on its way, so I can't stop it any more. …`,
    { as: 'mei', house },
  ))

test('刚说过的订单不用再问', () =>
  play(
    `
    > 我想改 PL20481 的地址
    订单 PL20481 已经在路上，地址改不了了。…
    > 那能取消吗
    订单 PL20481 已经在路上，拦不下来了。…`,
    { as: 'mei', house, language: 'zh' },
  ))

test('who did not cancel is offered a person who looks into it', () =>
  play(
    `
    > where is PL20377
    Order PL20377 (…) was cancelled.
    > I didn't cancel it
    My records say that order PL20377 was cancelled; more does not stand in them. I have called a colleague, who will look into it and answer you here.
    > yes
    Good. What would you like to do?
    [Where is my order?] [Return something] [Help me choose] [Talk to a person]`,
    { as: 'tom', house },
  ))

test('不是自己取消的，请同事查', () =>
  play(
    `
    > 订单怎么取消了
    抱歉，订单是谁取消的、为什么取消，我这里看不到，可以请同事帮您查。要转人工吗？
    [找人工客服]
    > 我没取消
    抱歉，订单是谁取消的、为什么取消，我这里看不到，可以请同事帮您查。要转人工吗？
    [找人工客服]`,
    { as: 'tom', house, language: 'zh' },
  ))

test('a company that was told at once is not asked for', () =>
  play(
    `
    > I need an invoice for my last order, Acme Pte Ltd, UEN 201912345K
    Noted as T-…: a company invoice for order PL20481. …`,
    { as: 'mei', house },
  ))

test('抬头先说了，就不再问', () =>
  play(
    `
    > 上次订单开个公司发票，抬头 Acme Pte Ltd，UEN 201912345K
    已登记，单号 T-…：订单 PL20481 的公司发票。…`,
    { as: 'mei', house, language: 'zh' },
  ))
