import type { ClassAverages } from './learntMood.ts'

const rounds = 200
const enough = 1e-6
/** Fewer messages tell little of how a shop's are read; nor do fewer of a class, or of the others. */
const fewest = 500
const fewestOfClass = 50

/**
 * How a model reads each class among these messages, of which nobody has said what they are; undefined when they are
 * fewer than 500, or nobody knows how it read those that it was calibrated with, and for a class when fewer than
 * 50 are of it, or are not. Messages of one shop may be plainer,
 * or harder, than those: then their averages lie further apart, or nearer, and shares that are scaled by the others'
 * are too high or too low.
 *
 * The shares of the classes among the messages are found by expectation and maximisation (Saerens, Latinne and
 * Decaestecker, Neural Computation 14, 2002): shares reweigh the probabilities, and their means are the next shares.
 * The averages are the means of the probabilities, each message counted as far as it is of the class. Scaled by them,
 * the mean of these messages is the share that was found. O(rounds * messages * classes), 5 ms for 1,000 messages.
 */
export function adaptedAverages(
  messages: readonly (readonly number[])[],
  averages: readonly ClassAverages[],
): readonly (ClassAverages | undefined)[] | undefined {
  if (messages.length < fewest || averages.length === 0) return undefined
  const base = averages.map(baseShare)
  if (base.some((share) => !(share > 0))) return undefined
  let shares: readonly number[] = base
  let sums = weighed(messages, base, base)
  for (let round = 0; round < rounds; round++) {
    const next = sums.map(({ weight }) => weight / messages.length)
    const moved = Math.max(...next.map((share, c) => Math.abs(share - (shares[c] ?? 0))))
    shares = next
    sums = weighed(messages, shares, base)
    if (moved < enough) break
  }
  return sums.map(({ weight, ofWeight, all }) => {
    const ofOthers = messages.length - weight
    return weight >= fewestOfClass && ofOthers >= fewestOfClass
      ? { own: ofWeight / weight, others: (all - ofWeight) / ofOthers }
      : undefined
  })
}

/** The share of a class where the model was calibrated: there the mean probability is the share. */
const baseShare = ({ own, others }: ClassAverages): number => others / (1 - own + others)

interface ClassSums {
  /** How many messages are of the class. */
  weight: number
  /** Their probabilities of the class, and those of all messages. */
  ofWeight: number
  all: number
}

/** The sums of the classes when their shares are these. */
function weighed(
  messages: readonly (readonly number[])[],
  shares: readonly number[],
  base: readonly number[],
): readonly ClassSums[] {
  const sums = shares.map((): ClassSums => ({ weight: 0, ofWeight: 0, all: 0 }))
  const factors = shares.map((share, c) => share / (base[c] ?? 1))
  for (const each of messages) {
    const whole = factors.reduce((sum, factor, c) => sum + factor * (each[c] ?? 0), 0)
    for (const [c, sum] of sums.entries()) {
      const probability = each[c] ?? 0
      const weight = ((factors[c] ?? 0) * probability) / whole
      sum.weight += weight
      sum.ofWeight += weight * probability
      sum.all += probability
    }
  }
  return sums
}
