const bitsOfWord = 32

/** Which row belongs to which hash; -1 where none does. */
export interface RowsByHash {
  rowOf(hash: number): number
}

/**
 * Rows in the rising order of their hashes, which are below `2 ** bits`: a bit for each hash that has a row, and how
 * many stand before each word of bits. A 16th of the memory of an array of rows, so that it stays in the cache. O(1) a
 * look. Source: rank of a bit vector, Jacobson, Space-efficient static trees and graphs, FOCS 1989.
 * @example rowsByHash(Uint32Array.of(3, 70), 8).rowOf(70) // 1
 */
export function rowsByHash(hashes: Uint32Array, bits: number): RowsByHash {
  const known = new Uint32Array(2 ** bits / bitsOfWord)
  for (const hash of hashes) known[hash >>> 5] = (known[hash >>> 5] as number) | (1 << (hash & 31))
  const before = new Uint32Array(known.length)
  for (let word = 1; word < known.length; word++)
    before[word] = (before[word - 1] as number) + onesIn(known[word - 1] as number)
  return {
    rowOf: (hash) => {
      const word = known[hash >>> 5] as number
      const bit = 1 << (hash & 31)
      return (word & bit) === 0 ? -1 : (before[hash >>> 5] as number) + onesIn(word & (bit - 1))
    },
  }
}

/** How many bits of 32 are set: they are added up in pairs, fours and eights. Source: Warren, Hacker's Delight, 5-1. */
function onesIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55_55_55_55)
  const fours = (pairs & 0x33_33_33_33) + ((pairs >>> 2) & 0x33_33_33_33)
  return Math.imul((fours + (fours >>> 4)) & 0x0f_0f_0f_0f, 0x01_01_01_01) >>> 24
}
