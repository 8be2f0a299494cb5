/** The hash of some tokens and the one behind them: `gram(gram(a, b), c)` for three. O(1). */
export const gram = (before: number, token: number): number => stirred(Math.imul(before, 0x9e3779b1) ^ token)

/** Makes the low bits as good as the high ones. O(1). Source: the first half of MurmurHash3's finaliser. */
export function stirred(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return half ^ (half >>> 13)
}
