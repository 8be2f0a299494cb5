import type { Ease } from './ease.ts'
import { highestOf } from './highest.ts'
import { LEAST_LIKENESS } from './kin.ts'
import type { SuggestionModel } from './model.ts'
import type { Asker, Proposal, Taken } from './proposal.ts'
import { eachNeighbour, easeScoresOfAll, neighbourScores, type Source, withKin } from './scores.ts'
import type { SparseRows } from './sparseRows.ts'
import type { Reason } from './suggested.ts'

const HALF_LIFE = 180 * 86_400_000
const LEAST_WEIGHT = 0.1
const MOST_BOUGHT = 100
/** Proposals for each place: most models have something to say of every product. */
const FOR_EACH = 10
/** Where the reason for a product is looked for: the purchases that spoke for it most. */
const MOST_SOURCES = 5

/** A score for each product by its place, and why each is proposed; undefined when no reason would be true. */
interface Scored {
  readonly name: Proposal['model']
  readonly scores: Float64Array
  readonly reasonOf: (product: number) => Reason | undefined
}

/**
 * What goes with what this customer bought, by EASE or by item neighbours; by neighbours a purchase 180 days old
 * counts half. What nobody bought yet scores by its kin. O(100 * products) by EASE, O(100 * 50) by neighbours.
 */
export function becauseBought(asker: Asker, taken?: Taken): readonly Proposal[] {
  const { model, request } = asker
  const isEase = model.ease !== undefined && request.model === 'ease'
  return proposalsOf(isEase ? byEase(asker, model.ease) : byNeighbours(asker), taken)
}

/** What customers bought beside what this one looked at, who has bought nothing yet. */
export function becauseLooked({ model, looked }: Asker, taken?: Taken): readonly Proposal[] {
  const sources = looked.slice(0, MOST_BOUGHT).map((product) => ({ product, weight: 1 }))
  return proposalsOf(besides(model, sources, { kind: 'because-you-looked', name: 'looked' }), taken)
}

/** What customers bought beside the named products. */
export function boughtTogether({ model }: Asker, named: readonly number[]): readonly Proposal[] {
  const sources = named.map((product) => ({ product, weight: 1 }))
  return proposalsOf(besides(model, sources, { kind: 'bought-together', name: 'together' }))
}

/** All with a score above 0, or the highest that may be shown: ten for each place. */
function proposalsOf({ name, scores, reasonOf }: Scored, taken?: Taken): readonly Proposal[] {
  const chosen = taken === undefined ? highestOf(scores, () => true, scores.length) : shownOf(scores, taken)
  const best = scores.reduce((top, score) => Math.max(top, score), 0)
  return chosen.flatMap((product) => {
    const reason = reasonOf(product)
    return reason === undefined
      ? []
      : [{ product, strength: (scores[product] as number) / best, model: name, reason }]
  })
}

/** What is new to the customer first: ten for each place of it, and as many of the rest. */
function shownOf(scores: Float64Array, { mayShow, bought, limit }: Taken): readonly number[] {
  const fresh = highestOf(scores, (product) => !bought.has(product) && mayShow(product), FOR_EACH * limit)
  const again = highestOf(scores, (product) => bought.has(product) && mayShow(product), FOR_EACH * limit)
  return [...fresh, ...again]
}

function byNeighbours(asker: Asker): Scored {
  const { model, history } = asker
  const sources = history.slice(0, MOST_BOUGHT).map(({ product, last }) => {
    const age = Math.max(0, model.now - last)
    return { product, weight: Math.max(LEAST_WEIGHT, 0.5 ** (age / HALF_LIFE)) }
  })
  const beside = besides(model, sources, { kind: 'because-you-bought', name: 'neighbours' })
  const scores = withKin(model, beside.scores)
  return {
    ...beside,
    scores,
    reasonOf: (product) => kinReason(model, scores, product) ?? beside.reasonOf(product),
  }
}

interface Besides {
  readonly kind: 'bought-together' | 'because-you-bought' | 'because-you-looked'
  readonly name: Proposal['model']
}

/** The sum of weighted similarities; the reason is the source that adds most. */
function besides(
  { neighbours, products }: SuggestionModel,
  sources: readonly Source[],
  { kind, name }: Besides,
): Scored {
  const most = new Float64Array(products.length)
  const by = new Int32Array(products.length)
  for (const { product: source, weight } of sources)
    eachNeighbour(neighbours, source, (product, similarity) => {
      if (weight * similarity <= (most[product] as number)) return
      most[product] = weight * similarity
      by[product] = source
    })
  return {
    name,
    scores: neighbourScores(neighbours, products.length, sources),
    reasonOf: (product) => ({ kind, productId: products[by[product] as number]?.id ?? '' }),
  }
}

function byEase({ model, history }: Asker, ease: Ease): Scored {
  const bought = history.slice(0, MOST_BOUGHT).map(({ product }) => product)
  const scores = easeScoresOfAll(model, ease, bought)
  return {
    name: 'ease',
    scores,
    reasonOf: (product) => kinReason(model, scores, product) ?? easeReason(product, bought, { model, ease }),
  }
}

/** Of a product that nobody bought yet: the likest of those that its score comes from. */
function kinReason(
  { kin, products }: SuggestionModel,
  scores: Float64Array,
  product: number,
): Reason | undefined {
  const nearest = kin.get(product)?.find((relative) => (scores[relative.product] as number) > 0)
  return nearest && { kind: 'like-its-companion', productId: products[nearest.product]?.id ?? '' }
}

/** What spoke for it most: something that others bought with it, or else something like it. */
function easeReason(
  product: number,
  bought: readonly number[],
  { model, ease: { weights } }: { readonly model: SuggestionModel; readonly ease: Ease },
): Reason | undefined {
  const weight = (source: number) => weights[source * model.products.length + product] as number
  const sources = bought
    .filter((source) => weight(source) > 0)
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, MOST_SOURCES)
  const together = sources.find((source) => haveSameBuyer(model.customers.buyers, source, product))
  const like = sources.find((source) => model.texts.likeness(source, product) >= LEAST_LIKENESS)
  const idOf = (source: number) => model.products[source]?.id ?? ''
  if (together !== undefined) return { kind: 'because-you-bought', productId: idOf(together) }
  return like === undefined ? undefined : { kind: 'like-you-bought', productId: idOf(like) }
}

/** Whether some customer bought both; the customers of a product stand in order. */
function haveSameBuyer({ starts, columns }: SparseRows, one: number, other: number): boolean {
  let a = starts[one] as number
  let b = starts[other] as number
  while (a < (starts[one + 1] as number) && b < (starts[other + 1] as number)) {
    const difference = (columns[a] as number) - (columns[b] as number)
    if (difference === 0) return true
    if (difference < 0) a += 1
    else b += 1
  }
  return false
}
