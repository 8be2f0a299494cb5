import { conceptWords } from './concept-words.ts'
import { stem } from './stem.ts'
import type { Word } from './words.ts'

const hanText = /^\p{Script=Han}|^\p{Nd}\p{Script=Han}/u
const longestPhrase = 4
const longestHan = 6
const byWords = prepare(conceptWords)

/**
 * What a message touches on, in the names of the concepts, each once and sorted; English words by their stem
 * in phrases of up to 4 words, Chinese wherever the characters stand. O(words).
 * @example conceptsIn(wordsOf('my refund?')) // ['giveBack', 'refund']
 */
export function conceptsIn(words: readonly Word[]): readonly string[] {
  const found = new Set<string>()
  for (const phrase of phrasesOf(words)) for (const concept of byWords.get(phrase) ?? []) found.add(concept)
  return [...found].sort((a, b) => (a < b ? -1 : 1))
}

function* phrasesOf(words: readonly Word[]): Generator<string> {
  const latin = words.filter((word) => !word.han).map((word) => stem(word.text))
  for (let start = 0; start < latin.length; start++) {
    for (let n = 1; n <= longestPhrase; n++) yield latin.slice(start, start + n).join(' ')
  }
  for (const run of runsOf(words)) {
    for (let start = 0; start < run.length; start++) {
      for (let n = 1; n <= longestHan; n++) yield run.slice(start, start + n)
    }
  }
}

/** Chinese words that touch, put together again. */
function runsOf(words: readonly Word[]): readonly string[] {
  return words
    .map((word) => (word.han ? word.text : ' '))
    .join('')
    .split(' ')
}

function prepare(table: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  const concepts = new Map<string, string[]>()
  for (const [concept, words] of Object.entries(table)) {
    for (const written of words.split(', ')) {
      const phrase = hanText.test(written) ? written : written.split(' ').map(stem).join(' ')
      concepts.set(phrase, [...(concepts.get(phrase) ?? []), concept])
    }
  }
  return concepts
}
