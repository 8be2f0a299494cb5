import { conceptsIn } from './concepts.ts'
import { hash, join } from './hash.ts'
import { pairsIn } from './pairs.ts'
import { remembered } from './remembered.ts'
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
  /** Of most of its words; English and Chinese messages are compared with their own kind. */
  readonly script: Script
  /** How many of its words are Latin ones, from 0 to 1: signs and numbers are no words. */
  readonly latinShare: number
  /** The message as words, in its order. */
  readonly said: readonly Word[]
}

const kinds = { word: 1, pair: 2, skip: 3, first: 4, letters: 5, length: 6, concept: 7, concepts: 8, stem: 9 }
const longestWord = 24
const [zero, nine, lastAscii] = [0x30, 0x39, 0x7f]
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
  const words = respell(wordsOf(withoutAddresses(text))).map((word) =>
    isNumber(word) ? { text: numberOf(word), han: false } : word,
  )
  const known = words.map(factsOf)
  const latinShare = latinShareOf(words)
  const stems = [...new Set(known.map(({ stemFeature }) => stemFeature))]
  return {
    words: wordFeatures(words, known),
    letters: letterFeatures(words, known),
    pairs: pairsIn(words, stems),
    stems,
    latinShare,
    script: latinShare > 0.5 || words.every(({ han }) => !han) ? 'latin' : 'han',
    said: words,
  }
}

function latinShareOf(words: readonly Word[]): number {
  let [latin, han] = [0, 0]
  for (const word of words) {
    if (word.han) han += 1
    else if (isLatin(word.text)) latin += 1
  }
  return latin / Math.max(1, latin + han)
}

const isLatin = (text: string): boolean => /^\p{Script=Latin}/u.test(text)

const withoutAddresses = (text: string): string =>
  text.includes('@') || text.includes('//') ? text.replace(addresses, ' @ ') : text

/** Of e-mail and of pages. */
const addresses = /[\w.%+-]{1,64}@[\w.-]{1,255}|https?:\/\/[!-~]+/giu

const asWritten = (words: readonly Word[]) => words

/** The feature that a word is. */
export const wordFeature = (word: string): number => hash(word, kinds.word)

/** What is made of a word whenever it comes; the letters of Chinese words are looked at in whole runs. */
interface Facts {
  readonly feature: number
  /** Of English words. */
  readonly stem?: string
  readonly stemFeature: number
  readonly letters: readonly number[]
}

const factsOf = ({ text, han }: Word): Facts =>
  han ? { feature: wordFeature(text), stemFeature: hash(text, kinds.stem), letters: [] } : factsOfLatin(text)

const factsOfLatin = remembered(5_000, (text): Facts => {
  const stemmed = stem(text)
  const letters = runsIn(`<${text.slice(0, longestWord)}>`, ofLatin)
  return { feature: wordFeature(text), stem: stemmed, stemFeature: hash(stemmed, kinds.stem), letters }
})

function isNumber({ text }: Word): boolean {
  const first = text.charCodeAt(0)
  return first <= lastAscii ? first >= zero && first <= nine : /^\p{Nd}/u.test(text)
}

const numberOf = ({ text }: Word): string => `#${Math.min(text.length, 6)}`

function wordFeatures(words: readonly Word[], known: readonly Facts[]): readonly number[] {
  const found = known.map(({ feature }) => feature)
  const [count, first] = [found.length, found[0]]
  for (let i = 1; i < count; i++) {
    found.push(join(join(found[i - 1] as number, found[i] as number), kinds.pair))
    if (i > 1) found.push(join(join(found[i - 2] as number, found[i] as number), kinds.skip))
  }
  if (first !== undefined) found.push(join(first, kinds.first), join(lengthStep(count), kinds.length))
  addConcepts(
    found,
    conceptsIn(
      words,
      known.flatMap(({ stem }) => stem ?? []),
    ),
  )
  return found
}

/** Short messages differ from one another more than long ones do: 1, 2, 3 to 5, 6 to 9, 10 to 14, more. */
function lengthStep(words: number): number {
  return Math.min(6, Math.floor(Math.log2(words + 1) * 1.5))
}

const mostConcepts = 16

function addConcepts(found: number[], concepts: readonly string[]): void {
  const ids = concepts.slice(0, mostConcepts).map((concept) => hash(concept, kinds.concept))
  for (let first = 0; first < ids.length; first++) {
    found.push(ids[first] as number)
    for (let second = first + 1; second < ids.length; second++)
      found.push(join(join(ids[first] as number, ids[second] as number), kinds.concepts))
  }
}

function letterFeatures(words: readonly Word[], known: readonly Facts[]): readonly number[] {
  const found: number[] = []
  let run = ''
  for (const [i, { text, han }] of words.entries()) {
    if (han) run += text
    else {
      addAll(found, runsIn(run, ofHan))
      run = ''
      addAll(found, known[i]?.letters ?? [])
    }
  }
  addAll(found, runsIn(run, ofHan))
  return found
}

interface Lengths {
  readonly shortest: number
  readonly longest: number
}
const ofHan: Lengths = { shortest: 1, longest: 3 }
const ofLatin: Lengths = { shortest: 2, longest: 4 }

function addAll(found: number[], others: readonly number[]): void {
  for (let i = 0; i < others.length; i++) found.push(others[i] as number)
}

function runsIn(text: string, { shortest, longest }: Lengths): readonly number[] {
  const found: number[] = []
  for (let start = 0; start < text.length; start += widthAt(text, start)) {
    let id: number = kinds.letters
    let at = start
    for (let length = 1; length <= longest && at < text.length; length++) {
      id = join(id, text.codePointAt(at) as number)
      at += widthAt(text, at)
      if (length >= shortest) found.push(id)
    }
  }
  return found
}

/** The code units of the letter that begins at a place. */
const widthAt = (text: string, at: number): number =>
  (text.codePointAt(at) as number) > lastOfOneUnit ? 2 : 1
