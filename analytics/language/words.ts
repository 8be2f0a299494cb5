import { remembered } from './remembered.ts'
import { segmentsOf } from './segments.ts'
import { simplify } from './simplify.ts'

/** A Latin word, a number, a run of Han characters, or any other single sign that is not a space. */
const pieces = /[\p{Script=Latin}\p{M}]+(?:['’][\p{Script=Latin}]+)*|\p{Nd}+|\p{Script=Han}+|[^\s]/gu
const hanRun = /^\p{Script=Han}/u
const lastAscii = 0x7f
/** A message is divided for its features, its search and what is kept of it: a few texts at once, again and again. */
const textsInATurn = 32

/** One word of a message; `han` tells Chinese words, which take other features than Latin ones. */
export interface Word {
  readonly text: string
  readonly han: boolean
}

/**
 * The words, numbers and signs of a text in lower case, in their order. Runs of Chinese are divided by the
 * dictionary of `Intl.Segmenter` in simplified characters, so mixed text keeps both its languages. O(length),
 * some 0.1 us a letter and 0.5 us a Chinese character.
 * @example wordsOf("where's my 快递?").map(w => w.text) // ["where's", 'my', '快递', '?']
 */
export const wordsOf: (text: string) => readonly Word[] = remembered(textsInATurn, divided)

function divided(text: string): readonly Word[] {
  const found: readonly string[] = text.toLowerCase().match(pieces) ?? []
  const hanRuns = found.filter(isHan)
  if (hanRuns.length === 0) return found.map(latinWord)
  const runs = segmentsOf(hanRuns.map(simplify))
  const words: Word[] = []
  let run = 0
  for (const piece of found) {
    if (isHan(piece)) for (const segment of runs[run++] ?? []) words.push({ text: segment, han: true })
    else words.push(latinWord(piece))
  }
  return words
}

/** With the apostrophe of keyboards; the same word for the same piece, because words come again and again. */
const latinWord = remembered(5_000, (piece): Word => ({ text: piece.replaceAll('’', "'"), han: false }))

function isHan(piece: string): boolean {
  return piece.charCodeAt(0) > lastAscii && hanRun.test(piece)
}
