import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'
import { openBusyHouse } from './manyOrders.ts'

const house = await openHouse()
const busy = await openBusyHouse('placed')
afterAll(async () => {
  await house.close()
  await busy.close()
})
const tom = { as: 'tom', language: 'zh', house } as const
const ada = { as: 'ada', house: busy } as const

test('接着问刚才那单', () =>
  play(
    `
    > 我的订单到哪了
    订单 PL20490（小蝉便携蓝牙音箱）已下单，等待打包。预计11月25日送到。
    > 什么时候发货
    订单 PL20490 还在等待打包，打包后就寄出，具体几点我查不到。预计11月25日送到。
    > 上午还是下午到
    …具体几点我查不到，只知道日期；需要的话，同事可以问一下快递。
    [转人工]
    > 能早点送吗
    …日期我改不了，同事可以问问快递能不能调整。
    [转人工]
    > 这单一共多少钱
    订单 PL20490 里有：
    - 小蝉便携蓝牙音箱 × 1，S$69.90
    商品合计 S$69.90，运费和优惠请看发票。
    [要发票]`,
    tom,
  ))

test('取消前问手续费', () =>
  play(
    `
    > 取消PL20490
    要取消订单 PL20490（小蝉便携蓝牙音箱）吗？
    [是的] [不用了]
    > 会扣手续费吗
    取消不收费，这笔订单也还没有扣款，不用等退款。
    要取消订单 PL20490（小蝉便携蓝牙音箱）吗？
    [是的] [不用了]
    > 等一下
    不急，您说“是的”之前什么都不会变。
    要取消订单 PL20490（小蝉便携蓝牙音箱）吗？
    [是的] [不用了]
    > 不用了
    好的，什么都没有改动。`,
    tom,
  ))

test('订单怎么取消了', () =>
  play(
    `
    > PL20377到哪了
    订单 PL20377（麻雀迷你电饭煲）已取消。
    > 我没取消
    我这里的记录是订单 PL20377 已经取消，别的没有写。我已经叫了同事，会核实后在这里回复您。`,
    tom,
  ))

test('一个订单里不能只取消一样', () =>
  play(
    `
    > 取消PL20460里的炒锅，其他的照常发
    一个订单里不能只取消一样。我可以免费取消整个 PL20460（太阳鸟碳钢炒锅和小院茉莉花茶），想要的再重新下单；也可以等收到后把不要的退掉。
    [取消订单] [找人工客服]
    > 取消订单
    要取消订单 PL20460（太阳鸟碳钢炒锅和小院茉莉花茶）吗？
    [是的] [不用了]
    > 只取消炒锅
    一个订单里不能只取消一样…`,
    { ...ada, language: 'zh' },
  ))

test('one item of an order is not cancelled alone', () =>
  play(
    `
    > hi can you cancel the wok but keep the tea?
    One item can't be taken out of an order. I can cancel all of PL20460 (Sunbird carbon-steel wok and Courtyard jasmine green tea) free of charge, and you order again what you want to keep; or you return what you don't need once it arrives.
    [Cancel an order] [Talk to a person]
    > Cancel an order
    Shall I cancel order PL20460 (Sunbird carbon-steel wok and Courtyard jasmine green tea)?
    [Yes] [No]
    > yes but only the wok
    One item can't be taken out of an order. …`,
    ada,
  ))
