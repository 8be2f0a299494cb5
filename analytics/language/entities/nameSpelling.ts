import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js'
import { remembered } from '../remembered.ts'

/** Gives the known word that a misspelt one means; undefined when none is near enough. */
export type Speller = (word: string) => string | undefined

interface Known {
  readonly word: string
  readonly letters: number
}

const shortest = 5
const closeEnough = 0.93
const mostRemembered = 5_000

/**
 * Finds what was meant by a misspelt word of five letters and more: the known word with the same first letter
 * and about the same length that is the most like it by Jaro and Winkler's measure, 0.93 or more. A look-up
 * passes O(known words with that letter and length); those that it is asked for again it remembers.
 * Source: Winkler, 1990.
 */
export function makeSpeller(words: Iterable<string>): Speller {
  const known = byBeginning(words)
  return remembered(mostRemembered, (word) => {
    const letters = lettersIn(word)
    const near = [-1, 0, 1].flatMap((more) => known.get(placeOf(word, more)) ?? [])
    const best = near
      .filter((other) => couldBeClose({ word, letters }, other) && endAlike(word, other.word))
      .map((other) => ({ known: other.word, likeness: jaroWinkler(word, other.word, {}) }))
      .reduce((a, b) => (b.likeness > a.likeness ? b : a), { known: word, likeness: 0 })
    return best.likeness >= closeEnough ? best.known : undefined
  })
}

function byBeginning(words: Iterable<string>): ReadonlyMap<string, readonly Known[]> {
  const known = new Map<string, Known[]>()
  for (const word of words) {
    if (word.length < shortest || !/^\p{Script=Latin}+$/u.test(word)) continue
    const alike = known.get(placeOf(word, 0))
    const entry = { word, letters: lettersIn(word) }
    if (alike === undefined) known.set(placeOf(word, 0), [entry])
    else alike.push(entry)
  }
  return known
}

function placeOf(word: string, more: number): string {
  return `${word.charAt(0)}${word.length + more}`
}

/** Which letters a word has, one bit for each. */
function lettersIn(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31)
  return letters
}

/**
 * Whether the measure can reach 0.93 at all: letters that the other word lacks match nothing, the rest may,
 * and a beginning in common adds at most four tenths of what lacks. It cannot for nearly all pairs.
 */
function couldBeClose(a: Known, b: Known): boolean {
  const most = Math.min(
    a.word.length - bitsIn(a.letters & ~b.letters),
    b.word.length - bitsIn(b.letters & ~a.letters),
  )
  const jaro = (most / a.word.length + most / b.word.length + 1) / 3
  return jaro + 0.4 * (1 - jaro) >= closeEnough
}

function bitsIn(letters: number): number {
  let bits = 0
  for (let rest = letters; rest !== 0; rest &= rest - 1) bits += 1
  return bits
}

const shortestCut = 7

/** "Charged" and "charges" are no charger: slips are made within a word, turn letters, or cut a long word. */
function endAlike(word: string, known: string): boolean {
  const [a, b] = [word.replace(/s$/u, ''), known.replace(/s$/u, '')]
  const cut = a.length >= shortestCut && b.startsWith(a)
  return cut || a.at(-1) === b.at(-1) || sorted(a) === sorted(b)
}

function sorted(word: string): string {
  return [...word].sort((a, b) => (a < b ? -1 : 1)).join('')
}
