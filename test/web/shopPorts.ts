import type { BoardPorts, ShopPorts } from '../../web/index.ts'

const article = {
  id: 'delivery-times',
  topic: 'delivery',
  title: { en: 'How long <delivery> takes', zh: '多久送到' },
  questions: { en: [], zh: [] },
  body: { en: 'Two days.\n\n## Sooner\n\n- **Express:** S$9.90', zh: '两天。' },
}

export const shop: ShopPorts = {
  name: () => ({ en: 'Pandan Lane', zh: '香兰里' }),
  article: (id) => (id === 'delivery-times' ? article : undefined),
  product: async (id) =>
    id === 'P1' ? { id, category: 'kitchen', name: { en: 'Pot <3L> & "lid"', zh: '汤锅' } } : undefined,
  window: async () => ({
    name: { en: 'Pandan Lane', zh: '香兰里' },
    currency: 'SGD',
    categories: [],
    products: [],
  }),
  viewed: async () => undefined,
  demoCustomers: async () => [{ id: 'C1', name: 'Wei Ling' }],
}

export const board: BoardPorts = {
  moodTrend: async () => ({
    points: [],
    share: undefined,
    interval: undefined,
    needed: 10,
    seen: undefined,
    marks: [],
    toCount: 0,
    since: undefined,
  }),
  countCorrected: async () => 2,
  volume: async () => [],
  topIntents: async () => [],
  unanswered: async () => [],
  suggestions: async () => ({
    ...{ shown: 1, taken: 0, refused: 0, models: [], rate: { low: 0, high: 0.8 } },
    ...{ known: 0, earned: 0, comparison: undefined, currency: 'SGD' },
  }),
  alerts: async () => ({ incidents: [], judged: undefined, enough: false, falseAlarms: 0.1 }),
  customers: async () => ({ kind: 'working' }),
}
