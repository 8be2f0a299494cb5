import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test.each([
  'when will my desk lamp ship?',
  'will the desk lamp arrive tomorrow?',
  'has the desk lamp been sent',
])('when what was ordered comes is told by its order: %s', (text) =>
  play(
    `
      > ${text}
      Order PL20481 (Owlet dimmable desk lamp and …) is on its way. We expect it on 23 November. Tracking number: NP4481207SG.`,
    { as: 'mei', house },
  ),
)

test.each(['台灯什么时候发货', '台灯明天能到吗', '我的台灯寄出来了吗'])(
  '买了的东西什么时候到，看订单：%s',
  (text) =>
    play(
      `
    > ${text}
    订单 PL20481（夜鸮调光台灯和…）正在配送途中。预计11月23日送到。运单号：NP4481207SG。`,
      { as: 'mei', house, language: 'zh' },
    ),
)

test('who has not ordered it hears of delivery or stock', () =>
  play(
    `
    > 台灯明天能到吗
    选特快配送，…
    详情：…
    […`,
    { as: 'tom', house, language: 'zh' },
  ))

test('who expects one parcel need not say which', () =>
  play(
    `
    > when will it arrive?
    Order PL20490 (Cicada portable speaker) has been placed …`,
    { as: 'tom', house },
  ))

test('只有一单在路上，就说那一单', () =>
  play(
    `
    > 什么时候到
    订单 PL20490（小蝉便携蓝牙音箱）已下单，…`,
    { as: 'tom', house, language: 'zh' },
  ))
