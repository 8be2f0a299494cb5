import { hash, join } from './hash.ts'
import type { Word } from './words.ts'

const kinds = { words: 10, character: 11, characters: 12 }
/** Longer messages touch on so much that two of their words say little together. */
const most = { words: 14, characters: 16 }

/**
 * Each two words of a message (given by the hashes of their stems too), whatever stands between them and in whichever
 * order, and each two Chinese characters. "Card" says little, "card" and "lost" say much. Looks at the first 14
 * words and 16 characters that differ. O(1) beyond reading them: at most 211 pairs.
 */
export function pairsIn(words: readonly Word[], stems: readonly number[]): readonly number[] {
  const characters = words.flatMap(({ text, han }) => (han ? [...text] : []))
  return [
    ...eachTwo(firstOf(stems, most.words), kinds.words),
    ...eachTwo(
      firstOf(
        characters.map((character) => hash(character, kinds.character)),
        most.characters,
      ),
      kinds.characters,
    ),
  ]
}

/** In the order of the hashes, so that two words are the same pair whichever comes first. */
const firstOf = (ids: readonly number[], count: number): readonly number[] =>
  [...new Set(ids)].slice(0, count).sort((a, b) => a - b)

function eachTwo(ids: readonly number[], kind: number): readonly number[] {
  const found: number[] = []
  for (let first = 0; first < ids.length; first++) {
    for (let second = first + 1; second < ids.length; second++)
      found.push(join(join(ids[first] as number, ids[second] as number), kind))
  }
  return found
}
