import type { SparseVector } from '../../../analytics/models/sparse.ts'

/** For each class the sum of value * weight, as it is defined; weights stand row by row. */
export function weighed(
  { columns, values }: SparseVector,
  weights: ArrayLike<number>,
  classes: number,
): Float64Array {
  const sums = new Float64Array(classes)
  columns.forEach((column, k) => {
    for (let c = 0; c < classes; c++)
      sums[c] = (sums[c] as number) + (values[k] as number) * (weights[column * classes + c] as number)
  })
  return sums
}
