import { type Answer, accuracyOf, f1Of, macroF1 } from './scores.ts'

/** What a reader says of a message: a probability for each class, and the class that it truly has. */
export interface Said {
  readonly label: string
  readonly shares: readonly number[]
}

/** What each class's probability is multiplied by before the greatest decides. */
export type Factors = readonly number[]

/** The class of the greatest probability, each multiplied by its factor; the confidence stays the probability. */
export function decided({ label, shares }: Said, labels: readonly string[], factors: Factors): Answer {
  const weighed = shares.map((share, c) => share * (factors[c] ?? 1))
  const first = weighed.indexOf(Math.max(...weighed))
  return { label, guess: labels[first] ?? '', confidence: shares[first] ?? 0 }
}

/** The largest probability, which makes the fewest errors. */
export const likeliest = (labels: readonly string[]): Factors => labels.map(() => 1)

/**
 * What makes the mean of the classes' recalls greatest: each probability over how often the class is taught. Source:
 * Elkan, IJCAI 2001.
 */
export const balanced = (train: readonly { readonly label: string }[], labels: readonly string[]): Factors =>
  labels.map((one) => train.length / Math.max(1, train.filter(({ label }) => label === one).length))

const [steps, reach, rounds] = [[0.4, 0.2, 0.1], 5, 3]

/**
 * The factors that make the sum of accuracy and macro-F1 greatest on messages that were held out, one class after the
 * other in ever smaller steps. O(messages * classes).
 */
export function fewestErrorsAndEven(heldOut: readonly Said[], labels: readonly string[]): Factors {
  const worthOf = (logs: readonly number[]) => {
    const answers = heldOut.map((said) => decided(said, labels, logs.map(Math.exp)))
    return accuracyOf(answers) + macroF1(answers)
  }
  const start = labels.map(() => 0)
  let best = { logs: start, worth: worthOf(start) }
  for (const { c, by } of tries(labels.length)) {
    const logs = best.logs.map((log, n) => (n === c ? log + by : log))
    const worth = worthOf(logs)
    if (worth > best.worth) best = { logs, worth }
  }
  return best.logs.map(Math.exp)
}

/** By how much the logarithm of which factor is moved, one try after the other. */
const tries = (classes: number): readonly { readonly c: number; readonly by: number }[] =>
  steps.flatMap((step) =>
    Array.from({ length: rounds * classes * (2 * reach + 1) }, (_, n) => ({
      c: Math.floor(n / (2 * reach + 1)) % classes,
      by: step * ((n % (2 * reach + 1)) - reach),
    })),
  )

/** The probability from which on saying it makes F1 greatest on messages that were held out. O(n log n + thresholds * n). */
export function bestThreshold(
  heldOut: readonly { readonly is: boolean; readonly probability: number }[],
): number {
  let best = { threshold: 0.5, f1: -1 }
  for (let percent = 5; percent <= 95; percent++) {
    const threshold = percent / 100
    const f1 = f1Of(heldOut.map(({ is, probability }) => ({ is, said: probability >= threshold })))
    if (f1 > best.f1) best = { threshold, f1 }
  }
  return best.threshold
}
