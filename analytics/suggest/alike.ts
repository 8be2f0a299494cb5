import KNN from 'ml-knn/lib/index.js'
import type { Category, Purchase } from '../../data/index.ts'
import type { Profile, Profiler } from '../profile/profile.ts'

/** Customers who resemble a customer, nearest first. */
export type Alike = (customerId: string) => readonly string[]

const NEIGHBOURS = 20
const MOST_CUSTOMERS = 5000
const YEAR = 365
/** Taste says more than the price level, and that more than when somebody was here last. */
const weights = { shares: 1, priceLevel: 0.5, recency: 0.25 }

/**
 * Finds the twenty customers who resemble one: the nearest by Euclidean distance between profiles, each a
 * vector of the shares of spending by category, the price level and the days since the last purchase.
 * Only the 5,000 latest customers are compared; a customer who is not among them, or bought nothing,
 * resembles nobody. O(customers log^2 customers) to prepare.
 */
export function makeAlike(
  purchases: readonly Purchase[],
  { profiler, categories }: { readonly profiler: Profiler; readonly categories: readonly Category[] },
): Alike {
  const profiles = latestProfiles(purchases, profiler)
  const points = profiles.map((profile) => pointOf(profile, categories))
  const places = new Map(profiles.map(({ customerId }, place) => [customerId, place]))
  const near = nearest(points, categories.length + 2)
  return (customerId) => {
    const place = places.get(customerId)
    const others = place === undefined ? [] : near(points[place] ?? []).filter((other) => other !== place)
    return others.flatMap((other) => profiles[other]?.customerId ?? []).slice(0, NEIGHBOURS)
  }
}

function latestProfiles(purchases: readonly Purchase[], profiler: Profiler): readonly Profile[] {
  const customers = Map.groupBy(purchases, ({ customerId }) => customerId)
  return [...customers]
    .map(([customerId, own]) => profiler(customerId, own))
    .filter(({ frequency }) => frequency > 0)
    .sort((a, b) => (a.recencyDays ?? 0) - (b.recencyDays ?? 0))
    .slice(0, MOST_CUSTOMERS)
}

function pointOf(
  { shares, priceLevel, recencyDays }: Profile,
  categories: readonly Category[],
): readonly number[] {
  return [
    ...categories.map(({ id }) => weights.shares * (shares[id] ?? 0)),
    weights.priceLevel * (priceLevel ?? 0),
    (weights.recency * Math.min(recencyDays ?? YEAR, YEAR)) / YEAR,
  ]
}

function nearest(points: readonly (readonly number[])[], dimensions: number) {
  if (points.length === 0) return () => []
  const labels = points.map((_, place) => place)
  const { kdTree } = new KNN(points, labels, { distance: distanceOver(dimensions) })
  return (point: readonly number[]): readonly number[] =>
    kdTree
      .nearest(point, NEIGHBOURS + 1)
      .toSorted(([, a], [, b]) => a - b)
      .flatMap(([found]) => found[dimensions] ?? [])
}

/** Of a fixed length, because the tree also measures objects without a length: else it never prunes. */
function distanceOver(dimensions: number) {
  return (a: readonly number[], b: readonly number[]): number => {
    let sum = 0
    for (let i = 0; i < dimensions; i++) sum += ((a[i] ?? 0) - (b[i] ?? 0)) ** 2
    return Math.sqrt(sum)
  }
}
