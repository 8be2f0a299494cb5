import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('国家后面有运费', () =>
  play(
    `
    > 可以送到台灣嗎，運費怎麼算
    新加坡以外，能寄到马来西亚及东南亚其他国家、中国大陆、香港、台湾和澳大利亚；其他国家暂时还不能寄。
    - 东南亚其他国家、中国大陆、香港、台湾、澳大利亚：7至12个工作日，S$25
    详情：[寄往新加坡以外的地区](/help/delivery-abroad?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('货到付款', () =>
  play(
    `
    > 货到付款呢
    可以用 Visa、Mastercard、American Express、PayNow、GrabPay、支付宝或微信支付付款；满 S$100 还可以用 Atome 分三个月付。
    - 不支持货到付款，快递员不代收现金。
    详情：[我们支持哪些付款方式](/help/payment-methods?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('圣诞节', () =>
  play(
    `
    > 圣诞节开门吗
    门店周一至周六10:00至20:00、周日11:00至18:00营业，农历新年初一、初二休息。
    除了初一、初二，圣诞节等公众假期门店照常营业，只是当天不送货。
    详情：[门店营业时间](/help/store-opening-hours?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('付款失败却扣了钱', () =>
  play(
    `
    > 付款失败了，钱扣了没有订单
    一个订单只会扣一次款，多出来的那笔通常是付款失败后银行留下的预授权，银行会自行释放。如果两笔都已入账，请告诉我们，多收的会退给您。
    详情：[好像被扣了两次款](/help/payment-charged-twice?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('问扣款没有', () =>
  play(
    `
    > 钱已经扣了吗
    订单打包时才扣款，一般在下单后 2 小时左右。预购商品要等到寄出时才扣。
    详情：[什么时候扣款](/help/payment-when-charged?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('一次问两件事', () =>
  play(
    `
    > 我有两个问题：门店几点关门，可以分期付款吗
    门店周一至周六10:00至20:00、周日11:00至18:00营业，农历新年初一、初二休息。
    详情：[门店营业时间](/help/store-opening-hours?lang=zh)
    [有帮助] [不是我要的]
    再说您提到的另一件事：
    订单满 S$100，就能用 Atome 分三个月付清。
    详情：[分三期付款](/help/payment-instalments?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('寄到哪座城市，就说那边的运费和天数', () =>
  play(
    `
    > 寄到北京多少钱几天
    新加坡以外，能寄到马来西亚及东南亚其他国家、中国大陆、香港、台湾和澳大利亚；其他国家暂时还不能寄。
    - 东南亚其他国家、中国大陆、香港、台湾、澳大利亚：7至12个工作日，S$25
    详情：[寄往新加坡以外的地区](/help/delivery-abroad?lang=zh)
    [有帮助] [不是我要的]
    > 寄到新山要多久
    新加坡以外，能寄到马来西亚及东南亚其他国家、中国大陆、香港、台湾和澳大利亚；其他国家暂时还不能寄。
    - 马来西亚：4至7个工作日，S$12
    详情：[寄往新加坡以外的地区](/help/delivery-abroad?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))
