import { segmentsOf } from '../language/segments.ts'
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

/**
 * The words of a text in either language that say something about a product: English words of two letters
 * and more, Chinese words and the character pairs of what lies between stop words. Each key once, whole
 * words first. O(characters); 1,000 Chinese characters take about a millisecond.
 *
 * `wordsOf('I need two desk lamps')` has the keys desk and lamp (and two).
 */
export function wordsOf(text: string): readonly Word[] {
  const plain = text.normalize('NFKC').toLowerCase()
  const stretches = segmentsOf(plain.match(/\p{Script=Han}+/gu) ?? []).flatMap(stretchesOf)
  const words = new Map<string, Word>()
  for (const word of englishIn(plain)) addLast(words, word)
  for (const word of stretches.flat()) addLast(words, { key: plainThing(word), shown: word, whole: true })
  for (const pair of stretches.flatMap(pairsIn)) addLast(words, { key: pair, shown: pair, whole: false })
  return [...words.values()]
}

/** A word that was there before stands where it comes last, and stays what it was first. */
function addLast(words: Map<string, Word>, word: Word): void {
  const first = words.get(word.key)
  if (first !== undefined) words.delete(word.key)
  words.set(word.key, first ?? word)
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
  const [, stem] = vesOf.exec(word) ?? []
  if (stem !== undefined) return stem.endsWith('i') ? `${stem}fe` : `${stem}f`
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`
  return word.endsWith('s') ? word.slice(0, -1) : word
}

/** Shelves and shelf are one word; knives and knife too. */
const vesOf = /^(shel|lea|loa|hal|wol|scar|thie|cal|sel|el|kni|li|wi)ves$/

/** The words of a run of Chinese characters, in stretches that stop words part. */
function stretchesOf(words: readonly string[]): readonly (readonly string[])[] {
  const stretches: string[][] = [[]]
  for (const word of words) {
    if (isStopWord(word)) stretches.push([])
    else stretches.at(-1)?.push(word)
  }
  return stretches
}

function pairsIn(stretch: readonly string[]): readonly string[] {
  const characters = [...stretch.join('')]
  return characters.slice(1).map((character, place) => `${characters[place] ?? ''}${character}`)
}

/** Things that one Chinese character names; any other single character is a piece of a word. */
const things = '茶灯锅碗杯壶刀伞扇床枕被毯花皂笔纸椅桌灯盆'
/** 椅子 is 椅, of which names are made: 办公椅. */
const plainThing = (word: string): string =>
  word.length === 2 && word.endsWith('子') && things.includes(word.charAt(0)) ? word.charAt(0) : word
/** Whether a key is a piece of a word, or counts things. O(1). */
export const isStray = (key: string): boolean =>
  (/^\p{Script=Han}$/u.test(key) && !things.includes(key)) || counts.test(key)

/** How many of them, as 一盏 and 二十块. */
const counts = /^[一二两三四五六七八九十百千几半]+(?:[个只盏件款把张条套瓶盒支双对副块元]|块钱)?$/
