/** A column whose own part of its square is smaller than this depends on the columns before it. */
const dependent = 1e-11

/**
 * The inverse of a symmetric matrix without negative eigenvalues, row by row, by sweeping one column after the
 * other. Columns that depend on earlier ones are left out: their rows and columns of the inverse are 0, so
 * that they get no weight. O(size^3). Source: Goodnight, The American Statistician 33, 1979.
 *
 * `inverseBySweeping(Float64Array.of(2, 0, 0, 4), 2)` is [1/2, 0, 0, 1/4].
 */
export function inverseBySweeping(matrix: Float64Array, size: number): Float64Array {
  const swept = matrix.slice()
  const left: number[] = []
  for (let k = 0; k < size; k++) {
    const pivot = swept[k * size + k] as number
    if (pivot > dependent * (matrix[k * size + k] as number)) sweep(swept, size, k)
    else left.push(k)
  }
  for (const k of left)
    for (let j = 0; j < size; j++) {
      swept[k * size + j] = 0
      swept[j * size + k] = 0
    }
  return swept
}

function sweep(matrix: Float64Array, size: number, k: number): void {
  const row = k * size
  const pivot = matrix[row + k] as number
  for (let j = 0; j < size; j++) matrix[row + j] = (matrix[row + j] as number) / pivot
  for (let i = 0; i < size; i++) {
    const factor = matrix[i * size + k] as number
    if (i === k || factor === 0) continue
    for (let j = 0; j < size; j++)
      matrix[i * size + j] = (matrix[i * size + j] as number) - factor * (matrix[row + j] as number)
    matrix[i * size + k] = -factor / pivot
  }
  matrix[row + k] = 1 / pivot
}
