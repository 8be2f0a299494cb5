import type { LearntMessages } from './learntMood.ts'

type Head = Pick<LearntMessages, 'classes' | 'others' | 'scaling'> & {
  /** Missing in files of earlier versions. */
  readonly averages?: LearntMessages['averages']
  readonly scales: readonly number[]
  readonly dense: readonly number[]
  /** How many features there are. */
  readonly rows: number
}

const wordBytes = 4
/** A gap between hashes is a number of this base, its last digit below it. */
const base = 128

/**
 * What was learnt as bytes: the length of a head, the head as JSON, the gaps between the hashes in one to three bytes
 * each, then the weights. O(weights).
 */
export function packMessages({ hashes, weights, scales, dense, ...rest }: LearntMessages): Uint8Array {
  const head: Head = { ...rest, scales: [...scales], dense: [...dense], rows: hashes.length }
  const json = Buffer.from(JSON.stringify(head))
  const length = Buffer.alloc(wordBytes)
  length.writeUInt32BE(json.length)
  return Uint8Array.from(Buffer.concat([length, json, gapsOf(hashes), bytesOf(weights)]))
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Int8Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength)

function gapsOf(hashes: Uint32Array): Uint8Array {
  const bytes: number[] = []
  let last = -1
  for (const hash of hashes) {
    let gap = hash - last - 1
    for (; gap >= base; gap = Math.floor(gap / base)) bytes.push(base + (gap % base))
    bytes.push(gap)
    last = hash
  }
  return Uint8Array.from(bytes)
}

/**
 * What was packed, its weights in the same memory; undefined when these bytes are nothing that `packMessages` made.
 * O(features).
 */
export function unpackMessages(bytes: Uint8Array): LearntMessages | undefined {
  const read = headOf(bytes)
  if (read === undefined) return undefined
  const { classes, others, scaling, averages = [], rows, scales, dense } = read.head
  const hashes = new Uint32Array(rows)
  let [at, last] = [read.end, -1]
  for (let row = 0; row < rows; row++) {
    let [gap, digit] = [0, 1]
    for (; (bytes[at] ?? 0) >= base; at++, digit *= base) gap += digit * ((bytes[at] as number) - base)
    gap += digit * (bytes[at++] ?? 0)
    last += gap + 1
    hashes[row] = last
  }
  if (bytes.length !== at + rows * scales.length) return undefined
  return {
    ...{ classes, others, scaling, averages, hashes },
    scales: Float32Array.from(scales),
    dense: Float32Array.from(dense),
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + at, rows * scales.length),
  }
}

function headOf(bytes: Uint8Array): { readonly head: Head; readonly end: number } | undefined {
  if (bytes.length < wordBytes) return undefined
  const end = wordBytes + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0)
  try {
    const head: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(wordBytes, end)))
    return isHead(head) ? { head, end } : undefined
  } catch {
    return undefined
  }
}

function isHead(value: unknown): value is Head {
  const { classes, others, scaling, averages = [], scales, dense, rows } = Object(value)
  const { slopes, offsets } = Object(scaling)
  const lists: readonly unknown[] = [scales, dense, slopes, offsets]
  return (
    [classes, others, rows].every((count) => Number.isInteger(count) && count >= 0) &&
    lists.every((list) => Array.isArray(list) && list.every((each) => typeof each === 'number')) &&
    scales.length === classes + others &&
    Array.isArray(averages) &&
    averages.every(isAverages)
  )
}

const isAverages = (value: unknown): boolean => {
  const { own, others } = Object(value)
  return typeof own === 'number' && typeof others === 'number'
}
