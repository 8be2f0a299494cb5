/** Scores of a message that was not learnt from, and the class it truly belongs to. */
export interface HeldOut {
  readonly scores: ArrayLike<number>
  readonly truth: number
}

/**
 * Scores as probabilities: exp(score / temperature), scaled to sum to 1. A temperature below 1 sharpens.
 * O(classes).
 * @example softmax([1, 1], 0.5) // Float64Array [0.5, 0.5]
 */
export function softmax(scores: ArrayLike<number>, temperature: number): Float64Array {
  let highest = Number.NEGATIVE_INFINITY
  for (let c = 0; c < scores.length; c++) highest = Math.max(highest, scores[c] as number)
  const shares = new Float64Array(scores.length)
  let sum = 0
  for (let c = 0; c < scores.length; c++) {
    const share = Math.exp(((scores[c] as number) - highest) / temperature)
    shares[c] = share
    sum += share
  }
  for (let c = 0; c < scores.length; c++) shares[c] = (shares[c] as number) / sum
  return shares
}

/**
 * The temperature under which held-out messages are least surprising: it minimises the mean of
 * -ln p(truth), by golden section over ln temperature between 0.01 and 10. 1 when nothing was held out.
 * O(24 * messages * classes). Source: Guo, Pleiss, Sun and Weinberger, ICML 2017.
 */
export function chooseTemperature(heldOut: readonly HeldOut[]): number {
  if (heldOut.length === 0) return 1
  const golden = (Math.sqrt(5) - 1) / 2
  let [low, high] = [Math.log(0.01), Math.log(10)]
  for (let step = 0; step < 12; step++) {
    const left = high - golden * (high - low)
    const right = low + golden * (high - low)
    if (surprise(heldOut, Math.exp(left)) < surprise(heldOut, Math.exp(right))) high = right
    else low = left
  }
  return Math.exp((low + high) / 2)
}

/** The mean of -ln p(truth), in nats. */
function surprise(heldOut: readonly HeldOut[], temperature: number): number {
  return heldOut.reduce((sum, each) => sum + surpriseOf(each, temperature), 0) / heldOut.length
}

/** The same as -ln softmax(scores)[truth], without making the probabilities. */
function surpriseOf({ scores, truth }: HeldOut, temperature: number): number {
  const own = scores[truth] as number
  let sum = 0
  for (let c = 0; c < scores.length; c++)
    sum += Math.exp(Math.min(700, ((scores[c] as number) - own) / temperature))
  return Math.log(sum)
}
