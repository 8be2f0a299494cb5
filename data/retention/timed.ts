import type { Store, Tx } from '../store/store.ts'

/** A write, and for how many milliseconds it held the writer, its commit aside. */
export function timed<T>(
  store: Store,
  change: (tx: Tx) => Promise<T>,
): Promise<{ readonly value: T; readonly took: number }> {
  return store.write(async (tx) => {
    const began = performance.now()
    const value = await change(tx)
    return { value, took: performance.now() - began }
  })
}
