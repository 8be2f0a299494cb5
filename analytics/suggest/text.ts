import { isStopWord } from './stopWords.ts'

/** One word of a text about products. */
export interface Word {
  /** What is compared: an English word in the singular, a Chinese word, or two Chinese characters. */
  readonly key: string
  /** As it stands in the text, in lower case. */
  readonly shown: string
  /** False for a pair of characters, which may straddle two words. */
  readonly whole: boolean
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/**
 * The words of a text in either language that say something about a product: English words of two letters
 * and more, Chinese words and the character pairs of what lies between stop words. Each key once, whole
 * words first. O(characters); 1,000 Chinese characters take about a millisecond.
 *
 * `wordsOf('I need two desk lamps')` has the keys desk and lamp (and two).
 */
export function wordsOf(text: string): readonly Word[] {
  const plain = text.normalize('NFKC').toLowerCase()
  const runs = (plain.match(/\p{Script=Han}+/gu) ?? []).map(contentOf)
  const words = [...englishIn(plain), ...runs.flat(2).map(wholeWord), ...runs.flat().flatMap(pairsIn)]
  return [...new Map(words.toReversed().map((word) => [word.key, word])).values()].toReversed()
}

function englishIn(plain: string): readonly Word[] {
  const words = plain.match(/[a-z]{2,}/g) ?? []
  return words
    .map((shown) => ({ key: singular(shown), shown, whole: true }))
    .filter(({ key, shown }) => !(isStopWord(shown) || isStopWord(key)))
}

/** Lamps and lamp, boxes and box, berries and berry are one word; glass and this stay as they are. */
function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word
  if (/(?:ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2)
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`
  return word.endsWith('s') ? word.slice(0, -1) : word
}

/** The words of a run of Chinese characters, in stretches that stop words part. */
function contentOf(run: string): readonly (readonly string[])[] {
  const stretches: string[][] = [[]]
  for (const { segment } of segmenter.segment(run)) {
    if (isStopWord(segment)) stretches.push([])
    else stretches.at(-1)?.push(segment)
  }
  return stretches
}

function wholeWord(word: string): Word {
  return { key: word, shown: word, whole: true }
}

function pairsIn(stretch: readonly string[]): readonly Word[] {
  const characters = [...stretch.join('')]
  return characters.slice(1).map((character, place) => {
    const pair = `${characters[place] ?? ''}${character}`
    return { key: pair, shown: pair, whole: false }
  })
}
