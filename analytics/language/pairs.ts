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
  const found: number[] = []
  addEachTwo(found, stems.slice(0, most.words), kinds.words)
  addEachTwo(found, charactersIn(words), kinds.characters)
  return found
}

/** The first characters that differ, by their hash. */
function charactersIn(words: readonly Word[]): number[] {
  const ids = new Set<number>()
  for (const { text, han } of words) {
    if (!han) continue
    for (const character of text) if (ids.size < most.characters) ids.add(hash(character, kinds.character))
  }
  return [...ids]
}

/** In the order of the hashes, so that two words are the same pair whichever comes first. */
function addEachTwo(found: number[], ids: number[], kind: number): void {
  ids.sort((a, b) => a - b)
  for (let first = 0; first < ids.length; first++) {
    for (let second = first + 1; second < ids.length; second++)
      found.push(join(join(ids[first] as number, ids[second] as number), kind))
  }
}
