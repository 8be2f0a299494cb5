import { wordKind } from '../language/wordVectors.ts'
import { Kind, kindOf, readAs } from './characters.ts'

/** How many characters of a message are read. */
export const longest = 1_000

/** What a token is. Numbers, so that the tokens of a message stand in arrays that the next one writes over. */
export const TokenKind = { word: 0, han: 1, number: 2, mark: 3, symbol: 4, mention: 5, link: 6 } as const

/** The tokens of the message that was read last; only the first `count` of each array are its own. */
export interface Tokens {
  count: number
  readonly kinds: Uint8Array
  /** Of the words in lower case, letters that are repeated more than twice left out; stirred it is the hash of the word in the vectors. */
  readonly hashes: Int32Array
  /** Where they stand in the message, in UTF-16 code units. */
  readonly starts: Uint16Array
  readonly ends: Uint16Array
  /** The characters as they are read. */
  readonly codes: Uint16Array
  /** 1 where a word is shouted: three letters or more, all of them capitals. */
  readonly shouts: Uint8Array
  /** How often letters were repeated more than twice, and words shouted. */
  drawn: number
  shouted: number
}

/** An empty list of tokens. */
export const noTokens = (): Tokens => ({
  count: 0,
  kinds: new Uint8Array(longest),
  hashes: new Int32Array(longest),
  starts: new Uint16Array(longest),
  ends: new Uint16Array(longest),
  codes: new Uint16Array(longest + 1),
  shouts: new Uint8Array(longest),
  drawn: 0,
  shouted: 0,
})

/** FNV-1a's prime and where it begins. */
const prime = 0x01000193
const basis = 0x811c9dc5 | 0
const wordBasis = basis ^ wordKind
const mentionHash = 0x1f83d9ab
const linkHash = 0x5be0cd19
const numberHash = 0x3c6ef372
const [at, apostrophe, underscore] = [..."@'_"].map((sign) => sign.charCodeAt(0)) as [number, number, number]
const mostRepeated = 3
const longestNumber = 2

/**
 * Takes a message apart in one pass over its first thousand characters: words, Chinese characters one by one,
 * numbers, runs of a mark, emoji, mentions and links. O(characters).
 */
export function readTokens(text: string, tokens: Tokens): void {
  const length = Math.min(text.length, longest)
  const { codes } = tokens
  for (let i = 0; i < length; i++) codes[i] = readAs[text.charCodeAt(i)] as number
  codes[length] = 0
  tokens.count = 0
  tokens.drawn = 0
  tokens.shouted = 0
  for (let i = 0; i < length; ) i = readToken(text, tokens, i, length)
}

/** Reads the token that begins at a place; gives where the next may begin. */
function readToken(text: string, tokens: Tokens, start: number, length: number): number {
  const code = tokens.codes[start] as number
  switch (kindOf[code]) {
    case Kind.space:
    case Kind.skipped:
      return start + 1
    case Kind.letter:
      return text.startsWith('http', start) ? readLink(tokens, start, length) : readWord(text, tokens, start)
    case Kind.digit:
      return readNumber(tokens, start)
    case Kind.han:
      return add(tokens, TokenKind.han, Math.imul(basis ^ code, prime), start, start + 1)
    default:
      return code === at ? readMention(tokens, start, length) : readMark(tokens, start, length)
  }
}

function add(tokens: Tokens, kind: number, hash: number, start: number, end: number): number {
  const n = tokens.count++
  tokens.kinds[n] = kind
  tokens.hashes[n] = hash
  tokens.starts[n] = start
  tokens.ends[n] = end
  tokens.shouts[n] = 0
  return end
}

/** A word with the apostrophes inside of it. */
function readWord(text: string, tokens: Tokens, start: number): number {
  const { codes } = tokens
  let [hash, last, run, end] = [wordBasis, 0, 0, start]
  for (; isInWord(codes, end); end++) {
    const code = codes[end] as number
    run = code === last ? run + 1 : 1
    last = code
    if (run < mostRepeated) hash = Math.imul(hash ^ code, prime)
    else if (run === mostRepeated) tokens.drawn++
  }
  add(tokens, TokenKind.word, hash, start, end)
  if (!isShouted(text, tokens, start, end)) return end
  tokens.shouts[tokens.count - 1] = 1
  tokens.shouted++
  return end
}

const isInWord = (codes: Uint16Array, i: number): boolean =>
  kindOf[codes[i] as number] === Kind.letter ||
  (codes[i] === apostrophe && kindOf[codes[i + 1] as number] === Kind.letter)

function isShouted(text: string, { codes }: Tokens, start: number, end: number): boolean {
  if (end - start < 3) return false
  for (let i = start; i < end; i++) if (codes[i] === text.charCodeAt(i)) return false
  return true
}

/** Short numbers count as what they are, as in "10/10" and "0 stars"; of longer ones only that they are numbers. */
function readNumber(tokens: Tokens, start: number): number {
  let [hash, end] = [basis, start]
  while (kindOf[tokens.codes[end] as number] === Kind.digit)
    hash = Math.imul(hash ^ (tokens.codes[end++] as number), prime)
  return add(tokens, TokenKind.number, end - start > longestNumber ? numberHash : hash, start, end)
}

function readLink(tokens: Tokens, start: number, length: number): number {
  let end = start
  while (end < length && kindOf[tokens.codes[end] as number] !== Kind.space) end++
  return add(tokens, TokenKind.link, linkHash, start, end)
}

/** Behind a letter it is no mention, but the middle of an address. */
function readMention(tokens: Tokens, start: number, length: number): number {
  const isAddress = start > 0 && isName(tokens.codes[start - 1] as number)
  let end = start + 1
  while (isName(tokens.codes[end] as number)) end++
  if (isAddress) return readLink(tokens, start, length)
  return add(tokens, TokenKind.mention, end > start + 1 ? mentionHash : at, start, end)
}

const isName = (code: number): boolean =>
  kindOf[code] === Kind.letter || kindOf[code] === Kind.digit || code === underscore

/** A run of one mark, or an emoji of one or two code units. */
function readMark(tokens: Tokens, start: number, length: number): number {
  const code = tokens.codes[start] as number
  if (code >= 0xd800 && code < 0xdc00 && start + 1 < length) {
    const low = tokens.codes[start + 1] as number
    const hash = Math.imul(Math.imul(basis ^ code, prime) ^ low, prime)
    return add(tokens, TokenKind.symbol, hash, start, start + 2)
  }
  let end = start + 1
  while (tokens.codes[end] === code) end++
  const hash = Math.imul(Math.imul(basis ^ code, prime) ^ Math.min(end - start, mostRepeated), prime)
  return add(tokens, code < 0x2000 ? TokenKind.mark : TokenKind.symbol, hash, start, end)
}
