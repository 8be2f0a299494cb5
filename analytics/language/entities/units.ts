import { simplify } from '../simplify.ts'
import { stem } from '../stem.ts'

/** The smallest piece that names are compared by: a word by its stem, a number, or one Han character. */
export interface Unit {
  readonly key: string
  /** As written, in lower case. */
  readonly word: string
  readonly start: number
  readonly end: number
  /** Whether a comma or the end of a sentence stands before it: no name goes over that. */
  readonly apart: boolean
}

const pieces = /[\p{Script=Latin}\p{Nd}]+(?:['’]\p{Script=Latin}+)?|\p{Script=Han}/gu
const stops = /[.,;!?。，；！？]/u
const latin = /^\p{Script=Latin}/u

/** The units of a text with their places; case and plural make no difference. O(length). */
export function unitsOf(text: string): readonly Unit[] {
  let last = 0
  return [...simplify(text).matchAll(pieces)].map((match) => {
    const apart = stops.test(text.slice(last, match.index))
    last = match.index + match[0].length
    const word = match[0].toLowerCase().replace(/['’]s$/u, '')
    const key = latin.test(word) ? stem(word) : word
    return { key, word, start: match.index, end: last, apart }
  })
}

/** What a name or a part of it is looked up by. */
export function keyOf(units: readonly Pick<Unit, 'key'>[]): string {
  return units.map(({ key }) => key).join(' ')
}

export function isHan({ key }: Pick<Unit, 'key'>): boolean {
  return /^\p{Script=Han}/u.test(key)
}
