import { type BackOff, usualBackOff } from './backOff.ts'
import { type BreakerRule, usualBreaker } from './breaker.ts'

/** All times in milliseconds. */
export interface OutboxLimits {
  /** Conversations that are sent to at once. */
  readonly conversations: number
  /** The same of one origin, so that one that hangs does not keep the others waiting. */
  readonly ofOneOrigin: number
  /** How long a conversation is in our hands; when this process dies, another one goes on after that. */
  readonly lease: number
  /** How long one attempt may take. */
  readonly deadline: number
  /** How often to look for what has become due, or was left behind. */
  readonly lookEvery: number
  /** How long to wait for what is under way when it stops. */
  readonly stopWithin: number
  readonly backOff: BackOff
  readonly breaker: BreakerRule
}

export const usualLimits: OutboxLimits = {
  conversations: 64,
  ofOneOrigin: 32,
  lease: 30_000,
  deadline: 15_000,
  lookEvery: 1_000,
  stopWithin: 5_000,
  backOff: usualBackOff,
  breaker: usualBreaker,
}
