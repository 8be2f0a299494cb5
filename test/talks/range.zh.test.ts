import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

const here = { house, language: 'zh' } as const

test('问有多少、卖什么，就说有几种、分几类', () =>
  play(
    `
    > 你们有多少种商品
    本店有 96 种商品，分 8 类：
    [影音与小电器] …
    > 都卖什么
    本店有 96 种商品，分 8 类：
    [影音与小电器] …`,
    here,
  ))

test('店里最贵的、最便宜的、卖得最好的、新品', () =>
  play(
    `
    > 你们最贵的是什么
    店里最贵的，从高到低：
    * 浮筏乳胶薄垫（Queen） | S$399.00，仅剩 2 件
    …
    > 最便宜的呢
    店里最便宜的，从低到高：
    * 后院小畦空心菜种子 | S$3.90，有货
    …
    > 卖得最好的
    店里卖得最好的有：
    …
    > 有新品吗
    哪些是新品，我这边看不出来；卖得好的可以给您看看。
    [什么卖得好？]
    > 什么卖得好？
    店里卖得最好的有：
    …`,
    here,
  ))
