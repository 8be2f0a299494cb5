import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('black friday 夹英文', () =>
  play(
    `
    > black friday有没有sale
    我们每年有两次大促，在 6 月和 11 月。具体日期会在网店和电子报里公布。
    详情：[什么时候打折促销](/help/promo-sales?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('繁体问积分抵多少', () =>
  play(
    `
    > 請問積分可以折抵多少錢？
    登录后在结账页选择要用多少积分，每 100 分抵 S$5。
    详情：[怎么用积分](/help/loyalty-use-points?lang=zh)`,
    { house, language: 'zh' },
  ))

test('新会员问积分怎么用、几时过期', () =>
  play(
    `
    > 香兰会是什么
    香兰会（Pandan Circle）是本店的免费会员计划：每消费 S$1 得 1 分，100 分可抵 S$5。
    详情：[香兰会：积分怎么算](/help/loyalty-how-it-works?lang=zh)
    > 积分怎么用
    登录后在结账页选择要用多少积分，每 100 分抵 S$5。
    详情：[怎么用积分](/help/loyalty-use-points?lang=zh)
    > 积分几时过期
    每一分积分从获得之日起 12 个月后过期，所以不同订单的积分到期日也不同。
    详情：[积分什么时候过期](/help/loyalty-points-expiry?lang=zh)`,
    { house, language: 'zh' },
  ))

test('省钱的主妇问打折和优惠码', () =>
  play(
    `
    > 你们什么时候打折
    我们每年有两次大促，在 6 月和 11 月。具体日期会在网店和电子报里公布。
    详情：[什么时候打折促销](/help/promo-sales?lang=zh)
    [有帮助] [不是我要的]
    > 新客户有优惠码吗
    首次下单输入优惠码 HELLO10，可享 10% 折扣（即九折），不能和其他优惠码一起用。
    详情：[HELLO10：首单 10% 优惠](/help/promo-hello10?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('怎么升级、怎么换', () =>
  play(
    `
    > 会员怎么升级
    香兰会一共三级，按最近 12 个月的消费额计算：叶级 S$0 起，枝级 S$300 起，树级 S$800 起。
    等级总是看最近 12 个月，较早的订单会慢慢不计入，所以等级会变动。当前等级在账户里可以看到。用掉积分不会影响等级。
    详情：[会员等级：叶、枝、树](/help/loyalty-tiers?lang=zh)
    > 积分多少钱可以换
    登录后在结账页选择要用多少积分，每 100 分抵 S$5。
    详情：[怎么用积分](/help/loyalty-use-points?lang=zh)`,
    { house, language: 'zh' },
  ))

test('昨天买的今天减价', () =>
  play(
    `
    > 昨天买的今天就减价了，怎么办
    购买后 14 天内，如果同一商品在本店降价，差价退给您。其他商店的价格我们不跟价。
    详情：[买后降价补差与比价](/help/promo-price-adjustment?lang=zh)
    [有帮助] [不是我要的]
    > 谢谢
    不客气。还有别的需要吗？`,
    { house, language: 'zh' },
  ))

test('优惠码没反应', () =>
  play(
    `
    > 优惠码输入了没反应
    最常见的原因是输错、过期，或者已经用了另一个码：每个订单只能用一个优惠码。
    详情：[优惠码用不了](/help/promo-code-not-working?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('有没有折扣', () =>
  play(
    `
    > 有没有折扣
    首次下单输入优惠码 HELLO10，可享 10% 折扣（即九折），不能和其他优惠码一起用。
    详情：[HELLO10：首单 10% 优惠](/help/promo-hello10?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('要不要交会费', () =>
  play(
    `
    > 会员要交会费吗
    香兰会（Pandan Circle）是本店的免费会员计划：每消费 S$1 得 1 分，100 分可抵 S$5。
    详情：[香兰会：积分怎么算](/help/loyalty-how-it-works?lang=zh)`,
    { house, language: 'zh' },
  ))

test('学生一连问优惠', () =>
  play(
    `
    > 新人有优惠吗
    首次下单输入优惠码 HELLO10，可享 10% 折扣（即九折），不能和其他优惠码一起用。
    详情：[HELLO10：首单 10% 优惠](/help/promo-hello10?lang=zh)
    [有帮助] [不是我要的]
    > 优惠码可以叠加吗
    首次下单输入优惠码 HELLO10，可享 10% 折扣（即九折），不能和其他优惠码一起用。
    详情：[HELLO10：首单 10% 优惠](/help/promo-hello10?lang=zh)
    [有帮助] [不是我要的]
    > 最近有打折吗
    我们每年有两次大促，在 6 月和 11 月。具体日期会在网店和电子报里公布。
    详情：[什么时候打折促销](/help/promo-sales?lang=zh)
    [有帮助] [不是我要的]
    > 积分怎么用
    登录后在结账页选择要用多少积分，每 100 分抵 S$5。
    详情：[怎么用积分](/help/loyalty-use-points?lang=zh)
    > 谢了
    不客气。还有别的需要吗？`,
    { house, language: 'zh' },
  ))

test('积分打成机分', () =>
  play(
    `
    > 机分怎么用
    登录后在结账页选择要用多少积分，每 100 分抵 S$5。
    详情：[怎么用积分](/help/loyalty-use-points?lang=zh)`,
    { house, language: 'zh' },
  ))
