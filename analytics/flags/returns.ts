import type { Text } from '../../data/index.ts'
import { adjustedPValues } from '../stats/adjustedPValues.ts'
import { binomialTail } from '../stats/distributions.ts'
import { wilson } from '../stats/wilson.ts'

/** Lines of orders that a customer bought, and how many of them they sent back. */
export interface Returning {
  readonly customerId: string
  readonly bought: number
  readonly returned: number
}

/** A customer for a person to look at; nothing is refused because of it. */
export interface ReturnsFlag extends Returning {
  /** What other customers send back, as a share. */
  readonly usual: number
  /** What this customer sends back at least, by the low end of Wilson's interval. */
  readonly atLeast: number
  /** The chance of so many returns by a usual customer, after all customers that were looked at. */
  readonly adjusted: number
  readonly reason: Text
}

/**
 * Customers who send back far more than the others do: who bought five lines or more and returned three or
 * more, whose returns chance does not explain (binomial tail against the share of all others, at most 0.01
 * after Benjamini and Hochberg), and who return at least twice the usual share even at the low end of what
 * their lines tell. The most striking first. Counts that are no counts are left out. O(n log n).
 */
export function returnsToLookAt(customers: readonly Returning[]): readonly ReturnsFlag[] {
  const sound = customers.filter(isSound)
  const bought = sum(sound.map((one) => one.bought))
  const returned = sum(sound.map((one) => one.returned))
  const looked = sound
    .filter((one) => one.bought >= fewestBought && bought > one.bought)
    .map((one) => ({ ...one, usual: (returned - one.returned) / (bought - one.bought) }))
  const adjusted = adjustedPValues(
    looked.map((one) => binomialTail(one.returned, one.bought, one.usual)),
    'bh',
  )
  return looked
    .map((one, i) => ({ ...one, adjusted: adjusted[i] ?? 1, atLeast: wilson(one.returned, one.bought).low }))
    .filter((one) => one.returned >= fewestReturned && one.adjusted <= level && one.atLeast >= 2 * one.usual)
    .toSorted((a, b) => a.adjusted - b.adjusted || b.returned - a.returned)
    .map((one) => ({ ...one, reason: reasonOf(one) }))
}

const isSound = ({ bought, returned }: Returning): boolean =>
  Number.isInteger(bought) && Number.isInteger(returned) && returned >= 0 && returned <= bought

const fewestBought = 5
const fewestReturned = 3
const level = 0.01

function reasonOf({ bought, returned, usual }: Returning & { readonly usual: number }): Text {
  const share = (100 * usual).toFixed(usual < 0.1 ? 1 : 0)
  return {
    en: `sent back ${returned} of ${bought} things bought; other customers send back ${share} of 100`,
    zh: `购买 ${bought} 件，退回 ${returned} 件；其他客户每 100 件退回 ${share} 件`,
  }
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)
