import type { DayShare } from '../../analytics/trends/dayShare.ts'
import { type Customers, makeConversations, makeNormal } from './month.ts'
import type { ShopDay, Watcher } from './watchers.ts'

/** Conversations a day in the mean, and how many times that on each weekday, Sunday first. */
const conversations = 60
const volumes = [0.8, 1.2, 1.1, 1, 1, 1.05, 0.85]

/** Shares of the channels, the languages and the intents. */
const kinds = [
  [0.75, 0.25],
  [0.6, 0.4],
  [0.3, 0.2, 0.15, 0.15, 0.1, 0.1],
]

/** Days that every watcher sees first, and days that count. */
const before = 28
const counted = 90

/** Alarms in 90 days in which nothing changes, after 28 days to learn from. */
export function falseAlarms(
  customers: Customers,
  seed: number,
  watchers: readonly Watcher[],
): readonly number[] {
  const nextDay = makeShop(customers, seed)
  const alarms = watchers.map(() => 0)
  for (let i = 0; i < before + counted; i += 1) {
    const day = nextDay(0)
    watchers.forEach((watch, w) => {
      const raised = watch(day).length
      if (i >= before) alarms[w] = (alarms[w] ?? 0) + raised
    })
  }
  return alarms
}

/** Days to find a shift, none after 28 of them; before it 56 to 85 days go by as usual. */
const patience = 28

/**
 * At the end of which day each watcher raised its first alarm for the whole shop after the share rose by `rise` for
 * good: 1 for the first day of it, infinity when it did not in 28 days.
 */
export function daysToFind(
  { customers, rise }: { readonly customers: Customers; readonly rise: number },
  seed: number,
  watchers: readonly Watcher[],
): readonly number[] {
  const nextDay = makeShop(customers, seed)
  const shift = 2 * before + (seed % 30)
  const found = watchers.map(() => Number.POSITIVE_INFINITY)
  for (let i = 0; i < shift + patience; i += 1) {
    const day = nextDay(i < shift ? 0 : rise)
    watchers.forEach((watch, w) => {
      const raised = watch(day).includes(0)
      if (raised && i >= shift) found[w] = Math.min(found[w] ?? 0, i - shift + 1)
    })
  }
  return found
}

/** Gives day after day, each from a Wednesday on, with so much added to the share. */
function makeShop(customers: Customers, seed: number): (added: number) => ShopDay {
  const { random, share } = makeConversations(seed, customers)
  const normal = makeNormal(random)
  let at = Date.UTC(2025, 0, 1)
  return (added) => {
    const [day, weekday] = [new Date(at).toISOString().slice(0, 10), new Date(at).getUTCDay()]
    at += 86_400_000
    const mean = customers.share + (customers.weekdays[weekday] ?? 0) + added + customers.days * normal()
    const shop = emptyDay(day)
    const segments = kinds.flat().map(() => emptyDay(day))
    const n = poisson(conversations * (volumes[weekday] ?? 1), random)
    for (let i = 0; i < n; i += 1) {
      const one = share(Math.min(0.97, Math.max(0.03, mean)))
      for (const sums of [shop, ...pickSegments(segments, random)]) addTo(sums, one)
    }
    return { shop, segments }
  }
}

type Sums = { -readonly [key in keyof DayShare]: DayShare[key] }

const emptyDay = (day: string): Sums => ({ day, conversations: 0, sum: 0, squares: 0 })

function addTo(sums: Sums, share: number): void {
  sums.conversations += 1
  sums.sum += share
  sums.squares += share * share
}

function pickSegments(segments: readonly Sums[], random: () => number): readonly Sums[] {
  let from = 0
  return kinds.flatMap((shares) => {
    const picked = segments[from + pick(shares, random)]
    from += shares.length
    return picked === undefined ? [] : [picked]
  })
}

function pick(shares: readonly number[], random: () => number): number {
  let left = random()
  const found = shares.findIndex((share) => {
    left -= share
    return left < 0
  })
  return found === -1 ? shares.length - 1 : found
}

/** Knuth's way, good for some hundred. */
function poisson(mean: number, random: () => number): number {
  const limit = Math.exp(-mean)
  let n = 0
  for (let product = random(); product > limit; product *= random()) n += 1
  return n
}
