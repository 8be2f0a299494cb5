/** What a batch did. */
export interface Batch {
  readonly rows: number
  /** Milliseconds for which it held the writer. */
  readonly took: number
  /** Whether nothing is left. */
  readonly done: boolean
}

/** How long a batch should hold the writer, in milliseconds. */
const aim = 5

/** Rows of the first batch, and the most. */
const first = 2
const most = 512

/**
 * Runs batches until nothing is left, and gives the rows of all. A batch that took long makes the next one
 * smaller, and a quick one makes it bigger.
 */
export async function inBatches(
  rest: (took: number) => Promise<void>,
  batch: (size: number) => Promise<Batch>,
): Promise<number> {
  let total = 0
  for (let size = first; ; ) {
    const { rows, took, done } = await batch(size)
    total += rows
    if (done) return total
    size = Math.ceil(Math.min(most, took > aim ? size / 2 : size * 1.5))
    await rest(took)
  }
}
