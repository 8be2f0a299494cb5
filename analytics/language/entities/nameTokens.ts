import { doubtfulNames, familyNames, givenNames, givenSyllables, ordinaryWords } from './personNames.ts'
import { placeNames } from './placeNames.ts'

/** A word that may be a part of a name, without 's. */
export interface Token {
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
}

const word =
  /(?<![\p{Script=Latin}\p{N}@._#-])\p{Script=Latin}[\p{Script=Latin}'’]*(?:-\p{Lu}\p{Ll}+)?(?![\p{N}@_])/gu
/** Small words within names. */
export const links = new Set('bin binte bte binti van von der den de du da al ibn'.split(' '))
const between = /^(?: |-|\. ?| [sd]\/o | a\/[lp] )$/u
const mostWords = 4
/** Parts of names that are small words as well. */
const smallWords =
  /^(?:to|so|he|she|man|can|do|an|ho|yes|low|sen|see|wan|long|you|may|am|le|lay|king|park|hall|cook|ward|price|song)$/u

export const tokensOf = (text: string): readonly Token[] =>
  [...text.matchAll(word)].map(({ 0: found, index }) => {
    const bare = found.replace(/['’]s?$/u, '')
    return { text: bare, lower: bare.toLowerCase(), start: index, end: index + bare.length }
  })

export const isCapital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text)
export const isKnown = ({ lower }: Token): boolean => givenNames.has(lower) || familyNames.has(lower)

/** How many words a name has: it goes on over words with capitals, or over known names in small letters. */
export function nameLength(text: string, tokens: readonly Token[], first: number): number {
  const start = tokens[first]
  const capitals = start !== undefined && (isCapital(start) || links.has(start.lower))
  let count = 1
  while (count < mostWords) {
    const [last, next] = [tokens[first + count - 1], tokens[first + count]]
    if (
      last === undefined ||
      next === undefined ||
      !between.test(text.slice(last.end, next.start)) ||
      (last.text.length > 1 && text.charAt(last.end) === '.')
    )
      break
    if (!goesOn(next, capitals)) break
    count++
  }
  return count
}

function goesOn(token: Token, capitals: boolean): boolean {
  if (ordinaryWords.has(token.lower)) return false
  if (capitals && isCapital(token)) return isKnown(token) || !placeNames.has(token.lower)
  return links.has(token.lower) || (!capitals && !isCapital(token) && isSmallName(token))
}

export const isSmallWord = ({ lower }: Token): boolean => smallWords.test(lower)

const isSmallName = ({ lower }: Token): boolean =>
  (familyNames.has(lower) ||
    givenSyllables.has(lower) ||
    (givenNames.has(lower) && !doubtfulNames.has(lower))) &&
  !smallWords.test(lower)
