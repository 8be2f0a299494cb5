import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('包装收不收费', () =>
  play(
    `
    > 礼物包装收费吗
    礼品包装 S$3，附一张手写卡片；需要的话，随货单上可以不显示价格。
    详情：[礼品包装与贺卡](/help/gift-wrapping?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('包装成礼物', () =>
  play(
    `
    > 可以帮我包装成礼物吗
    礼品包装 S$3，附一张手写卡片；需要的话，随货单上可以不显示价格。
    详情：[礼品包装与贺卡](/help/gift-wrapping?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('写贺卡', () =>
  play(
    `
    > 能写贺卡吗
    礼品包装 S$3，附一张手写卡片；需要的话，随货单上可以不显示价格。
    详情：[礼品包装与贺卡](/help/gift-wrapping?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('送人的，不要放价格', () =>
  play(
    `
    > 送人的，里面不要放价格单
    礼品包装 S$3，附一张手写卡片；需要的话，随货单上可以不显示价格。
    详情：[礼品包装与贺卡](/help/gift-wrapping?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('有没有礼品卡', () =>
  play(
    `
    > 有礼品卡卖吗
    礼品卡面额从 S$20 到 S$500，网店和香兰里门店（28 Pandan Lane）都能用。
    详情：[购买和使用礼品卡](/help/gift-card-buy?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('礼品卡多久过期', () =>
  play(
    `
    > 礼品卡多久过期
    礼品卡自购买日起 3 年有效。查余额时，在结账页输入代码就能看到，不必真的下单，也可以问我们。
    详情：[礼品卡余额与有效期](/help/gift-card-balance?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('礼品卡在店里能不能用', () =>
  play(
    `
    > 礼品卡在店里能用吗
    礼品卡面额从 S$20 到 S$500，网店和香兰里门店（28 Pandan Lane）都能用。
    详情：[购买和使用礼品卡](/help/gift-card-buy?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('礼品卡余额怎么查', () =>
  play(
    `
    > 礼品卡余额怎么查
    礼品卡自购买日起 3 年有效。查余额时，在结账页输入代码就能看到，不必真的下单，也可以问我们。
    详情：[礼品卡余额与有效期](/help/gift-card-balance?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('公司买五十个送客户', () =>
  play(
    `
    > 公司要买50个送客户，有折扣吗
    企业和大量订购满 20 件减 8%（九二折）。写信到 b2b@pandanlane.example，一个工作日内给您报价。
    详情：[企业与大量订购优惠](/help/company-bulk-discount?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('批量多少起有优惠', () =>
  play(
    `
    > 批量买多少起有优惠
    企业和大量订购满 20 件减 8%（九二折）。写信到 b2b@pandanlane.example，一个工作日内给您报价。
    详情：[企业与大量订购优惠](/help/company-bulk-discount?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('团购怎么报价', () =>
  play(
    `
    > 团购怎么报价
    企业或大量订购，请把需求发到 b2b@pandanlane.example，一个工作日内会收到书面报价。
    详情：[企业订购怎么询价](/help/company-request-offer?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('送礼的女儿问包装和价格', () =>
  play(
    `
    > 可以包装成礼物吗
    礼品包装 S$3，附一张手写卡片；需要的话，随货单上可以不显示价格。
    详情：[礼品包装与贺卡](/help/gift-wrapping?lang=zh)
    [有帮助] [不是我要的]
    > 能不能不放价格
    礼品包装 S$3，附一张手写卡片；需要的话，随货单上可以不显示价格。
    详情：[礼品包装与贺卡](/help/gift-wrapping?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('公司年会订礼品', () =>
  play(
    `
    > 公司年会想订50份礼品，有优惠吗
    企业和大量订购满 20 件减 8%（九二折）。写信到 b2b@pandanlane.example，一个工作日内给您报价。
    详情：[企业与大量订购优惠](/help/company-bulk-discount?lang=zh)
    [有帮助] [不是我要的]
    > 怎么拿报价
    企业或大量订购，请把需求发到 b2b@pandanlane.example，一个工作日内会收到书面报价。
    详情：[企业订购怎么询价](/help/company-request-offer?lang=zh)
    [有帮助] [不是我要的]
    > 好的，谢谢
    不客气。还有别的需要吗？`,
    { house, language: 'zh' },
  ))

test('不知道送什么，问礼品卡', () =>
  play(
    `
    > 有没有礼品卡，不知道送什么
    礼品卡面额从 S$20 到 S$500，网店和香兰里门店（28 Pandan Lane）都能用。
    详情：[购买和使用礼品卡](/help/gift-card-buy?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('批发便不便宜', () =>
  play(
    `
    > 批发有便宜吗
    企业和大量订购满 20 件减 8%（九二折）。写信到 b2b@pandanlane.example，一个工作日内给您报价。
    详情：[企业与大量订购优惠](/help/company-bulk-discount?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('公司采购从折扣问到包装', () =>
  play(
    `
    > 公司要买50个送客户，有折扣吗
    企业和大量订购满 20 件减 8%（九二折）。写信到 b2b@pandanlane.example，一个工作日内给您报价。
    详情：[企业与大量订购优惠](/help/company-bulk-discount?lang=zh)
    [有帮助] [不是我要的]
    > 团购怎么报价
    企业或大量订购，请把需求发到 b2b@pandanlane.example，一个工作日内会收到书面报价。
    详情：[企业订购怎么询价](/help/company-request-offer?lang=zh)
    [有帮助] [不是我要的]
    > 要开带UEN的发票
    是哪个订单？订单号类似 PL12345，确认邮件里有。
    > 可以包装成礼物吗
    礼品包装 S$3，附一张手写卡片；需要的话，随货单上可以不显示价格。
    详情：[礼品包装与贺卡](/help/gift-wrapping?lang=zh)
    我们接着刚才的：
    是哪个订单？订单号类似 PL12345，确认邮件里有。
    > 好的谢谢
    不客气。还有别的需要吗？
    我们接着刚才的：
    是哪个订单？订单号类似 PL12345，确认邮件里有。`,
    { house, language: 'zh' },
  ))

test('礼品卡问三样', () =>
  play(
    `
    > 有礼品卡卖吗
    礼品卡面额从 S$20 到 S$500，网店和香兰里门店（28 Pandan Lane）都能用。
    详情：[购买和使用礼品卡](/help/gift-card-buy?lang=zh)
    [有帮助] [不是我要的]
    > 礼品卡多久过期
    礼品卡自购买日起 3 年有效。查余额时，在结账页输入代码就能看到，不必真的下单，也可以问我们。
    详情：[礼品卡余额与有效期](/help/gift-card-balance?lang=zh)
    [有帮助] [不是我要的]
    > 礼品卡余额怎么查
    礼品卡自购买日起 3 年有效。查余额时，在结账页输入代码就能看到，不必真的下单，也可以问我们。
    详情：[礼品卡余额与有效期](/help/gift-card-balance?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))
