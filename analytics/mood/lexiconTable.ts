import { lexicon as rated } from 'vader-sentiment/src/vader_lexicon.js'
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
  /** What ten people said of it on average, from -4 to 4; 0 where nobody was asked. */
  readonly valences: Float32Array
  /** The most tokens of an entry that begins with a token; 0 when none does. O(1). */
  mostFrom(first: number): number
}

interface Entry {
  readonly spelling: string
  readonly role: number
  readonly weight?: number
  readonly valence?: number
}

const mostTokens = 6

/**
 * The words of both languages in one table: wink-sentiment's scores in English and the emoji, VADER's valences beside
 * them, and the shop's own lexicon in Chinese, which wins where both know a word. O(words), some 10 ms.
 */
export function lexiconTable(lexicon: Lexicon): LexiconTable {
  const entries = [...ratedEntries(), ...englishEntries(), ...chineseEntries(lexicon)]
  const slots = 2 ** Math.ceil(Math.log2(entries.length * 3))
  const keys = new Int32Array(slots)
  const roles = new Uint8Array(slots)
  const weights = new Float32Array(slots)
  const valences = new Float32Array(slots)
  const lengths = new Uint8Array(beginnings)
  const tokens = noTokens()
  const slotOf = (hash: number) => {
    let slot = hash & (slots - 1)
    while (roles[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & (slots - 1)
    return slot
  }
  for (const { spelling, role, weight, valence } of entries) {
    const hashes = hashesOf(spelling, tokens)
    if (hashes.length === 0 || hashes.length > mostTokens) continue
    const hash = hashes.reduce((before, next) => gram(before, next))
    const begins = beginningOf(hashes[0] as number)
    lengths[begins] = Math.max(lengths[begins] as number, hashes.length)
    const slot = slotOf(hash)
    keys[slot] = hash
    roles[slot] = role
    if (weight !== undefined) weights[slot] = weight
    if (valence !== undefined) valences[slot] = valence
  }
  const placeOf = (hash: number) => {
    const slot = slotOf(hash)
    return roles[slot] === Role.none ? -1 : slot
  }
  const mostFrom = (first: number) => lengths[beginningOf(first)] as number
  return { placeOf, roles, weights, valences, mostFrom }
}

/** Words, and faces of marks or of marks and a last letter: others stand in too much else. */
const isPlain = /^(?:[a-z]+(?:[ '-][a-z]+)*|[^\da-z]+|[:;=]['^-]?[a-z])$/i

const ratedEntries = (): readonly Entry[] =>
  Object.entries(rated)
    .filter(([spelling]) => isPlain.test(spelling))
    .map(([spelling, valence]) => ({ spelling, role: Role.mood, valence }))

function englishEntries(): readonly Entry[] {
  const known = [
    ...Object.entries({ ...words, ...emojis, ...emoticons }),
    ...Object.entries(pairs).flatMap(([first, seconds]) =>
      Object.entries(seconds).map(([second, weight]) => [`${first} ${second}`, weight] as const),
    ),
  ]
  return [...known.map(weighing(Role.mood)), ...scopeEntries(scopes)]
}

const chineseEntries = (lexicon: Lexicon): readonly Entry[] => [
  ...Object.entries(scopes.shortWords).map(weighing(Role.short)),
  ...scopeEntries(lexicon),
  ...Object.entries(lexicon.words).map(weighing(Role.mood)),
]

interface Scopes {
  readonly negations: readonly string[]
  readonly contrasts: readonly string[]
  readonly intensifiers: Readonly<Record<string, number>>
}

/** The words that change what others say. */
const scopeEntries = (words: Scopes): readonly Entry[] => [
  ...words.negations.map((spelling) => ({ spelling, role: Role.negation, weight: 0 })),
  ...words.contrasts.map((spelling) => ({ spelling, role: Role.contrast, weight: 0 })),
  ...Object.entries(words.intensifiers).map(weighing(Role.intensifier)),
]

const weighing =
  (role: number) =>
  ([spelling, weight]: readonly [string, number]): Entry => ({ spelling, role, weight })

/** Few enough that other tokens seldom share the place of one. */
const beginnings = 2 ** 16
const beginningOf = (first: number): number => stir(first) & (beginnings - 1)

function hashesOf(spelling: string, tokens: Tokens): readonly number[] {
  readTokens(spelling, tokens)
  return [...tokens.hashes.subarray(0, tokens.count)]
}
