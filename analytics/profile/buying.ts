import type { Moment, Order } from '../../data/index.ts'

/** How often a customer buys, and for how much; cancelled orders do not count. */
export interface Buying {
  readonly orders: number
  /** What was paid for the lines of all orders, in the shop's currency. */
  readonly money: number
  /** Money by order; undefined without any. */
  readonly meanOrder: number | undefined
  /** Days since the last order; undefined without any. */
  readonly recencyDays: number | undefined
  /** The median of the days between orders; undefined below three orders. */
  readonly usualGapDays: number | undefined
}

const day = 86_400_000

/** An order dated after `now` counts as placed now. O(lines + orders log orders). */
export function buyingOf(orders: readonly Order[], now: Moment): Buying {
  const placed = orders.map((order) => Math.min(order.placed, now)).sort((a, b) => a - b)
  const gaps = placed.slice(1).map((at, i) => (at - (placed[i] ?? at)) / day)
  const money = orders.reduce((sum, order) => sum + paidFor(order), 0)
  const last = placed.at(-1)
  return {
    orders: orders.length,
    money,
    meanOrder: orders.length === 0 ? undefined : money / orders.length,
    recencyDays: last === undefined ? undefined : (now - last) / day,
    usualGapDays: gaps.length < 2 ? undefined : median(gaps),
  }
}

const paidFor = ({ lines }: Order): number =>
  lines.reduce((sum, { price, quantity }) => sum + price * quantity, 0)

/** The middle one, or half-way between the two in the middle; undefined of nothing. O(n log n). */
export function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length / 2
  const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]]
  return low === undefined || high === undefined ? undefined : (low + high) / 2
}
