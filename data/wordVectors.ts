import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { shippedContent } from './contentFile.ts'

/** Words by the hash of each, the most frequent first, and the vector of each in bytes. */
export interface PackedWords {
  readonly words: Uint32Array
  readonly dimensions: number
  readonly values: Int8Array
}

const headBytes = 8

/** How many words and dimensions there are, then words and values as the machine has them. O(values). */
export function packWordVectors({ words, dimensions, values }: PackedWords): Uint8Array {
  const head = new Uint32Array([words.length, dimensions])
  return Buffer.concat([head, words, values].map((part) => new Uint8Array(part.buffer)))
}

/** The English word vectors that the product comes with, five megabytes. Rejects when the file is not there. */
export async function loadWordVectors(): Promise<PackedWords> {
  const { buffer } = Uint8Array.from(await readFile(join(shippedContent, 'wordVectors.en.bin')))
  const [count = 0, dimensions = 0] = new Uint32Array(buffer, 0, 2)
  return {
    words: new Uint32Array(buffer, headBytes, count),
    dimensions,
    values: new Int8Array(buffer, headBytes + count * Uint32Array.BYTES_PER_ELEMENT),
  }
}
