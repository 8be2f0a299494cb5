/** Terms of a document with their weights. */
export type Terms = ReadonlyMap<string, number>

/** Documents ready to be ranked. */
export interface Ranking {
  /**
   * The score of each document, in their order, as a share (0 to 1) of the best that these terms could reach.
   * `without` takes terms out of one document first: how would it do had it not this text?
   */
  scores(terms: readonly string[], without?: Without): Float64Array
}

interface Without {
  readonly document: number
  readonly terms: Terms
}

interface Posting {
  readonly document: number
  readonly weight: number
  /** What the term adds to the document's score. */
  readonly share: number
}

interface Term {
  readonly postings: readonly Posting[]
  /** The most that the term adds to any score. */
  readonly best: number
}

/**
 * Okapi BM25: sum over terms of idf * f (k + 1) / (f + k (1 - b + b length / mean length)), with
 * idf = ln(1 + (n - having + 0.5) / (having + 0.5)), divided by the sum of idf * (k + 1). Ranking costs
 * O(terms * documents with them). Source: Robertson and Zaragoza, 2009.
 */
export function rankBy(documents: readonly Terms[], { k = 2, b = 0.75 } = {}): Ranking {
  const lengths = documents.map((terms) => [...terms.values()].reduce((sum, weight) => sum + weight, 0))
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, documents.length)
  const damping = lengths.map((length) => k * (1 - b + (b * length) / Math.max(mean, Number.MIN_VALUE)))
  const weigh = (having: readonly Having[]): Term => {
    const idf = Math.log(1 + (documents.length - having.length + 0.5) / (having.length + 0.5))
    const postings = having.map(({ document, weight }) => ({
      document,
      weight,
      share: (idf * weight * (k + 1)) / (weight + (damping[document] ?? k)),
    }))
    return { postings, best: idf * (k + 1) }
  }
  const known = new Map([...gather(documents)].map(([term, having]) => [term, weigh(having)]))
  const unknown = weigh([])
  const having = (term: string, without: Without | undefined): Term => {
    const all = known.get(term) ?? unknown
    const less = without?.terms.get(term)
    return less === undefined ? all : weigh(lessen(all.postings, without?.document, less))
  }
  return {
    scores: (terms, without) => {
      const sums = new Float64Array(documents.length)
      let best = 0
      for (const found of [...new Set(terms)].map((term) => having(term, without))) {
        best += found.best
        for (const { document, share } of found.postings) sums[document] = (sums[document] ?? 0) + share
      }
      return best > 0 ? sums.map((sum) => sum / best) : sums
    },
  }
}

type Having = Pick<Posting, 'document' | 'weight'>

/** The documents that have each term. */
function gather(documents: readonly Terms[]): ReadonlyMap<string, readonly Having[]> {
  const having = new Map<string, Having[]>()
  for (const [document, terms] of documents.entries()) {
    for (const [term, weight] of terms) {
      const list = having.get(term)
      if (list === undefined) having.set(term, [{ document, weight }])
      else list.push({ document, weight })
    }
  }
  return having
}

function lessen(postings: readonly Having[], document: number | undefined, by: number): readonly Having[] {
  return postings
    .map((posting) => (posting.document === document ? { document, weight: posting.weight - by } : posting))
    .filter(({ weight }) => weight > 1e-9)
}
