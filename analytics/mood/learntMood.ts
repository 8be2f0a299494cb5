import type { Scaling } from '../models/scaling.ts'

/** What moves a service, beside the mood. */
export const signals = [
  'frustration',
  'worry',
  'thanks',
  'confusion',
  'urgency',
  'sarcasm',
  'threat',
] as const
export type Signal = (typeof signals)[number]

/** The moods in the order of their outputs; the signals follow. */
export const moods = ['neg', 'neu', 'pos'] as const
export type MoodLabel = (typeof moods)[number]

/** What a linear model of messages learnt: plain arrays that can be kept. */
export interface LearntMessages {
  /** How many outputs exclude one another, and how many there are beside them. */
  readonly classes: number
  readonly others: number
  /** The hashes of the features that are known, in rising order. */
  readonly hashes: Uint32Array
  /** Row by row in the order of the hashes, a byte for each output. */
  readonly weights: Int8Array
  /** What a weight of 1 stands for, for each output. */
  readonly scales: Float32Array
  /** A weight of each output for each number that sums a message up. */
  readonly dense: Float32Array
  readonly scaling: Scaling
  /** How it reads each of the classes in messages that it has not learnt; none when nothing was held out. */
  readonly averages: readonly ClassAverages[]
}

/** The mean probabilities of a class. */
export interface ClassAverages {
  /** Of messages that are of the class. */
  readonly own: number
  /** Of messages that are not. */
  readonly others: number
}
