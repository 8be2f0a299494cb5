import type { Found } from './found.ts'
import { Role } from './lexiconTable.ts'
import { TokenKind, type Tokens } from './tokens.ts'
import { valenceOf, valenceSize } from './valence.ts'

/** How many numbers sum a message up. */
export const denseSize = 18 + valenceSize

/** "Not good" is less bad than "bad", and the sums are normalised so: the constants of VADER (Hutto and Gilbert 2014). */
const negatedBy = -0.74
const evenness = 15
const greatest = 5
const [exclamation, question] = ['!', '?'].map((mark) => mark.charCodeAt(0)) as [number, number]

/** What the words of the lexicon add up to. */
interface Sums {
  readonly good: number
  readonly bad: number
  readonly most: number
  readonly least: number
  readonly last: number
  readonly count: number
}

/**
 * Sums a message up in numbers from -1 to 1: its words of the lexicon with their negations and intensifiers, all of
 * them and those behind the last contrast, and how it is written. The first number is always 1. O(tokens).
 */
export function sumUp(tokens: Tokens, found: Found, dense: Float32Array): void {
  const all = sumsFrom(0, tokens, found)
  const after = sumsFrom(found.contrast >= 0 ? found.contrast : tokens.count, tokens, found)
  const { good, bad } = all
  const sum = good - bad
  const numbers = [1, sum / Math.sqrt(sum * sum + evenness), half(good), half(bad)]
  numbers.push(all.most / greatest, all.least / greatest, all.last / greatest)
  numbers.push(share(marks(tokens, exclamation), 4), share(marks(tokens, question), 3))
  numbers.push(share(tokens.shouted, 4), share(negations(tokens, found), 3), all.count > 0 ? 0 : 1)
  numbers.push(share(tokens.count, 60), all.count / (tokens.count + 1), found.contrast >= 0 ? 1 : 0)
  numbers.push(half(after.good), half(after.bad), good > 0 && bad > 0 ? 1 : 0)
  dense.set(numbers)
  valenceOf(tokens, found, dense, numbers.length)
}

const half = (sum: number): number => sum / (1 + sum)
const share = (count: number, most: number): number => Math.min(count, most) / most

/** What an entry weighs where it stands: turned behind a negation, more behind an intensifier. O(1). */
export function weightAt(i: number, { roles, weights, negated }: Found): number {
  const strengthened = i > 0 && roles[i - 1] === Role.intensifier
  const counts = roles[i] === Role.mood || (roles[i] === Role.short && (strengthened || negated[i] === 1))
  if (!counts) return 0
  const factor = strengthened ? (weights[i - 1] as number) : 1
  return (weights[i] as number) * factor * (negated[i] === 1 ? negatedBy : 1)
}

function sumsFrom(first: number, tokens: Tokens, found: Found): Sums {
  let [good, bad, most, least, last, count] = [0, 0, 0, 0, 0, 0]
  for (let i = first; i < tokens.count; i++) {
    const weight = weightAt(i, found)
    if (weight === 0) continue
    if (weight > 0) good += weight
    else bad -= weight
    most = Math.max(most, weight)
    least = Math.min(least, weight)
    last = weight
    count++
  }
  return { good, bad, most, least, last, count }
}

function marks({ kinds, codes, starts, ends, count }: Tokens, mark: number): number {
  let sum = 0
  for (let i = 0; i < count; i++) {
    const start = starts[i] as number
    if (kinds[i] === TokenKind.mark && codes[start] === mark) sum += Math.min(3, (ends[i] as number) - start)
  }
  return sum
}

function negations({ count }: Tokens, { roles }: Found): number {
  let sum = 0
  for (let i = 0; i < count; i++) if (roles[i] === Role.negation) sum++
  return sum
}
