import type { reasons as english } from './reasons.en.ts'
import type { Words } from './words.ts'

/** 预测的依据：对这位客户来说是怎样的。 */
export const reasons: Words<typeof english> = {
  daysSinceLast: (n) => `上次购买在 ${n} 天前`,
  daysSinceFirst: (n) => `首次购买至今 ${n} 天`,
  orders: (n) => `共下 ${n} 单`,
  ordersIn30Days: (n) => `近 30 天下 ${n} 单`,
  ordersIn90Days: (n) => `近 90 天下 ${n} 单`,
  spent: (amount) => `共消费 ${amount}`,
  spentIn30Days: (amount) => `近 30 天消费 ${amount}`,
  spentIn90Days: (amount) => `近 90 天消费 ${amount}`,
  spentPerOrder: (amount) => `每单平均 ${amount}`,
  usualGap: (n) => `通常每 ${n} 天下一单`,
  overdue: (n) => `距上次购买已是平常间隔的 ${n} 倍`,
  differentProducts: (n) => `买过 ${n} 种商品`,
  favouriteCategory: (name) => `最常买“${name}”`,
  returnsIn180Days: (n) => `近 180 天退货 ${n} 次`,
  messagesIn90Days: (n) => `近 90 天发来 ${n} 条消息`,
  crossIn90Days: (share) => `消息不满程度 ${share}`,
  unknown: {
    usualGap: '只在一天下过单',
    overdue: '只在一天下过单',
    crossIn90Days: '近 90 天没有发过消息',
    favouriteCategory: '买过的商品均已不在目录中',
  },
}
