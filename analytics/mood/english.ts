import { longestFrom } from '../language/longestFrom.ts'
import { serviceWords } from './serviceWords.ts'
import { type Token, tokensOf } from './tokens.ts'
import { contrasted, type Hit } from './weigh.ts'

const contrasts = new Set(['but', 'however', 'except', 'unfortunately', 'sadly'])
const negations = new Set(
  `not n't never no none non cannot without hardly barely cant dont wont arent isnt wasnt didnt doesnt
  havent hasnt couldnt wouldnt shouldnt`.split(/\s+/),
)
const intensifiers = new Map(
  Object.entries({
    very: 1.3,
    really: 1.3,
    so: 1.2,
    too: 1.2,
    most: 1.2,
    extremely: 1.5,
    absolutely: 1.5,
    incredibly: 1.5,
    utterly: 1.5,
    completely: 1.4,
    totally: 1.4,
    highly: 1.3,
    slightly: 0.6,
    somewhat: 0.7,
    bit: 0.7,
    little: 0.8,
    fairly: 0.8,
  }),
)
const phrases = new Map(
  Object.entries(serviceWords).map(([phrase, weight]) => [wordsOf(phrase).join(' '), weight]),
)
const longest = longestFrom(Object.keys(serviceWords).map(wordsOf))

/**
 * The words that carry the mood of an English text: wink-sentiment's, overruled by the words of service
 * talk. An intensifier within two words strengthens, a negation within two words and the same clause turns
 * (wink-sentiment knows fewer negations and no clauses), and what follows the last "but" weighs more. Emoji
 * and emoticons count too. O(characters), about 0.01 ms a message.
 */
export function readEnglish(text: string): readonly Hit[] {
  const tokens = tokensOf(text)
  const hits: Hit[] = []
  let at = 0
  while (at < tokens.length) {
    const { weight, length } = phraseAt(tokens, at) ?? tokens[at] ?? nothing
    const negation = weight === 0 ? undefined : negationBefore(tokens, at)
    if (weight !== 0) {
      const sign = negation === undefined ? 1 : -1
      hits.push({
        text: shown(tokens, negation ?? at, at + length),
        weight: sign * weight * strength(tokens, at),
        at,
      })
    }
    at += length
  }
  return contrasted(hits, lastContrast(tokens))
}

interface Weighed {
  readonly weight: number
  /** In tokens. */
  readonly length: number
}

const nothing: Weighed = { weight: 0, length: 1 }

function wordsOf(phrase: string): readonly string[] {
  return tokensOf(phrase).map(({ word }) => word)
}

/** The longest phrase of service talk that starts here. */
function phraseAt(tokens: readonly Token[], at: number): Weighed | undefined {
  const most = Math.min(longest(tokens[at]?.word ?? '', tokens[at + 1]?.word), tokens.length - at)
  for (let length = most; length > 0; length--) {
    const weight = phrases.get(phraseOf(tokens, at, at + length))
    if (weight !== undefined) return { weight, length }
  }
  return undefined
}

function phraseOf(tokens: readonly Token[], start: number, end: number): string {
  return tokens
    .slice(start, end)
    .map(({ word }) => word)
    .join(' ')
}

function negationBefore(tokens: readonly Token[], at: number): number | undefined {
  const negates = (place: number) => negations.has(tokens[place]?.word ?? '')
  if (negates(at - 1)) return at - 1
  return negates(at - 2) && tokens[at - 1]?.punctuation === false ? at - 2 : undefined
}

function strength(tokens: readonly Token[], at: number): number {
  const factorOf = (place: number) => intensifiers.get(tokens[place]?.word ?? '') ?? 1
  return factorOf(at - 2) * factorOf(at - 1)
}

/** The words as the customer wrote them, from the negation on. */
function shown(tokens: readonly Token[], first: number, end: number): string {
  const start = tokens[first]?.word === "n't" ? Math.max(0, first - 1) : first
  const words = tokens.slice(start, end).map(({ value }) => value)
  return words.join(' ').replaceAll(" n't", "n't")
}

function lastContrast(tokens: readonly Token[]): number | undefined {
  const place = tokens.findLastIndex(({ word }) => contrasts.has(word))
  return place === -1 ? undefined : place
}
