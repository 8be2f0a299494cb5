import type { Lexicon } from '../../data/index.ts'
import { type LongestMatch, longestMatch } from './longest.ts'
import { contrasted, type Hit } from './weigh.ts'

/** The mood words of a Chinese text, and the text with everything that the lexicon knows blanked out. */
export interface ChineseReading {
  readonly hits: readonly Hit[]
  readonly rest: string
}

type Entry =
  | { readonly kind: 'word'; readonly weight: number }
  | { readonly kind: 'short'; readonly weight: number }
  | { readonly kind: 'negation'; readonly forbids: boolean }
  | { readonly kind: 'intensifier'; readonly factor: number }
  | { readonly kind: 'contrast' }

interface Found {
  readonly entry: Entry
  readonly start: number
  readonly end: number
}

/** "不退钱就投诉" is a threat: what is denied is the condition before 就. */
const clauseEnd = /[，。！？；、,.!?;\n就]/
/** Characters that may stand between a negation or an intensifier and its word. */
const REACH = 3
/** "Not good" is less bad than "bad": the factor of VADER (Hutto and Gilbert 2014). */
const NEGATED = -0.74
const STRONGEST = 2

/** Adjectives of one character are parts of other words too often: they only count when modified. */
const shortWords = { 好: 2, 棒: 3, 赞: 3, 差: -3, 慢: -2, 贵: -2, 烦: -2, 臭: -2 }
/** 最好 is "had better" and 更好 "a better one": neither says that something is good. */
const comparisons = new Set(['最', '更', '更加'])
/** "Don't fob me off" is no praise: these leave words of displeasure as they are. */
const prohibitions = new Set(['不要', '甭'])

/**
 * Reads Chinese by a lexicon: at each place the longest entry wins, a negation within three characters
 * turns a word, an intensifier within three characters strengthens it, an end of a clause ends both, and
 * what follows the last contrast weighs more. `不是很满意` weighs -2.22 when 满意 weighs 3. O(characters).
 */
export function makeChineseReader(lexicon: Lexicon): (text: string) => ChineseReading {
  const match = longestMatch(entriesOf(lexicon))
  return (raw) => {
    const text = raw.toLowerCase()
    const found = findAll(text, match)
    const contrast = found.findLast(({ entry }) => entry.kind === 'contrast')?.start
    return { hits: contrasted(hitsIn(text, found), contrast), rest: blanked(text, found) }
  }
}

/** The later rows overrule the earlier ones of the same spelling. */
function entriesOf(lexicon: Lexicon): ReadonlyMap<string, Entry> {
  return new Map<string, Entry>([
    ...lexicon.negations.map(
      (word) => [word.toLowerCase(), { kind: 'negation', forbids: prohibitions.has(word) }] as const,
    ),
    ...lexicon.contrasts.map((word) => [word.toLowerCase(), { kind: 'contrast' }] as const),
    ...Object.entries(lexicon.intensifiers).map(
      ([word, factor]) => [word.toLowerCase(), { kind: 'intensifier', factor }] as const,
    ),
    ...Object.entries(shortWords).map(([word, weight]) => [word, { kind: 'short', weight }] as const),
    ...Object.entries(lexicon.words).map(
      ([word, weight]) => [word.toLowerCase(), { kind: 'word', weight }] as const,
    ),
  ])
}

function findAll(text: string, match: LongestMatch<Entry>): readonly Found[] {
  const found: Found[] = []
  let at = 0
  while (at < text.length) {
    const hit = match(text, at)
    if (hit !== undefined) found.push({ entry: hit.value, start: at, end: hit.end })
    at = hit?.end ?? at + 1
  }
  return found
}

/** What stands before the next word of mood and changes its weight. */
interface Modifiers {
  readonly turned: boolean
  readonly forbids: boolean
  readonly compares: boolean
  readonly factor: number
  readonly start: number
  readonly end: number
}

function hitsIn(text: string, found: readonly Found[]): readonly Hit[] {
  const hits: Hit[] = []
  let before: Modifiers | undefined
  for (const item of found) {
    const near = before !== undefined && reaches(text, before.end, item.start) ? before : undefined
    const weight = weightOf(item.entry, near)
    if (weight !== undefined) hits.push(hitOf(text, item, weight, near))
    before = weight === undefined ? modifiers(text, item, near) : undefined
  }
  return hits
}

function reaches(text: string, end: number, start: number): boolean {
  return start - end <= REACH && !clauseEnd.test(text.slice(end, start))
}

function weightOf(entry: Entry, near: Modifiers | undefined): number | undefined {
  if (entry.kind === 'word') return entry.weight
  if (entry.kind !== 'short' || near === undefined || near.compares) return undefined
  return near.turned || near.factor !== 1 ? entry.weight : undefined
}

function modifiers(
  text: string,
  { entry, start, end }: Found,
  near: Modifiers = plain(start),
): Modifiers | undefined {
  switch (entry.kind) {
    case 'negation':
      return { ...near, turned: !near.turned, forbids: entry.forbids, end }
    case 'intensifier': {
      const factor = Math.min(STRONGEST, near.factor * entry.factor)
      return { ...near, factor, compares: comparisons.has(text.slice(start, end)), end }
    }
    case 'word':
    case 'short':
    case 'contrast':
      return undefined
    default:
      return entry satisfies never
  }
}

function plain(start: number): Modifiers {
  return { turned: false, forbids: false, compares: false, factor: 1, start, end: start }
}

function hitOf(text: string, { start, end }: Found, weight: number, near: Modifiers = plain(start)): Hit {
  const turns = near.turned && !(near.forbids && weight < 0)
  return {
    text: text.slice(near.start, end),
    weight: weight * near.factor * (turns ? NEGATED : 1),
    at: start,
  }
}

function blanked(text: string, found: readonly Found[]): string {
  let rest = ''
  let last = 0
  for (const { start, end } of found) {
    rest += `${text.slice(last, start)} `
    last = end
  }
  return rest + text.slice(last)
}
