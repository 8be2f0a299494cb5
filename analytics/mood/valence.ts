import type { Found } from './found.ts'
import { Role } from './lexiconTable.ts'
import { TokenKind, type Tokens } from './tokens.ts'

/** How many numbers `valenceOf` gives. */
export const valenceSize = 4

/** The constants of VADER. */
const stronger = 0.293
const [fading, reach] = [0.05, 3]
const capitals = 0.733
const negatedBy = -0.74
const [beforeContrast, behindContrast] = [0.5, 1.5]
const [perExclamation, mostExclamations] = [0.292, 4]
const [perQuestion, mostQuestions, manyQuestions] = [0.18, 3, 0.96]
const evenness = 15

/**
 * What the rated words of a message add up to by the rules of VADER: with the intensifiers before them, capitals,
 * negations, what stands behind a contrast, and the marks of emphasis. Put from a place on: the sum as a number from
 * -1 to 1, the shares of what is glad, of what is cross and of what is neither. O(tokens). Source: Hutto and Gilbert,
 * ICWSM 2014.
 */
export function valenceOf(tokens: Tokens, found: Found, numbers: Float32Array, at: number): void {
  const someShout = tokens.shouted > 0 && tokens.shouted < wordsOf(tokens)
  let [glad, cross, neither] = [0, 0, 0]
  for (let i = 0; i < tokens.count; i++) {
    const valence = valenceAt(i, tokens, found, someShout)
    if (valence > 0) glad += valence
    else cross -= valence
    if (valence === 0 && tokens.kinds[i] === TokenKind.word) neither++
  }
  const emphasis = emphasisOf(tokens)
  const sum = glad - cross
  const all = sum + Math.sign(sum) * emphasis
  const parts = glad + cross + neither + emphasis || 1
  numbers[at] = all / Math.sqrt(all * all + evenness)
  numbers[at + 1] = (glad + (sum > 0 ? emphasis : 0)) / parts
  numbers[at + 2] = (cross + (sum < 0 ? emphasis : 0)) / parts
  numbers[at + 3] = neither / parts
}

function valenceAt(i: number, { shouts }: Tokens, found: Found, someShout: boolean): number {
  if (found.roles[i] === Role.none) return 0
  const own = found.valences[i] as number
  if (own === 0) return 0
  const shouted = someShout && shouts[i] === 1 ? capitals : 0
  const size = Math.abs(own) + shouted + strengthBefore(i, found)
  const turned = found.negated[i] === 1 ? negatedBy : 1
  const weighed = found.contrast < 0 ? 1 : i < found.contrast ? beforeContrast : behindContrast
  return Math.sign(own) * size * turned * weighed
}

/** What the intensifiers among the words before add, less the further away they stand. */
function strengthBefore(i: number, { roles, weights }: Found): number {
  let sum = 0
  for (let back = 1; back <= reach && back <= i; back++)
    if (roles[i - back] === Role.intensifier)
      sum += ((weights[i - back] as number) < 1 ? -stronger : stronger) * (1 - fading * (back - 1))
  return sum
}

function wordsOf({ kinds, count }: Tokens): number {
  let words = 0
  for (let i = 0; i < count; i++) if (kinds[i] === TokenKind.word) words++
  return words
}

const [exclamation, question] = ['!', '?'].map((mark) => mark.charCodeAt(0)) as [number, number]

function emphasisOf({ kinds, codes, starts, ends, count }: Tokens): number {
  let [exclamations, questions] = [0, 0]
  for (let i = 0; i < count; i++) {
    if (kinds[i] !== TokenKind.mark) continue
    const [start, end] = [starts[i] as number, ends[i] as number]
    if (codes[start] === exclamation) exclamations += end - start
    if (codes[start] === question) questions += end - start
  }
  const asked = questions > mostQuestions ? manyQuestions : questions > 1 ? questions * perQuestion : 0
  return Math.min(exclamations, mostExclamations) * perExclamation + asked
}
