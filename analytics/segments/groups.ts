import type { Text } from '../../data/index.ts'
import { type Difference, groupName } from './groupName.ts'
import { type Fit, kMeans, silhouettes } from './kMeans.ts'
import { type Point, scaleOf, standardised } from './points.ts'
import type { Buyer } from './scores.ts'
import { buyersAmong, fewestBuyers } from './segments.ts'

/** Customers who are like each other. */
interface Group {
  /** Groups that differ from the shop alike have the same name, and a number behind it. */
  readonly name: Text
  readonly difference: Difference
  readonly customers: readonly string[]
  /** Of all buyers. */
  readonly share: number
}

export type CustomerGroups =
  | { readonly kind: 'notEnough'; readonly buyers: number; readonly needed: number }
  /** No number of groups fits: the customers shade into each other. */
  | { readonly kind: 'noGroups'; readonly buyers: number; readonly fits: readonly Fit[] }
  /** The largest group first, and how well each number of groups would have fitted. */
  | {
      readonly kind: 'groups'
      readonly buyers: number
      readonly fits: readonly Fit[]
      readonly groups: readonly Group[]
    }

/**
 * Groups that the shop's own customers fall into, by k-means over the logarithms of how lately, how often and for how much
 * they bought, each in standard deviations. How many groups, 2 to 8, the mean silhouette chooses; below 0.25 there are
 * none (Kaufman and Rousseeuw 1990). The same for a seed. O(n) and 4 million distances for each number of groups.
 */
export function customerGroups(customers: readonly Buyer[], { seed = 1 } = {}): CustomerGroups {
  const buyers = buyersAmong(customers)
  if (buyers.length < fewestBuyers) return { kind: 'notEnough', buyers: buyers.length, needed: fewestBuyers }
  const raw = buyers.map(logarithms)
  const scale = scaleOf(raw)
  const points = raw.map((point) => standardised(point, scale))
  const fits = silhouettes(points, { seed })
  const best = fits.reduce<Fit | undefined>((a, b) => (a && a.silhouette >= b.silhouette ? a : b), undefined)
  if (best === undefined || best.silhouette < weakest)
    return { kind: 'noGroups', buyers: buyers.length, fits }
  const { centroids, groups: labels } = kMeans(points, { k: best.k, seed })
  const members = Map.groupBy(buyers.keys(), (i) => labels[i] ?? 0)
  const groups = centroids.map((centroid, label) => {
    const within = (members.get(label) ?? []).flatMap((i) => buyers[i]?.customerId ?? [])
    const difference = differenceOf(centroid)
    return {
      name: groupName(difference),
      difference,
      customers: within,
      share: within.length / buyers.length,
    }
  })
  return {
    kind: 'groups',
    buyers: buyers.length,
    fits,
    groups: numbered(groups.toSorted((a, b) => b.share - a.share)),
  }
}

const weakest = 0.25

const logarithms = ({ recencyDays, frequency, money }: Buyer): Point =>
  [recencyDays ?? 0, frequency, money].map((value) => Math.log1p(Math.max(0, value)))

const differenceOf = ([recency = 0, frequency = 0, money = 0]: Point): Difference => ({
  recency,
  frequency,
  money,
})

/** The second of a name is told from the first. */
function numbered(groups: readonly Group[]): readonly Group[] {
  const seen = new Map<string, number>()
  return groups.map((group) => {
    const times = (seen.get(group.name.en) ?? 0) + 1
    seen.set(group.name.en, times)
    if (times === 1) return group
    return { ...group, name: { en: `${group.name.en} (${times})`, zh: `${group.name.zh}（${times}）` } }
  })
}
