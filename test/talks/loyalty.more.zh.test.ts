import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('积分怎么算', () =>
  play(
    `
    > 积分怎么算
    香兰会（Pandan Circle）是本店的免费会员计划：每消费 S$1 得 1 分，100 分可抵 S$5。
    详情：[香兰会：积分怎么算](/help/loyalty-how-it-works?lang=zh)`,
    { house, language: 'zh' },
  ))

test('积分会不会过期', () =>
  play(
    `
    > 积分会过期吗
    每一分积分从获得之日起 12 个月后过期，所以不同订单的积分到期日也不同。
    详情：[积分什么时候过期](/help/loyalty-points-expiry?lang=zh)`,
    { house, language: 'zh' },
  ))

test('积分还没到账', () =>
  play(
    `
    > 我的积分怎么还没到账
    积分在送达 14 天后到账，不是下单当天。如果已经过了 14 天还没有，把订单号发给我们查一下。
    详情：[积分还没到账](/help/loyalty-points-missing?lang=zh)`,
    { as: 'mei', house, language: 'zh' },
  ))

test('会员有几个等级', () =>
  play(
    `
    > 会员有几个等级
    香兰会一共三级，按最近 12 个月的消费额计算：叶级 S$0 起，枝级 S$300 起，树级 S$800 起。
    详情：[会员等级：叶、枝、树](/help/loyalty-tiers?lang=zh)`,
    { house, language: 'zh' },
  ))

test('怎么升到树级', () =>
  play(
    `
    > 怎么升到树级
    香兰会一共三级，按最近 12 个月的消费额计算：叶级 S$0 起，枝级 S$300 起，树级 S$800 起。
    详情：[会员等级：叶、枝、树](/help/loyalty-tiers?lang=zh)`,
    { house, language: 'zh' },
  ))

test('入会要不要钱', () =>
  play(
    `
    > 加入香兰会要钱吗
    香兰会（Pandan Circle）是本店的免费会员计划：每消费 S$1 得 1 分，100 分可抵 S$5。
    详情：[香兰会：积分怎么算](/help/loyalty-how-it-works?lang=zh)`,
    { house, language: 'zh' },
  ))

test('新人优惠', () =>
  play(
    `
    > 新人有优惠吗
    首次下单输入优惠码 HELLO10，可享 10% 折扣（即九折），不能和其他优惠码一起用。
    详情：[HELLO10：首单 10% 优惠](/help/promo-hello10?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('优惠码用不了', () =>
  play(
    `
    > HELLO10用不了
    最常见的原因是输错、过期，或者已经用了另一个码：每个订单只能用一个优惠码。
    - HELLO10 只限第一次下单。
    详情：[优惠码用不了](/help/promo-code-not-working?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('优惠码能不能叠加', () =>
  play(
    `
    > 优惠码可以叠加吗
    首次下单输入优惠码 HELLO10，可享 10% 折扣（即九折），不能和其他优惠码一起用。
    详情：[HELLO10：首单 10% 优惠](/help/promo-hello10?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('最近打不打折', () =>
  play(
    `
    > 最近有打折吗
    我们每年有两次大促，在 6 月和 11 月。具体日期会在网店和电子报里公布。
    详情：[什么时候打折促销](/help/promo-sales?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('双十一有没有活动', () =>
  play(
    `
    > 双十一有活动吗
    我们每年有两次大促，在 6 月和 11 月。具体日期会在网店和电子报里公布。
    详情：[什么时候打折促销](/help/promo-sales?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('刚买就降价', () =>
  play(
    `
    > 我刚买就降价了，能补差价吗
    购买后 14 天内，如果同一商品在本店降价，差价退给您。其他商店的价格我们不跟价。
    详情：[买后降价补差与比价](/help/promo-price-adjustment?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))

test('别家更便宜', () =>
  play(
    `
    > Shopee上更便宜，你们能match吗
    购买后 14 天内，如果同一商品在本店降价，差价退给您。其他商店的价格我们不跟价。
    别家的优惠我们没办法比照。如果不想留了，未使用、原包装完好的商品可以在送达后 30 天内退货。
    详情：[买后降价补差与比价](/help/promo-price-adjustment?lang=zh)
    [有帮助] [不是我要的]`,
    { house, language: 'zh' },
  ))
