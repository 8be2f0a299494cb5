import type { Text } from '../../data/index.ts'
import { grouping, type Method } from './grouping.ts'
import { type Difference, groupName } from './groupName.ts'
import type { Fit } from './kMeans.ts'
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

interface Options {
  readonly method?: Method
  readonly seed?: number
}

/**
 * Groups that the shop's own customers fall into, by the logarithms of how lately, how often and for how much
 * they bought, each in standard deviations. How many groups the mean silhouette chooses (`grouping`); below
 * 0.25 there are none (Kaufman and Rousseeuw 1990). Hierarchy and density are for small shops. The same for a
 * seed.
 *
 * @throws RangeError beyond 1,000 buyers by hierarchy, or 2,000 by density.
 */
export function customerGroups(
  customers: readonly Buyer[],
  { method = 'kMeans', seed = 1 }: Options = {},
): CustomerGroups {
  const buyers = buyersAmong(customers)
  if (buyers.length < fewestBuyers) return { kind: 'notEnough', buyers: buyers.length, needed: fewestBuyers }
  const raw = buyers.map(logarithms)
  const scale = scaleOf(raw)
  const points = raw.map((point) => standardised(point, scale))
  const { labels, fits } = grouping(points, method, seed)
  const members = [...Map.groupBy(buyers.keys(), (i) => labels[i])]
  if (members.length < 2) return { kind: 'noGroups', buyers: buyers.length, fits }
  const groups = members.map(([label, within]) => {
    const difference = differenceOf(scaleOf(within.flatMap((i) => [points[i] ?? []])).means)
    const name = label === undefined ? apart : groupName(difference)
    const ids = within.flatMap((i) => buyers[i]?.customerId ?? [])
    return { name, difference, customers: ids, share: ids.length / buyers.length }
  })
  return { kind: 'groups', buyers: buyers.length, fits, groups: numbered(groups.toSorted(largestFirst)) }
}

const apart: Text = { en: 'unlike the others', zh: '与众不同' }

const largestFirst = (a: Group, b: Group): number => b.share - a.share

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
