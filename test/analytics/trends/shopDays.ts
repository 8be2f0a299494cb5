import { seeded } from '../../../analytics/models/random.ts'
import type { DayShare } from '../../../analytics/trends/dayShare.ts'

export const isoOf = (i: number) => new Date(Date.UTC(2026, 0, 5 + i)).toISOString().slice(0, 10)

/** Days from Monday 2026-01-05 on, with the shares of conversations scattered about what `shareAt` says. */
export function shopDays(
  days: number,
  shareAt: (i: number) => number,
  { conversations = 60, seed = 1 } = {},
): readonly DayShare[] {
  const random = seeded(seed)
  return Array.from({ length: days }, (_, i) => {
    const mean = shareAt(i)
    let [sum, squares] = [0, 0]
    for (let c = 0; c < conversations; c += 1) {
      // Two steps of variance mean * (1 - mean) / 2 together.
      const share = (Number(random() < mean) + Number(random() < mean)) / 2
      sum += share
      squares += share * share
    }
    return { day: isoOf(i), conversations, sum, squares }
  })
}
