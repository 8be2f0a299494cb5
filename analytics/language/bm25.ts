/** Terms of a document with their weights. */
export type Terms = ReadonlyMap<string, number>

/** Documents ready to be ranked. */
export interface Ranking {
  /**
   * The score of each document, in their order, as a share (0 to 1) of the best that these terms could reach.
   * `without` takes terms out of one document first: how would it do had it not this text?
   */
  scores(
    terms: readonly string[],
    without?: { readonly document: number; readonly terms: Terms },
  ): Float64Array
}

interface Posting {
  readonly document: number
  readonly weight: number
}

/**
 * Okapi BM25: sum over terms of idf * f (k + 1) / (f + k (1 - b + b length / mean length)), with
 * idf = ln(1 + (n - having + 0.5) / (having + 0.5)), divided by the sum of idf * (k + 1). Ranking costs
 * O(terms * documents with them). Source: Robertson and Zaragoza, 2009.
 */
export function rankBy(documents: readonly Terms[], { k = 2, b = 0.75 } = {}): Ranking {
  const postings = new Map<string, Posting[]>()
  documents.forEach((terms, document) => {
    for (const [term, weight] of terms) {
      const list = postings.get(term)
      if (list === undefined) postings.set(term, [{ document, weight }])
      else list.push({ document, weight })
    }
  })
  const lengths = documents.map((terms) => [...terms.values()].reduce((sum, weight) => sum + weight, 0))
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, documents.length)
  const damping = lengths.map((length) => k * (1 - b + (b * length) / Math.max(mean, Number.MIN_VALUE)))
  return {
    scores: (terms, without) => {
      const sums = new Float64Array(documents.length)
      let best = 0
      for (const term of new Set(terms)) {
        const having = (postings.get(term) ?? []).map((posting) =>
          lessen(posting, without?.document, without?.terms.get(term)),
        )
        const present = having.filter(({ weight }) => weight > 1e-9)
        const idf = Math.log(1 + (documents.length - present.length + 0.5) / (present.length + 0.5))
        best += idf * (k + 1)
        for (const { document, weight } of present) {
          const share = (idf * weight * (k + 1)) / (weight + (damping[document] ?? k))
          sums[document] = (sums[document] ?? 0) + share
        }
      }
      return best > 0 ? sums.map((sum) => sum / best) : sums
    },
  }
}

function lessen(posting: Posting, document: number | undefined, by = 0): Posting {
  return posting.document === document ? { document, weight: posting.weight - by } : posting
}
