import type { Quantised } from '../models/quantised.ts'
import type { LearntFamiliarity } from './outOfScope.ts'
import type { Thresholds } from './thresholds.ts'
import type { LearntWeighting } from './weighting.ts'

/** What an intent model learnt: plain arrays that can be kept, or sent from a worker. */
export interface LearntIntents extends LearntWeighting, Quantised {
  readonly labels: readonly string[]
  readonly thresholds: Thresholds
  readonly temperature: number
  readonly familiarity: LearntFamiliarity
  /** How many numbers the word vectors give for a message; 0 when it was learnt without. */
  readonly pooled: number
}
