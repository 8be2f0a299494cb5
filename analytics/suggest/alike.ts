import KNN from 'ml-knn/lib/index.js'
import type { Category, Purchase } from '../../data/index.ts'
import type { Profile, Profiler } from '../profile/profile.ts'
import { allAtOnce, forEachOf, mapped, type Steps } from '../steps.ts'

/** Customers who resemble a customer, or a profile, nearest first. */
export type Alike = (of: string | Profile) => readonly string[]

const NEIGHBOURS = 20
const MOST_CUSTOMERS = 5000
/** A tree is made at one go, in some 20 ms for this many. */
const IN_ONE_TREE = 1000
const YEAR = 365
/** Taste says more than the price level, and that more than when somebody was here last. */
const weights = { shares: 1, priceLevel: 0.5, recency: 0.25 }

interface Customers {
  readonly profiler: Profiler
  readonly categories: readonly Category[]
}

/**
 * Finds the twenty customers who resemble one: the nearest by Euclidean distance between profiles, each a
 * vector of the shares of spending by category, the price level and the days since the last purchase.
 * Only the 5,000 latest customers are compared; a customer who is not among them, or bought nothing,
 * resembles nobody. O(customers log^2 customers) to prepare.
 */
export function makeAlike(purchases: readonly Purchase[], customers: Customers): Alike {
  return allAtOnce(alikeSteps(purchases, customers))
}

export function* alikeSteps(
  purchases: readonly Purchase[],
  { profiler, categories }: Customers,
): Steps<Alike> {
  const profiles = yield* latestProfiles(purchases, profiler)
  const points = yield* mapped(profiles, 500, (profile) => pointOf(profile, categories))
  const places = new Map(profiles.map(({ customerId }, place) => [customerId, place]))
  const near = yield* nearest(points, categories.length + 2)
  return (of) => {
    const place = typeof of === 'string' ? places.get(of) : undefined
    const point = typeof of === 'string' ? points[place ?? -1] : pointOf(of, categories)
    const others = point === undefined ? [] : near(point).filter((other) => other !== place)
    return others.flatMap((other) => profiles[other]?.customerId ?? []).slice(0, NEIGHBOURS)
  }
}

function* latestProfiles(purchases: readonly Purchase[], profiler: Profiler): Steps<readonly Profile[]> {
  const customers = new Map<string, Purchase[]>()
  yield* forEachOf(purchases, 2_000, (purchase) => {
    const own = customers.get(purchase.customerId)
    if (own === undefined) customers.set(purchase.customerId, [purchase])
    else own.push(purchase)
  })
  const profiles = yield* mapped(customers, 200, ([customerId, own]) => profiler(customerId, own))
  return profiles
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

type Near = (point: readonly number[]) => readonly number[]

/** Places of the nearest points; several small trees give what one large one would. */
function* nearest(points: readonly (readonly number[])[], dimensions: number): Steps<Near> {
  const labels = points.map((_, place) => place)
  const trees: KNN['kdTree'][] = []
  for (let start = 0; start < points.length; start += IN_ONE_TREE) {
    const own = [points.slice(start, start + IN_ONE_TREE), labels.slice(start, start + IN_ONE_TREE)] as const
    trees.push(new KNN(...own, { distance: distanceOver(dimensions) }).kdTree)
    yield
  }
  return (point) =>
    trees
      .flatMap((tree) => tree.nearest(point, NEIGHBOURS + 1))
      .toSorted(([, a], [, b]) => a - b)
      .slice(0, NEIGHBOURS + 1)
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
