import type { LearntIntents } from './learnt.ts'
import type { LearntLooks } from './outOfScope.ts'

/** What stands before the numbers: everything of the model that is no array of them, and how many there are. */
type Head = Pick<LearntIntents, 'labels' | 'thresholds' | 'temperature' | 'pooled' | 'meaning'> & {
  readonly columns: number
  /** How many classes there are: one for each label, and perhaps one out of scope. */
  readonly classes: number
  /** How many words there are in each script. */
  readonly words: readonly [number, number]
}

const wordBytes = 4

/**
 * What was learnt as bytes: the length of a head, the head as JSON filled up with spaces to whole words, then the
 * arrays as the machine has them, those of bytes last. O(weights).
 */
export function packIntents({ features, idf, scales, weights, familiarity, ...rest }: LearntIntents) {
  const { latin, han } = familiarity
  const head = {
    ...rest,
    columns: features.length,
    classes: scales.length,
    words: [latin.words.length, han.words.length],
  } satisfies Head
  const json = JSON.stringify(head)
  const headBytes = Math.ceil(Buffer.byteLength(json) / wordBytes) * wordBytes
  const looks = ({ means, precisions, words, rarity, seen }: LearntLooks) => [
    means,
    precisions,
    words,
    rarity,
    seen,
  ]
  const arrays = [features, idf, scales, ...looks(latin), ...looks(han), weights]
  const length = Buffer.alloc(wordBytes)
  length.writeUInt32BE(headBytes)
  const filled = Buffer.alloc(headBytes, ' ')
  filled.write(json)
  const parts = arrays.map(
    ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
  )
  return Uint8Array.from(Buffer.concat([length, filled, ...parts]))
}

/**
 * What was packed; undefined when these bytes are nothing that `packIntents` made. Only the weights share memory with
 * the rest of the bytes. O(weights).
 */
export function unpackIntents(packed: Uint8Array): LearntIntents | undefined {
  const bytes = Uint8Array.from(packed)
  const head = headOf(bytes)
  if (head === undefined) return undefined
  const { columns, classes, words, ...known } = head.value
  const intents = known.labels.length
  const looks = words.map((count) => [
    intents * intents,
    intents,
    count,
    count + 1,
    count * Math.ceil(intents / 32),
  ])
  const lengths = [columns, columns, classes, ...looks.flat()]
  const ends = lengths.map((_, i) =>
    lengths.slice(0, i + 1).reduce((sum, length) => sum + length * wordBytes, head.end),
  )
  const last = ends.at(-1) ?? 0
  if (bytes.length !== last + (columns + known.pooled) * classes) return undefined
  const at = (i: number): Place => [bytes.buffer, ends[i - 1] ?? head.end, lengths[i] ?? 0]
  return {
    ...known,
    features: new Uint32Array(...at(0)).slice(),
    idf: new Float32Array(...at(1)).slice(),
    scales: new Float32Array(...at(2)).slice(),
    familiarity: { latin: looksAt((i) => at(3 + i)), han: looksAt((i) => at(8 + i)) },
    weights: new Int8Array(bytes.buffer, last),
  }
}

/** An array's buffer, where it begins in bytes, and its length. */
type Place = readonly [ArrayBuffer, number, number]

const looksAt = (at: (i: number) => Place): LearntLooks => ({
  means: new Float32Array(...at(0)).slice(),
  precisions: new Float32Array(...at(1)).slice(),
  words: new Uint32Array(...at(2)).slice(),
  rarity: new Float32Array(...at(3)).slice(),
  seen: new Uint32Array(...at(4)).slice(),
})

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
  const { labels, thresholds, temperature, pooled, meaning, columns, classes, words } = Object(value)
  const { latin, han } = Object(thresholds?.familiar)
  const counts: readonly unknown[] = Array.isArray(words) ? words : []
  const numbers = [
    thresholds?.sure,
    thresholds?.ask,
    temperature,
    pooled,
    meaning,
    columns,
    classes,
    ...counts,
  ]
  return (
    Array.isArray(labels) &&
    labels.every((label) => typeof label === 'string') &&
    [latin, han].every((least) => typeof least === 'number') &&
    counts.length === 2 &&
    numbers.every((number) => typeof number === 'number' && number >= 0)
  )
}
