import { halfWidth } from '../halfWidth.ts'
import { simplify } from '../simplify.ts'
import type { Mention } from './mention.ts'
import { goodsAfter } from './rooms.ts'
import type { Span } from './span.ts'
import { keyOf, type Unit, unitsOf } from './units.ts'
import type { Named, Vocabulary } from './vocabulary.ts'
import { isOtherWord } from './wishes.ts'

const longestName = 8
/** Names of this many units are recognised across a comma: "Sport Helmet, Red". */
const shortestAcross = 3
const mostMeant = 5
const mostNames = 60

/**
 * Products and categories named in a text, whole, in part or misspelt; the longest name wins, and names side
 * by side choose together ("the Owlet lamp"). A name of several products gives each of them, at most 5, with
 * the same words. O(length), and at most 40 unknown words are compared with the words of the catalogue.
 */
export function findProducts(text: string, vocabulary: Vocabulary): readonly Span[] {
  const units = correct(unitsOf(text), vocabulary)
  const hits = findHits(units, vocabulary).slice(0, mostNames)
  return joinNeighbours(hits, units).flatMap((hit) => spansOfHit(hit, { text, units, vocabulary }))
}

/** A unit as it was meant, which may not be as it was written. */
interface Meant extends Unit {
  readonly corrected?: true
}

/** Units from `first` to before `end` that stand for products or a category. */
interface Hit extends Named {
  readonly first: number
  readonly end: number
  readonly category: string | undefined
  /** Whether the category's word is mostly said of something else. */
  readonly doubtful: boolean
}

function findHits(units: readonly Meant[], vocabulary: Vocabulary): readonly Hit[] {
  const hits: Hit[] = []
  for (let first = 0; first < units.length; ) {
    const hit = longestAt(units, first, vocabulary)
    if (hit !== undefined) hits.push(hit)
    first = hit?.end ?? first + 1
  }
  return hits
}

const nothing: Named = { own: [], all: [] }

/** The longest name that begins at `first`; most words begin none. */
function longestAt(units: readonly Meant[], first: number, vocabulary: Vocabulary): Hit | undefined {
  const longest = vocabulary.longestFrom(units[first]?.key ?? '', units[first + 1]?.key)
  if (longest === 0) return undefined
  const stop = stopAfter(units, first)
  for (let end = Math.min(units.length, first + longest, first + longestName); end > first; end--) {
    const reaches = end <= stop || end >= first + shortestAcross
    const hit = reaches ? hitBetween(units, { first, end }, vocabulary) : undefined
    if (hit !== undefined) return hit
  }
  return undefined
}

function hitBetween(
  units: readonly Meant[],
  { first, end }: { first: number; end: number },
  vocabulary: Vocabulary,
): Hit | undefined {
  const key = keyOf(units.slice(first, end))
  const category = vocabulary.categories.get(key)
  const single = end === first + 1 ? units[first] : undefined
  const found = vocabulary.products.get(key)
  const verb = found !== undefined && single !== undefined && isVerb(single, vocabulary)
  const named = verb ? undefined : found
  if (named === undefined && category === undefined) return undefined
  return { first, end, category, doubtful: vocabulary.doubtful.has(key), ...(named ?? nothing) }
}

function stopAfter(units: readonly Unit[], first: number): number {
  const limit = Math.min(units.length, first + longestName)
  let end = first + 1
  while (end < limit && !units[end]?.apart) end++
  return end
}

/** "Plugged" has the stem of "plug" but is no plug: a single word must be one of the names, or its plural. */
function isVerb({ word, corrected }: Meant, { words }: Vocabulary): boolean {
  if (corrected === true || !/^\p{Script=Latin}+$/u.test(word)) return false
  return ![
    word,
    `${word}s`,
    word.replace(/s$/u, ''),
    word.replace(/es$/u, ''),
    word.replace(/ies$/u, 'y'),
  ].some((form) => words.has(form))
}

