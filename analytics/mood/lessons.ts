import type { Lexicon } from '../../data/index.ts'
import type { PackedVectors } from '../language/wordVectors.ts'
import type { Lesson } from '../models/adaGrad.ts'
import { denseSize } from './dense.ts'
import { featureReader, hashBits } from './features.ts'
import { lexiconTable } from './lexiconTable.ts'
import { type Meanings, meaningsOf, wordFeatures } from './meanings.ts'
import type { MessageExample } from './messageExample.ts'

/** Messages taken apart. */
export interface Lessons {
  /** The features that are known, in rising order. */
  readonly hashes: Uint32Array
  readonly lessons: readonly Lesson[]
  readonly meanings: Meanings | undefined
}

interface LessonOptions {
  readonly lexicon: Lexicon
  /** A feature of fewer messages is not known. */
  readonly fewest: number
  /** Features that are known whatever the messages have. */
  readonly before: Uint32Array
  readonly vectors: PackedVectors | undefined
}

/** Takes messages apart into the features that enough of them have. O(characters). */
export function lessonsOf(examples: readonly MessageExample[], options: LessonOptions): Lessons {
  const { lexicon, fewest, before, vectors } = options
  const read = featureReader(lexiconTable(lexicon))
  const raw = examples.map(({ text }) => {
    const { hashes, count, dense } = read(text)
    return { hashes: hashes.slice(0, count), dense: dense.slice() }
  })
  const hashes = knownIn(
    raw.filter((_, n) => examples[n]?.teaches !== false).map((each) => each.hashes),
    fewest,
    [before, vectors === undefined ? new Uint32Array() : wordFeatures(vectors)],
  )
  const rowOf = new Int32Array(2 ** hashBits).fill(-1)
  for (const [row, hash] of hashes.entries()) rowOf[hash] = row
  const meanings = vectors && meaningsOf(vectors, rowOf)
  const lessons = raw.map(({ hashes: all, dense }, n): Lesson => {
    const { targets = [], weight } = examples[n] ?? {}
    const columns = all.map((hash) => rowOf[hash] as number).filter((row) => row >= 0)
    return {
      columns,
      dense: withMeaning(dense, columns, meanings),
      targets: Float32Array.from(targets),
      weight,
    }
  })
  return { hashes, lessons, meanings }
}

function withMeaning(dense: Float32Array, columns: Int32Array, meanings: Meanings | undefined): Float32Array {
  if (meanings === undefined) return dense
  const numbers = new Float32Array(denseSize + meanings.size)
  numbers.set(dense)
  meanings.addMeaning(columns, numbers, denseSize)
  return numbers
}

/** The features of enough messages and those that were known before, in rising order. */
function knownIn(
  messages: readonly Int32Array[],
  fewest: number,
  before: readonly Uint32Array[],
): Uint32Array {
  const counts = new Uint8Array(2 ** hashBits)
  for (const hashes of before) for (const hash of hashes) counts[hash] = fewest
  const lastIn = new Int32Array(2 ** hashBits).fill(-1)
  for (const [n, hashes] of messages.entries())
    for (const hash of hashes) {
      if (lastIn[hash] === n) continue
      lastIn[hash] = n
      counts[hash] = Math.min(fewest, (counts[hash] as number) + 1)
    }
  return Uint32Array.from(counts.keys()).filter((hash) => counts[hash] === fewest)
}
