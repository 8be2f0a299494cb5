import type { DayShare } from './dayShare.ts'

/** Between which the shares of conversations lie: 0 and 1, or further out when probabilities are scaled. */
export interface Bounds {
  readonly lowest: number
  readonly highest: number
}

export const unscaled: Bounds = { lowest: 0, highest: 1 }

/**
 * A day whose conversations' shares lie between 0 and 1, as intervals, angles and spreads want them: each share is
 * taken to (share - lowest) / (highest - lowest), which for shares of one language are the probabilities before they
 * were scaled. O(1).
 */
export function onUnit<Day extends DayShare>(day: Day, { lowest, highest }: Bounds): Day {
  const { conversations, sum, squares } = day
  const width = highest - lowest
  return {
    ...day,
    sum: (sum - conversations * lowest) / width,
    squares: (squares - 2 * lowest * sum + conversations * lowest ** 2) / width ** 2,
  }
}

/** The share that lies there, and at least 0 and at most 1, as shares of messages are. O(1). */
export const offUnit = (place: number, { lowest, highest }: Bounds): number =>
  Math.min(1, Math.max(0, lowest + place * (highest - lowest)))
