import { activitiesAfter, openStore, type Store, type StoredActivity, transcript } from '../../data/index.ts'
import type { Place } from '../shop.ts'
import type { Acknowledged } from './burst.ts'

/** One conversation as its clients saw it. */
export interface Seen {
  readonly id: string
  /** What was acknowledged, a list for each connection. */
  readonly acknowledged: readonly (readonly Acknowledged[])[]
  /** Ids of activities in the order in which they were read or heard, by the way in which they came. */
  readonly ways: ReadonlyMap<string, readonly string[]>
}

/** What became of messages that were sent at once. */
export interface Order {
  readonly acknowledged: number
  /** Messages that the store, the transcript and every client hold. */
  readonly kept: number
  /** What stands somewhere once too often. */
  readonly duplicates: readonly string[]
  /** Gaps, steps back, and messages of one connection that changed places. */
  readonly outOfOrder: readonly string[]
}

type Places = readonly number[]
const most = 100_000

/** Compares what clients saw with the store; no server may run on it any more. */
export async function orderIn(place: Place, seen: readonly Seen[]): Promise<Order> {
  const store = await openStore(place)
  const orders: Order[] = []
  for (const each of seen) orders.push(await orderOfOne(store, each))
  await store.close()
  return {
    acknowledged: orders.reduce((sum, { acknowledged }) => sum + acknowledged, 0),
    kept: orders.reduce((sum, { kept }) => sum + kept, 0),
    duplicates: orders.flatMap(({ duplicates }) => duplicates),
    outOfOrder: orders.flatMap(({ outOfOrder }) => outOfOrder),
  }
}

async function orderOfOne(store: Store, { id, acknowledged, ways }: Seen): Promise<Order> {
  const stored = await activitiesAfter(store, id, 0, most)
  const lines = await transcript(store, id)
  const seqOf = new Map(stored.map((activity) => [activity.id, activity.seq]))
  const theirs = placesOfMessages(stored)
  const placed = ([way, ids]: readonly [string, readonly string[]]): [string, Places] => [
    way,
    ids.map((each) => seqOf.get(each) ?? Number.NaN),
  ]
  const views = new Map([['transcript', lines.map(({ seq }) => seq)] as const, ...[...ways].map(placed)])
  const sent = acknowledged.map((each, i): [string, Places] => [
    `connection ${i}`,
    each.toSorted((a, b) => a.sent - b.sent).map(({ clientId }) => theirs.get(clientId)?.[0] ?? Number.NaN),
  ])
  const answered = lines.filter(({ interaction }) => interaction !== undefined).map(({ seq }) => seq)
  const isKept = ({ clientId, activityId }: Acknowledged): boolean => {
    const [seq = 0] = theirs.get(clientId) ?? []
    return seqOf.get(activityId) === seq && [answered, ...views.values()].every((each) => each.includes(seq))
  }
  const named = (words: string) => `${id}: ${words}`
  return {
    acknowledged: acknowledged.flat().length,
    kept: acknowledged.flat().filter(isKept).length,
    duplicates: [...[...views].flatMap(repeats), ...[...theirs].flatMap(twice)].map(named),
    outOfOrder: [...gaps(stored), ...[...views, ...sent].flatMap(stepsBack)].map(named),
  }
}

/** Where each message stands, by the id that its client gave it: in one place, as it should be. */
function placesOfMessages(stored: readonly StoredActivity[]): ReadonlyMap<string, Places> {
  const messages = stored.filter(({ author }) => author === 'customer')
  const groups = Map.groupBy(messages, ({ body: { channelData } }) => String(idIn(channelData)))
  return new Map([...groups].map(([clientId, each]) => [clientId, each.map(({ seq }) => seq)]))
}

const idIn = (channelData: unknown): unknown =>
  typeof channelData === 'object' && channelData !== null && 'clientActivityID' in channelData
    ? channelData.clientActivityID
    : undefined

function repeats([where, places]: readonly [string, Places]): readonly string[] {
  const again = places.filter((place, i) => places.indexOf(place) !== i)
  return again.map((place) => `${where}: ${place} again`)
}

const twice = ([clientId, places]: readonly [string, Places]): readonly string[] =>
  places.slice(1).map((place) => `store: message ${clientId} again at ${place}`)

const gaps = (stored: readonly StoredActivity[]): readonly string[] =>
  stored.filter(({ seq }, i) => seq !== i + 1).map(({ seq }) => `store: a gap before ${seq}`)

/** A step to the same place is a repeat, not a step back. */
const stepsBack = ([where, places]: readonly [string, Places]): readonly string[] =>
  places.flatMap((place, i) => {
    const before = places[i - 1] ?? 0
    return place >= before ? [] : [`${where}: ${place} after ${before}`]
  })
