import { conceptWords } from './concept-words.ts'
import { type LongestFrom, longestFrom } from './longestFrom.ts'
import { stem } from './stem.ts'
import type { Word } from './words.ts'

const hanText = /^\p{Script=Han}|^\p{Nd}\p{Script=Han}/u

/** Concepts by phrase; phrases are made of words or, in Chinese, of characters. */
interface Phrases {
  readonly concepts: ReadonlyMap<string, readonly string[]>
  readonly longest: LongestFrom
}

interface Phrase {
  readonly concept: string
  readonly parts: readonly string[]
}

const written = Object.entries(conceptWords).flatMap(([concept, words]) =>
  words.split(', ').map((phrase) => ({ concept, phrase })),
)
const latin = prepare(
  written
    .filter(({ phrase }) => !hanText.test(phrase))
    .map(({ concept, phrase }) => ({ concept, parts: phrase.split(' ').map(stem) })),
  ' ',
)
const han = prepare(
  written
    .filter(({ phrase }) => hanText.test(phrase))
    .map(({ concept, phrase }) => ({ concept, parts: phrase.split('') })),
  '',
)

/**
 * What a message touches on, in the names of the concepts, each once and sorted; English words by their stem
 * in phrases (`stems`, when they are known already), Chinese wherever the characters stand. O(words).
 * @example conceptsIn(wordsOf('my refund?')) // ['giveBack', 'refund']
 */
export function conceptsIn(words: readonly Word[], stems = stemsOf(words)): readonly string[] {
  const found = new Set<string>()
  addLatin(stems, found)
  if (words.some((word) => word.han)) addHan(joined(words), found)
  return [...found].sort((a, b) => (a < b ? -1 : 1))
}

const stemsOf = (words: readonly Word[]): readonly string[] =>
  words.filter(({ han }) => !han).map(({ text }) => stem(text))

function addLatin(stems: readonly string[], found: Set<string>): void {
  for (const [start, first] of stems.entries()) {
    const longest = latin.longest(first, stems[start + 1])
    for (let length = 1; length <= longest; length++) {
      const phrase = length === 1 ? first : stems.slice(start, start + length).join(' ')
      for (const concept of latin.concepts.get(phrase) ?? []) found.add(concept)
    }
  }
}

function addHan(text: string, found: Set<string>): void {
  for (let start = 0; start < text.length; start++) {
    const end = Math.min(text.length, start + han.longest(text.charAt(start), text.charAt(start + 1)))
    for (let stop = start + 1; stop <= end; stop++) {
      for (const concept of han.concepts.get(text.slice(start, stop)) ?? []) found.add(concept)
    }
  }
}

/** Chinese words that touch, put together again; a space, which no phrase has, for every other word. */
function joined(words: readonly Word[]): string {
  return words.map((word) => (word.han ? word.text : ' ')).join('')
}

function prepare(phrases: readonly Phrase[], between: string): Phrases {
  const concepts = new Map<string, string[]>()
  for (const { concept, parts } of phrases) {
    const phrase = parts.join(between)
    concepts.set(phrase, [...(concepts.get(phrase) ?? []), concept])
  }
  return { concepts, longest: longestFrom(phrases.map(({ parts }) => parts)) }
}
