import type { Moment, Product, Purchase } from '../../../data/index.ts'

/** What a shop knows of its customers that says what they will do. */
export interface ShopHistory {
  readonly purchases: readonly Purchase[]
  readonly products: readonly Product[]
  readonly returns: readonly Happening[]
  /** One for each message: how probable it is that it was cross. */
  readonly moods: readonly (Happening & { readonly negative: number })[]
}

export interface Happening {
  readonly customerId: string
  readonly at: Moment
}

/** A day in milliseconds. */
export const day = 86_400_000

/** By customer, earliest first. O(n log n). */
export function byCustomer<T extends Happening>(happenings: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const lists = new Map<string, T[]>()
  for (const happening of happenings) {
    const own = lists.get(happening.customerId)
    if (own === undefined) lists.set(happening.customerId, [happening])
    else own.push(happening)
  }
  for (const own of lists.values()) own.sort((a, b) => a.at - b.at)
  return lists
}

/** What happened after one moment and up to another. O(n). */
export function within<T extends Happening>(list: readonly T[], after: Moment, until: Moment): readonly T[] {
  return list.filter(({ at }) => at > after && at <= until)
}

/** The middle of the numbers, the mean of the two in the middle; undefined of none. O(n log n). */
export function medianOf(numbers: readonly number[]): number | undefined {
  const sorted = numbers.toSorted((a, b) => a - b)
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  return low === undefined || high === undefined ? undefined : (low + high) / 2
}

/** How many days lie between the days of purchases that follow one another; they stand earliest first. O(n). */
export function gapsOf(purchases: readonly Happening[]): readonly number[] {
  const days = [...new Set(purchases.map(({ at }) => Math.floor(at / day)))]
  return days.slice(1).map((each, i) => each - (days[i] ?? each))
}
