import type { CustomerProfile } from '../../analytics/index.ts'
import type { ProfileView } from '../../web/index.ts'

const at = Date.UTC(2026, 2, 12, 12)
const day = 86_400_000

/** Ann Lim's profile, with something in every part; a product and an intent without a name. */
export const annsProfile: CustomerProfile = {
  customerId: 'C-17',
  at,
  buying: { orders: 4, money: 1_240.5, meanOrder: 310.125, recencyDays: 9.4, usualGapDays: 30 },
  tastes: [
    { category: 'kitchen', money: 992.4, share: 0.8, pieces: 12, usualPrice: 59, priceLevel: 0.9 },
    { category: 'tea', money: 248.1, share: 0.2, pieces: 9, usualPrice: 18.9, priceLevel: 0.2 },
  ],
  often: [
    { productId: 'P1', pieces: 6, orders: 3 },
    { productId: 'P9', pieces: 1, orders: 1 },
  ],
  interests: [{ productId: 'P2', looks: 3, questions: 1 }],
  contacts: {
    languages: [
      { name: 'zh', times: 14 },
      { name: 'en', times: 3 },
    ],
    channels: [{ name: 'web', times: 6 }],
    lately: 5,
    intents: [
      { name: 'order_status', times: 3 },
      { name: 'odd_intent', times: 1 },
    ],
  },
  mood: {
    mean: -0.314,
    conversations: 12,
    drift: { kind: 'better', change: 0.306, low: 0.1, high: 0.512 },
  },
  satisfaction: { csat: { score: 4, at: at - 3 * day }, nps: { score: 9, at: at - 40 * day } },
  suggestions: { shown: 12, taken: 2, refused: 1, refusedProducts: ['P2'] },
}

export const annsView: ProfileView = {
  customer: { id: 'C-17', name: 'Ann <Lim>' },
  profiled: { kind: 'complete', profile: annsProfile },
  names: {
    products: { P1: { en: 'Pot <3L>', zh: '汤锅' }, P2: { en: 'Reed kettle', zh: '芦苇壶' } },
    categories: { kitchen: { en: 'Kitchen', zh: '厨房' }, tea: { en: 'Coffee & Tea', zh: '咖啡与茶' } },
    intents: { order_status: { en: 'Where is my order?', zh: '我的订单到哪了' } },
  },
  currency: 'SGD',
}

/** Who did not agree. */
export const absentView: ProfileView = {
  customer: { id: 'C-18', name: undefined },
  profiled: { kind: 'absent', reason: 'no-consent' },
  names: { products: {}, categories: {}, intents: {} },
  currency: 'SGD',
}
