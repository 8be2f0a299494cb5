import words from 'wink-sentiment/src/afinn-en-165.js'
import pairs from 'wink-sentiment/src/afinn-en-165-2grams.js'
import emojis from 'wink-sentiment/src/emojis.js'
import emoticons from 'wink-sentiment/src/emoticons.js'
import type { Lexicon } from '../../data/index.ts'
import { stir } from '../language/hash.ts'
import { gram } from './gram.ts'
import { scopes } from './scopes.ts'
import { noTokens, readTokens, type Tokens } from './tokens.ts'

/** What the lexicon says of a word. Numbers, because they stand in arrays. */
export const Role = { none: 0, mood: 1, negation: 2, intensifier: 3, contrast: 4, short: 5 } as const

/** Words by the hash of their tokens: where one stands, what it does and what it weighs. */
export interface LexiconTable {
  /** The place of what these tokens say; -1 when they are not in the lexicon. O(1). */
  placeOf(hash: number): number
  readonly roles: Uint8Array
  readonly weights: Float32Array
  /** The most tokens of an entry that begins with a token; 0 when none does. O(1). */
  mostFrom(first: number): number
}

type Entry = readonly [spelling: string, role: number, weight: number]

const mostTokens = 6

/**
 * The words of both languages in one table: wink-sentiment's scores in English and the emoji, the shop's own lexicon
 * in Chinese, which wins where both know a word. O(words), a few ms.
 */
export function lexiconTable(lexicon: Lexicon): LexiconTable {
  const entries = [...englishEntries(), ...chineseEntries(lexicon)]
  const slots = 2 ** Math.ceil(Math.log2(entries.length * 4))
  const keys = new Int32Array(slots)
  const roles = new Uint8Array(slots)
  const weights = new Float32Array(slots)
  const lengths = new Uint8Array(beginnings)
  const tokens = noTokens()
  const slotOf = (hash: number) => {
    let slot = hash & (slots - 1)
    while (roles[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & (slots - 1)
    return slot
  }
  for (const [spelling, role, weight] of entries) {
    const hashes = hashesOf(spelling, tokens)
    if (hashes.length === 0 || hashes.length > mostTokens) continue
    const hash = hashes.reduce((before, next) => gram(before, next))
    const begins = beginningOf(hashes[0] as number)
    lengths[begins] = Math.max(lengths[begins] as number, hashes.length)
    const slot = slotOf(hash)
    keys[slot] = hash
    roles[slot] = role
    weights[slot] = weight
  }
  const placeOf = (hash: number) => {
    const slot = slotOf(hash)
    return roles[slot] === Role.none ? -1 : slot
  }
  const mostFrom = (first: number) => lengths[beginningOf(first)] as number
  return { placeOf, roles, weights, mostFrom }
}

function englishEntries(): readonly Entry[] {
  const known = [
    ...Object.entries({ ...words, ...emojis, ...emoticons }),
    ...Object.entries(pairs).flatMap(([first, seconds]) =>
      Object.entries(seconds).map(([second, weight]) => [`${first} ${second}`, weight] as const),
    ),
  ]
  return [
    ...known.map(([word, weight]): Entry => [word, Role.mood, weight]),
    ...scopes.negations.map((word): Entry => [word, Role.negation, 0]),
    ...scopes.contrasts.map((word): Entry => [word, Role.contrast, 0]),
    ...Object.entries(scopes.intensifiers).map(([word, by]): Entry => [word, Role.intensifier, by]),
  ]
}

const chineseEntries = (lexicon: Lexicon): readonly Entry[] => [
  ...Object.entries(scopes.shortWords).map(([word, weight]): Entry => [word, Role.short, weight]),
  ...lexicon.negations.map((word): Entry => [word, Role.negation, 0]),
  ...lexicon.contrasts.map((word): Entry => [word, Role.contrast, 0]),
  ...Object.entries(lexicon.intensifiers).map(([word, by]): Entry => [word, Role.intensifier, by]),
  ...Object.entries(lexicon.words).map(([word, weight]): Entry => [word, Role.mood, weight]),
]

/** Few enough that other tokens seldom share the place of one. */
const beginnings = 2 ** 16
const beginningOf = (first: number): number => stir(first) & (beginnings - 1)

function hashesOf(spelling: string, tokens: Tokens): readonly number[] {
  readTokens(spelling, tokens)
  return [...tokens.hashes.subarray(0, tokens.count)]
}
