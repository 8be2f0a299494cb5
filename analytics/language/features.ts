import { conceptsIn } from './concepts.ts'
import { hash, join } from './hash.ts'
import { pairsIn } from './pairs.ts'
import { stem } from './stem.ts'
import { type Word, wordsOf } from './words.ts'

export type Script = 'latin' | 'han'

/** What a message is made of, as 32-bit hashes with repetitions; the groups are weighed apart. */
export interface Features {
  readonly words: readonly number[]
  readonly letters: readonly number[]
  /** Each two words, and each two Chinese characters. */
  readonly pairs: readonly number[]
  /** Its different words: English ones by their stem. */
  readonly stems: readonly number[]
  /** Whether it has Chinese words; English and Chinese messages are compared with their own kind. */
  readonly script: Script
  /** The message as words, in its order. */
  readonly said: readonly Word[]
}

const kinds = { word: 1, pair: 2, skip: 3, first: 4, letters: 5, length: 6, concept: 7, concepts: 8, stem: 9 }
const longestWord = 24
const lastAscii = 0x7f
const lastOfOneUnit = 0xffff

/**
 * Words, pairs of neighbours and of next-but-one neighbours, the first word, how many words there are, the
 * concepts and each two of them; each two words; letters in runs of 2 to 4 within Latin words (these forgive typing errors)
 * and Han characters in runs of 1 to 3. Numbers keep nothing but their length, so every order number looks
 * alike. O(length), and O(n^2) in the few concepts of a message.
 */
export function featuresOf(text: string): Features {
  const words = wordsOf(text).map((word) =>
    isNumber(word) ? { ...word, text: `#${Math.min(word.text.length, 6)}` } : word,
  )
  const stems = [...new Set(words.map(({ text, han }) => hash(han ? text : stem(text), kinds.stem)))]
  return {
    words: [...wordFeatures(words), ...conceptFeatures(words)],
    letters: letterFeatures(words),
    pairs: pairsIn(words, stems),
    stems,
    script: words.some(({ han }) => han) ? 'han' : 'latin',
    said: words,
  }
}

function isNumber({ text }: Word): boolean {
  return text.charCodeAt(0) <= lastAscii ? /^\d/.test(text) : /^\p{Nd}/u.test(text)
}

function wordFeatures(words: readonly Word[]): readonly number[] {
  const ids = words.map((word) => hash(word.text, kinds.word))
  const found = [...ids]
  for (const [i, id] of ids.entries()) {
    const [next, afterNext] = [ids[i + 1], ids[i + 2]]
    if (next !== undefined) found.push(join(join(id, next), kinds.pair))
    if (afterNext !== undefined) found.push(join(join(id, afterNext), kinds.skip))
  }
  const first = ids[0]
  if (first !== undefined) found.push(join(first, kinds.first), join(lengthStep(words.length), kinds.length))
  return found
}

/** Short messages differ from one another more than long ones do: 1, 2, 3 to 4, 5 to 6, 7 to 10, more. */
function lengthStep(words: number): number {
  return Math.min(6, Math.floor(Math.log2(words + 1) * 1.5))
}

const mostConcepts = 16

function conceptFeatures(words: readonly Word[]): readonly number[] {
  const ids = conceptsIn(words)
    .slice(0, mostConcepts)
    .map((concept) => hash(concept, kinds.concept))
  const found = [...ids]
  for (const [i, id] of ids.entries()) {
    for (let other = i + 1; other < ids.length; other++)
      found.push(join(join(id, ids[other] as number), kinds.concepts))
  }
  return found
}

function letterFeatures(words: readonly Word[]): readonly number[] {
  const found: number[] = []
  let run = ''
  for (const word of words) {
    if (word.han) run += word.text
    else {
      addRuns(found, run, { shortest: 1, longest: 3 })
      run = ''
      addRuns(found, `<${word.text.slice(0, longestWord)}>`, { shortest: 2, longest: 4 })
    }
  }
  addRuns(found, run, { shortest: 1, longest: 3 })
  return found
}

function addRuns(
  found: number[],
  text: string,
  { shortest, longest }: { shortest: number; longest: number },
): void {
  const letters = codePointsOf(text)
  for (let start = 0; start < letters.length; start++) {
    const end = Math.min(start + longest, letters.length)
    let id: number = kinds.letters
    for (let at = start; at < end; at++) {
      id = join(id, letters[at] as number)
      if (at - start + 1 >= shortest) found.push(id)
    }
  }
}

function codePointsOf(text: string): readonly number[] {
  const points: number[] = []
  for (let at = 0; at < text.length; ) {
    const point = text.codePointAt(at) as number
    points.push(point)
    at += point > lastOfOneUnit ? 2 : 1
  }
  return points
}
