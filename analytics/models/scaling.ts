import { type Outputs, probabilities } from './adaGrad.ts'

/** Scores of a message that was not learnt from, and what the outputs should have been; below 0 where nobody knows. */
export interface HeldOutScores {
  readonly scores: ArrayLike<number>
  readonly targets: ArrayLike<number>
  readonly weight?: number | undefined
}

/** Calibrated scores are `slope * score + offset`, output by output; the classes share a slope. */
export interface Scaling {
  readonly slopes: readonly number[]
  readonly offsets: readonly number[]
}

/** Probabilities of scores. O(outputs). */
export function scaled(
  scores: ArrayLike<number>,
  { slopes, offsets }: Scaling,
  classes: number,
): Float64Array {
  const each = Float64Array.from(scores, (score, c) => score * (slopes[c] ?? 1) + (offsets[c] ?? 0))
  probabilities(each, classes)
  return each
}

const rounds = 400
const rate = 0.05

/**
 * The slopes and offsets under which held-out messages are least surprising, by Adam: one slope for all classes with an
 * offset each (vector scaling with a shared slope: Guo, Pleiss, Sun and Weinberger, ICML 2017), and for each other
 * output its own (Platt 1999). Slope 1 and no offset when nothing was held out. O(rounds * messages * outputs).
 */
export function fitScaling(heldOut: readonly HeldOutScores[], { classes, others }: Outputs): Scaling {
  const outputs = classes + others
  const values = new Float64Array(2 * outputs).fill(1, 0, outputs)
  const adam = { mean: new Float64Array(2 * outputs), square: new Float64Array(2 * outputs) }
  for (let round = 1; round <= rounds && heldOut.length > 0; round++) {
    const gradient = gradientOf(heldOut, values, classes)
    for (let k = 0; k < values.length; k++) {
      const g = (gradient[k] as number) / heldOut.length
      adam.mean[k] = 0.9 * (adam.mean[k] as number) + 0.1 * g
      adam.square[k] = 0.99 * (adam.square[k] as number) + 0.01 * g * g
      const mean = (adam.mean[k] as number) / (1 - 0.9 ** round)
      const square = (adam.square[k] as number) / (1 - 0.99 ** round)
      values[k] = (values[k] as number) - (rate * mean) / (Math.sqrt(square) + 1e-8)
    }
  }
  return { slopes: [...values.subarray(0, outputs)], offsets: [...values.subarray(outputs)] }
}

function gradientOf(heldOut: readonly HeldOutScores[], values: Float64Array, classes: number): Float64Array {
  const outputs = values.length / 2
  const gradient = new Float64Array(values.length)
  const each = new Float64Array(outputs)
  for (const { scores, targets, weight = 1 } of heldOut) {
    for (let c = 0; c < outputs; c++)
      each[c] = (values[c] as number) * (scores[c] as number) + (values[outputs + c] as number)
    probabilities(each, classes)
    for (let c = 0; c < outputs; c++) {
      if ((targets[c] as number) < 0) continue
      const error = weight * ((each[c] as number) - (targets[c] as number))
      gradient[c] = (gradient[c] as number) + error * (scores[c] as number)
      gradient[outputs + c] = (gradient[outputs + c] as number) + error
    }
  }
  const shared = gradient.subarray(0, classes).reduce((sum, part) => sum + part, 0) / Math.max(1, classes)
  return gradient.fill(shared, 0, classes)
}
