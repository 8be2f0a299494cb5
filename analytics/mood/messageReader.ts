import type { Lexicon } from '../../data/index.ts'
import { probabilities } from '../models/adaGrad.ts'
import { scorerFrom } from '../models/quantised.ts'
import { type ByteRows, byteRows } from '../models/rows.ts'
import { type RowsByHash, rowsByHash } from '../models/rowsByHash.ts'
import { type Features, featureReader, hashBits } from './features.ts'
import type { LearntMessages } from './learntMood.ts'
import { lexiconTable } from './lexiconTable.ts'

/** What was read of a message; written over by the next one. */
export interface MessageReading {
  readonly features: Features
  /** The row of each of the known features, and the place of each among all features. */
  readonly rows: Int32Array
  readonly places: Int32Array
  known: number
  /** The calibrated probability of each output. */
  readonly probabilities: Float64Array
}

const most = 12_000

/** The weights where they are read fastest. O(weights). */
export const rowsOf = ({ weights, scales }: LearntMessages): ByteRows => byteRows(weights, scales.length)

/** Reads messages by what was learnt; the same object each time. O(characters), some 20 us a message. */
export function messageReader(
  learnt: LearntMessages,
  lexicon: Lexicon,
  weights: ByteRows = rowsOf(learnt),
): (text: string) => MessageReading {
  const { classes, others, hashes, dense, scaling } = learnt
  const outputs = classes + others
  const read = featureReader(lexiconTable(lexicon))
  const score = scorerFrom(learnt, weights)
  // Where nothing was to be told apart there are no rows.
  const index = rowsByHash(outputs === 0 ? new Uint32Array() : hashes, hashBits)
  const ones = new Float32Array(most).fill(1)
  const slopes = Float64Array.from(scaling.slopes)
  const offsets = Float64Array.from(scaling.offsets)
  const reading = {
    features: read(''),
    rows: new Int32Array(most),
    places: new Int32Array(most),
    known: 0,
    probabilities: new Float64Array(outputs),
  }
  return (text) => {
    const features = read(text)
    reading.known = lookUp(features, index, reading)
    const { rows, probabilities: each } = reading
    const sums = score({ columns: rows.subarray(0, reading.known), values: ones.subarray(0, reading.known) })
    const scale = 1 / Math.sqrt(Math.max(1, reading.known))
    for (let c = 0; c < outputs; c++) each[c] = (sums[c] as number) * scale
    addDense(each, features.dense, dense)
    for (let c = 0; c < outputs; c++)
      each[c] = (each[c] as number) * (slopes[c] as number) + (offsets[c] as number)
    probabilities(each, classes)
    return reading
  }
}

function addDense(scores: Float64Array, numbers: Float32Array, weights: Float32Array): void {
  for (let q = 0, at = 0; q < numbers.length; q++, at += scores.length) {
    const number = numbers[q] as number
    if (number === 0) continue
    for (let c = 0; c < scores.length; c++)
      scores[c] = (scores[c] as number) + number * (weights[at + c] as number)
  }
}

/** Notes the rows of the features that are known; gives how many. */
function lookUp(
  { hashes, count }: Features,
  { rowOf }: RowsByHash,
  { rows, places }: Pick<MessageReading, 'rows' | 'places'>,
): number {
  let known = 0
  for (let k = 0; k < count; k++) {
    const row = rowOf(hashes[k] as number)
    if (row < 0) continue
    rows[known] = row
    places[known++] = k
  }
  return known
}
