import type { ByteRows } from '../models/rows.ts'
import { weightAt } from './dense.ts'
import type { LearntMessages } from './learntMood.ts'
import { Role } from './lexiconTable.ts'
import type { MessageReading } from './messageReader.ts'
import { longest, TokenKind } from './tokens.ts'

/** Words weaker than this share of the strongest are not named. */
const atLeast = 0.3
const mostWords = 8
/** What a weight of 1 in the lexicon counts beside the weights that were learnt. */
const perLexiconWeight = 3

/**
 * The words of a message that carried an output, strongest first, as they stand in it. Each feature's weight for this
 * output, less the mean of its rivals', is shared out over its tokens; tokens side by side are named together. Made of
 * the rows that were looked up for the reading. O(known features).
 */
export function carrierFinder(learnt: Pick<LearntMessages, 'scales' | 'classes'>, weights: ByteRows) {
  const strengths = new Float64Array(longest)
  const pulls = Array.from(learnt.scales, (_, output) => pullTowards(output, learnt, weights))
  return (text: string, reading: MessageReading, output: number): readonly string[] => {
    const { features } = reading
    strengths.fill(0, 0, features.tokens.count)
    addFeatures(strengths, reading, pulls[output] as Pull)
    const sign = signOf(output)
    if (sign !== 0) addLexicon(strengths, features, sign)
    return spansOf(text, strengths, features)
  }
}

/** Each feature's pull is shared out over its tokens; what speaks of the ends of the message has none. */
function addFeatures(strengths: Float64Array, { features, rows, places, known }: MessageReading, pull: Pull) {
  const { from, to } = features
  for (let k = 0; k < known; k++) {
    const place = places[k] as number
    const first = from[place] as number
    const last = to[place] as number
    if (last < first) continue
    const share = pull(rows[k] as number) / (last - first + 1)
    for (let i = first; i <= last; i++) strengths[i] = (strengths[i] as number) + share
  }
}

/** How much a row pulls towards an output. */
type Pull = (row: number) => number

/** Away from the classes that exclude it, if there are any. */
function pullTowards(
  output: number,
  { scales, classes }: Pick<LearntMessages, 'scales' | 'classes'>,
  { weights, width }: ByteRows,
): Pull {
  if (output >= classes) return (row) => weights[row * width + output] as number
  const factors = Float64Array.from(scales.subarray(0, classes), (scale, c) =>
    c === output ? scale : -scale / (classes - 1),
  )
  return (row) => {
    let sum = 0
    for (let c = 0, at = row * width; c < classes; c++, at++)
      sum += (weights[at] as number) * (factors[c] as number)
    return sum
  }
}

/** An entry carries with all its tokens. */
function addLexicon(strengths: Float64Array, { tokens, found }: Read, sign: number): void {
  for (let i = 0; i < tokens.count; i++) {
    const weight = perLexiconWeight * sign * weightAt(i, found)
    if (weight === 0) continue
    for (let k = i; k < i + (found.lengths[i] as number); k++)
      strengths[k] = (strengths[k] as number) + weight
  }
}

/** The lexicon speaks of good and bad only. */
const signOf = (output: number): number => (output === 0 ? -1 : output === 2 ? 1 : 0)

type Read = MessageReading['features']

function spansOf(text: string, strengths: Float64Array, { tokens, found }: Read): readonly string[] {
  const greatest = greatestOf(strengths, tokens)
  const carries = (i: number) =>
    isNamed(i, tokens) && (strengths[i] as number) > 0 && (strengths[i] as number) >= atLeast * greatest
  const spans: { readonly word: string; readonly strength: number }[] = []
  for (let i = 0; i < tokens.count; i++) {
    if (!carries(i)) continue
    const first = i
    let strength = strengths[i] as number
    while (i + 1 < tokens.count && touches(i, tokens) && carries(i + 1)) {
      i += 1
      strength = Math.max(strength, strengths[i] as number)
    }
    const last = endOf(i, found, tokens)
    const start = tokens.starts[earliestOf(first, i, found)] as number
    spans.push({ word: text.slice(start, tokens.ends[last]), strength })
    i = last
  }
  const strongest = spans.sort((a, b) => b.strength - a.strength)
  return [...new Set(strongest.map(({ word }) => word))].slice(0, mostWords)
}

function greatestOf(strengths: Float64Array, tokens: Read['tokens']): number {
  let greatest = 0
  for (let i = 0; i < tokens.count; i++)
    if (isNamed(i, tokens)) greatest = Math.max(greatest, strengths[i] as number)
  return greatest
}

/** Where the words from one token to another begin, with what each of them comes with. */
function earliestOf(first: number, last: number, found: Read['found']): number {
  let start = first
  for (let i = first; i <= last; i++) start = Math.min(start, startOf(i, found))
  return start
}

/** A word of mood comes with the negation that turned it, and a short one with what makes it count. */
function startOf(i: number, { roles, negated }: Read['found']): number {
  if (roles[i] === Role.short && roles[i - 1] === Role.intensifier) return i - 1
  if (!(roles[i] === Role.mood || roles[i] === Role.short) || negated[i] !== 1) return i
  let first = i
  while (first > 0 && roles[first] !== Role.negation) first--
  return first
}

/** And a negation with the word of mood that it turned. */
function endOf(i: number, { roles, negated, lengths }: Read['found'], { count }: Read['tokens']): number {
  if (roles[i] !== Role.negation) return i
  for (let next = i + 1; next < count && (negated[next] === 1 || next < i + (lengths[i] as number)); next++)
    if (roles[next] === Role.mood) return next + (lengths[next] as number) - 1
  return i
}

/** A word of more than a letter, a Chinese character or an emoji. */
function isNamed(i: number, { kinds, starts, ends }: Read['tokens']): boolean {
  const kind = kinds[i]
  if (kind === TokenKind.word) return (ends[i] as number) - (starts[i] as number) > 1
  return kind === TokenKind.han || kind === TokenKind.symbol
}

/** Chinese characters side by side make a word. */
const touches = (i: number, { kinds, starts, ends }: Read['tokens']): boolean =>
  kinds[i] === TokenKind.han && kinds[i + 1] === TokenKind.han && ends[i] === starts[i + 1]
