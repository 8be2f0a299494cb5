/**
 * FNV-1a over UTF-16 code units, stirred at the end so that the low bits are as good as the high ones.
 * `seed` separates kinds of features, so that the word "in" and the letters "in" do not meet. O(length).
 * Source: Fowler, Noll and Vo; the stirring is the first half of MurmurHash3's finaliser.
 * @example hash('order', 1) === hash('order', 1) // always, on every machine
 */
export function hash(text: string, seed: number): number {
  let h = 0x811c9dc5 ^ seed
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return stir(h) >>> 0
}

/** One hash made of two, in this order: `join(a, b)` differs from `join(b, a)`. O(1). */
export function join(first: number, second: number): number {
  return stir(Math.imul(first, 0x9e3779b1) ^ second) >>> 0
}

/** Makes the low bits as good as the high ones; gives a signed number of 32 bits. O(1). */
export function stir(h: number): number {
  const half = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  return half ^ (half >>> 13)
}
