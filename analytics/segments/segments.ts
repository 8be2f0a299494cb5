import type { Text } from '../../data/index.ts'
import { type Buyer, scoresOf } from './scores.ts'
import { type SegmentId, segmentNames, segmentOf } from './segmentTable.ts'

/** A part of the shop's customers. */
interface Segment {
  readonly id: SegmentId
  readonly name: Text
  readonly meaning: Text
  readonly customers: readonly string[]
  /** Of all buyers. */
  readonly share: number
  /** Of all that was spent; 0 when nothing was. */
  readonly moneyShare: number
}

export type Segments =
  | { readonly kind: 'notEnough'; readonly buyers: number; readonly needed: number }
  /** Those that somebody is in, from the dearest to the shop on. */
  | { readonly kind: 'segments'; readonly buyers: number; readonly segments: readonly Segment[] }

/**
 * The segments of a shop by how lately, how often and for how much its customers bought. Who never bought is
 * in none. Fewer than 25 buyers, five to a fifth, are not enough. O(n log n).
 */
export function segments(customers: readonly Buyer[]): Segments {
  const buyers = buyersAmong(customers)
  if (buyers.length < fewestBuyers) return { kind: 'notEnough', buyers: buyers.length, needed: fewestBuyers }
  const scores = scoresOf(buyers)
  const spent = moneyOf(buyers)
  const members = Map.groupBy(buyers.keys(), (i) => {
    const [score, buyer] = [scores[i], buyers[i]]
    return score && buyer ? segmentOf(score, buyer.frequency) : 'lost'
  })
  const found = segmentIds.flatMap((id) => {
    const within = (members.get(id) ?? []).flatMap((i) => buyers[i] ?? [])
    if (within.length === 0) return []
    const share = within.length / buyers.length
    const moneyShare = spent > 0 ? moneyOf(within) / spent : 0
    return [
      { id, ...segmentNames[id], customers: within.map(({ customerId }) => customerId), share, moneyShare },
    ]
  })
  return { kind: 'segments', buyers: buyers.length, segments: found }
}

/** Those who bought, with figures that are numbers. */
export const buyersAmong = (customers: readonly Buyer[]): readonly Buyer[] =>
  customers.filter(
    ({ recencyDays, frequency, money }) =>
      recencyDays !== undefined &&
      Number.isFinite(recencyDays) &&
      frequency > 0 &&
      Number.isFinite(frequency + money),
  )

export const fewestBuyers = 25

const moneyOf = (buyers: readonly Buyer[]): number =>
  buyers.reduce((sum, { money }) => sum + Math.max(0, money), 0)

const isSegment = (id: string): id is SegmentId => id in segmentNames
const segmentIds = Object.keys(segmentNames).filter(isSegment)
