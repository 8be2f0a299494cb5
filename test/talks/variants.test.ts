import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('a colour that a thing is not there in', () =>
  play(
    `
    > is there a red kettle
    We have the Rill gooseneck electric kettle in matt black only.
    * Rill gooseneck electric kettle | …
    > and in another colour?
    We have the Rill gooseneck electric kettle in matt black only.
    * Rill gooseneck electric kettle | …
    > is it there in black?
    Yes, we have the Rill gooseneck electric kettle in matt black.
    * Rill gooseneck electric kettle | …`,
    { house },
  ))

test('没有的颜色', () =>
  play(
    `
    > 夜鸮台灯
    …
    > 有白色的吗
    夜鸮调光台灯只有“炭灰”这一种颜色。
    * 夜鸮调光台灯 | …
    > 有没有别的颜色
    夜鸮调光台灯只有“炭灰”这一种颜色。
    * 夜鸮调光台灯 | …`,
    { house, language: 'zh' },
  ))

test('the first one in another colour', () =>
  play(
    `
    > recommend a desk lamp, no limit
    These could suit you:
    * Owlet dimmable desk lamp | …
    …
    > is there the first one in another colour?
    We have the Owlet dimmable desk lamp in charcoal only.
    * Owlet dimmable desk lamp | …`,
    { house },
  ))

test('a thing that is not in the shop is not the nearest of its colour', () =>
  play(
    `
    > do you have a blue vase
    I did not find that product in our shop.
    …`,
    { house },
  ))

test('店里没有的东西，不拿同色的凑数', () =>
  play(
    `
    > 有蓝色的花瓶吗
    店里没找到这件商品。
    …
    > 有没有红色的水壶
    这样的没有，有这些：
    …`,
    { house, language: 'zh' },
  ))

test('anything of a colour', () =>
  play(
    `
    > do you have anything blue
    How much should it cost at most?
    …`,
    { house },
  ))

test('什么都行，只要是蓝色的', () =>
  play(
    `
    > 有什么蓝色的
    预算最多多少？
    …`,
    { house, language: 'zh' },
  ))
