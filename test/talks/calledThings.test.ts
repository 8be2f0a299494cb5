import { afterAll, describe, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

describe('what is wished for by its name', () => {
  test('缺货就说缺货，不拿洗碗皂充数', () =>
    play(
      `
      > 有碗吗
      目前缺货：细雨饭碗（4 只）。

      最接近的是：
      * 涟漪套叠料理盆（4 件） | S$46.00，有货
      …
      [到货通知我：细雨饭碗（4 只）]
      > 到货通知我：细雨饭碗（4 只）
      细雨饭碗（4 只）目前缺货。到货后在这里通知您，好吗？
      [是的] [不用了]`,
      { house, language: 'zh' },
    ))

  test('is sold out, and what is like it comes closest', () =>
    play(
      `
      > I need headphones for work
      Sold out at the moment: Hush Reef noise-cancelling headphones.

      This comes closest:
      * Saga Seed wireless earbuds | S$99.00, in stock
      …
      [Tell me when it is back: Hush Reef noise-cancelling headphones]`,
      { house },
    ))

  test('is not what its texts mention', () =>
    play(
      `
      > i want to buy a pot
      This one could suit you:
      * Mynah balcony planter | S$39.90, in stock | Fits what you described: pot
      [Show me others] [Why these?] [Tell me when it is back: Fireside enamelled cast-iron pot]`,
      { house },
    ))

  test('刀先是菜刀，再是剪枝刀', () =>
    play(
      `
      > 有刀吗
      和您问的最接近的是：
      * 白鹭主厨刀 | …
      * 螳螂修枝剪 | …
      …`,
      { house, language: 'zh' },
    ))

  test('one knife is of the knives', () =>
    play(
      `
      > do you sell knives
      This comes closest to what you ask about:
      * Heron chef's knife | …
      …`,
      { house },
    ))
})

describe('what a thing must do without', () => {
  test('is known of some, and the others are not shown', () =>
    play(
      `
      > a lamp without a cable
      This one could suit you:
      * Kelip solar lantern | S$49.90, in stock | Fits what you described: lamp, without a cable
      [Show me others] [Why these?] [Tell me when it is back: Firefly rechargeable table lamp]`,
      { house },
    ))

  test('不用插电的灯，只给不用插电的', () =>
    play(
      `
      > 不用插电的灯
      这几样可能适合您：
      * 踮脚感应小夜灯 | S$15.90，有货 | 符合您说的：灯、不用插电
      * 萤火太阳能提灯 | S$49.90，有货 | 符合您说的：灯、不用插电
      …`,
      { house, language: 'zh' },
    ))

  test.each([
    ['battery powered fan', 'Palmlet USB desk fan'],
    ['something that does not need ironing', 'Washday linen duvet cover, queen'],
    ['dishwasher safe bowls', 'Ripple nesting bowls, set of 4'],
  ])('“%s” names no battery and no care', (message, name) =>
    play(
      `
    > ${message}
    …
    * ${name} | …, in stock | Fits what you described: …
    …`,
      { house },
    ),
  )

  test.each([
    ['电池的风扇', '小棕榈桌面风扇'],
    ['不用熨的被套', '晒被日亚麻被套（Queen）'],
    ['低因茶', '骑楼香兰大麦茶'],
  ])('“%s”有资料写到的才推荐', (message, name) =>
    play(
      `
    > ${message}
    这个可能适合您：
    * ${name} | …
    …`,
      { house, language: 'zh' },
    ),
  )

  test('is not known of any', () =>
    play(
      `
      > sheets that don't need ironing
      None of our texts says so of anything that we have. These are only of the kind that you named:
      * Trade Wind bamboo sheet set, queen | …
      …`,
      { house },
    ))

  test('哪件都没写到，就直说', () =>
    play(
      `
      > 不用打孔的
      现有商品的介绍里都没写到这一点。要不要看看别的？`,
      { house, language: 'zh' },
    ))

  test('is a fault when it came so', () =>
    play(
      `
      > the lamp came without a cable
      Which order is it? …`,
      { house },
    ))
})
