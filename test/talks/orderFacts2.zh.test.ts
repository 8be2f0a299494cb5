import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())
const mei = { as: 'mei', language: 'zh', house } as const

test('报退货单号查退款', () =>
  play(
    `
    > PL20333的枕头坏了，要退
    要为订单 PL20333 里的卷云乳胶枕办理退货吗？
    [是的] [不用了]
    > 是的
    办好了…R-3001…
    > R-3001退货进度
    卷云乳胶枕的退货（R-3001）是11月20日登记的。…
    > 退的钱少了一半
    很抱歉让您不满意。请说说是怎么回事，会有同事认真看的。
    > 算了
    …`,
    mei,
  ))

test('哪些还没到', () =>
  play(
    `
    > 还没到的订单
    - 订单 PL20481（夜鸮调光台灯和小院茉莉花茶）正在配送途中。预计11月23日送到。运单号：NP4481207SG。
    > PL20481帮我放门口
    订单 PL20481 预计11月23日送到。要请同事转告快递员吗？PL20481帮我放门口
    [是的] [不用了]`,
    mei,
  ))
