import { type DayShare, spreadOf } from '../../analytics/trends/dayShare.ts'
import { shareInterval } from '../../analytics/trends/shareInterval.ts'
import { makeConversations, usual } from './month.ts'

/** The part of 95 % intervals that hold the true share, over 4,000 days of so many conversations. */
export function coverage(
  { share, conversations }: { readonly share: number; readonly conversations: number },
  seed: number,
): number {
  const make = makeConversations(seed, usual)
  const dayOf = (): DayShare => {
    let [sum, squares] = [0, 0]
    for (let i = 0; i < conversations; i += 1) {
      const one = make.share(share)
      sum += one
      squares += one * one
    }
    return { day: '2025-01-01', conversations, sum, squares }
  }
  // The spread of a day is joined with that of the days around it, as in a trend of 30 days.
  const around = Array.from({ length: 29 }, dayOf)
  let held = 0
  for (let i = 0; i < days; i += 1) {
    const day = dayOf()
    const { low, high } = shareInterval(day, spreadOf([...around, day]))
    if (low <= share && share <= high) held += 1
    around[i % around.length] = day
  }
  return held / days
}

const days = 4_000
