import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js'
import type { Span } from './span.ts'
import { keyOf, type Unit, unitsOf } from './units.ts'
import type { Named, Vocabulary } from './vocabulary.ts'

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
  return joinNeighbours(hits, units).flatMap((hit) => spansOfHit(hit, { text, units }))
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

function longestAt(units: readonly Meant[], first: number, vocabulary: Vocabulary): Hit | undefined {
  for (const end of endsFrom(units, first)) {
    const hit = hitBetween(units, { first, end }, vocabulary)
    if (hit !== undefined) return hit
  }
  return undefined
}

/** Where a name that starts at `first` may end, the farthest first. */
function endsFrom(units: readonly Unit[], first: number): readonly number[] {
  const stop = stopAfter(units, first)
  const farthest = Math.min(units.length, first + longestName)
  const ends = Array.from({ length: farthest - first }, (_, i) => farthest - i)
  return ends.filter((end) => end <= stop || end >= first + shortestAcross)
}

function hitBetween(
  units: readonly Meant[],
  { first, end }: { first: number; end: number },
  vocabulary: Vocabulary,
): Hit | undefined {
  const key = keyOf(units.slice(first, end))
  const single = end === first + 1 ? units[first] : undefined
  const verb = single !== undefined && isVerb(single, vocabulary)
  const named = verb ? undefined : vocabulary.products.get(key)
  const category = vocabulary.categories.get(key)
  if (named === undefined && category === undefined) return undefined
  return { first, end, category, ...(named ?? nothing) }
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
    const touching = last?.end === hit.first && units[hit.first]?.apart === false
    const both = last === undefined || !touching ? [] : hit.all.filter((id) => last.all.includes(id))
    if (last === undefined || both.length === 0) joined.push(hit)
    else
      joined.splice(-1, 1, { first: last.first, end: hit.end, own: both, all: both, category: hit.category })
  }
  return joined
}

function spansOfHit(hit: Hit, { text, units }: { text: string; units: readonly Unit[] }): readonly Span[] {
  const start = units[hit.first]?.start ?? 0
  const end = units[hit.end - 1]?.end ?? start
  const place = { start, end }
  const words = text.slice(start, end)
  if (hit.own.length > 0 && hit.own.length <= mostMeant) {
    return hit.own.map((value) => ({ ...place, entity: { kind: 'product', text: words, value } }))
  }
  if (hit.category === undefined || isPlace(units, hit.first)) return []
  return [{ ...place, entity: { kind: 'category', text: words, value: hit.category } }]
}

/** "Reading in bed" and "on my desk" tell where, not what. */
function isPlace(units: readonly Unit[], first: number): boolean {
  const before = units
    .slice(Math.max(0, first - 2), first)
    .map(({ word }) => word)
    .join(' ')
  return /(?:^| )(?:in|on)$|^(?:in|on) (?:my|our|the|a)$/u.test(before)
}

const closeEnough = 0.93
const mostCorrected = 40

/** Words of five letters and more that the catalogue does not know, as the nearest word that it knows. */
function correct(units: readonly Unit[], vocabulary: Vocabulary): readonly Meant[] {
  let left = mostCorrected
  return units.map((unit) => {
    const known = vocabulary.words.has(unit.word) || vocabulary.ordinary.has(unit.word)
    if (known || !/^[a-z]{5,}$/u.test(unit.word) || vocabulary.products.has(unit.key) || left-- <= 0)
      return unit
    const meant = nearest(unit.word, vocabulary)
    return meant === undefined ? unit : { ...unit, key: unitsOf(meant)[0]?.key ?? unit.key, corrected: true }
  })
}

function nearest(word: string, { spellings }: Vocabulary): string | undefined {
  const near = [-1, 0, 1].flatMap((more) => spellings.get(`${word.charAt(0)}${word.length + more}`) ?? [])
  const best = near
    .filter((known) => endAlike(word, known))
    .map((known) => ({ known, likeness: jaroWinkler(word, known, {}) }))
    .reduce((a, b) => (b.likeness > a.likeness ? b : a), { known: word, likeness: 0 })
  return best.likeness >= closeEnough ? best.known : undefined
}

const shortestCut = 7

/** "Charged" and "charges" are no charger: slips are made within a word, turn letters, or cut a long word. */
function endAlike(word: string, known: string): boolean {
  const [a, b] = [word.replace(/s$/u, ''), known.replace(/s$/u, '')]
  const cut = a.length >= shortestCut && b.startsWith(a)
  return cut || a.at(-1) === b.at(-1) || lettersOf(a) === lettersOf(b)
}

function lettersOf(word: string): string {
  return [...word].sort((a, b) => (a < b ? -1 : 1)).join('')
}
