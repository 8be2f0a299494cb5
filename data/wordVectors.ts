import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ContentError, shippedContent } from './contentFile.ts'

/** Words by the hash of each, the most frequent first, and the vector of each in bytes. */
interface WordTable {
  readonly words: Uint32Array
  readonly dimensions: number
  readonly values: Int8Array
}

/** Word vectors as they are kept. */
export interface PackedWords extends WordTable {
  /** Other for other vectors. */
  readonly mark: string
}

const digestBytes = 32
const headBytes = 8

/** A digest, how many words and dimensions there are, then words and values as the machine has them. O(values). */
export function packWordVectors({ words, dimensions, values }: WordTable): Uint8Array {
  const head = new Uint32Array([words.length, dimensions])
  const bytes = Buffer.concat([head, words, values].map(bytesOf))
  return Buffer.concat([digestOf(bytes), bytes])
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint32Array | Int8Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength)

const shippedVectors = join(shippedContent, 'wordVectors.en.bin')

/**
 * The English word vectors that the product comes with, five megabytes, in some 10 ms; undefined when the file is not
 * there: messages can be read without. Throws ContentError when it is not as it was packed.
 */
export async function loadWordVectors(file = shippedVectors): Promise<PackedWords | undefined> {
  const packed = await readFile(file).catch((error: unknown) => unlessMissing(file, error))
  if (packed === undefined) return undefined
  const digest = packed.subarray(0, digestBytes)
  const bytes = Uint8Array.from(packed.subarray(digestBytes))
  const table = digestOf(bytes).equals(digest) ? tableIn(bytes) : undefined
  if (table === undefined) throw damaged(file)
  return { ...table, mark: digest.toString('hex') }
}

/** Undefined when there are more bytes than words and dimensions ask for, or fewer. */
function tableIn({ buffer, length }: Uint8Array<ArrayBuffer>): WordTable | undefined {
  if (length < headBytes) return undefined
  const [count = 0, dimensions = 0] = new Uint32Array(buffer, 0, 2)
  const wordBytes = count * Uint32Array.BYTES_PER_ELEMENT
  if (length !== headBytes + wordBytes + count * dimensions) return undefined
  return {
    words: new Uint32Array(buffer, headBytes, count),
    dimensions,
    values: new Int8Array(buffer, headBytes + wordBytes),
  }
}

const digestOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest()

const damaged = (file: string): ContentError =>
  new ContentError(
    file,
    'the whole file',
    'it is cut short or damaged: put the one back that the product comes with, or take it away to read messages without it',
  )

function unlessMissing(file: string, cause: unknown): undefined {
  if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined
  throw new ContentError(file, 'the whole file', 'it cannot be read: check that it is a file you may read', {
    cause,
  })
}
