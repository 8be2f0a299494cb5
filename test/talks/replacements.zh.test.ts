import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

const asked = `要为订单 PL20400 里的壁虎夹式阅读灯申请补发吗？
    [是的] [不用了]`

test('要退的坏东西也可以改成补发', () =>
  play(
    `
    > PL20400的壁虎阅读灯坏了，要退
    要为订单 PL20400 里的壁虎夹式阅读灯办理退货吗？
    [是的] [不用了]
    > 我要重新发一个
    ${asked}
    > 是的
    抱歉给您添麻烦了。已登记，单号 T-…：壁虎夹式阅读灯补发。…`,
    { as: 'tom', language: 'zh', house },
  ))

test('不退货，补发一个', () =>
  play(
    `
    > PL20400的壁虎阅读灯碎了，要退
    要为订单 PL20400 里的壁虎夹式阅读灯办理退货吗？
    [是的] [不用了]
    > 不退货，给我补发一个
    ${asked}
    > 不用了
    好的，什么都没有改动。`,
    { as: 'tom', language: 'zh', house },
  ))

test('坏了直接要换新的', () =>
  play(
    `
    > PL20400的阅读灯收到就是碎的，给我补发一个
    ${asked}
    > 算了，还是退钱吧
    …要为订单 PL20400 里的壁虎夹式阅读灯办理退货吗？
    [是的] [不用了]`,
    { as: 'tom', language: 'zh', house },
  ))

test('退货登记后又想补发', () =>
  play(
    `
    > PL20400的壁虎阅读灯坏了，要退
    要为订单 PL20400 里的壁虎夹式阅读灯办理退货吗？
    [是的] [不用了]
    > 是的
    办好了…
    > 给我补发一个
    ${asked}`,
    { as: 'tom', language: 'zh', house },
  ))
