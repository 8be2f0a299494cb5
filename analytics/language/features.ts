import { conceptsIn } from './concepts.ts'
import { hash, join } from './hash.ts'
import { type Word, wordsOf } from './words.ts'

/** What a message is made of, as 32-bit hashes with repetitions; the two groups are weighed apart. */
export interface Features {
  readonly words: readonly number[]
  readonly letters: readonly number[]
}

const kinds = { word: 1, pair: 2, skip: 3, first: 4, letters: 5, length: 6, concept: 7, concepts: 8 }
const longestWord = 24

/**
 * Words, pairs of neighbours and of next-but-one neighbours, the first word, how many words there are, the
 * concepts and each two of them; letters in runs of 2 to 4 within Latin words (these forgive typing errors)
 * and Han characters in runs of 1 to 3. Numbers keep nothing but their length, so every order number looks
 * alike. O(length), and O(n^2) in the few concepts of a message.
 */
export function featuresOf(text: string): Features {
  const words = wordsOf(text).map((word) =>
    isNumber(word) ? { ...word, text: `#${Math.min(word.text.length, 6)}` } : word,
  )
  return { words: [...wordFeatures(words), ...conceptFeatures(words)], letters: letterFeatures(words) }
}

function isNumber(word: Word): boolean {
  return /^\p{Nd}/u.test(word.text)
}

function wordFeatures(words: readonly Word[]): number[] {
  const ids = words.map((word) => hash(word.text, kinds.word))
  const found = [...ids]
  ids.forEach((id, i) => {
    const [next, afterNext] = [ids[i + 1], ids[i + 2]]
    if (next !== undefined) found.push(join(join(id, next), kinds.pair))
    if (afterNext !== undefined) found.push(join(join(id, afterNext), kinds.skip))
  })
  const first = ids[0]
  if (first !== undefined) found.push(join(first, kinds.first), join(lengthStep(words.length), kinds.length))
  return found
}

/** Short messages differ from one another more than long ones do: 1, 2, 3 to 4, 5 to 6, 7 to 10, more. */
function lengthStep(words: number): number {
  return Math.min(6, Math.floor(Math.log2(words + 1) * 1.5))
}

const mostConcepts = 16

function conceptFeatures(words: readonly Word[]): number[] {
  const ids = conceptsIn(words)
    .slice(0, mostConcepts)
    .map((concept) => hash(concept, kinds.concept))
  const pairs = ids.flatMap((id, i) => ids.slice(i + 1).map((other) => join(join(id, other), kinds.concepts)))
  return [...ids, ...pairs]
}

function letterFeatures(words: readonly Word[]): number[] {
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
  const letters = [...text]
  for (let start = 0; start < letters.length; start++) {
    let id: number = kinds.letters
    for (let end = start; end < Math.min(start + longest, letters.length); end++) {
      id = join(id, letters[end]?.codePointAt(0) ?? 0)
      if (end - start + 1 >= shortest) found.push(id)
    }
  }
}
