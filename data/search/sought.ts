import type { Moment } from '../records.ts'
import type { Label } from './labels.ts'
import { areCharacters, beginningOf, partsOf } from './words.ts'

/** All of it holds for one turn, or for one message of staff. */
export interface Sought {
  readonly phrases: readonly Phrase[]
  readonly labels: readonly Label[]
  /** Said then or later. */
  readonly from: Moment | undefined
  /** Said before. */
  readonly to: Moment | undefined
}

/**
 * What was typed between two spaces, in parts. They stand side by side in what is found, and the last may go
 * on: `harb` finds Harbour, `PL204` finds PL20481, `退款` finds 退款单. A word of one or two letters by itself
 * is taken as it is: `tv` does not find TVs.
 */
export type Phrase = readonly string[]

/** At most so many characters and phrases of a search count. */
const longest = 200
const most = 8

/** The phrases of a search; undefined when it is blank, none when nothing in it can be found. */
export function phrasesIn(search: string): readonly Phrase[] | undefined {
  const typed = search
    .slice(0, longest)
    .split(/[\s\p{Cc}]+/u)
    .filter((word) => word !== '')
  if (typed.length === 0) return undefined
  return typed
    .slice(0, most)
    .map(partsOf)
    .filter((phrase) => phrase.length > 0)
}

/** What every row in which a phrase was said is kept under. */
export type Sign =
  | { readonly kind: 'token'; readonly token: string }
  /** A word of more than three letters or digits that begins like this. */
  | { readonly kind: 'beginning'; readonly of: string }

/** The signs of a phrase; `enough` when whatever has them fits, so that it need not be read. */
export function signsOf(phrase: Phrase): { readonly signs: readonly Sign[]; readonly enough: boolean } {
  const signs = phrase.flatMap((part, i): readonly Sign[] => {
    if (areCharacters(part)) return charactersSigns(part)
    if (i < phrase.length - 1) return [token(part)]
    return lastWordSigns(part, phrase.length === 1)
  })
  return { signs, enough: phrase.length === 1 && signs.length === 1 }
}

const token = (text: string): Sign => ({ kind: 'token', token: text })

function charactersSigns(run: string): readonly Sign[] {
  const each = [...run]
  const pairs = each.slice(1).map((character, i) => `${each[i]}${character}`)
  return pairs.length === 0 ? [token(`^${run}`)] : [...new Set(pairs)].map(token)
}

function lastWordSigns(word: string, alone: boolean): readonly Sign[] {
  const beginning = beginningOf(word)
  if (beginning === undefined) return alone ? [token(word)] : []
  return beginning.length > word.length ? [token(beginning)] : [{ kind: 'beginning', of: word }]
}

/** Whether each phrase was said in one of these texts. */
export function saidIn(phrases: readonly Phrase[], texts: readonly string[]): boolean {
  const said = texts.map((text) => unitsOf(partsOf(text)))
  return phrases.every((phrase) => said.some((units) => holds(units, unitsOf(phrase))))
}

/** Words are whole, characters stand by themselves. */
const unitsOf = (parts: readonly string[]): readonly string[] =>
  parts.flatMap((part) => (areCharacters(part) ? [...part] : [part]))

function holds(said: readonly string[], sought: readonly string[]): boolean {
  const end = sought.length - 1
  const whole = end === 0 && beginningOf(sought[0] ?? '') === undefined
  const fits = (start: number) =>
    sought.every((unit, i) => {
      const word = said[start + i] ?? ''
      return i < end || whole ? word === unit : word.startsWith(unit)
    })
  return said.some((_, start) => fits(start))
}
