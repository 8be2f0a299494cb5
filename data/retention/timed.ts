import type { Store, Tx } from '../store/store.ts'

/** A write, and for how many milliseconds it held the writer, its commit included. */
export async function timed<T>(
  store: Store,
  change: (tx: Tx) => Promise<T>,
): Promise<{ readonly value: T; readonly took: number }> {
  let began = performance.now()
  const value = await store.write((tx) => {
    began = performance.now()
    return change(tx)
  })
  return { value, took: performance.now() - began }
}