/** Neighbours that have products in common name those. */
function joinNeighbours(hits: readonly Hit[], units: readonly Unit[]): readonly Hit[] {
  const joined: Hit[] = []
  for (const hit of hits) {
    const last = joined.at(-1)
    const both = last === undefined || areApart(last, hit, units) ? undefined : inCommon(last, hit)
    if (both === undefined) joined.push(hit)
    else joined.splice(-1, 1, both)
  }
  return joined
}

function inCommon(last: Hit, hit: Hit): Hit | undefined {
  const both = hit.all.filter((id) => last.all.includes(id))
  if (both.length === 0) return undefined
  return {
    first: last.first,
    end: hit.end,
    own: both,
    all: both,
    category: hit.category,
    doubtful: hit.doubtful,
  }
}

function areApart(last: Hit, hit: Hit, units: readonly Unit[]): boolean {
  const touching = last.end === hit.first && units[hit.first]?.apart === false
  return !touching || (isHint(hit) && (isRange(last) || isSaidTwice(units, hit.first)))
}

/** 宝宝 is no 充电宝. */
const isSaidTwice = (units: readonly Unit[], at: number): boolean => units[at]?.key === units[at - 1]?.key

/** "Lamps dimmable?" asks of all of them. */
const isRange = (hit: Hit): boolean => hit.own.length === 0 && hit.category !== undefined && !hit.doubtful
const isHint = (hit: Hit): boolean => hit.own.length === 0 && !isRange(hit)

interface Read {
  readonly text: string
  readonly units: readonly Unit[]
  readonly vocabulary: Vocabulary
}

function spansOfHit(hit: Hit, read: Read): readonly Span[] {
  const { text, units } = read
  const start = units[hit.first]?.start ?? 0
  const end = units[hit.end - 1]?.end ?? start
  const place = { start, end }
  const words = text.slice(start, end)
  if (hit.own.length > 0 && hit.own.length <= mostMeant) {
    return hit.own.map((value) => ({ ...place, entity: { kind: 'product', text: words, value } }))
  }
  if (hit.category === undefined || !isGoods(hit, place, read)) return []
  const goods = goodsAfter(text, end)
  const called = text.slice(start, end + goods)
  return [{ start, end: end + goods, entity: { kind: 'category', text: called, value: hit.category } }]
}

/** Whether the word of a category names goods; what has no more than its stem never does. */
function isGoods(
  { first, end: last, doubtful }: Hit,
  { start, end }: { readonly start: number; readonly end: number },
  { text, units, vocabulary }: Read,
): boolean {
  const key = keyOf(units.slice(first, last))
  const words = text.slice(start, end).toLowerCase()
  if (isOtherWord(words) || (doubtful && words !== vocabulary.doubtful.get(key))) return false
  return vocabulary.isGoods({ text, start, end, key, doubtful })
}

/** Every place where a text has a word of a category, whether it names goods or not. O(length). */
export function categoryMentions(text: string, vocabulary: Vocabulary): readonly Mention[] {
  const mentions: Mention[] = []
  const isGoods = (mention: Mention) => mentions.push(mention) > 0
  findProducts(simplify(halfWidth(text)), { ...vocabulary, isGoods })
  return mentions
}

const mostCorrected = 40

/** Words of five letters and more that the catalogue does not know, as the nearest word that it knows. */
function correct(units: readonly Unit[], vocabulary: Vocabulary): readonly Meant[] {
  let left = mostCorrected
  return units.map((unit) => {
    if (!/^[a-z]{5,}$/u.test(unit.word) || isKnown(unit, vocabulary) || left-- <= 0) return unit
    const meant = vocabulary.meant(unit.word)
    return meant === undefined ? unit : { ...unit, key: unitsOf(meant)[0]?.key ?? unit.key, corrected: true }
  })
}

function isKnown({ word, key }: Unit, { words, ordinary, products }: Vocabulary): boolean {
  return words.has(word) || ordinary.has(word) || products.has(key)
}
