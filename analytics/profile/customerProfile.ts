import type { Customer, CustomerTraces, Moment, Order, Product } from '../../data/index.ts'
import { type Buying, buyingOf } from './buying.ts'
import { type Contacts, contactsOf } from './contacts.ts'
import { type Interest, interestsOf } from './interests.ts'
import { type MoodOfCustomer, moodOf } from './moods.ts'
import { priceLevels } from './priceLevels.ts'
import { type BoughtProduct, boughtMost, type Shelf, type Taste, tastesOf } from './tastes.ts'

/** What the shop knows of a customer who agreed to that. */
export interface CustomerProfile {
  readonly customerId: string
  /** When it was made. */
  readonly at: Moment
  readonly buying: Buying
  /** By money, the strongest first. */
  readonly tastes: readonly Taste[]
  /** The five products bought most. */
  readonly often: readonly BoughtProduct[]
  /** The five products looked at and asked about most in the last 90 days. */
  readonly interests: readonly Interest[]
  readonly contacts: Contacts
  /** Undefined when they never wrote. */
  readonly mood: MoodOfCustomer | undefined
  readonly satisfaction: Satisfaction
  readonly suggestions: SuggestionsMade
}

/** The last answer to each question; undefined when there was none. */
interface Satisfaction {
  /** From 1 to 5. */
  readonly csat: Answer | undefined
  /** From 0 to 10. */
  readonly nps: Answer | undefined
}

interface Answer {
  readonly score: number
  readonly at: Moment
}

interface SuggestionsMade {
  /** All of them, whatever became of them. */
  readonly shown: number
  readonly taken: number
  readonly refused: number
  /** Ids of the products that were refused, the newest first; twenty at most. */
  readonly refusedProducts: readonly string[]
}

/** A profile is complete or absent: nobody gets one who did not agree, or whose orders cannot be read now. */
export type Profiled =
  | { readonly kind: 'complete'; readonly profile: CustomerProfile }
  | { readonly kind: 'absent'; readonly reason: 'no-consent' | 'orders-unreachable' }

/** What a profile is made of. */
export interface ProfileSources {
  readonly customer: Pick<Customer, 'id' | 'personalise'>
  /** All that the customer placed; undefined when they cannot be read now. */
  readonly orders: readonly Order[] | undefined
  readonly traces: CustomerTraces
  readonly now: Moment
}

const shown = 5
const refusedShown = 20

/**
 * Prepares the products once for the profiles of many customers: recency, frequency and money (Hughes 1994), tastes,
 * interests, contacts, mood, satisfaction and suggestions. O(products log products), then O(n log n) in what a
 * customer left.
 */
export function makeCustomerProfiler(products: readonly Product[]): (sources: ProfileSources) => Profiled {
  const byId = new Map(products.map((product) => [product.id, product]))
  const levels = priceLevels(products)
  const shelf: Shelf = { product: (id) => byId.get(id), priceLevel: (id) => levels.get(id) ?? 0 }
  return ({ customer, orders, traces, now }) => {
    if (!customer.personalise) return { kind: 'absent', reason: 'no-consent' }
    if (orders === undefined) return { kind: 'absent', reason: 'orders-unreachable' }
    const placed = orders.filter(({ status }) => status !== 'cancelled')
    const profile = {
      customerId: customer.id,
      at: now,
      buying: buyingOf(placed, now),
      tastes: tastesOf(placed, shelf),
      often: boughtMost(placed, shown),
      interests: interestsOf(traces, { now, most: shown }),
      contacts: contactsOf(traces.turns, now),
      mood: moodOf(traces.turns),
      satisfaction: { csat: lastOf(traces, 'csat'), nps: lastOf(traces, 'nps') },
      suggestions: madeOf(traces),
    }
    return { kind: 'complete', profile }
  }
}

function lastOf({ ratings }: CustomerTraces, kind: 'csat' | 'nps'): Answer | undefined {
  const [last] = ratings.filter((rating) => rating.kind === kind).sort((a, b) => b.at - a.at)
  return last && { score: last.score, at: last.at }
}

function madeOf({ suggestions }: CustomerTraces): SuggestionsMade {
  const refused = suggestions.filter(({ outcome }) => outcome === 'refused')
  return {
    shown: suggestions.length,
    taken: suggestions.filter(({ outcome }) => outcome === 'taken').length,
    refused: refused.length,
    refusedProducts: [...new Set(refused.map(({ productId }) => productId))].slice(0, refusedShown),
  }
}
