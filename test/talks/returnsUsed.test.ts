import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('what was used does not come back, unless something is wrong with it', () =>
  play(
    `
    > return the Gecko lamp from PL20400, it is too bright for me
    Gecko clip-on reading lamp: unused, in its packaging? To have looked at it is fine.
    [Unused] [Used]
    > i used it for a week
    I'm sorry: we only take back what was not used, so the Gecko clip-on reading lamp stays with you…
    [Talk to a person]
    > return the Gecko lamp from PL20400, it is broken
    Shall I register the return of the Gecko clip-on reading lamp from order PL20400?
    [Yes] [No]`,
    { as: 'tom', house },
  ))

test('a pillow comes back sealed', () =>
  play(
    `
    > return the pillow from PL20333, too soft
    Cirrus latex pillow: still sealed, in the original packaging?
    [Still sealed] [Opened]
    > no, i opened it and slept on it
    I'm sorry: once opened, we can't take the Cirrus latex pillow back, for reasons of hygiene.`,
    { as: 'mei', house },
  ))

test('用过的退不了，坏的可以', () =>
  play(
    `
    > 退PL20400的壁虎阅读灯，太亮了
    壁虎夹式阅读灯没有用过、包装还在吗？拆开看过没关系。
    […
    > 用了两天了
    抱歉，用过的商品不能退，壁虎夹式阅读灯也一样。如果是质量问题，可以请同事帮您看看。
    […
    > PL20400的壁虎阅读灯坏了，要退
    要为订单 PL20400 里的壁虎夹式阅读灯办理退货吗？
    […`,
    { as: 'tom', house, language: 'zh' },
  ))
