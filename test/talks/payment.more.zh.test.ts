import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('能不能用支付宝', () =>
  play(
    `
    > 能用支付宝吗
    可以用 Visa、Mastercard、American Express、PayNow、GrabPay、支付宝或微信支付付款；满 S$100 还可以用 Atome 分三个月付。
    详情：[我们支持哪些付款方式](/help/payment-methods?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('paynow 行不行', () =>
  play(
    `
    > 可以paynow吗
    可以用 Visa、Mastercard、American Express、PayNow、GrabPay、支付宝或微信支付付款；满 S$100 还可以用 Atome 分三个月付。
    详情：[我们支持哪些付款方式](/help/payment-methods?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('能不能分期', () =>
  play(
    `
    > 可以分期吗
    订单满 S$100，就能用 Atome 分三个月付清。
    1. 结账时选 Atome，金额不到 S$100 时不会显示这个选项。
    2. 登录或注册 Atome 并确认分期。比如 S$150 的订单，就是三次各付 S$50。
    3. 确认后会回到本店页面，照常收到订单确认邮件。
    详情：[分三期付款](/help/payment-instalments?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('什么时候扣钱', () =>
  play(
    `
    > 什么时候扣钱
    订单打包时才扣款，一般在下单后 2 小时左右。预购商品要等到寄出时才扣。
    打包之前可以免费取消，钱不会扣。打包后款项已扣，您可以拒收包裹，或者收到后办理退货。
    详情：[什么时候扣款](/help/payment-when-charged?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('付款失败怎么办', () =>
  play(
    `
    > 付款失败了怎么办
    付款失败后，订单会保留 30 分钟，您可以再试一次或换一种付款方式。超过 30 分钟订单会失效，需要重新下单。
    详情：[付款失败怎么办](/help/payment-declined?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('被扣了两次钱', () =>
  play(
    `
    > 我被扣了两次钱
    一个订单只会扣一次款，多出来的那笔通常是付款失败后银行留下的预授权，银行会自行释放。如果两笔都已入账，请告诉我们，多收的会退给您。
    详情：[好像被扣了两次款](/help/payment-charged-twice?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('发票在哪里下载', () =>
  play(
    `
    > 发票在哪里下载
    发票是 PDF 文件，登录账户后在对应的订单里就能下载，我们也会发到您的邮箱。
    详情：[发票在哪里看](/help/invoice-find?lang=zh)
    [要发票]`,
    { house, language: 'zh' },
  ))

test('要带 UEN 的发票', () =>
  play(
    `
    > 要开带UEN的发票
    是哪个订单？订单号类似 PL12345，确认邮件里有。`,
    { house, language: 'zh' },
  ))

test('补开上个月的公司发票', () =>
  play(
    `
    > 上个月的订单还能补开公司发票吗
    购买后 12 个月内都能补开公司发票，新发票会取代原来的个人抬头发票。
    确认邮件和账户里都有。如果都没有，说一下下单用的邮箱和大概的购买时间，我们帮您查。
    详情：[事后补开公司发票](/help/invoice-request-later?lang=zh)
    [要发票]`,
    { house, language: 'zh' },
  ))

test('能不能用人民币', () =>
  play(
    `
    > 可以用人民币付款吗
    店内价格全部以新元（S$）标示，已含 9% 消费税（GST），结账时不会再加税。其他货币暂时不能结算。
    详情：[结算货币与消费税](/help/payment-currency-gst?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('信用卡和微信一起问', () =>
  play(
    `
    > 信用卡可以吗？微信呢？
    可以用 Visa、Mastercard、American Express、PayNow、GrabPay、支付宝或微信支付付款；满 S$100 还可以用 Atome 分三个月付。
    详情：[我们支持哪些付款方式](/help/payment-methods?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('要 receipt', () =>
  play(
    `
    > 可以给我receipt吗
    是哪个订单？订单号类似 PL12345，确认邮件里有。`,
    { house, language: 'zh' },
  ))

test('买椅子分期', () =>
  play(
    `
    > 买椅子可以分期付款吗
    订单满 S$100，就能用 Atome 分三个月付清。
    详情：[分三期付款](/help/payment-instalments?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('记账的人问发票', () =>
  play(
    `
    > 发票去哪里下载
    发票是 PDF 文件，登录账户后在对应的订单里就能下载，我们也会发到您的邮箱。
    详情：[发票在哪里看](/help/invoice-find?lang=zh)
    [要发票]
    > 上个月的还能开公司发票吗
    购买后 12 个月内都能补开公司发票，新发票会取代原来的个人抬头发票。
    详情：[事后补开公司发票](/help/invoice-request-later?lang=zh)
    [要发票]
    > 谢谢
    不客气。还有别的需要吗？`,
    { house, language: 'zh' },
  ))

test('公司行政问折扣和发票', () =>
  play(
    `
    > 我们公司要买30个台灯，有折扣吗
    企业和大量订购满 20 件减 8%（九二折）。写信到 b2b@pandanlane.example，一个工作日内给您报价。
    详情：[企业与大量订购优惠](/help/company-bulk-discount?lang=zh)
    [有帮助] [不是我要的]
    > 可以开公司发票吗
    告诉我们订单号和公司资料，就能为您开一张带 UEN（公司注册号）的公司发票。
    详情：[开公司发票（带 UEN）](/help/invoice-company-uen?lang=zh)
    [要发票]`,
    { house, language: 'zh' },
  ))

test('中国游客问支付宝和人民币', () =>
  play(
    `
    > 支付宝可以用吗
    可以用 Visa、Mastercard、American Express、PayNow、GrabPay、支付宝或微信支付付款；满 S$100 还可以用 Atome 分三个月付。
    详情：[我们支持哪些付款方式](/help/payment-methods?lang=zh)
    [有帮助] [不是我要的]
    > 人民币结算可以吗
    店内价格全部以新元（S$）标示，已含 9% 消费税（GST），结账时不会再加税。其他货币暂时不能结算。
    详情：[结算货币与消费税](/help/payment-currency-gst?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('扣了两次，找人工', () =>
  play(
    `
    > 信用卡被扣了两次
    一个订单只会扣一次款，多出来的那笔通常是付款失败后银行留下的预授权，银行会自行释放。如果两笔都已入账，请告诉我们，多收的会退给您。
    详情：[好像被扣了两次款](/help/payment-charged-twice?lang=zh)
    [有帮助] [不是我要的]
    > 转人工
    已经帮您叫了同事，之前的对话他都看得到。人工服务时间：周一至周六 9:00-21:00。您可以继续留言。`,
    { house, language: 'zh' },
  ))

test('价钱含不含消费税', () =>
  play(
    `
    > 价钱包括消费税吗
    店内价格全部以新元（S$）标示，已含 9% 消费税（GST），结账时不会再加税。其他货币暂时不能结算。
    详情：[结算货币与消费税](/help/payment-currency-gst?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('grabpay 行不行', () =>
  play(
    `
    > grabpay可以吗
    可以用 Visa、Mastercard、American Express、PayNow、GrabPay、支付宝或微信支付付款；满 S$100 还可以用 Atome 分三个月付。
    详情：[我们支持哪些付款方式](/help/payment-methods?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('分期、扣款、付款失败一连问', () =>
  play(
    `
    > 可以分期吗
    订单满 S$100，就能用 Atome 分三个月付清。
    1. 结账时选 Atome，金额不到 S$100 时不会显示这个选项。
    2. 登录或注册 Atome 并确认分期。比如 S$150 的订单，就是三次各付 S$50。
    3. 确认后会回到本店页面，照常收到订单确认邮件。
    详情：[分三期付款](/help/payment-instalments?lang=zh)
    [有帮助] [不是我要的]
    > 什么时候扣钱
    订单打包时才扣款，一般在下单后 2 小时左右。预购商品要等到寄出时才扣。
    打包之前可以免费取消，钱不会扣。打包后款项已扣，您可以拒收包裹，或者收到后办理退货。
    详情：[什么时候扣款](/help/payment-when-charged?lang=zh)
    [有帮助] [不是我要的]
    > 付款失败了怎么办
    付款失败后，订单会保留 30 分钟，您可以再试一次或换一种付款方式。超过 30 分钟订单会失效，需要重新下单。
    详情：[付款失败怎么办](/help/payment-declined?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('全角字母问 paynow', () =>
  play(
    `
    > ｐａｙｎｏｗ可以吗？
    可以用 Visa、Mastercard、American Express、PayNow、GrabPay、支付宝或微信支付付款；满 S$100 还可以用 Atome 分三个月付。
    详情：[我们支持哪些付款方式](/help/payment-methods?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))
