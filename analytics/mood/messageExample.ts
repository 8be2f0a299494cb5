/** A message to learn from. */
export interface MessageExample {
  readonly text: string
  /** What each output should be, from 0 to 1; below 0 where nobody knows. */
  readonly targets: readonly number[]
  /** How much it counts; 1 when missing. */
  readonly weight?: number
  /** Whether the scores are calibrated with it. */
  readonly calibrates?: boolean
  /** Whether it is learnt from. When some messages are not, they alone calibrate the classes. */
  readonly teaches?: boolean
  /** Whether it is learnt even where others are held out; of its own held-out score nothing is to be made then. */
  readonly always?: boolean
}
