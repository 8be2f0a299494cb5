import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('and the one before?', () =>
  play(
    `
    > where is PL20481?
    Order PL20481 …
    > and the one before?
    Order PL20333 …
    > and the one before that?
    Order PL19002 …`,
    { as: 'mei', house },
  ))

test('那再之前那个呢', () =>
  play(
    `
    > PL20481到哪了
    订单 PL20481…
    > 那再之前那个呢
    订单 PL20333…
    > 再上一单呢
    订单 PL19002…`,
    { as: 'mei', house, language: 'zh' },
  ))

test('a bare cancel is for an order', () =>
  play(
    `
    > Cancel
    Shall I cancel order PL20490 …
    [Yes] [No]`,
    { as: 'tom', house },
  ))

test('光说取消，指的是订单', () =>
  play(
    `
    > 取消
    要取消订单 PL20490…
    [是的] [不用了]`,
    { as: 'tom', house, language: 'zh' },
  ))
