/**
 * The product of two square matrices, each a list of rows of length n. O(n^3), less where the first has
 * zeros.
 */
export function product(a: Float64Array, b: Float64Array, n: number): Float64Array {
  const result = new Float64Array(n * n)
  for (const [at, factor] of a.entries()) {
    if (factor === 0) continue
    const to = at - (at % n)
    const from = (at % n) * n
    for (let j = 0; j < n; j++) result[to + j] = (result[to + j] as number) + factor * (b[from + j] as number)
  }
  return result
}

/** Rows for columns. O(n^2). */
export const transposed = (a: Float64Array, n: number): Float64Array =>
  a.map((_, at) => a[(at % n) * n + Math.floor(at / n)] as number)
