import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('多久到', () =>
  play(
    `
    > 一般几天能到
    新加坡境内的标准配送需要2至4个工作日，星期日和公众假期不派送。
    详情：[新加坡境内多久送到](/help/delivery-times?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('运费', () =>
  play(
    `
    > 邮费怎么算
    新加坡境内标准配送运费S$4.90，订单满S$60免运费；到门店自取一律免费。
    详情：[运费是多少](/help/delivery-costs?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('国外', () =>
  play(
    `
    > 能寄到马来西亚吗
    新加坡以外，能寄到马来西亚及东南亚其他国家、中国大陆、香港、台湾和澳大利亚；其他国家暂时还不能寄。
    详情：[寄往新加坡以外的地区](/help/delivery-abroad?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('支付', () =>
  play(
    `
    > 可以用微信付吗
    可以用 Visa、Mastercard、American Express、PayNow、GrabPay、支付宝或微信支付付款；满 S$100 还可以用 Atome 分三个月付。
    详情：[我们支持哪些付款方式](/help/payment-methods?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('保修', () =>
  play(
    `
    > 电器保修多久
    电器类保修2年，其他耐用品保修1年，从收货或取货当天算起。
    详情：[保修期多长](/help/warranty-period?lang=zh)
    [坏了，申请保修]`,
    { house, language: 'zh' },
  ))

test('发票', () =>
  play(
    `
    > 公司抬头的发票怎么开
    告诉我们订单号和公司资料，就能为您开一张带 UEN（公司注册号）的公司发票。
    在聊天里说或发邮件到 help@pandanlane.example 都行，邮件一个工作日内回复。新发票以 PDF 发给您，商品、金额和 9% 消费税不变，只换抬头资料。
    详情：[开公司发票（带 UEN）](/help/invoice-company-uen?lang=zh)
    [要发票]`,
    { house, language: 'zh' },
  ))

test('积分', () =>
  play(
    `
    > 积分怎么用
    登录后在结账页选择要用多少积分，每 100 分抵 S$5。
    详情：[怎么用积分](/help/loyalty-use-points?lang=zh)`,
    { house, language: 'zh' },
  ))

test('换货', () =>
  play(
    `
    > 能换个颜色吗
    送达后30天内，可以换同款的其他尺寸或颜色，可免费换一次。商品须未使用，并保留原包装。
    详情：[换尺寸或换颜色](/help/returns-exchange?lang=zh)
    [换货]`,
    { house, language: 'zh' },
  ))

test('隐私', () =>
  play(
    `
    > 你们会保存我哪些个人信息
    您的资料用于处理订单和提供服务，经您同意才会用来做个人推荐。我们不出售资料，并遵守新加坡《个人资料保护法令》（PDPA）。
    详情：[我们使用哪些个人资料](/help/privacy-data-we-use?lang=zh)
    […`,
    { house, language: 'zh' },
  ))

test('取消', () =>
  play(
    `
    > 订单能取消吗
    是哪个订单？订单号类似 PL12345，确认邮件里有。`,
    { house, language: 'zh' },
  ))

test('地址', () =>
  play(
    `
    > 地址填错了能改吗
    是哪个订单？订单号类似 PL12345，确认邮件里有。`,
    { house, language: 'zh' },
  ))

test('营业时间', () =>
  play(
    `
    > 门店周日几点关门
    门店周一至周六10:00至20:00、周日11:00至18:00营业，农历新年初一、初二休息。
    详情：[门店营业时间](/help/store-opening-hours?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))
