import type { Turn } from '../turn.ts'
import { rangeAsked } from './range.ts'
import { type SumRules, sumAsked } from './sumAsked.ts'

/** The answer to what the words ask plainly of prices, or of all that there is. */
export function askedPlainly(services: SumRules, turn: Turn): 'sum' | 'range' | undefined {
  if (sumAsked(services, turn) !== undefined) return 'sum'
  return rangeAsked(turn) === undefined ? undefined : 'range'
}
