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

/** Where a term stands. */
interface Term {
  readonly rarity: number
  readonly documents: Int32Array
  readonly weights: Float64Array
  /** What the term adds to the score of each, but for its rarity. */
  readonly shares: Float64Array
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
  const shareOf = (weight: number, document: number) => (weight * (k + 1)) / (weight + (damping[document] ?? k))
  const known = gather(documents, shareOf)
  const rarest = idf(0, documents.length)
  return {
    scores: (terms, without) => {
      const sums = new Float64Array(documents.length)
      let best = 0
      for (const term of new Set(terms)) {
        const found = known.get(term)
        const left = found && without && leftOf(found, term, without)
        const rarity =
          left === 0 ? idf((found?.documents.length ?? 1) - 1, documents.length) : (found?.rarity ?? rarest)
        best += rarity * (k + 1)
        if (found) addShares(sums, found, rarity, left === undefined ? undefined : without?.document)
        if (left && without) add(sums, without.document, rarity * shareOf(left, without.document))
      }
      return best > 0 ? sums.map((sum) => sum / best) : sums
    },
    reach: (terms) =>
      [...new Set(terms)].reduce((sum, term) => sum + (known.get(term)?.rarity ?? rarest) * (k + 1), 0),
  }
}

/** Inverse document frequency: how much it says that something stands in `having` of `all` documents. O(1). */
export function idf(having: number, all: number): number {
  return Math.log(1 + (all - having + 0.5) / (having + 0.5))
}

/** What the term still weighs in the document that loses some; undefined where it loses none of it. */
function leftOf({ documents, weights }: Term, term: string, without: Without): number | undefined {
  const less = without.terms.get(term)
  const at = less === undefined ? -1 : documents.indexOf(without.document)
  if (less === undefined || at === -1) return undefined
  const left = (weights[at] as number) - less
  return left > 1e-9 ? left : 0
}

function addShares(sums: Float64Array, { documents, shares }: Term, rarity: number, except?: number): void {
  for (let i = 0; i < documents.length; i++) {
    const document = documents[i] as number
    if (document !== except) add(sums, document, rarity * (shares[i] as number))
  }
}

function add(sums: Float64Array, document: number, share: number): void {
  sums[document] = (sums[document] as number) + share
}

function gather(
  documents: readonly Terms[],
  shareOf: (weight: number, document: number) => number,
): ReadonlyMap<string, Term> {
  const having = new Map<string, [document: number, weight: number][]>()
  for (const [document, terms] of documents.entries()) {
    for (const [term, weight] of terms) {
      const found = having.get(term)
      if (found === undefined) having.set(term, [[document, weight]])
      else found.push([document, weight])
    }
  }
  const prepare = (found: readonly (readonly [document: number, weight: number])[]): Term => ({
    rarity: idf(found.length, documents.length),
    documents: Int32Array.from(found, ([document]) => document),
    weights: Float64Array.from(found, ([, weight]) => weight),
    shares: Float64Array.from(found, ([document, weight]) => shareOf(weight, document)),
  })
  return new Map([...having].map(([term, found]) => [term, prepare(found)]))
}
