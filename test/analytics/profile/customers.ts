import { type CustomerProfile, makeCustomerProfiler } from '../../../analytics/index.ts'
import type { CustomerTraces, Order, Product, TracedTurn } from '../../../data/index.ts'

export const now = Date.UTC(2026, 10, 20, 4)
const day = 86_400_000
export const ago = (days: number): number => now - days * day

const product = (id: string, category: string, price: number): Product => ({
  ...{ id, category, price, sku: undefined, stock: 5, sold: true, durable: false, attributes: {} },
  ...{ name: { en: id, zh: id }, description: { en: '', zh: '' }, aliases: { en: [], zh: [] } },
})
const products = [product('lamp', 'lighting', 40), product('torch', 'lighting', 10), product('tea', 'tea', 5)]

export const order = (
  id: string,
  days: number,
  lines: readonly (readonly [string, number, number])[],
  status: Order['status'] = 'delivered',
): Order => ({
  ...{ id, customerId: 'mei', placed: ago(days), status, due: undefined, tracking: undefined },
  lines: lines.map(([productId, quantity, price], i) => ({ line: i + 1, productId, quantity, price })),
})

export const turn = (conversationId: string, days: number, more: Partial<TracedTurn> = {}): TracedTurn => ({
  ...{ conversationId, at: ago(days), channel: 'web', language: 'en', intent: undefined, talk: undefined },
  ...{ negative: 0.1, positive: 0.1, entities: [] },
  ...more,
})

export const nothing: CustomerTraces = { turns: [], ratings: [], suggestions: [], views: [] }
export const mei = { id: 'mei', personalise: true }
export const profiler = makeCustomerProfiler(products)

export function profile(orders: readonly Order[], traces: Partial<CustomerTraces> = {}): CustomerProfile {
  const made = profiler({ customer: mei, orders, traces: { ...nothing, ...traces }, now })
  if (made.kind === 'absent') throw new Error(made.reason)
  return made.profile
}
