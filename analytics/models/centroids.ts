import type { SparseVector } from './sparse.ts'

interface Labelled {
  readonly vectors: readonly SparseVector[]
  /** From 0 to classes - 1; -1 for none. */
  readonly labels: readonly number[]
  readonly classes: number
}

/**
 * Moves the weights of each class towards the mean of its messages: adds the sum of its vectors, scaled to length 1.
 * Where a class has few examples, what they have in common says more than what tells them from the others; where it
 * has many, the weights are long beside it. O(columns set + size * classes).
 */
export function addCentroids(weights: Float32Array, { vectors, labels, classes }: Labelled): void {
  const sums = new Float32Array(weights.length)
  for (const [n, { columns, values }] of vectors.entries()) {
    const label = labels[n] as number
    if (label < 0) continue
    for (let k = 0; k < columns.length; k++) {
      const at = (columns[k] as number) * classes + label
      sums[at] = (sums[at] as number) + (values[k] as number)
    }
  }
  const squares = new Float64Array(classes)
  for (let at = 0; at < sums.length; at++) {
    const c = at % classes
    squares[c] = (squares[c] as number) + (sums[at] as number) ** 2
  }
  const scales = squares.map((square) => (square > 0 ? 1 / Math.sqrt(square) : 0))
  for (let at = 0; at < sums.length; at++)
    weights[at] = (weights[at] as number) + (sums[at] as number) * (scales[at % classes] as number)
}
