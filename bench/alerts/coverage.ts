import { boundsOf } from '../../analytics/mood/scaledAverage.ts'
import { moodTrend } from '../../analytics/trends/moodTrend.ts'
import type { DayMood } from '../../data/index.ts'
import { type Customers, makeConversations, usual } from './month.ts'

interface Case extends Pick<Customers, 'averages'> {
  readonly share: number
  readonly conversations: number
}

/** The part of 95 % intervals that hold the true share, over 4,000 days of so many conversations, as the board has them. */
export function coverage({ share, conversations, averages }: Case, seed: number): number {
  const make = makeConversations(seed, averages ? { ...usual, averages } : usual)
  const bounds = boundsOf([averages])
  const dayOf = (place: number): DayMood => {
    let [sum, squares] = [0, 0]
    for (let i = 0; i < conversations; i += 1) {
      const one = make.share(share)
      sum += one
      squares += one * one
    }
    const counts = { messages: conversations, conversations, negative: 0, positive: 0 }
    const sums = { negativeSum: 0, positiveSum: 0, shareSum: sum, shareSquares: squares }
    return { day: `2025-01-${String(place + 1).padStart(2, '0')}`, ...counts, ...sums }
  }
  // The spread of a day is joined with that of the days around it, as in a trend of 30 days.
  const around = Array.from({ length: 29 }, (_, place) => dayOf(place))
  let held = 0
  for (let i = 0; i < days; i += 1) {
    const day = dayOf(29)
    const point = moodTrend([...around, day], bounds).points.at(-1)
    if (point !== undefined && point.low <= share && share <= point.high) held += 1
    around[i % around.length] = { ...day, day: around[i % around.length]?.day ?? day.day }
  }
  return held / days
}

const days = 4_000
