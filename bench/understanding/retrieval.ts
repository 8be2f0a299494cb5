import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rankBy } from '../../analytics/language/bm25.ts'
import { hash } from '../../analytics/language/hash.ts'
import { highest } from '../../analytics/language/highest.ts'
import { searchIn } from '../../analytics/language/search.ts'
import { searchTermsOf } from '../../analytics/language/terms.ts'
import { wordsOf } from '../../analytics/language/words.ts'

/** How often the entry that a query means was found. */
export interface Retrieved {
  /** The share of the queries whose entry came first, and among the first three. */
  readonly hit1: number
  readonly hit3: number
  /** The same of the half of the queries on which no setting was chosen. */
  readonly unseen: { readonly hit1: number; readonly hit3: number }
  readonly queries: number
  readonly entries: number
  /** Processor time of one search, in microseconds. */
  readonly microsPerQuery: number
}

interface Line {
  readonly text: string
  readonly id: string
}

/** Prepares a search over entries, which gives the places of the three best, best first. */
type Searcher = (entries: readonly string[]) => (query: string) => readonly number[]

/** Who can be measured: the search that the shop's articles are found by, and what it is made of. */
export const searchers = {
  'BM25, words': (entries) => byBm25(entries, (text) => wordsOf(text).map((word) => word.text)),
  'BM25, words, characters, concepts': (entries) => byBm25(entries, searchTermsOf),
  Rapport: (entries) => {
    const search = searchIn(entries.map((text) => [{ text, weight: 1, asked: true }]))
    return (query) => search(query, 3).map(({ document }) => document)
  },
} as const satisfies Readonly<Record<string, Searcher>>

/**
 * Finds the entry of kb.tsv that each query of queries.tsv means; both stand in `folder`, with
 * `text<TAB>id<TAB>language` a line, and equal ids belong together. Settings were chosen on the queries whose
 * hash is even and on the shop's articles; the others are reported apart, too.
 */
export function retrieval(folder: string, searcher: Searcher = searchers.Rapport): Retrieved {
  const [entries, queries] = [read(folder, 'kb.tsv'), read(folder, 'queries.tsv')]
  const search = searcher(entries.map(({ text }) => text))
  for (const { text } of queries.slice(0, 200)) search(text)
  const before = process.cpuUsage()
  const found = queries.map(({ text }) => search(text))
  const { user, system } = process.cpuUsage(before)
  const places = queries.map(({ id }, i) => found[i]?.findIndex((entry) => entries[entry]?.id === id) ?? -1)
  return {
    ...hits(places),
    unseen: hits(places.filter((_, i) => hash(queries[i]?.text ?? '', half) % 2 === 1)),
    queries: queries.length,
    entries: entries.length,
    microsPerQuery: (user + system) / Math.max(1, queries.length),
  }
}

/** The seed of the hash that halves the queries. */
const half = 77

function hits(places: readonly number[]): { readonly hit1: number; readonly hit3: number } {
  const share = (among: number) =>
    places.filter((place) => place >= 0 && place < among).length / Math.max(1, places.length)
  return { hit1: share(1), hit3: share(3) }
}

function read(folder: string, file: string): readonly Line[] {
  const lines = readFileSync(join(folder, file), 'utf8').trim().split('\n')
  return lines.map((line) => {
    const [text = '', id = ''] = line.split('\t')
    return { text, id }
  })
}

function byBm25(
  entries: readonly string[],
  termsOf: (text: string) => readonly string[],
): (query: string) => readonly number[] {
  const ranking = rankBy(entries.map((text) => countsOf(termsOf(text))))
  return (query) => highest(ranking.scores(termsOf(query)), 3)
}

function countsOf(terms: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}
