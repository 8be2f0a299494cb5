/** Terms of a document with their weights. */
export type Terms = ReadonlyMap<string, number>

/** Documents ready to be ranked. */
export interface Ranking {
  /**
   * The score of each document, in their order, as a share (0 to 1) of the best that these terms could reach.
   * `without` takes terms out of one document first: how would it do had it not this text?
   */
  scores(terms: readonly string[], without?: Without): Float64Array
  /** The best that these terms could reach, before it is made 1: many rare terms say much. */
  reach(terms: readonly string[]): number
}

interface Without {
  readonly document: number
  readonly terms: Terms
}

/** In which documents terms stand: those of a term one behind the other. */
interface Postings {
  readonly documents: Int32Array
  readonly weights: Float64Array
  /** What a term adds to the score of each, but for its rarity. */
  readonly shares: Float64Array
}

/** Where a term stands: from one place of the postings to before another. */
interface Term {
  readonly rarity: number
  readonly postings: Postings
  readonly start: number
  readonly end: number
}

/**
 * Okapi BM25: sum over terms of idf * f (k + 1) / (f + k (1 - b + b length / mean length)), with
 * idf = ln(1 + (n - having + 0.5) / (having + 0.5)), divided by the sum of idf * (k + 1). Ranking costs
 * O(documents + terms * documents with them). Source: Robertson and Zaragoza, 2009.
 */
export function rankBy(documents: readonly Terms[], { k = 2, b = 0.75 } = {}): Ranking {
  const lengths = documents.map((terms) => [...terms.values()].reduce((sum, weight) => sum + weight, 0))
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, documents.length)
  const damping = lengths.map((length) => k * (1 - b + (b * length) / Math.max(mean, Number.MIN_VALUE)))
  const shareOf = (weight: number, document: number) =>
    weight === 0 ? 0 : (weight * (k + 1)) / (weight + (damping[document] ?? k))
  const all = documents.length
  const termOf = postingsOf(documents, shareOf)
  const find = (term: string, without: Without | undefined): Term => {
    const found = termOf(term)
    const less = without?.terms.get(term)
    return without && less ? lessen(found, { document: without.document, less }, all, shareOf) : found
  }
  const reach = (found: readonly Term[]) => found.reduce((sum, { rarity }) => sum + rarity, 0) * (k + 1)
  return {
    scores: (terms, without) => {
      const found = [...new Set(terms)].map((term) => find(term, without))
      const sums = new Float64Array(all)
      for (const term of found) addShares(sums, term)
      const best = reach(found)
      return best > 0 ? sums.map((sum) => sum / best) : sums
    },
    reach: (terms) => reach([...new Set(terms)].map((term) => find(term, undefined))),
  }
}

/** Inverse document frequency: how much it says that something stands in `having` of `all` documents. O(1). */
export function idf(having: number, all: number): number {
  return Math.log(1 + (all - having + 0.5) / (having + 0.5))
}

type ShareOf = (weight: number, document: number) => number

function addShares(sums: Float64Array, { rarity, postings: { documents, shares }, start, end }: Term): void {
  for (let i = start; i < end; i++) {
    const document = documents[i] as number
    sums[document] = (sums[document] as number) + rarity * (shares[i] as number)
  }
}

/** The term when one document has less of it. O(documents with it), by copying. */
function lessen(
  term: Term,
  { document, less }: { readonly document: number; readonly less: number },
  all: number,
  shareOf: ShareOf,
): Term {
  const { start, end } = term
  const { documents, weights, shares } = term.postings
  const own = { documents: documents.slice(start, end), weights, shares: shares.slice(start, end) }
  const at = own.documents.indexOf(document)
  if (at === -1) return term
  const left = Math.max(0, (weights[start + at] as number) - less)
  const stays = left > 1e-9
  own.shares[at] = stays ? shareOf(left, document) : 0
  const lessened = { ...term, postings: own, start: 0, end: end - start }
  return stays ? lessened : { ...lessened, rarity: idf(end - start - 1, all) }
}

/** All postings in three arrays, one term behind the other: terms are many, and most stand in few documents. */
function postingsOf(documents: readonly Terms[], shareOf: ShareOf): (term: string) => Term {
  const having = countDocuments(documents)
  const places = new Map<string, number>()
  const starts = new Int32Array(having.size + 1)
  for (const [term, count] of having) {
    starts[places.size + 1] = (starts[places.size] as number) + count
    places.set(term, places.size)
  }
  const size = starts[places.size] as number
  const [standing, weights, shares] = [new Int32Array(size), new Float64Array(size), new Float64Array(size)]
  const next = starts.slice()
  for (const [document, terms] of documents.entries())
    for (const [term, weight] of terms) {
      const place = places.get(term) as number
      const at = next[place] as number
      next[place] = at + 1
      standing[at] = document
      weights[at] = weight
      shares[at] = shareOf(weight, document)
    }
  const all = documents.length
  const postings = { documents: standing, weights, shares }
  return (term) => {
    const place = places.get(term) ?? places.size
    const [start, end] = [starts[place] ?? size, starts[place + 1] ?? size]
    return { rarity: idf(end - start, all), postings, start, end }
  }
}

function countDocuments(documents: readonly Terms[]): ReadonlyMap<string, number> {
  const having = new Map<string, number>()
  for (const terms of documents)
    for (const term of terms.keys()) having.set(term, (having.get(term) ?? 0) + 1)
  return having
}
