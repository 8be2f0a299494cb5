import { gram } from './gram.ts'
import { type LexiconTable, Role } from './lexiconTable.ts'
import { longest, TokenKind, type Tokens } from './tokens.ts'

/** What the lexicon found in a message, token by token; written over by the next message. */
export interface Found {
  /** The role of the entry that begins here. */
  readonly roles: Uint8Array
  readonly weights: Float32Array
  readonly valences: Float32Array
  /** How many tokens it has. */
  readonly lengths: Uint8Array
  /** 1 where a negation reaches. */
  readonly negated: Uint8Array
  /** Where the last contrast stands; -1 without any. */
  contrast: number
  /** Where the last of several clauses begins; 0 when there is one. */
  clause: number
}

export const nothingFound = (): Found => ({
  roles: new Uint8Array(longest),
  weights: new Float32Array(longest),
  valences: new Float32Array(longest),
  lengths: new Uint8Array(longest),
  negated: new Uint8Array(longest),
  contrast: -1,
  clause: 0,
})

/** How many tokens behind it a negation reaches: words in English, characters in Chinese. */
const reach = 3

/** Finds the entries of the lexicon, the longest at each place, and how far negations reach. O(tokens). */
export function find(tokens: Tokens, lexicon: LexiconTable, found: Found): void {
  found.contrast = -1
  found.clause = 0
  found.roles.fill(Role.none, 0, tokens.count)
  for (let i = 0; i < tokens.count; ) i += findAt(i, tokens, lexicon, found)
  let reaches = 0
  for (let i = 0; i < tokens.count; i++) reaches = reachAt(i, reaches, tokens, found)
}

/** Notes what negations, contrasts and ends of clauses do here; gives how far a negation still reaches. */
function reachAt(i: number, before: number, tokens: Tokens, found: Found): number {
  const ends = endsClause(i, tokens)
  if (ends && i > 0 && i < tokens.count - 2) found.clause = i + 1
  const reaches = ends ? 0 : before
  found.negated[i] = reaches > 0 ? 1 : 0
  if (found.roles[i] === Role.negation) return reach + (found.lengths[i] as number) - 1
  if (found.roles[i] !== Role.contrast) return reaches - 1
  found.contrast = i
  return 0
}

/** Notes the longest entry that begins at a token; gives how many tokens to go on. */
function findAt(i: number, tokens: Tokens, lexicon: LexiconTable, found: Found): number {
  const most = Math.min(lexicon.mostFrom(tokens.hashes[i] as number), tokens.count - i)
  let [hash, place, length] = [0, -1, 1]
  for (let k = 0; k < most; k++) {
    const next = tokens.hashes[i + k] as number
    hash = k === 0 ? next : gram(hash, next)
    const at = lexicon.placeOf(hash)
    if (at >= 0) [place, length] = [at, k + 1]
  }
  if (place >= 0) {
    found.roles[i] = lexicon.roles[place] as number
    found.weights[i] = lexicon.weights[place] as number
    found.valences[i] = lexicon.valences[place] as number
    found.lengths[i] = length
  }
  return length
}

const clauseEnds = new Set([...'.,!?;:\n'].map((mark) => mark.charCodeAt(0)))

const endsClause = (i: number, { kinds, codes, starts }: Tokens): boolean =>
  kinds[i] === TokenKind.mark && clauseEnds.has(codes[starts[i] as number] as number)
