import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('what the courier should do is passed on', () =>
  play(
    `
    > I'm not home tomorrow, please leave it at the door
    We expect order PL20481 on 23 November. Shall a colleague pass this on to the courier? leave it at the door
    [Yes] [No]
    > yes
    Noted as T-…: a colleague passes it on to the courier of order PL20481, as long as the parcel can still be reached, and tells you here by …`,
    { as: 'mei', house },
  ))

test('放哪里，转告快递员', () =>
  play(
    `
    > 我的台灯明天能到吗 我明天不在家帮我放门口
    订单 PL20481 预计11月23日送到。要请同事转告快递员吗？我明天不在家帮我放门口
    [是的] [不用了]
    > 是的
    已登记，单号 T-…：只要包裹还没派送，同事就会转告订单 PL20481 的快递员，并在…在这里告诉您。
    > 帮我备注一下放鞋柜上
    订单 PL20481 预计11月23日送到。要请同事转告快递员吗？放鞋柜上
    [是的] [不用了]
    > 不用了
    好的，什么都没有改动。`,
    { as: 'mei', house, language: 'zh' },
  ))

test('whoever expects no parcel hears how it goes', () =>
  play(
    `
    > please leave it at the door
    If you ask us, …
    More: …
    […`,
    { as: 'ravi', house },
  ))
