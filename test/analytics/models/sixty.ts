import { trainLinear } from '../../../analytics/models/linear.ts'
import { seeded } from '../../../analytics/models/random.ts'

export const vector = (...entries: readonly (readonly [column: number, value: number])[]) => ({
  columns: Int32Array.from(entries, ([column]) => column),
  values: Float32Array.from(entries, ([, value]) => value),
})

export const exactly = { rounds: 2_000, tolerance: 1e-6 } as const

/** Sixty messages of three classes that no line parts, and how far weights are from one another. */
const random = seeded(4)
export const vectors = Array.from({ length: 60 }, (_, n) =>
  vector([n % 5, 1], [5 + Math.floor(random() * 5), random()]),
)
export const labels = vectors.map((_, n) => (n % 5 < 2 ? 0 : n % 5 < 4 ? 1 : 2))
export const options = { size: 10, classes: 3, ...exactly }
export const model = trainLinear(vectors, labels, options)
export const apart = (a: Float32Array, b: Float32Array) =>
  Math.max(...[...a].map((each, i) => Math.abs(each - (b[i] ?? 0))))
