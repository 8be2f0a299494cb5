import type { suggestions as english } from './suggestions.en.ts'
import type { Words } from './words.ts'

/** 看板上商品推荐的中文。 */
export const suggestions: Words<typeof english> = {
  suggestions: '商品推荐',
  shown: '展示',
  taken: '采纳',
  refused: '谢绝',
  rate: '采纳率',
  model: '推荐方式',
  models: {
    ease: '购买规律（线性模型）',
    neighbours: '购买规律（近邻模型）',
    looked: '看过的商品',
    together: '常一起购买',
    usual: '常买商品',
    text: '符合需求',
    alike: '相似客户',
    popular: '热门商品',
  },
  sharing: { ease: '线性模型', neighbours: '近邻模型' },
  earned: '销售额',
  perHundred: '每展示 100 次',
  earnedWhy:
    '销售额是已登录客户在推荐后 14 天内下单购买该商品的金额，不含已取消的订单；“每展示 100 次”也只计向他们展示的推荐。括号内为 95% 置信区间。最近的推荐可能还会带来订单。',
  earnsMore: (model: string, more: string, less: string) =>
    `“${model}”带来的销售额更高：每推荐 100 次为 ${more}，另一种为 ${less}`,
  difference: (difference: string, low: string, high: string) =>
    `（相差 ${difference}，95% 置信区间 ${low}～${high}）。`,
  noDifference: '目前还看不出差别',
  toTell: (n: string) => `两者各推荐约 ${n} 次，才能看出两成的差别。`,
  fewBought: (buyers: string, needed: string) =>
    `正在比较两种按购买规律推荐的方式。目前还看不出差别：两者各要有 ${needed} 位客户购买了推荐的商品。目前：${buyers}。`,
  noSuggestions: '该时段没有推荐过商品。',
}
