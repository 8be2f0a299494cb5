import { halfWidth } from '../language/halfWidth.ts'
import { simplify } from '../language/simplify.ts'

/** What a character is to a reader of moods. */
export const Kind = { space: 0, letter: 1, digit: 2, han: 3, mark: 4, skipped: 5 } as const

const all = 0x10000
/** Marks of Chinese that say the same as one of English. */
const sameMarks: readonly (readonly [string, string])[] = [
  ['。', '.'],
  ['、', ','],
  ['…', '.'],
  ['’', "'"],
  ['‘', "'"],
  ['“', '"'],
  ['”', '"'],
  ['「', '"'],
  ['」', '"'],
  ['～', '~'],
  ['—', '-'],
  ['–', '-'],
]
/** Variation selectors and joiners, which stand inside of emoji. */
const joiners = new Set([0x200b, 0x200d, 0xfe0e, 0xfe0f])

/** Each code unit as it is read: in lower case, half as wide, Chinese simplified, marks of both languages alike. */
export const readAs: Uint16Array = Uint16Array.from({ length: all }, (_, code) => readingOf(code))
/** The kind of each code unit that has been read so. */
export const kindOf: Uint8Array = Uint8Array.from({ length: all }, (_, code) => kindAt(code))

function readingOf(code: number): number {
  const letter = halfWidth(String.fromCharCode(code))
  const same = sameMarks.find(([mark]) => mark === letter)
  if (same !== undefined) return same[1].charCodeAt(0)
  const plain = simplify(letter.toLowerCase())
  return (plain.length === 1 ? plain : letter).charCodeAt(0)
}

function kindAt(code: number): number {
  if (joiners.has(code)) return Kind.skipped
  const letter = String.fromCharCode(code)
  if (/[\s\p{Cc}]/u.test(letter)) return Kind.space
  if (/\p{Nd}/u.test(letter)) return Kind.digit
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(letter)) return Kind.han
  return /[\p{L}\p{M}]/u.test(letter) ? Kind.letter : Kind.mark
}
