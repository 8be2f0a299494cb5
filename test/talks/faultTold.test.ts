import { test } from 'vitest'
import { play } from '../stage.ts'

test('a fault that was told with its time is not asked for again', () =>
  play(
    `
    > my desk lamp from PL20210 flickers since monday, i want to claim the warranty
    Shall I make a warranty claim for the Owlet dimmable desk lamp from order PL20210?
    [Yes] [No]`,
    { as: 'ravi' },
  ))

test('who has nothing to add to it goes on', () =>
  play(
    `
    > my desk lamp from PL20210 flickers, i want to claim the warranty
    What is wrong with it, and since when?
    > i already said it
    Shall I make a warranty claim for the Owlet dimmable desk lamp from order PL20210?
    [Yes] [No]`,
    { as: 'ravi' },
  ))

test('毛病和时间都说了，就不再问', () =>
  play(
    `
    > PL20210的台灯用了两周就一直闪，申请保修
    要为订单 PL20210 里的夜鸮调光台灯申请保修吗？
    [是的] [不用了]`,
    { as: 'ravi', language: 'zh' },
  ))

test('说过了就接着办', () =>
  play(
    `
    > PL20210的台灯一直闪，申请保修
    具体是什么情况，从什么时候开始的？
    > 刚才说了
    要为订单 PL20210 里的夜鸮调光台灯申请保修吗？
    [是的] [不用了]`,
    { as: 'ravi', language: 'zh' },
  ))
