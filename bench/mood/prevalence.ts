const rounds = 200
const enough = 1e-6

/**
 * The shares of the classes among messages, from what a calibrated model says of each and the shares among the messages
 * that it was calibrated on. The mean of the probabilities leans towards those; this corrects it by expectation and
 * maximisation: shares reweigh the probabilities, and their means are the next shares. Without messages the shares are
 * those of the calibration. O(rounds * messages * classes). Source: Saerens, Latinne and Decaestecker, Neural
 * Computation 14, 2002.
 * @example prevalence([[0.9, 0.1], [0.8, 0.2]], [0.5, 0.5]) // [1, 0], nearly: both are rather of the first
 * @throws RangeError when a share of the calibration is not above 0
 */
export function prevalence(
  probabilities: readonly (readonly number[])[],
  calibrated: readonly number[],
): readonly number[] {
  if (calibrated.some((share) => !(share > 0)))
    throw new RangeError('a share of the calibration is not above 0')
  let shares = calibrated
  for (let round = 0; round < rounds && probabilities.length > 0; round++) {
    const next = stepFrom(shares, probabilities, calibrated)
    const moved = Math.max(...next.map((share, c) => Math.abs(share - (shares[c] ?? 0))))
    shares = next
    if (moved < enough) break
  }
  return shares
}

function stepFrom(
  shares: readonly number[],
  probabilities: readonly (readonly number[])[],
  calibrated: readonly number[],
): readonly number[] {
  const sums = new Float64Array(shares.length)
  const factors = shares.map((share, c) => share / (calibrated[c] ?? 1))
  for (const each of probabilities) {
    const weighed = factors.map((factor, c) => factor * (each[c] ?? 0))
    const all = weighed.reduce((sum, one) => sum + one, 0)
    for (const [c, one] of weighed.entries()) sums[c] = (sums[c] as number) + one / all
  }
  return Array.from(sums, (sum) => sum / probabilities.length)
}
