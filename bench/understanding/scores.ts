import type { IntentModel } from '../../analytics/index.ts'
import type { Labelled } from './sets.ts'

/** What a model made of a message that people have labelled. */
export interface Answer {
  /** Undefined when it is in none of the classes. */
  readonly label: string | undefined
  readonly guess: string | undefined
  readonly confidence: number
  readonly outcome: 'sure' | 'ask' | 'unknown'
  readonly familiarity: number
}

/** What the model makes of each message. */
export const answersOf = (model: IntentModel, test: readonly Labelled[]): readonly Answer[] =>
  test.map(({ text, label }) => {
    const { guesses, outcome, familiarity = 0 } = model.read(text, 1)
    const [best] = guesses
    return { label, guess: best?.intent, confidence: best?.confidence ?? 0, outcome, familiarity }
  })

/** Whether the likeliest class is its own. */
const isRight = ({ label, guess }: Answer): boolean => label !== undefined && guess === label

/** A share in per cent, to two places. */
export const percent = (some: number, all: number): number =>
  Math.round((10_000 * some) / Math.max(1, all)) / 100

/** Those for which something holds, in per cent. */
export const shareOf = <T>(all: readonly T[], holds: (one: T) => boolean): number =>
  percent(all.filter(holds).length, all.length)

export const accuracyOf = (answers: readonly Answer[]): number => shareOf(answers, isRight)

/** Those that are read right and not given up. */
export const keptOf = (answers: readonly Answer[]): number =>
  shareOf(answers, (answer) => answer.outcome !== 'unknown' && isRight(answer))

/** Of the messages in no class, those that are given up. */
export const recallOf = (outside: readonly Answer[]): number =>
  shareOf(outside, ({ outcome }) => outcome === 'unknown')

const bins = 10

/**
 * The expected calibration error: by how much confidence and accuracy differ, as a mean over ten bins of equal
 * width. Source: Guo, Pleiss, Sun and Weinberger, ICML 2017.
 */
export function calibrationError(answers: readonly Answer[]): number {
  const gaps = new Float64Array(bins)
  for (const answer of answers) {
    const bin = Math.min(bins - 1, Math.floor(answer.confidence * bins))
    gaps[bin] = (gaps[bin] ?? 0) + answer.confidence - (isRight(answer) ? 1 : 0)
  }
  const sum = gaps.reduce((total, gap) => total + Math.abs(gap), 0)
  return Math.round((10_000 * sum) / Math.max(1, answers.length)) / 10_000
}

/**
 * How many messages out of scope, in per cent, are given up when so little is taken for unfamiliar that the share
 * `kept` of the messages in scope is still read right; 0 when that share is out of reach.
 */
export function recallWhenKept(inside: readonly Answer[], outside: readonly Answer[], kept: number): number {
  const falling = inside
    .filter(isRight)
    .map(({ familiarity }) => familiarity)
    .sort((a, b) => b - a)
  const least = falling[Math.ceil(kept * inside.length) - 1] ?? Number.NEGATIVE_INFINITY
  return shareOf(outside, ({ familiarity }) => familiarity < least)
}
