import { learnMessages, makeMoodReader, messageReader } from '../../analytics/index.ts'
import { type Language, loadContent, shippedContent } from '../../data/index.ts'
import type { Answer } from './scores.ts'
import type { Labelled } from './sets.ts'

export const content = await loadContent([shippedContent])
const { lexicon } = content
export const read = makeMoodReader(content)

/** The shipped weights. */
export function shippedAnswers(lines: readonly Labelled[], language: Language): readonly Answer[] {
  return lines.map(({ text, label }) => ({ label, ...likeliest(moodsOf(text, language)) }))
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
