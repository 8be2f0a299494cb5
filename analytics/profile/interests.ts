import type { Moment, ProductView, TracedTurn } from '../../data/index.ts'

/** A product that a customer looked at or asked about. */
export interface Interest {
  readonly productId: string
  /** How often its page was opened. */
  readonly looks: number
  /** Messages that were about it. */
  readonly questions: number
}

/** Talks in which a product that is named is one that may be bought. */
const shopping = ['product', 'compare', 'backInStock', 'advice']
const latelyDays = 90
const day = 86_400_000

/** What they came back to most in the last 90 days: looks and questions together. O(views + turns). */
export function interestsOf(
  { views, turns }: { readonly views: readonly ProductView[]; readonly turns: readonly TracedTurn[] },
  { now, most }: { readonly now: Moment; readonly most: number },
): readonly Interest[] {
  const since = now - latelyDays * day
  const asked = turns
    .filter(({ at, talk }) => at >= since && shopping.includes(talk ?? ''))
    .flatMap(namedIn)
    .map((productId) => ({ productId, looks: 0, questions: 1 }))
  const looked = views
    .filter((view) => Date.parse(view.day) >= since)
    .map(({ productId, times }) => ({ productId, looks: times, questions: 0 }))
  return [...Map.groupBy([...asked, ...looked], ({ productId }) => productId)]
    .map(([productId, all]) => ({
      productId,
      looks: all.reduce((sum, { looks }) => sum + looks, 0),
      questions: all.reduce((sum, { questions }) => sum + questions, 0),
    }))
    .sort((a, b) => weight(b) - weight(a) || (a.productId < b.productId ? -1 : 1))
    .slice(0, most)
}

const weight = ({ looks, questions }: Interest): number => looks + questions

/** Each product that a message names, once. */
const namedIn = ({ entities }: TracedTurn): readonly string[] => [
  ...new Set(
    entities.filter(({ kind }) => kind === 'product' || kind === 'sku').map(({ value }) => String(value)),
  ),
]
