import type { Order } from '../../data/index.ts'
import { associationRules, type Rule } from '../rules/associationRules.ts'
import { binomialTail } from '../stats/distributions.ts'

/** Who buys the first product often buys the second in the same order. */
interface Pairing {
  readonly first: string
  readonly second: string
  /** Orders with both. */
  readonly count: number
  /** Orders with the first. */
  readonly of: number
  /** Of all orders, the share with both. */
  readonly support: number
  /** Of the orders with the first, the share with the second. */
  readonly confidence: number
  /** How many times as often as in any order. */
  readonly lift: number
}

export type Together =
  | { readonly kind: 'notEnough'; readonly orders: number; readonly needed: number }
  | { readonly kind: 'pairs'; readonly orders: number; readonly pairs: readonly Pairing[] }

const needed = 100
const fewest = 5
const level = 0.05

/**
 * The pairs of products that stand together more often than chance brings, each the way round that is surer, the
 * surest first: in five orders or more, and at 5 % by the binomial tail after all pairs that there could be (Webb 2007).
 * Fewer than a hundred orders are not enough. Costs what `associationRules` does.
 */
export function boughtTogether(orders: readonly Order[], listed: number): Together {
  const baskets = orders.map(({ lines }) => [...new Set(lines.map(({ productId }) => productId))])
  if (baskets.length < needed) return { kind: 'notEnough', orders: baskets.length, needed }
  const products = new Set(baskets.flat()).size
  const rules = rulesAmong(baskets)
  const standing = rules
    .filter(({ left, lift }) => left.length === 1 && lift > 1)
    .filter((rule) => chanceOf(rule) * products * (products - 1) <= level)
    .toSorted((a, b) => b.confidence - a.confidence || b.count - a.count)
  const surest = new Map<string, Pairing>()
  for (const pairing of standing.map(pairingOf)) {
    const pair = namesOf(pairing)
    if (!surest.has(pair)) surest.set(pair, pairing)
  }
  return { kind: 'pairs', orders: baskets.length, pairs: [...surest.values()].slice(0, listed) }
}

/** With the lowest support, a thousandth or more, at which they can be looked through. */
function rulesAmong(baskets: readonly (readonly string[])[]): readonly Rule[] {
  for (let support = Math.max(fewest / baskets.length, 0.001); support <= 1; support *= 2) {
    const found = associationRules(baskets, { support, confidence: 0.1, longest: 2, most: 100_000 })
    if (found.kind === 'rules') return found.rules
  }
  return []
}

/** The chance of so many orders with both, were the second bought as often as by anybody. */
const chanceOf = ({ count, confidence, lift }: Rule): number =>
  binomialTail(count, Math.round(count / confidence), Math.min(1, confidence / lift))

const pairingOf = ({ left, right, count, support, confidence, lift }: Rule): Pairing => ({
  first: left[0] ?? '',
  second: right,
  ...{ count, of: Math.round(count / confidence), support, confidence, lift },
})

/** The same whichever way round. */
const namesOf = ({ first, second }: Pairing): string =>
  (first < second ? [first, second] : [second, first]).join('\u0000')
