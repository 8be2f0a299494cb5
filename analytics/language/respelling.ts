import type { Word } from './words.ts'

/** What is known of words. */
export interface Vocabulary {
  /** How rare a word is in what was learnt from; undefined when it never came. */
  rarityOf(word: string): number | undefined
  /** Whether it is a word of the language, though it never came. */
  isWord(word: string): boolean
}

/** Shorter words are near to so many that the nearest says nothing; longer ones are hardly words. */
const plainWord = /^[a-z]{4,16}$/
/** Nobody misspells more in one message; noise does. */
const mostPutRight = 8
const letters = [...'abcdefghijklmnopqrstuvwxyz']

/**
 * Puts words right that nobody knows: the most usual word of what was learnt from that has one letter more, one less,
 * another one or two neighbours swapped. English alone; the others stay as they are. Nothing but hashes of words need
 * be known, because all that a word may have been are tried: some 60 for each of its letters, in at most 8 words.
 * Source: Norvig, How to write a spelling corrector, 2007.
 */
export const respellingFrom =
  ({ rarityOf, isWord }: Vocabulary) =>
  (words: readonly Word[]): readonly Word[] => {
    let left = mostPutRight
    return words.map((word) => {
      const { text, han } = word
      if (han || left === 0 || !plainWord.test(text)) return word
      if (rarityOf(text) !== undefined || isWord(text)) return word
      left -= 1
      return { text: mostUsual(text, rarityOf) ?? text, han }
    })
  }

function mostUsual(written: string, rarityOf: Vocabulary['rarityOf']): string | undefined {
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const meant of nearTo(written)) {
    const rarity = rarityOf(meant)
    if (rarity === undefined || rarity >= least) continue
    best = meant
    least = rarity
  }
  return best
}

/** All that differ from a word by one slip. */
function* nearTo(word: string): Generator<string> {
  for (let at = 0; at <= word.length; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)]
    for (const letter of letters) yield before + letter + after
    if (after === '') continue
    yield before + after.slice(1)
    for (const letter of letters) yield before + letter + after.slice(1)
    if (after.length > 1) yield before + after.charAt(1) + after.charAt(0) + after.slice(2)
  }
}
