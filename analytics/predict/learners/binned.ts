import type { Features } from '../encoder.ts'

/** Rows as small numbers: a tree looks at where values stand, not at what they are. */
export interface Binned {
  readonly features: number
  readonly rows: number
  /** Feature by feature, the bin of each row. */
  readonly bins: Uint8Array
  /** Of each feature, the values that divide one bin from the next: a row is in the bin of how many it is above. */
  readonly cuts: readonly Float64Array[]
}

const mostBins = 64

/** Up to 64 bins a feature: one for each value, or as many rows in each. O(features * rows log rows). */
export function binRows(rows: readonly Features[]): Binned {
  const features = rows[0]?.length ?? 0
  const bins = new Uint8Array(features * rows.length)
  const cuts = Array.from({ length: features }, (_, k) => {
    const values = Float64Array.from(rows, (row) => row[k] ?? 0)
    const own = cutsOf(values.slice().sort())
    for (let n = 0; n < values.length; n++) bins[k * rows.length + n] = binOf(values[n] as number, own)
    return own
  })
  return { features, rows: rows.length, bins, cuts }
}

/** Halfway between values that follow one another. */
function cutsOf(sorted: Float64Array): Float64Array {
  const middles: number[] = []
  for (let n = 1; n < sorted.length; n++) {
    const [below, above] = [sorted[n - 1] as number, sorted[n] as number]
    if (below < above) middles.push((below + above) / 2)
  }
  if (middles.length < mostBins) return Float64Array.from(middles)
  const quantiles = Array.from({ length: mostBins - 1 }, (_, i) => {
    const at = Math.floor(((i + 1) * sorted.length) / mostBins)
    return ((sorted[at - 1] as number) + (sorted[at] as number)) / 2
  })
  return Float64Array.from(new Set(quantiles))
}

function binOf(value: number, cuts: Float64Array): number {
  let [low, high] = [0, cuts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (value > (cuts[middle] as number)) low = middle + 1
    else high = middle
  }
  return low
}
