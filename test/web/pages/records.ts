import type { TrendPoint } from '../../../analytics/index.ts'
import type {
  ConversationSummary,
  Customer,
  Interaction,
  Order,
  Ticket,
  TranscriptLine,
  TrendMark,
} from '../../../data/index.ts'
import type { MoodAnswer } from '../../../web/pages/board/boardData.ts'
import type { Detail } from '../../../web/pages/desk/detail.ts'

/** Records as the server gives them, each with what a test leaves out. */
export const noon = Date.UTC(2026, 2, 12, 12)

export const mood = { negative: 0.1, neutral: 0.8, positive: 0.1 }
export const angry = { negative: 0.9, neutral: 0.08, positive: 0.02 }
export const happy = { negative: 0.05, neutral: 0.15, positive: 0.8 }

export const summary = (id: string, changes: Partial<ConversationSummary> = {}): ConversationSummary => ({
  id,
  channel: 'web',
  customerId: undefined,
  userId: `guest-${id}`,
  language: 'en',
  mode: 'bot',
  takenBy: undefined,
  started: noon - 600_000,
  last: noon - 60_000,
  lastSeq: 4,
  reference: undefined,
  customerName: undefined,
  preview: 'where is my parcel',
  messages: 2,
  lowest: 0.1,
  firstNegative: 0.1,
  recentNegative: 0.1,
  waitingSince: undefined,
  setAside: false,
  risk: 0.2,
  urgent: false,
  mood,
  intents: ['order_status'],
  unanswered: 0,
  ...changes,
})

export const interaction = (changes: Partial<Interaction> = {}): Interaction => ({
  conversationId: 'c1',
  seq: 1,
  customerId: undefined,
  channel: 'web',
  at: noon,
  text: 'where is my parcel',
  language: 'en',
  intent: 'order_status',
  confidence: 0.914,
  mood,
  entities: [],
  talk: 'orderStatus',
  outcome: 'answered',
  articleId: undefined,
  reply: '',
  micros: 900,
  ...changes,
})

export const line = (seq: number, changes: Partial<TranscriptLine> = {}): TranscriptLine => ({
  seq,
  at: noon,
  author: 'customer',
  text: `line ${seq}`,
  attachments: [],
  interaction: undefined,
  ...changes,
})

export const customer = (changes: Partial<Customer> = {}): Customer => ({
  id: 'C-17',
  name: 'Tan Wei Ling',
  email: 'wl@example.com',
  language: 'zh',
  joined: Date.UTC(2024, 4, 2),
  personalise: true,
  ...changes,
})

export const order = (id: string, changes: Partial<Order> = {}): Order => ({
  id,
  customerId: 'C-17',
  placed: Date.UTC(2026, 2, 1, 4),
  status: 'shipped',
  due: Date.UTC(2026, 2, 14, 4),
  tracking: 'SG123',
  lines: [{ line: 1, productId: 'P1', quantity: 2, price: 19.9 }],
  ...changes,
})

export const ticket = (id: string, changes: Partial<Ticket> = {}): Ticket => ({
  id,
  kind: 'complaint',
  conversationId: 'c1',
  customerId: undefined,
  orderId: undefined,
  productId: undefined,
  details: 'The lid was cracked.',
  amount: undefined,
  promised: noon + 3_600_000,
  at: noon - 3_600_000,
  done: undefined,
  doneBy: undefined,
  ...changes,
})

export const detail = (changes: Partial<Detail> = {}): Detail => ({
  conversation: summary('c1'),
  lines: [line(1), line(2, { author: 'bot', text: 'It is **on its way**.' })],
  customer: undefined,
  orders: [],
  products: { P1: { en: 'Pot', zh: '汤锅' } },
  currency: 'SGD',
  ...changes,
})

export const point = (day: string, n: number, share = 0.2): TrendPoint => ({
  day,
  n,
  conversations: Math.ceil(n / 3),
  share,
  low: Math.max(0, share - 0.1),
  high: Math.min(1, share + 0.1),
  adjusted: undefined,
})

/** What the board is told of these days; four conversations are enough. */
export const moodOf = (points: readonly TrendPoint[], marks: readonly TrendMark[] = []): MoodAnswer => ({
  points,
  share: meanOf(points),
  interval: undefined,
  marks,
  toCount: 0,
  since: undefined,
  needed: 4,
  seen: 0.3,
})

function meanOf(points: readonly TrendPoint[]): number | undefined {
  const conversations = points.reduce((sum, point) => sum + point.conversations, 0)
  const negative = points.reduce((sum, point) => sum + point.conversations * point.share, 0)
  return conversations === 0 ? undefined : negative / conversations
}
