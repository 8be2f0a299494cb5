import type { Ease } from './ease.ts'
import { highestOf } from './highest.ts'
import { scoreByKin } from './kin.ts'
import type { SuggestionModel } from './model.ts'
import type { Asker, Proposal, Taken } from './proposal.ts'
import { eachNeighbour, easeScoresOfAll, type Source } from './scores.ts'
import type { SparseRows } from './sparseRows.ts'
import type { Reason } from './suggested.ts'

const HALF_LIFE = 180 * 86_400_000
const LEAST_WEIGHT = 0.1
const MOST_BOUGHT = 100
/** Proposals of EASE for each place: it has something to say of every product. */
const EASE_FOR_EACH = 10
/** Where the reason for a product is looked for: the purchases that spoke for it most. */
const MOST_SOURCES = 5

/**
 * What goes with what this customer bought, by EASE or by item neighbours; by neighbours a purchase 180 days old
 * counts half. O(100 * products) by EASE, O(100 * 50) by neighbours.
 */
export function becauseBought(asker: Asker, taken?: Taken): readonly Proposal[] {
  const { model, history, request } = asker
  if (model.ease !== undefined && request.model === 'ease' && taken !== undefined)
    return byEase(model, model.ease, asker, taken)
  const sources = history.slice(0, MOST_BOUGHT).map(({ product, last }) => {
    const age = Math.max(0, model.now - last)
    return { product, weight: Math.max(LEAST_WEIGHT, 0.5 ** (age / HALF_LIFE)) }
  })
  return withNew(model, besides(model, sources, { kind: 'because-you-bought', name: 'neighbours' }))
}

/** Beside the proposals those that nobody bought yet, by their kin among the proposals. */
function withNew({ kin, products }: SuggestionModel, proposals: readonly Proposal[]): readonly Proposal[] {
  const strengths = new Map(proposals.map(({ product, strength }) => [product, strength]))
  const fresh = [...kin].flatMap(([product, relatives]): readonly Proposal[] => {
    const strength = scoreByKin(relatives, (relative) => strengths.get(relative) ?? 0)
    const nearest = relatives.find((relative) => strengths.has(relative.product))
    if (nearest === undefined) return []
    const reason = { kind: 'like-its-companion', productId: products[nearest.product]?.id ?? '' } as const
    return [{ product, strength, model: 'neighbours', reason }]
  })
  return [...proposals, ...fresh]
}

/** What customers bought beside what this one looked at, who has bought nothing yet. */
export function becauseLooked({ model, looked }: Asker): readonly Proposal[] {
  const sources = looked.slice(0, MOST_BOUGHT).map((product) => ({ product, weight: 1 }))
  return besides(model, sources, { kind: 'because-you-looked', name: 'neighbours' })
}

/** What customers bought beside the named products. */
export function boughtTogether({ model }: Asker, named: readonly number[]): readonly Proposal[] {
  const sources = named.map((product) => ({ product, weight: 1 }))
  return besides(model, sources, { kind: 'bought-together', name: 'together' })
}

interface Besides {
  readonly kind: 'bought-together' | 'because-you-bought' | 'because-you-looked'
  readonly name: Proposal['model']
}

function besides(
  { neighbours, products }: SuggestionModel,
  sources: readonly Source[],
  { kind, name }: Besides,
): readonly Proposal[] {
  const found = new Map<number, { score: number; most: number; source: number }>()
  for (const { product: source, weight } of sources)
    eachNeighbour(neighbours, source, (product, similarity) => {
      const score = weight * similarity
      const so = found.get(product) ?? { score: 0, most: 0, source }
      found.set(product, {
        score: so.score + score,
        ...(score > so.most ? { most: score, source } : { most: so.most, source: so.source }),
      })
    })
  const best = [...found.values()].reduce((top, { score }) => Math.max(top, score), 0)
  return [...found].map(([product, { score, source }]) => ({
    product,
    strength: score / best,
    model: name,
    reason: { kind, productId: products[source]?.id ?? '' },
  }))
}

function byEase(
  model: SuggestionModel,
  ease: Ease,
  { history }: Asker,
  { mayShow, limit }: Taken,
): readonly Proposal[] {
  const bought = history.slice(0, MOST_BOUGHT).map(({ product }) => product)
  const scores = easeScoresOfAll(model, ease, bought)
  const best = highestOf(scores, mayShow, EASE_FOR_EACH * limit)
  const top = scores[best[0] ?? 0] ?? 1
  return best.map((product) => ({
    product,
    strength: (scores[product] as number) / top,
    model: 'ease',
    reason: reasonFor(product, bought, { model, ease }),
  }))
}

/** What spoke for it most: something that others bought with it, or else something like it. */
function reasonFor(
  product: number,
  bought: readonly number[],
  { model, ease: { weights } }: { readonly model: SuggestionModel; readonly ease: Ease },
): Reason {
  const [nearest] = model.kin.get(product) ?? []
  if (nearest !== undefined)
    return { kind: 'like-its-companion', productId: model.products[nearest.product]?.id ?? '' }
  const weight = (source: number) => weights[source * model.products.length + product] as number
  const sources = bought.toSorted((a, b) => weight(b) - weight(a)).slice(0, MOST_SOURCES)
  const together = sources.find(
    (source) => weight(source) > 0 && haveSameBuyer(model.customers.buyers, source, product),
  )
  const productId = model.products[together ?? sources[0] ?? 0]?.id ?? ''
  return { kind: together === undefined ? 'like-you-bought' : 'because-you-bought', productId }
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
