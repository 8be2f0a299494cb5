import { crossRead, learnMessages, makeMoodReader, messageReader } from '../../analytics/index.ts'
import { type Language, loadContent, shippedContent } from '../../data/index.ts'
import {
  balanced,
  bestThreshold,
  decided,
  type Factors,
  fewestErrorsAndEven,
  likeliest,
  type Said,
} from './decisions.ts'
import type { Answer } from './scores.ts'
import type { Labelled } from './sets.ts'

export const content = await loadContent([shippedContent])
const { lexicon } = content
export const read = makeMoodReader(content)

/** The shipped weights. */
export function shippedAnswers(lines: readonly Labelled[], language: Language): readonly Answer[] {
  return lines.map(({ text, label }) => ({ label, ...greatest(moodsOf(text, language)) }))
}

/** The probabilities of the shipped weights by the names of the sets' classes. */
export function moodsOf(text: string, language: Language): Readonly<Record<string, number>> {
  const { negative, neutral, positive } = read(text, language).mood
  return { neg: negative, neu: neutral, pos: positive }
}

function greatest(shares: Readonly<Record<string, number>>): Pick<Answer, 'guess' | 'confidence'> {
  const [[guess, confidence] = ['', 0]] = Object.entries(shares).sort((a, b) => b[1] - a[1])
  return { guess, confidence }
}

/** How the class of a message is decided, from what teaches and, where it needs them, answers held out of that. */
export type Deciding = (task: {
  readonly train: readonly Labelled[]
  readonly labels: readonly string[]
  readonly heldOut: () => readonly Said[]
}) => Factors

const byLikeliest: Deciding = ({ labels }) => likeliest(labels)
export const byBalance: Deciding = ({ train, labels }) => balanced(train, labels)
export const byAccuracyAndF1: Deciding = ({ heldOut, labels }) => fewestErrorsAndEven(heldOut(), labels)

interface Training {
  readonly decide?: Deciding
  /** Of the messages, for the words that no message has. */
  readonly language?: Language
}

/** Of Chinese reviews fewer are read wrong at this rate than at that which surprises least: chosen on chnsenticorp's train. */
const ratesIn = { en: undefined, zh: 0.2 }

const settingsIn = (language: Language) => ({
  lexicon,
  vectors: language === 'en' ? content.wordVectors : undefined,
  folds: 0,
  rate: ratesIn[language],
})

/** What the same learner makes of messages when it is trained on others: one setting for every set. */
export function trainedAnswers(
  train: readonly (Labelled & { readonly weight?: number })[],
  test: readonly Labelled[],
  { decide = byLikeliest, language = 'en' }: Training = {},
): readonly Answer[] {
  const labels = [...new Set(train.map(({ label }) => label))].toSorted((a, b) => a.localeCompare(b))
  const examples = train.map(({ text, label, weight }) => ({
    ...{ text, targets: labels.map((one) => (one === label ? 1 : 0)) },
    ...(weight !== undefined && { weight }),
  }))
  const settings = { ...settingsIn(language), classes: labels.length, others: 0 }
  const heldOut = () =>
    crossRead(examples, { ...settings, folds }).map(({ scores }, n) => ({
      label: train[n]?.label ?? '',
      shares: sharesOf(scores),
    }))
  const factors = decide({ train, labels, heldOut })
  const readOne = messageReader(learnMessages(examples, settings), lexicon)
  return test.map(({ text, label }) =>
    decided({ label, shares: [...readOne(text).probabilities] }, labels, factors),
  )
}

/** Of a training part, to learn how to decide. */
const folds = 3

function sharesOf(scores: ArrayLike<number>): readonly number[] {
  const powers = Array.from(scores, Math.exp)
  const sum = powers.reduce((all, power) => all + power, 0)
  return powers.map((power) => power / sum)
}

interface Targets {
  readonly text: string
  readonly targets: readonly number[]
}

/** The probabilities of several outputs that do not exclude one another; targets are between 0 and 1. */
export function trainedShares(
  train: readonly Targets[],
  test: readonly string[],
): readonly (readonly number[])[] {
  const others = train[0]?.targets.length ?? 0
  const readOne = messageReader(learnMessages(train, { ...settingsIn('en'), classes: 0, others }), lexicon)
  return test.map((text) => [...readOne(text).probabilities])
}

/** From which probability on to say each output, so that its F1 is greatest on held-out folds of what teaches. */
export function trainedThresholds(train: readonly Targets[]): readonly number[] {
  const others = train[0]?.targets.length ?? 0
  const heldOut = crossRead(train, { ...settingsIn('en'), classes: 0, others, folds })
  return Array.from({ length: others }, (_, c) =>
    bestThreshold(
      heldOut.map(({ scores, targets }) => ({
        is: targets[c] === 1,
        probability: 1 / (1 + Math.exp(-(scores[c] ?? 0))),
      })),
    ),
  )
}
