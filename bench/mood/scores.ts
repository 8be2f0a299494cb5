/** What was made of a message that people have labelled. */
export interface Answer {
  readonly label: string
  readonly guess: string
  /** Of the guess. */
  readonly confidence: number
}

/** Those for which something holds, in per cent. */
export const shareOf = <T>(all: readonly T[], holds: (one: T) => boolean): number =>
  (100 * all.filter(holds).length) / Math.max(1, all.length)

export const accuracyOf = (answers: readonly Answer[]): number =>
  shareOf(answers, ({ label, guess }) => label === guess)

/** How many of a class are found, in per cent. */
export const recallOf = (answers: readonly Answer[], label: string): number =>
  accuracyOf(answers.filter((answer) => answer.label === label))

const labelsOf = (answers: readonly Answer[]): readonly string[] => [
  ...new Set(answers.map(({ label }) => label)),
]

/** The mean of the classes' recalls, in per cent. */
export const macroRecall = (answers: readonly Answer[]): number =>
  meanOf(labelsOf(answers).map((label) => recallOf(answers, label)))

/** The mean of the classes' F1, in per cent. */
export const macroF1 = (answers: readonly Answer[]): number =>
  meanOf(
    labelsOf(answers).map((one) =>
      f1Of(answers.map(({ label, guess }) => ({ is: label === one, said: guess === one }))),
    ),
  )

/** F1 of one class, in per cent. */
export function f1Of(said: readonly { readonly is: boolean; readonly said: boolean }[]): number {
  const hits = said.filter((one) => one.is && one.said).length
  const all = said.filter((one) => one.is).length + said.filter((one) => one.said).length
  return all === 0 ? 0 : (200 * hits) / all
}

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

const bins = 10

/**
 * The expected calibration error: by how much confidence and accuracy differ, as a mean over ten bins of equal
 * width. Source: Guo, Pleiss, Sun and Weinberger, ICML 2017.
 */
export function calibrationError(answers: readonly Answer[]): number {
  const gaps = new Float64Array(bins)
  for (const { label, guess, confidence } of answers) {
    const bin = Math.min(bins - 1, Math.floor(confidence * bins))
    gaps[bin] = (gaps[bin] as number) + confidence - (label === guess ? 1 : 0)
  }
  return gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / Math.max(1, answers.length)
}

/** Pearson's correlation. */
export function pearson(a: readonly number[], b: readonly number[]): number {
  const [meanA, meanB] = [meanOf(a), meanOf(b)]
  let [both, ofA, ofB] = [0, 0, 0]
  for (const [n, value] of a.entries()) {
    const [x, y] = [value - meanA, (b[n] ?? 0) - meanB]
    both += x * y
    ofA += x * x
    ofB += y * y
  }
  return both / Math.sqrt(ofA * ofB || 1)
}
