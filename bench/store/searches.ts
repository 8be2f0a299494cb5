import { rareWords } from './words.ts'

/** What staff type: common words and rare ones, beginnings, numbers, and words that nobody ever said. */
export const searches = {
  en: [
    ...['order', 'the', 'is', 'my', 'refund', 'deliv', 'ord', 'invoice', 'lamp', 'warranty', 'kettle'],
    ...['PL4', 'PL40', 'PL402', 'PL40281', '40281', 'zzyzx', 'gift card', 'refund order', 'lamp broken'],
    ...['invoice joke', 'where is my order', 'thanks refund', 'zzyzx order', ...rareWords.en],
    ...rareWords.en.map((word) => `${word} order`),
  ],
  zh: [
    ...['订单', '快递', '退货', '发票', '退款', '客服', '台灯', '优惠', '的', '到', '退', '犇羴', '退款单'],
    ...['什么时候', '什么时候到', '我想退货', '订单号', '退货 订单', '发票 快递', '退款 多久', '客服 电话'],
    ...['天气 发票', '犇羴 订单', ...rareWords.zh, ...rareWords.zh.map((word) => `${word} 订单`)],
  ],
} as const
