import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('a code is no other language', () =>
  play(
    `
    > HELLO10
    With the code HELLO10 you get 10% off your first order with us. …
    More: …
    [That helps] […
    > how do I use HELLO10
    With the code HELLO10 you get 10% off your first order with us. …
    More: …
    [That helps] […
    > XYZ123
    I'm not sure I understand. …
    […`,
    { house },
  ))

test('优惠码不是外语', () =>
  play(
    `
    > HELLO10
    首次下单输入优惠码 HELLO10，可享 10% 折扣（即九折），不能和其他优惠码一起用。
    详情：…
    [有帮助] […
    > HELLO10怎么用
    首次下单输入优惠码 HELLO10，可享 10% 折扣（即九折），不能和其他优惠码一起用。
    详情：…
    [有帮助] […
    > E27
    我没太明白您的意思。…
    […`,
    { house, language: 'zh' },
  ))

test('a code answers what to exchange something for', () =>
  play(
    `
    > exchange the Gecko lamp from PL20400
    Which size or colour would you like instead?
    > E27
    Shall I register an exchange of the Gecko clip-on reading lamp? You asked for: E27
    [Yes] [No]`,
    { as: 'tom', house },
  ))

test('换货时可以只报型号', () =>
  play(
    `
    > PL20400的壁虎阅读灯想换货
    想换成什么尺寸或颜色？
    > E27
    要为壁虎夹式阅读灯登记换货吗？您的要求：E27
    [是的] [不用了]`,
    { as: 'tom', house, language: 'zh' },
  ))
