import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('坏了不是想买', () =>
  play(
    `
    > 夹灯打不开了
    很抱歉，东西没能好好送到您手上。您希望补发，还是退款？
    [补发] [退款]`,
    { as: 'tom', house, language: 'zh' },
  ))

test('过了退货期的，直接办保修', () =>
  play(
    `
    > PL19002 里的锅裂了
    订单 PL19002 已经超过 30 天的退货期（8月10日送达），我们来看看保修能不能管。
    具体是什么情况，从什么时候开始的？
    > 底上一道缝，上周发现的
    要为订单 PL19002（8月7日）里的…`,
    { as: 'mei', house, language: 'zh' },
  ))

test.each(['茶叶里有虫', '这咖啡喝起来味道怪怪的', '咖啡豆已经过期了'])('%s：先别再喝，再问订单', (message) =>
  play(
    `
    > ${message}
    真抱歉。为了安全，请先不要再吃或再喝了。
    …`,
    { house, language: 'zh' },
  ),
)

test('气坏了，先道歉', () =>
  play(
    `
    > 台灯一直闪个不停，气死我了！！
    真抱歉，我马上帮您处理。
    …`,
    { house, language: 'zh' },
  ))

test('问会不会坏，不是报修', () =>
  play(
    `
    > 这个台灯会不会闪
    夜鸮调光台灯的资料里没有写到这一点，可以请同事帮您确认。目前写到的有：
    夜鸮调光台灯售价…`,
    { house, language: 'zh' },
  ))
