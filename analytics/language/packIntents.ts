import type { LearntIntents } from './intents.ts'

/** What stands before the numbers: everything of the model that is no array of them, and how many there are. */
type Head = Pick<LearntIntents, 'labels' | 'thresholds' | 'temperature'> & { readonly columns: number }

const wordBytes = 4

/**
 * What was learnt as bytes: the length of a head, the head as JSON filled up with spaces to whole words, then
 * features, idf and weights as the machine has them. O(weights).
 */
export function packIntents({ features, idf, weights, ...head }: LearntIntents): Uint8Array<ArrayBuffer> {
  const json = new TextEncoder().encode(JSON.stringify({ ...head, columns: features.length }))
  const headBytes = Math.ceil(json.length / wordBytes) * wordBytes
  const numbers = [features, idf, weights]
  const packed = new Uint8Array(
    wordBytes + headBytes + numbers.reduce((sum, { byteLength }) => sum + byteLength, 0),
  )
  new DataView(packed.buffer).setUint32(0, headBytes)
  packed.fill(0x20, wordBytes, wordBytes + headBytes)
  packed.set(json, wordBytes)
  let at = wordBytes + headBytes
  for (const { buffer, byteOffset, byteLength } of numbers) {
    packed.set(new Uint8Array(buffer, byteOffset, byteLength), at)
    at += byteLength
  }
  return packed
}

/** What was packed; undefined when these bytes are nothing that `packIntents` made. O(weights). */
export function unpackIntents(packed: Uint8Array): LearntIntents | undefined {
  const bytes = Uint8Array.from(packed)
  const head = headOf(bytes)
  if (head === undefined) return undefined
  const { labels, thresholds, temperature, columns } = head.value
  if (bytes.length !== head.end + wordBytes * columns * (2 + labels.length)) return undefined
  const end = head.end + wordBytes * columns
  return {
    labels,
    thresholds,
    temperature,
    features: new Uint32Array(bytes.buffer, head.end, columns),
    idf: new Float32Array(bytes.buffer, end, columns),
    weights: new Float32Array(bytes.buffer, end + wordBytes * columns),
  }
}

function headOf(bytes: Uint8Array<ArrayBuffer>): { readonly value: Head; readonly end: number } | undefined {
  if (bytes.length < wordBytes) return undefined
  const end = wordBytes + new DataView(bytes.buffer).getUint32(0)
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(wordBytes, end)))
    return end % wordBytes === 0 && isHead(value) ? { value, end } : undefined
  } catch {
    return undefined
  }
}

function isHead(value: unknown): value is Head {
  const { labels, thresholds, temperature, columns } = Object(value)
  const numbers: readonly unknown[] = [thresholds?.sure, thresholds?.ask, temperature, columns]
  return (
    Array.isArray(labels) &&
    labels.every((label) => typeof label === 'string') &&
    numbers.every((number) => typeof number === 'number' && number >= 0)
  )
}
