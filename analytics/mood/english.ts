import sentiment, { type SentimentToken } from 'wink-sentiment/src/wink-sentiment.js'
import { serviceWords } from './serviceWords.ts'
import { contrasted, type Hit } from './weigh.ts'

const LONGEST_PHRASE = 4
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
const phrases = new Map(Object.entries(serviceWords).map(([phrase, weight]) => [spelt(phrase), weight]))

/**
 * The words that carry the mood of an English text: wink-sentiment's, overruled by the words of service
 * talk. An intensifier within two words strengthens, a negation within two words and the same clause turns
 * (wink-sentiment knows fewer negations and no clauses), and what follows the last "but" weighs more. Emoji and emoticons count too. O(characters), about 0.1 ms a message.
 */
export function readEnglish(text: string): readonly Hit[] {
  const tokens = tokensOf(text)
  const hits: Hit[] = []
  let at = 0
  while (at < tokens.length) {
    const { weight, length } = phraseAt(tokens, at) ?? scoreAt(tokens, at)
    const negation = negationBefore(tokens, at)
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

/** Words that are members of every object would make wink-sentiment add functions to numbers. */
function tokensOf(text: string): readonly SentimentToken[] {
  const plain = text.replace(/[‘’]/g, "'").replace(/constructor|__proto__/gi, ' ')
  return sentiment(plain).tokenizedPhrase ?? []
}

function spelt(phrase: string): string {
  return wordsOf(tokensOf(phrase)).join(' ')
}

function wordsOf(tokens: readonly SentimentToken[]): readonly string[] {
  return tokens.map(({ value }) => value.toLowerCase())
}

interface Weighed {
  readonly weight: number
  readonly length: number
}

/** The longest phrase of service talk that starts here. */
function phraseAt(tokens: readonly SentimentToken[], at: number): Weighed | undefined {
  const words = wordsOf(tokens.slice(at, at + LONGEST_PHRASE))
  for (let length = words.length; length > 0; length--) {
    const weight = phrases.get(words.slice(0, length).join(' '))
    if (weight !== undefined) return { weight, length }
  }
  return undefined
}

/** wink-sentiment's score before it looked for negations. */
function scoreAt(tokens: readonly SentimentToken[], at: number): Weighed {
  const { score = 0, negation = false, grouped = 0 } = tokens[at] ?? {}
  return { weight: negation ? -score : score, length: 1 + grouped }
}

function negationBefore(tokens: readonly SentimentToken[], at: number): number | undefined {
  const negates = (place: number) => negations.has(tokens[place]?.value.toLowerCase() ?? '')
  if (negates(at - 1)) return at - 1
  return negates(at - 2) && tokens[at - 1]?.tag !== 'punctuation' ? at - 2 : undefined
}

function strength(tokens: readonly SentimentToken[], at: number): number {
  const [first, second] = wordsOf(tokens.slice(Math.max(0, at - 2), at))
  return (intensifiers.get(first ?? '') ?? 1) * (intensifiers.get(second ?? '') ?? 1)
}

/** The words as the customer wrote them, from the negation on. */
function shown(tokens: readonly SentimentToken[], first: number, end: number): string {
  const start = tokens[first]?.value.toLowerCase() === "n't" ? Math.max(0, first - 1) : first
  const words = tokens.slice(start, end).map(({ value }) => value)
  return words.join(' ').replaceAll(" n't", "n't")
}

function lastContrast(tokens: readonly SentimentToken[]): number | undefined {
  const place = wordsOf(tokens).findLastIndex((word) => contrasts.has(word))
  return place === -1 ? undefined : place
}
