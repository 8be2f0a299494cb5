import { simplify } from './simplify.ts'

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
/** A Latin word, a number, a run of Han characters, or any other single sign that is not a space. */
const pieces = /[\p{Script=Latin}\p{M}]+(?:['’][\p{Script=Latin}]+)*|\p{Nd}+|\p{Script=Han}+|[^\s]/gu
const hanRun = /^\p{Script=Han}/u

/** One word of a message; `han` tells Chinese words, which take other features than Latin ones. */
export interface Word {
  readonly text: string
  readonly han: boolean
}

/**
 * The words, numbers and signs of a text in lower case, in their order. Runs of Chinese are divided by the
 * dictionary of `Intl.Segmenter` in simplified characters, so mixed text keeps both its languages. O(length), some 0.3 us a letter.
 * @example wordsOf("where's my 快递?").map(w => w.text) // ["where's", 'my', '快递', '?']
 */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = []
  for (const piece of text.toLowerCase().match(pieces) ?? []) {
    if (hanRun.test(piece)) {
      for (const { segment } of segmenter.segment(simplify(piece))) words.push({ text: segment, han: true })
    } else words.push({ text: piece.replaceAll('’', "'"), han: false })
  }
  return words
}
