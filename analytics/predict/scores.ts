/** Predictions of rows that were not learnt from, beside what happened: 1 or 0, or an amount. */
export interface Judged {
  readonly predicted: readonly number[]
  readonly truths: readonly number[]
}

/**
 * The area under the ROC curve: how probable it is that a row where it happened has the higher prediction of two; equal
 * ones count half. 0.5 when it happened in all rows or in none. O(n log n). Source: Hanley and McNeil, Radiology 143, 1982.
 *
 * `areaUnderCurve({ predicted: [0.1, 0.4, 0.35, 0.8], truths: [0, 0, 1, 1] })` is 0.75.
 */
export function areaUnderCurve({ predicted, truths }: Judged): number {
  const positives = truths.reduce((sum, truth) => sum + truth, 0)
  const negatives = truths.length - positives
  if (positives === 0 || negatives === 0) return 0.5
  const ranks = midRanks(predicted)
  const sum = ranks.reduce((total, rank, n) => total + (truths[n] === 1 ? rank : 0), 0)
  return (sum - (positives * (positives + 1)) / 2) / (positives * negatives)
}

/** From 1; equal numbers share the mean of their ranks. */
function midRanks(numbers: readonly number[]): readonly number[] {
  const order = [...numbers.keys()].sort((a, b) => (numbers[a] as number) - (numbers[b] as number))
  const ranks = new Array<number>(numbers.length).fill(0)
  for (let from = 0; from < order.length; ) {
    let to = from + 1
    while (to < order.length && numbers[order[to] as number] === numbers[order[from] as number]) to++
    for (const n of order.slice(from, to)) ranks[n] = (from + 1 + to) / 2
    from = to
  }
  return ranks
}

/** The mean of -ln p(what happened), in nats; p is held a billionth from 0 and 1. O(n). */
export function logLoss({ predicted, truths }: Judged): number {
  const loss = (p: number) => -Math.log(Math.min(1 - 1e-9, Math.max(1e-9, p)))
  return meanOver(predicted, (p, n) => loss(truths[n] === 1 ? p : 1 - p))
}

/** The mean of (p - what happened)^2. O(n). Source: Brier, Monthly Weather Review 78, 1950. */
export function brierScore({ predicted, truths }: Judged): number {
  return meanOver(predicted, (p, n) => (p - (truths[n] as number)) ** 2)
}

/**
 * How far probabilities are from what happens, on average: rows in the order of their probability are dealt into ten
 * groups of the same size, and each compares its mean with the share where it happened. O(n log n). Source: Naeini,
 * Cooper and Hauskrecht, AAAI 2015, with groups of equal size.
 */
export function calibrationError({ predicted, truths }: Judged, groups = 10): number {
  const order = [...predicted.keys()].sort((a, b) => (predicted[a] as number) - (predicted[b] as number))
  let error = 0
  for (let g = 0; g < groups; g++) {
    const own = order.slice(
      Math.round((g * order.length) / groups),
      Math.round(((g + 1) * order.length) / groups),
    )
    error += Math.abs(own.reduce((sum, n) => sum + (predicted[n] as number) - (truths[n] as number), 0))
  }
  return order.length === 0 ? 0 : error / order.length
}

/**
 * The mean Poisson deviance of amounts from 0 on: 2 (y ln(y / m) - (y - m)). Like the squared error it is least for the mean of
 * what may come, but ten times the amount weighs ten times and not a hundred, so that a single large customer does not settle
 * it. No prediction counts as less than a hundredth of the mean. O(n). Source: McCullagh and Nelder, 1989, 2.3.
 */
export function poissonDeviance({ predicted, truths }: Judged): number {
  const least = Math.max(1e-9, meanOver(truths, (truth) => Math.max(0, truth)) / 100)
  return meanOver(predicted, (prediction, n) => {
    const [m, y] = [Math.max(least, prediction), Math.max(0, truths[n] ?? 0)]
    return 2 * ((y === 0 ? 0 : y * Math.log(y / m)) - (y - m))
  })
}

/** 0 for an empty list. */
function meanOver(numbers: readonly number[], of: (number: number, n: number) => number): number {
  return numbers.length === 0
    ? 0
    : numbers.reduce((sum, number, n) => sum + of(number, n), 0) / numbers.length
}
