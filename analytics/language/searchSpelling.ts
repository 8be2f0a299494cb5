import { conceptsIn } from './concepts.ts'
import { stem } from './stem.ts'
import { wordsOf } from './words.ts'

/** A text with its misspelt words put right. */
export type Spelling = (text: string) => string

/** A word alone, no part of a code or of "doesn't"; shorter ones are near to so many that the nearest says nothing. */
const wholeWord = /(?<![\p{L}\p{N}'’])\p{Script=Latin}{5,}(?![\p{L}\p{N}'’])/gu
/** Nobody misspells more in one question; noise does. */
const mostPutRight = 8
const longest = 24

/**
 * Puts a word of at least 5 Latin letters that no text and no concept knows in any of its forms in the place
 * of the word of the texts that differs from it by one letter too many, too few, wrong or in another place, be it
 * next to its own or not, and begins alike; of several the most usual. Words are compared by what is left of them without
 * one letter each, so nothing is searched through. O(letters) to prepare, O(length) for a text. Source: Garbe,
 * SymSpell, 2012.
 * @example spellingOf(['free delivery'])('delivry time') // 'delivery time'
 */
export function spellingOf(texts: readonly string[]): Spelling {
  const usual = countWords(texts)
  const stems = new Set([...usual.keys()].map(stem))
  const near = nearest(usual)
  const isKnown = (word: string) =>
    stems.has(stem(word)) || conceptsIn([{ text: word, han: false }]).length > 0
  return (text) => {
    let left = mostPutRight
    return text.replace(wholeWord, (written) => {
      const word = written.toLowerCase()
      if (left === 0 || word.length > longest || isKnown(word)) return written
      left--
      return mostUsual(word, restsOf(word), near, usual) ?? written
    })
  }
}

function countWords(texts: readonly string[]): ReadonlyMap<string, number> {
  const usual = new Map<string, number>()
  for (const { text, han } of texts.flatMap(wordsOf))
    if (!han && /^\p{Script=Latin}{4,}$/u.test(text)) usual.set(text, (usual.get(text) ?? 0) + 1)
  return usual
}

/** The most usual word of those that leave the same when one letter or none is taken out. */
function nearest(usual: ReadonlyMap<string, number>): ReadonlyMap<string, string> {
  const near = new Map<string, string>()
  for (const [word, times] of usual) {
    for (const rest of restsOf(word)) {
      const other = near.get(`${word.charAt(0)}${rest}`)
      if (other === undefined || (usual.get(other) ?? 0) < times) near.set(`${word.charAt(0)}${rest}`, word)
    }
  }
  return near
}

function mostUsual(
  word: string,
  rests: readonly string[],
  near: ReadonlyMap<string, string>,
  usual: ReadonlyMap<string, number>,
): string | undefined {
  return rests
    .flatMap((rest) => near.get(`${word.charAt(0)}${rest}`) ?? [])
    .toSorted((a, b) => (usual.get(b) ?? 0) - (usual.get(a) ?? 0))[0]
}

/** The word, and the word without each of its letters. */
function restsOf(word: string): readonly string[] {
  return [word, ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))]
}
