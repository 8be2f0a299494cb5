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
 * alike, and addresses nothing at all. `respell` puts words right first. O(length), and O(n^2) in the few concepts of
 * a message.
 */
export function featuresOf(
  text: string,
  respell: (words: readonly Word[]) => readonly Word[] = asWritten,
): Features {
  const words = respell(wordsOf(text.replace(addresses, ' @ '))).map((word) =>
    isNumber(word) ? { text: numberOf(word), han: false } : word,
  )
  const stems = [...new Set(words.map(({ text, han }) => hash(han ? text : stem(text), kinds.stem)))]
  return {
    words: wordFeatures(words),
    letters: letterFeatures(words),
    pairs: pairsIn(words, stems),
    stems,
    script: words.some(({ han }) => han) ? 'han' : 'latin',
    said: words,
  }
}

/** Of e-mail and of pages. */
const addresses = /[\w.%+-]{1,64}@[\w.-]{1,255}|https?:\/\/[!-~]+/giu

const asWritten = (words: readonly Word[]) => words

/** The feature that a word is. */
export const wordFeature = (word: string): number => hash(word, kinds.word)

function isNumber({ text }: Word): boolean {
  return text.charCodeAt(0) <= lastAscii ? /^\d/.test(text) : /^\p{Nd}/u.test(text)
}

const numberOf = ({ text }: Word): string => `#${Math.min(text.length, 6)}`

function wordFeatures(words: readonly Word[]): readonly number[] {
  const found = words.map((word) => wordFeature(word.text))
  const [count, first] = [found.length, found[0]]
  for (let i = 1; i < count; i++) {
    found.push(join(join(found[i - 1] as number, found[i] as number), kinds.pair))
    if (i > 1) found.push(join(join(found[i - 2] as number, found[i] as number), kinds.skip))
  }
  if (first !== undefined) found.push(join(first, kinds.first), join(lengthStep(count), kinds.length))
  addConcepts(found, words)
  return found
}

/** Short messages differ from one another more than long ones do: 1, 2, 3 to 4, 5 to 6, 7 to 10, more. */
function lengthStep(words: number): number {
  return Math.min(6, Math.floor(Math.log2(words + 1) * 1.5))
}

const mostConcepts = 16

function addConcepts(found: number[], words: readonly Word[]): void {
  const ids = conceptsIn(words)
    .slice(0, mostConcepts)
    .map((concept) => hash(concept, kinds.concept))
  for (let first = 0; first < ids.length; first++) {
    found.push(ids[first] as number)
    for (let second = first + 1; second < ids.length; second++)
      found.push(join(join(ids[first] as number, ids[second] as number), kinds.concepts))
  }
}

function letterFeatures(words: readonly Word[]): readonly number[] {
  const found: number[] = []
  let run = ''
  for (const word of words) {
    if (word.han) run += word.text
    else {
      addRuns(found, run, ofHan)
      run = ''
      addRuns(found, `<${word.text.slice(0, longestWord)}>`, ofLatin)
    }
  }
  addRuns(found, run, ofHan)
  return found
}

interface Lengths {
  readonly shortest: number
  readonly longest: number
}
const ofHan: Lengths = { shortest: 1, longest: 3 }
const ofLatin: Lengths = { shortest: 2, longest: 4 }

function addRuns(found: number[], text: string, { shortest, longest }: Lengths): void {
  for (let start = 0; start < text.length; start += widthAt(text, start)) {
    let id: number = kinds.letters
    let at = start
    for (let length = 1; length <= longest && at < text.length; length++) {
      id = join(id, text.codePointAt(at) as number)
      at += widthAt(text, at)
      if (length >= shortest) found.push(id)
    }
  }
}

/** The code units of the letter that begins at a place. */
const widthAt = (text: string, at: number): number =>
  (text.codePointAt(at) as number) > lastOfOneUnit ? 2 : 1
