import type { Features } from '../encoder.ts'

/** Features with more of them, from rows that were learnt from. */
export interface Shape {
  readonly shape: (row: Features) => Features
  /** Of each feature of the shape, the feature that it was made from. */
  readonly sources: Int32Array
}

/** A feature of more values bends at its quartiles, one of fewer at each value but the ends. */
const fewValues = 10
const quartiles = [0.25, 0.5, 0.75]

/** The features as they are. */
export function straight(rows: readonly Features[]): Shape {
  const sources = Int32Array.from({ length: rows[0]?.length ?? 0 }, (_, k) => k)
  return { shape: (row) => row, sources }
}

/**
 * For each feature of more than two values, besides itself, how far it is above each of its quartiles (above each value of a
 * feature of at most ten), in standard deviations from the mean: a weighed sum of them is a line that bends there.
 * O(rows * features log rows). Source: Hastie, Tibshirani and Friedman, 2009, 5.2.
 */
export function learnBends(rows: readonly Features[]): Shape {
  const size = rows[0]?.length ?? 0
  const bends = Array.from({ length: size }, (_, k) => bendsOf(rows, k)).flat()
  return {
    shape: (row) => {
      const shaped = new Float64Array(size + bends.length)
      shaped.set(row)
      for (const [i, { source, knot, mean, deviation }] of bends.entries())
        shaped[size + i] = (Math.max(0, (row[source] ?? 0) - knot) - mean) / deviation
      return shaped
    },
    sources: Int32Array.from({ length: size + bends.length }, (_, k) => bends[k - size]?.source ?? k),
  }
}

interface Bend {
  readonly source: number
  readonly knot: number
  readonly mean: number
  readonly deviation: number
}

function bendsOf(rows: readonly Features[], source: number): readonly Bend[] {
  const values = Float64Array.from(rows, (row) => row[source] ?? 0).sort()
  return knotsOf(values).flatMap((knot) => {
    const above = values.map((value) => Math.max(0, value - knot))
    const mean = above.reduce((sum, value) => sum + value, 0) / above.length
    const deviation = Math.sqrt(above.reduce((sum, value) => sum + (value - mean) ** 2, 0) / above.length)
    return deviation > 1e-9 ? [{ source, knot, mean, deviation }] : []
  })
}

function knotsOf(sorted: Float64Array): readonly number[] {
  const different = [...new Set(sorted)]
  if (different.length <= fewValues) return different.slice(1, -1)
  return [...new Set(quartiles.map((share) => sorted[Math.floor(share * sorted.length)] ?? 0))]
}
