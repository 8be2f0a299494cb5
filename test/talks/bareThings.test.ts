import { afterAll, expect, test } from 'vitest'
import { bareThing } from '../../dialogs/talks/bareThing.ts'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test.each([
  ['umbrella', 'umbrella'],
  ['Umbrellas?', 'Umbrellas'],
  ['mugs pls', 'mugs'],
  ['got mug or not', 'mug'],
  ['what about beach towels', 'beach towels'],
  ['just looking at curtains, thanks', 'curtains'],
  ['umbrellas lah', 'umbrellas'],
  ['shelves', 'shelves'],
  ['马克杯', '马克杯'],
  ['看看雨伞', '雨伞'],
  ['杯子呢', '杯子'],
  ['雨傘', '雨伞'],
  ['地毯有吗', '地毯'],
  ['有什么杯子', '杯子'],
  ['想看看窗帘', '窗帘'],
  ['那雨伞呢', '雨伞'],
])('“%s” is nothing but the name of a thing', (text, thing) => expect(bareThing(text)).toBe(thing))

test.each([
  ...['my umbrella', 'broken mug', 'the mug', 'where is my lamp', 'no mugs', 'lol', 'problem', 'refund'],
  ...['return the chair', 'phone', 'box', 'track my bike', 'weather', 'I am bored'],
  ...[
    '杯子碎了',
    '我的杯子',
    '我要退杯子',
    '加油',
    '发票',
    '司机',
    '手机号',
    '看看订单',
    '那个杯子',
    '打包',
    '想买地毯',
  ],
])('“%s” is more than that, or none', (text) => expect(bareThing(text)).toBeUndefined())

test('what is only named is shown, or said not to be there', () =>
  play(
    `
    > umbrella
    I did not find that product in our shop.
    [Help me choose]
    > mugs pls
    I found nothing called so in our shop; this comes closest:
    * Stopover drip coffee bags, box of 10 | …
    …
    > do you deliver to Malaysia?
    Outside Singapore we ship to Malaysia, …
    …
    > what about curtains
    I did not find that product in our shop.
    [Help me choose]
    > any umbrellas
    I did not find that product in our shop.
    [Help me choose]`,
    { house },
  ))

test('只说了名字的，有就给看，没有就说没有', () =>
  play(
    `
    > 看看雨伞
    店里没找到这件商品。
    [帮我挑一挑]
    > 马克杯
    店里没有叫这个名字的商品，最接近的是：
    * 玉兰旅行茶具 | …
    * 花瓣手冲滤杯套装 | …
    > 杯子呢
    和您问的最接近的是：
    * 花瓣手冲滤杯套装 | …
    * 玉兰旅行茶具 | …
    …
    > 咖啡杯
    店里没有叫这个名字的商品，最接近的是：
    * 玉兰旅行茶具 | …
    * 花瓣手冲滤杯套装 | …
    > 床垫
    店里没有叫这个名字的商品，最接近的是：
    …
    > 毛巾
    店里没有叫这个名字的商品，最接近的是：
    …`,
    { house, language: 'zh' },
  ))

test('umbrellas are a thing, and rain is the weather', () =>
  play(
    `
    > will it rain today?
    I have no window, I am afraid. …`,
    { house },
  ))
