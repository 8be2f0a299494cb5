import pairs from 'wink-sentiment/src/afinn-en-165-2grams.js'
import sentiment from 'wink-sentiment/src/wink-sentiment.js'
import { remembered } from '../language/remembered.ts'

/** A word or sign of an English text with what wink-sentiment says it weighs, negations not looked at. */
export interface Token {
  /** As written. */
  readonly value: string
  /** In lower case. */
  readonly word: string
  readonly punctuation: boolean
  readonly weight: number
  /** For how many tokens the weight stands: two when it is that of a pair such as "fed up". */
  readonly length: number
}

/** What wink-sentiment's tokenizer reads across a space: quotations, and times of the day such as "3 pm". */
const acrossSpaces = /"|\d\s(?:[ap]\.?m|hours|hrs)/i
const mostRemembered = 5_000
const pairWeights = new Map(
  Object.entries(pairs).map(([first, seconds]) => [first, new Map(Object.entries(seconds))] as const),
)

/**
 * The tokens of an English text as wink-sentiment finds and weighs them. Its tokenizer passes a text 17 times,
 * so it gets each stretch between spaces by itself, and what it said of the last few thousand is remembered.
 * O(characters).
 */
export function tokensOf(text: string): readonly Token[] {
  const plain = text.replace(/[‘’]/g, "'").replace(membersOfObjects, ' ')
  if (acrossSpaces.test(plain)) return paired(tokensIn(plain))
  return paired(plain.split(/\s+/).flatMap(tokensOfStretch))
}

/** Words that are members of every object would make wink-sentiment add functions to numbers. */
const membersOfObjects = /constructor|__proto__/gi

const tokensOfStretch = remembered(mostRemembered, tokensIn)

function tokensIn(text: string): readonly Token[] {
  return (sentiment(text).tokenizedPhrase ?? []).map(({ value, tag, score = 0, negation = false }) => ({
    value,
    word: value.toLowerCase(),
    punctuation: tag === 'punctuation',
    weight: negation ? -score : score,
    length: 1,
  }))
}

/** "Fed up" weighs something that neither of its words does. */
function paired(tokens: readonly Token[]): readonly Token[] {
  const found: Token[] = []
  for (let at = 0; at < tokens.length; at++) {
    const [token, next] = [tokens[at] as Token, tokens[at + 1]]
    const weight = next === undefined ? undefined : pairWeights.get(token.word)?.get(next.word)
    if (next === undefined || weight === undefined) found.push(token)
    else {
      found.push({ ...token, weight, length: 2 }, { ...next, weight: 0 })
      at += 1
    }
  }
  return found
}
