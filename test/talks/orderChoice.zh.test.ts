import { afterAll, test } from 'vitest'
import { play } from '../stage.ts'
import { openBusyHouse } from './manyOrders.ts'

const house = await openBusyHouse()
afterAll(() => house.close())
const ada = { as: 'ada', language: 'zh', house } as const

test('说的东西只有一单有，就是那一单', () =>
  play(
    `
    > 枕头我想退
    订单 PL19500 已经超过 30 天的退货期…`,
    ada,
  ))

test('几单都有，就按还能办的那一单', () =>
  play(
    `
    > 茉莉花茶没收到
    您希望补发，还是退款？
    [补发] [退款]`,
    ada,
  ))

test('月份指最近的那一次', () =>
  play(
    `
    > 给我十月那单的发票
    …PL20100…`,
    ada,
  ))

test('说过的东西一直排在前面', () =>
  play(
    `
    > 我要茉莉花茶那单的发票
    是您的哪个订单？
    [PL20460：小院茉莉花茶等2样，11月13日] [PL20100：小院茉莉花茶等2样，10月5日]
    > 好的
    请问是哪一单？从下面选一个，或者告诉我里面有什么、什么时候买的。
    [PL20460：小院茉莉花茶等2样，11月13日] [PL20100：小院茉莉花茶等2样，10月5日]`,
    ada,
  ))

test('后面要问的先记下', () =>
  play(
    `
    > 包裹里少了东西
    是您的哪个订单？
    […
    > 补发
    好的，记下了。
    是您的哪个订单？
    […`,
    ada,
  ))

test('没登录，只有邮箱不够', () =>
  play(
    `
    > 我的订单到哪了
    是哪个订单？…
    > 我邮箱是 abc@example.com
    谢谢。只有邮箱我还查不了订单，还需要订单号，类似 PL12345。找不到的话，同事可以帮您查。
    [转人工]`,
    { language: 'zh', house },
  ))

test('不耐烦了就问要不要转人工', () =>
  play(
    `
    > 我的订单到哪了
    是哪个订单？…
    > 什么破店
    很抱歉给您添麻烦了。我可以帮您转人工：点下面的按钮，或者说“人工”就行。
    [转人工]`,
    { language: 'zh', house },
  ))

test('没有订单号也能先问手续费', () =>
  play(
    `
    > 取消订单
    是哪个订单？…
    > 还没想好 先问下要不要手续费
    取消不收费，这笔订单也还没有扣款，不用等退款。
    是哪个订单？…`,
    { language: 'zh', house },
  ))
