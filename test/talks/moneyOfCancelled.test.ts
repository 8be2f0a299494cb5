import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('the money of an order that was cancelled', () =>
  play(
    `
    > I cancelled my order, where is my money
    Which of your orders is it?
    […
    > PL20377
    Order PL20377 was cancelled before it was packed, so nothing has been charged.`,
    { as: 'tom', house },
  ))

test('取消了的订单，钱还没退', () =>
  play(
    `
    > 我取消的订单钱还没退
    是您的哪个订单？
    […
    > PL20377
    订单 PL20377 在打包前就取消了，没有扣过款。`,
    { as: 'tom', house, language: 'zh' },
  ))

test('who wants to cancel still does', () =>
  play(
    `
    > I want to cancel PL20490
    Shall I cancel order PL20490 (Cicada portable speaker)?
    [Yes] [No]`,
    { as: 'tom', house },
  ))
