import {
  learnMessages,
  makeMoodReader,
  messageReader,
  moodModelOf,
  moodTrend,
} from '../../analytics/index.ts'
import { additionOf, noDay } from '../../data/conversations/rollups.ts'
import { type Interaction, type Language, loadContent, shippedContent } from '../../data/index.ts'
import type { Answer } from './scores.ts'
import type { Labelled } from './sets.ts'

const content = await loadContent([shippedContent])
const { lexicon } = content
export const read = makeMoodReader(content)

/** The shipped weights. */
export function shippedAnswers(lines: readonly Labelled[], language: Language): readonly Answer[] {
  return lines.map(({ text, label }) => ({ label, ...likeliest(moodsOf(text, language)) }))
}

const { bounds } = moodModelOf(content)

/**
 * The share of negatives that the board charts of a day on which each of these English messages was a conversation of
 * its own: the sums that the store keeps, charted as the board does.
 */
export function chartedNegative(texts: readonly string[]): number {
  const day = { day: '2026-01-01', messages: texts.length, conversations: texts.length }
  let [shareSum, shareSquares, negativeSum] = [0, 0, 0]
  for (const text of texts) {
    const { mood, scaledNegative } = read(text, 'en')
    const { sums } = additionOf({ ...message, mood, scaledNegative }, noDay)
    shareSum += sums.share_day
    shareSquares += sums.squares_day
    negativeSum += sums.negative_sum
  }
  const sums = { negative: 0, positive: 0, negativeSum, positiveSum: 0, shareSum, shareSquares }
  return moodTrend([{ ...day, ...sums }], bounds).points[0]?.share ?? Number.NaN
}

/** A message but for its mood. */
const message: Omit<Interaction, 'mood'> = {
  ...{ conversationId: '', seq: 1, customerId: undefined, channel: 'web', at: Date.UTC(2026, 0, 1) },
  ...{ text: '', language: 'en', intent: undefined, confidence: 0, entities: [], talk: undefined },
  ...{ outcome: 'answered', articleId: undefined, reply: '', micros: 0 },
}

/** The probabilities of the shipped weights by the names of the sets' classes. */
export function moodsOf(text: string, language: Language): Readonly<Record<string, number>> {
  const { negative, neutral, positive } = read(text, language).mood
  return { neg: negative, neu: neutral, pos: positive }
}

function likeliest(shares: Readonly<Record<string, number>>): Pick<Answer, 'guess' | 'confidence'> {
  const [[guess, confidence] = ['', 0]] = Object.entries(shares).sort((a, b) => b[1] - a[1])
  return { guess, confidence }
}

/** What the same learner makes of messages when it is trained on others: one setting for every set. */
export function trainedAnswers(train: readonly Labelled[], test: readonly Labelled[]): readonly Answer[] {
  const labels = [...new Set(train.map(({ label }) => label))].toSorted((a, b) => a.localeCompare(b))
  const learnt = learnMessages(
    train.map(({ text, label }) => ({ text, targets: labels.map((one) => (one === label ? 1 : 0)) })),
    { lexicon, classes: labels.length, others: 0, folds: 0 },
  )
  const readOne = messageReader(learnt, lexicon)
  return test.map(({ text, label }) => {
    const { probabilities } = readOne(text)
    return { label, ...likeliest(Object.fromEntries(labels.map((one, n) => [one, probabilities[n] ?? 0]))) }
  })
}

/** The logits of several outputs that do not exclude one another; targets are between 0 and 1. */
export function trainedLogits(
  train: readonly { readonly text: string; readonly targets: readonly number[] }[],
  test: readonly string[],
): readonly (readonly number[])[] {
  const others = train[0]?.targets.length ?? 0
  const readOne = messageReader(learnMessages(train, { lexicon, classes: 0, others, folds: 0 }), lexicon)
  return test.map((text) => [...readOne(text).probabilities].map((share) => Math.log(share / (1 - share))))
}
