import { describe, expect, test } from 'vitest'
import type { CustomerProfile } from '../../../analytics/index.ts'
import { sectionsOf } from '../../../web/profile/sections.ts'
import { annsProfile, annsView } from '../profiles.ts'

const lines = (language: 'en' | 'zh', changes: Partial<CustomerProfile> = {}) =>
  sectionsOf({ ...annsProfile, ...changes }, { ...annsView, language }).flatMap(({ title, facts }) => [
    `# ${title}`,
    ...facts.map(({ term, value, note }) =>
      [term, value.replaceAll('\u00a0', ' '), ...(note ? [note] : [])].join(' | '),
    ),
  ])

describe('a profile in words', () => {
  test('in English', () => {
    expect(lines('en')).toEqual([
      '# Buying',
      'Orders | 4',
      'Paid for them | S$1,240.50',
      'Mean order | S$310.13',
      'Last order | 9 days ago',
      'Usually orders every | 30 days',
      '# Tastes',
      'Kitchen | 80% · S$992.40 | usually S$59.00 a piece, from the dearer ones',
      'Coffee & Tea | 20% · S$248.10 | usually S$18.90 a piece, from the cheaper ones',
      '# Bought most',
      'Pot <3L> | 6 pieces in 3 orders',
      'P9 | 1 piece in 1 order',
      '# Looked at and asked about, last 90 days',
      'Reed kettle | 3 looks, 1 question',
      '# Talks',
      'Messages by language | Chinese × 14, English × 3',
      'Conversations by channel | Web × 6',
      'Conversations, last 90 days | 5',
      'They were about | Where is my order? × 3, odd_intent × 1',
      '# Mood and satisfaction',
      'Mood in conversations | rather negative: −0.31 between −1 and 1 | mean of 12 conversations',
      'Lately | better +0.31 | 95% interval +0.10 to +0.51',
      'Last rating of a chat | 4 of 5 | 3 days ago',
      'Would recommend us | 9 of 10 | 40 days ago',
      '# Suggestions',
      'Shown | 12',
      'Taken | 2',
      'Refused | 1',
      'What was refused | Reed kettle',
    ])
  })
  test('in Chinese', () => {
    expect(lines('zh')).toEqual([
      '# 购买',
      '订单 | 4',
      '实付金额 | S$1,240.50',
      '平均每单 | S$310.13',
      '最近一单 | 9 天前',
      '通常下单间隔 | 30 天',
      '# 偏好',
      '厨房 | 80% · S$992.40 | 通常每件 S$59.00，偏爱高价款',
      '咖啡与茶 | 20% · S$248.10 | 通常每件 S$18.90，偏爱平价款',
      '# 买得最多的',
      '汤锅 | 3 单共 6 件',
      'P9 | 1 单共 1 件',
      '# 近 90 天看过和问过的',
      '芦苇壶 | 看过 3 次、问过 1 次',
      '# 对话',
      '各语言的消息数 | 中文 × 14、英文 × 3',
      '各渠道的对话数 | 网页 × 6',
      '近 90 天的对话 | 5',
      '都谈了什么 | 我的订单到哪了 × 3、odd_intent × 1',
      '# 心情与满意度',
      '对话中的心情 | 偏消极：−0.31（范围 −1 到 1） | 12 次对话的均值',
      '最近 | 变好了 +0.31 | 95% 区间 +0.10 到 +0.51',
      '最近一次对话评分 | 4 分（满分 5） | 3 天前',
      '推荐意愿 | 9 分（满分 10） | 40 天前',
      '# 推荐',
      '展示过 | 12',
      '接受 | 2',
      '拒绝 | 1',
      '拒绝过的商品 | 芦苇壶',
    ])
  })
})

describe('what is not known', () => {
  test.each([
    ['en', 'not enough conversations to tell'],
    ['zh', '对话太少，看不出来'],
  ] as const)('of the mood is said (%s)', (language, words) => {
    const mood = { mean: 0, conversations: 3, drift: { kind: 'not-enough' } } as const
    expect(lines(language, { mood }).join()).toContain(words)
  })
  test('is left out', () => {
    const nothing = {
      ...{ tastes: [], often: [], interests: [], mood: undefined },
      buying: { orders: 0, money: 0, meanOrder: undefined, recencyDays: undefined, usualGapDays: undefined },
      satisfaction: { csat: undefined, nps: undefined },
      contacts: { languages: [], channels: [], lately: 0, intents: [] },
      suggestions: { shown: 0, taken: 0, refused: 0, refusedProducts: [] },
    }
    expect(lines('en', nothing).filter((line) => line.includes('undefined') || line.includes('NaN'))).toEqual(
      [],
    )
    expect(lines('en', nothing)).toContain('Messages by language | nothing yet')
    expect(lines('en', nothing)).toContain('Orders | 0')
  })
})
