import { afterAll, test } from 'vitest'
import { play } from '../stage.ts'
import { openPackShop } from './packShop.ts'

const house = await openPackShop()
afterAll(() => house.close())

test('who has an allergy hears what the text says, and that the label decides', () =>
  play(
    `
    > I'm allergic to peanuts, which biscuits can I eat?
    Mung bean biscuits 300 g: Free of nuts and peanuts, less sugar.
    I can only go by our text: what is in it, the label on the pack decides.
    …`,
    { house },
  ))

test('of a thing that is named its text is told, and that the label decides', () =>
  play(
    `
    > does the oat energy bar contain peanuts? I have an allergy
    Oat energy bar box of 12: May contain traces of peanuts.
    I can only go by our text: what is in it, the label on the pack decides.
    …`,
    { house },
  ))

test('what a thing lacks is no fit for who wants it', () =>
  play(
    `
    > which helmets have a light?
    Dome city helmet: Helmet with a built-in rear light.
    Aero road helmet: No light.
    …`,
    { house },
  ))

test('不含某样东西的，先给写明不含的', () =>
  play(
    `
    > 有没有不含咖啡因的茶
    介绍里写到咖啡因的我都没列。没写到不等于不含，请以包装上的标签为准。

    这个可能适合您：
    * 苦荞茶 袋泡 500g | … | 符合您说的：不含咖啡因…
    …`,
    { house, language: 'zh' },
  ))

test('过敏的人问某件商品，照介绍回答，并提醒看标签', () =>
  play(
    `
    > 能量棒有花生吗，我过敏
    燕麦能量棒12条装售价 S$20.00，有货（30 件）。燕麦与椰枣。可能含微量花生。每条210大卡。
    我只能照商品介绍来说，成分请以包装上的标签为准。
    …`,
    { house, language: 'zh' },
  ))

test('带灯的头盔，不推荐写明无灯的', () =>
  play(
    `
    > 头盔哪款带灯
    穹顶城市头盔：城市头盔，内置尾灯。
    疾风公路头盔：19个通风口，无灯。
    …`,
    { house, language: 'zh' },
  ))
