import type { TracedTurn } from '../../data/index.ts'
import { meanOf } from '../stats/mean.ts'
import { type Difference, welch } from '../stats/welch.ts'

/** How a customer felt, conversation by conversation. */
export interface MoodOfCustomer {
  /** The mean of the conversations' means of positive - negative: from -1 to 1. */
  readonly mean: number
  readonly conversations: number
  readonly drift: Drift
}

/** Whether it gets better; 'same' is said only where the interval is narrow enough to know that. */
type Drift = { readonly kind: 'not-enough' } | ({ readonly kind: 'better' | 'same' | 'worse' } & Difference)

/** The newest conversations that count. */
const counting = 40
/** Conversations that each half needs: with fewer, the interval would say next to nothing. */
const fewest = 5
/** A change of an eighth of the scale is one that matters. */
const matters = 0.25

/**
 * The mood over the newest 40 conversations, and whether it changed from their older to their newer half.
 * Undefined without a message. O(turns log turns).
 */
export function moodOf(turns: readonly TracedTurn[]): MoodOfCustomer | undefined {
  const byConversation = Map.groupBy(turns, ({ conversationId }) => conversationId)
  const means = [...byConversation.values()]
    .map((part) => ({ at: Math.min(...part.map(({ at }) => at)), mean: meanOf(part.map(feeling)) }))
    .sort((a, b) => a.at - b.at)
    .slice(-counting)
    .map(({ mean }) => mean)
  if (means.length === 0) return undefined
  return { mean: meanOf(means), conversations: means.length, drift: driftOf(means) }
}

const feeling = ({ positive, negative }: TracedTurn): number => positive - negative

function driftOf(means: readonly number[]): Drift {
  const half = Math.floor(means.length / 2)
  if (half < fewest) return { kind: 'not-enough' }
  const difference = welch(means.slice(0, half), means.slice(half))
  const { low, high } = difference
  if (low > 0) return { kind: 'better', ...difference }
  if (high < 0) return { kind: 'worse', ...difference }
  return low > -matters && high < matters ? { kind: 'same', ...difference } : { kind: 'not-enough' }
}
