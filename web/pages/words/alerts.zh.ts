import type { alerts as english } from './alerts.en.ts'
import type { Words } from './words.ts'

/** 看板上情绪预警的中文。 */
export const alerts: Words<typeof english> = {
  alerts: '情绪预警',
  alertsWhy: (budget) => `与往常同一星期几相比明显更负面时提醒。90 天内预计误报不超过 ${budget} 次。`,
  alertsOff: '店铺设置中已关闭预警。',
  alertsLearning: '数据不足：需要三周、每天至少十个会话，才知道平时是什么水平。',
  noAlerts: (day) => `截至 ${day}，一切如常。`,
  alertOpen: '进行中',
  alertClosed: { back: '已恢复正常', usual: '已视为常态', model: '因更换情绪模型而结束' },
  segment: {
    shop: () => '整个店铺',
    channel: (name) => `渠道：${name}`,
    language: (name) => `语言：${name}`,
    intent: (name) => `意图：${name}`,
  },
  alertDays: (began, found) => `自 ${began} 起，于 ${found} 日终发现`,
  alertClosedOn: (day) => `${day} 结束`,
  alertWorst: (share, usual) => `${share}（平时为 ${usual}）`,
  alertCauses: (n) => (n === 1 ? '相关会话' : `最负面的 ${n} 个会话`),
  alertAll: '查看全部负面会话',
  toCount: (n) => `有 ${n} 条更正过的情绪尚未计入。`,
  countThem: '现在计入',
  notCounted: '没能连上服务器，请重试。',
  messagesOf: (n) => `${n} 条消息`,
}
