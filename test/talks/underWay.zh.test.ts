import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'
import { openBusyHouse } from './manyOrders.ts'

const packed = await openBusyHouse('packed')
const house = await openHouse()
afterAll(() => Promise.all([packed.close(), house.close()]))
const ada = { as: 'ada', language: 'zh', house: packed } as const

test('说到订单以后“能拦截吗”是要拦订单', () =>
  play(
    `
    > 我的订单到哪了
    订单 PL20481…
    > 能拦截吗
    订单 PL20481 已经在路上，拦不下来了。您可以拒收，或者收到后再退货。`,
    { as: 'mei', language: 'zh', house },
  ))

test.each(['能改到晚上送吗', '我明天出差怎么办', '周末再送可以吗'])('换个时间送：%s', (words) =>
  play(
    `
    > ${words}
    …日期我改不了，同事可以问问快递能不能调整。
    [转人工]`,
    ada,
  ),
)

test.each(['催一下快递', '到底发没发', '为什么这么慢', '能不能快点', '卡在哪了'])('催单：%s', (words) =>
  play(
    `
    > ${words}
    …等得心急，我理解。可以请同事找快递催一下，要帮您转过去吗？
    [转人工]`,
    { as: 'mei', language: 'zh', house },
  ),
)

test('没到就想退款，告诉怎么拒收', () =>
  play(
    `
    > 包裹还没到 能先退款吗
    …您可以在快递送到时拒收，退回来后我们退款。`,
    ada,
  ))

test('取消以后问取消了没有，点错了也恢复不了', () =>
  play(
    `
    > 取消订单 PL20490
    要取消订单 PL20490…
    [是的] [不用了]
    > 是的
    办好了：订单 PL20490 已取消。…
    > 取消成功了吗
    订单 PL20490 在打包前就取消了，没有扣过款。
    > 哎呀点错了 能恢复吗
    PL20490 取消后没法恢复，可以重新下单：…`,
    { as: 'tom', language: 'zh' },
  ))

test('没打包的订单还能加礼品包装', () =>
  play(
    `
    > 忘了勾礼品包装，能帮我这单包一下吗
    订单 PL20490 还没打包。要请同事在打包前办好这件事吗？…
    [是的] [不用了]
    > 是的
    已登记，单号 T-1001：订单 PL20490 只要还没打包，同事就会办好，…`,
    { as: 'tom', language: 'zh' },
  ))

test('公司资料后说也行', () =>
  play(
    `
    > 给我 PL20481 的发票
    …PL20481…
    > 公司名 ABC Trading Pte Ltd UEN 201912345K 地址 1 Raffles Place #20-01 S048616
    已登记，单号 T-1001：订单 PL20481 的公司发票。…`,
    { as: 'mei', language: 'zh' },
  ))

test('没登记过的申请不会说成登记过', () =>
  play(
    `
    > 我的换货处理得怎么样了
    我这里还没有登记过这样的申请。告诉我是哪件商品、怎么了，我来登记；也可以请同事帮您查。
    [转人工]`,
    { as: 'tom', language: 'zh', house },
  ))

test('记错单号，说最近那单就查最近那单', () =>
  play(
    `
    > 帮我查下PL12345
    您的账户里没有订单 PL12345。…
    > 哦我记错了 最近那单
    订单 PL20460…`,
    ada,
  ))

test('什么时候到和改地址一起答', () =>
  play(
    `
    > 什么时候到 顺便改一下地址
    …PL20490（小蝉便携蓝牙音箱）已下单，等待打包。预计11月25日送到。
    要改寄到哪里？…`,
    { as: 'tom', language: 'zh', house },
  ))

test('说人话、周日有人吗，都不会叫来同事', () =>
  play(
    `
    > 说人话
    我是香兰里的智能助手，是程序，不是真人。…
    > 周日有人吗
    人工服务时间是…
    [找人工客服]`,
    { language: 'zh', house },
  ))

test('没收到确认邮件，不问订单号', () =>
  play(
    `
    > 昨天下的单 没收到确认邮件
    确认邮件一般在下单后几分钟内发出…
    …`,
    { language: 'zh', house },
  ))
