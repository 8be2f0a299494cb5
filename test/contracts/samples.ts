import {
  type Conversation,
  type Customer,
  type DemoShop,
  type Interaction,
  keepActivities,
  loadThread,
  type Mode,
  type Order,
  type Product,
  type ShownSuggestion,
  type Store,
  type StoredActivity,
  type Text,
  type TurnRecord,
} from '../../data/index.ts'

/** Records to begin with; a test says only what matters to it. */

export const day = 24 * 60 * 60 * 1000
export const noon = Date.UTC(2025, 5, 2, 12)

export const both = (words: string): Text => ({ en: words, zh: words })

export const product = (more: Partial<Product> = {}): Product => ({
  id: 'KIT-01',
  sku: undefined,
  category: 'kitchen',
  name: { en: 'Acacia chopping board', zh: '相思木砧板' },
  description: { en: 'A solid board', zh: '一面带沥汁槽' },
  attributes: { colour: { en: 'brown', zh: '棕色' } },
  aliases: { en: ['cutting board'], zh: ['菜板'] },
  price: 39.9,
  stock: 12,
  sold: true,
  durable: true,
  ...more,
})

export const customer = (more: Partial<Customer> = {}): Customer => ({
  id: 'C-1',
  name: 'Mei Lin',
  email: 'mei@example.com',
  language: 'zh',
  joined: noon,
  personalise: true,
  ...more,
})

export const order = (more: Partial<Order> = {}): Order => ({
  id: 'PL20481',
  customerId: 'C-1',
  placed: noon,
  status: 'shipped',
  due: noon + 2 * day,
  tracking: 'NP123',
  lines: [{ line: 1, productId: 'KIT-01', quantity: 2, price: 39.9 }],
  ...more,
})

export const demoShop = (more: Partial<DemoShop> = {}): DemoShop => ({
  origin: 'demo',
  categories: [{ id: 'kitchen', name: { en: 'Kitchen', zh: '厨房' } }],
  products: [product()],
  customers: [customer()],
  orders: [order()],
  revision: 1,
  ...more,
})

export const conversation = (more: Partial<Conversation> = {}): Conversation => ({
  id: 'c1',
  channel: 'web',
  customerId: undefined,
  userId: 'u1',
  language: 'en',
  mode: 'bot',
  takenBy: undefined,
  started: noon,
  last: noon,
  lastSeq: 0,
  reference: undefined,
  ...more,
})

export const activity = (more: Partial<StoredActivity> = {}): StoredActivity => {
  const seq = more.seq ?? 1
  return {
    seq,
    id: `c1|${String(seq).padStart(7, '0')}`,
    at: noon,
    author: 'customer',
    body: { type: 'message', text: 'where is my order' },
    ...more,
  }
}

export const sad = { negative: 0.8, neutral: 0.15, positive: 0.05 }
export const calm = { negative: 0.1, neutral: 0.8, positive: 0.1 }
export const glad = { negative: 0.05, neutral: 0.15, positive: 0.8 }

export const interaction = (more: Partial<Interaction> = {}): Interaction => ({
  conversationId: 'c1',
  seq: 1,
  customerId: undefined,
  channel: 'web',
  at: noon,
  text: 'where is my order',
  language: 'en',
  intent: 'order_status',
  confidence: 0.9,
  mood: calm,
  entities: [],
  talk: 'orderStatus',
  outcome: 'answered',
  articleId: undefined,
  reply: 'It is on its way.',
  micros: 800,
  ...more,
})

export const suggestion = (more: Partial<ShownSuggestion> = {}): ShownSuggestion => ({
  id: 's1',
  conversationId: 'c1',
  customerId: 'C-1',
  productId: 'KIT-01',
  place: 1,
  model: 'neighbours',
  reason: 'bought together with a knife',
  at: noon,
  outcome: 'shown',
  ...more,
})

/** A whole turn around its interaction: the customer's message and one reply. */
export function turn(spoken: Partial<Interaction> = {}, more: Partial<TurnRecord> = {}): TurnRecord {
  const heard = interaction(spoken)
  const { conversationId, seq, at, text, reply, channel, customerId } = heard
  return {
    conversation: conversation({ id: conversationId, channel, customerId, last: at, lastSeq: seq + 1 }),
    state: { version: 0, value: {} },
    activities: [
      activity({ at, seq, body: { type: 'message', text } }),
      activity({ at, seq: seq + 1, author: 'bot', body: { type: 'message', text: reply } }),
    ],
    interaction: heard,
    suggestions: [],
    outcomes: [],
    ...more,
  }
}

/** Turn after turn of one conversation, each saved over the one before. */
export function talk(
  conversationId: string,
  spoken: readonly Partial<Interaction>[],
  more: Partial<Conversation> = {},
): readonly TurnRecord[] {
  const started = spoken[0]?.at ?? noon
  return spoken.map((words, i) => {
    const one = turn({ conversationId, seq: 2 * i + 1, ...words })
    return {
      ...one,
      conversation: { ...one.conversation, started, ...more },
      state: { version: i, value: { turns: i + 1 } },
    }
  })
}

/** Where a conversation's dialogs stand. */
export async function loadState(store: Store, id: string) {
  const thread = await loadThread(store, id)
  const value: Record<string, unknown> = JSON.parse(thread?.state ?? '{}')
  return { version: thread?.version ?? 0, value }
}

/** Words outside a turn; `conversation` as it stands afterwards. */
export const addActivities = (
  store: Store,
  conversation: Conversation,
  activities: readonly StoredActivity[],
) => keepActivities(store, conversation, { activities })

/** Says who answers, without a word. */
export const setMode = (store: Store, id: string, mode: Mode, takenBy: string | undefined) =>
  store.write((tx) =>
    tx
      .updateTable('conversation')
      .set({ mode, taken_by: takenBy ?? null })
      .where('id', '=', id)
      .execute(),
  )
