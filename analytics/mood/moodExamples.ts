import { type MoodLabel, moods, type Signal, signals } from './learntMood.ts'
import type { MessageExample } from './messageExample.ts'

/** A message with what people say of it. */
export interface MoodExample {
  readonly text: string
  readonly mood: MoodLabel
  /** Undefined where nobody has looked for signals. */
  readonly signals: readonly Signal[] | undefined
  readonly weight?: number
  readonly calibrates?: boolean
  readonly always?: boolean
  readonly teaches?: boolean
}

/** The outputs of a model of moods and signals. */
export const moodOutputs = { classes: moods.length, others: signals.length } as const

/** A message with what each output should be. */
export const moodExample = ({ text, mood, signals: heard, ...rest }: MoodExample): MessageExample => ({
  text,
  targets: [
    ...moods.map((one) => (one === mood ? 1 : 0)),
    ...signals.map((one) => (heard === undefined ? -1 : heard.includes(one) ? 1 : 0)),
  ],
  ...rest,
})
