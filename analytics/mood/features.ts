import { stir } from '../language/hash.ts'
import { denseSize, sumUp } from './dense.ts'
import { type Found, find, nothingFound } from './found.ts'
import { gram } from './gram.ts'
import type { LexiconTable } from './lexiconTable.ts'
import { noTokens, readTokens, TokenKind, type Tokens } from './tokens.ts'

/** What was found in the message that was read last; the next one writes over it. */
export interface Features {
  count: number
  /** The hash of each feature, below 2^hashBits; only the first `count` are the message's. */
  readonly hashes: Int32Array
  /** The tokens that each feature spans, both ends included; `from` is above `to` where it speaks of the ends of the message. */
  readonly from: Uint16Array
  readonly to: Uint16Array
  /** The message summed up, see `sumUp`. */
  readonly dense: Float32Array
  readonly tokens: Tokens
  readonly found: Found
}

/** Reads a message into features; the same object each time. */
export type FeatureReader = (text: string) => Features

export const hashBits = 20
const mask = 2 ** hashBits - 1
/** More than a thousand characters can have. */
const most = 12_000

/** What tells kinds of features apart that have the same words. */
const kinds = {
  negated: 0x3779_b9f1,
  behind: 0x7f4a_7c15,
  clause: 0x1234_5677,
  apart: 0x51ed_270b,
  first: 0x0099_9917,
  last: 0x7777_1231,
}
const before = 0x51ab
const behind = 0x7777
const drawnOut = 0x1357
const [shortestWord, longestWord] = [3, 24]
const [fewest, mostLetters] = [3, 5]
const prime = 0x01000193
const lettersBasis = 0x2545f491

/**
 * One pass over a message's tokens: words, pairs and threes of neighbours, pairs with one between, words behind a negation, behind the last contrast and
 * in the last clause, the first and the last, three to five letters of a word, up to four Chinese characters, and the
 * message summed up by the lexicon. No strings are made. O(characters), some 10 us a message.
 */
export function featureReader(lexicon: LexiconTable): FeatureReader {
  const features: Features = {
    count: 0,
    hashes: new Int32Array(most),
    from: new Uint16Array(most),
    to: new Uint16Array(most),
    dense: new Float32Array(denseSize),
    tokens: noTokens(),
    found: nothingFound(),
  }
  return (text) => {
    const { tokens, found } = features
    readTokens(text, tokens)
    find(tokens, lexicon, found)
    features.count = 0
    addTokens(features)
    addEnds(features)
    sumUp(tokens, found, features.dense)
    return features
  }
}

function add(features: Features, hash: number, from: number, to: number): void {
  const n = features.count++
  features.hashes[n] = stir(hash) & mask
  features.from[n] = from
  features.to[n] = to
}

/** The hashes of the token before, of the last two and of the last three. */
interface Grams {
  last: number
  pair: number
  three: number
}

/** A feature that no word carries. */
const addEnd = (features: Features, hash: number): void => add(features, hash, 1, 0)

function addTokens(features: Features): void {
  const { count } = features.tokens
  const grams = { last: before, pair: 0, three: 0 }
  for (let i = 0; i < count; i++) addToken(features, i, grams)
  addEnd(features, gram(grams.last, behind))
}

function addToken(features: Features, i: number, grams: Grams): void {
  const { kinds: tokenKinds, hashes } = features.tokens
  const hash = hashes[i] as number
  const pair = gram(grams.last, hash)
  const three = gram(grams.pair, hash)
  add(features, hash, i, i)
  if (i === 0) addEnd(features, pair)
  else add(features, pair, i - 1, i)
  addScoped(features, i, pair)
  if (tokenKinds[i] === TokenKind.word) addLetters(features, i)
  if (i > 1 && tokenKinds[i] !== TokenKind.mark) add(features, three, i - 2, i)
  if (i > 1 && tokenKinds[i] !== TokenKind.han)
    add(features, gram((hashes[i - 2] as number) ^ kinds.apart, hash), i - 2, i)
  if (i > 2 && tokenKinds[i] === TokenKind.han) add(features, gram(grams.three, hash), i - 3, i)
  grams.last = hash
  grams.pair = pair
  grams.three = three
}

/** A word again as one that a negation reaches, or that the message ends with. */
function addScoped(features: Features, i: number, pair: number): void {
  const { tokens, found } = features
  const kind = tokens.kinds[i]
  if (kind !== TokenKind.word && kind !== TokenKind.han) return
  const hash = tokens.hashes[i] as number
  if (found.negated[i] === 1 && kind === TokenKind.word) add(features, hash ^ kinds.negated, i, i)
  const scope = scopeAt(i, found)
  if (scope === 0) return
  add(features, hash ^ scope, i, i)
  if (kind === TokenKind.han) add(features, pair ^ scope, Math.max(0, i - 1), i)
}

function scopeAt(i: number, { contrast, clause }: Found): number {
  if (contrast >= 0 && i > contrast) return kinds.behind
  return clause > 0 && i >= clause ? kinds.clause : 0
}

/** Three to five letters of a word and its ends. */
function addLetters(features: Features, i: number): void {
  const { starts, ends } = features.tokens
  const [start, end] = [starts[i] as number, ends[i] as number]
  if (end - start < shortestWord || end - start > longestWord) return
  for (let first = start - 1; first < end - 1; first++) addLettersFrom(features, first, i)
}

/** The letters from a place on; 1 stands for where a word begins and ends. */
function addLettersFrom(features: Features, first: number, i: number): void {
  const { codes, starts, ends } = features.tokens
  const [start, end] = [starts[i] as number, ends[i] as number]
  const stop = Math.min(first + mostLetters, end + 1)
  let hash = lettersBasis
  for (let k = first; k < stop; k++) {
    hash = Math.imul(hash ^ (k < start || k === end ? 1 : (codes[k] as number)), prime)
    if (k - first >= fewest - 1) add(features, hash, i, i)
  }
}

/** What the message begins and ends with. */
function addEnds(features: Features): void {
  const { count, hashes, drawn } = features.tokens
  if (count === 0) return
  const [first, last] = [hashes[0] as number, hashes[count - 1] as number]
  addEnd(features, first ^ kinds.first)
  addEnd(features, last ^ kinds.last)
  if (count > 1) addEnd(features, gram(first, hashes[1] as number) ^ kinds.first)
  if (drawn > 0) addEnd(features, drawnOut)
}
