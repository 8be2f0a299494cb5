import type { SuggestionModel } from '../../analytics/index.ts'
import { highestOf } from '../../analytics/suggest/highest.ts'
import { diverse } from '../../analytics/suggest/mmr.ts'
import { ndcg } from '../../analytics/suggest/ndcg.ts'
import type { Scores } from './contenders.ts'
import type { Asked } from './split.ts'

/** Of the first ten new products: mean nDCG@10, and how unlike each other their texts are, from 0 to 1. */
export interface Diversity {
  readonly ndcg: number
  readonly diversity: number
}

const cutoff = 10

/** With likeness costing `weight`; 0 is the plain order. */
export function diversityOf(
  model: SuggestionModel,
  asked: readonly Asked[],
  scores: Scores,
  weight: number,
): Diversity {
  const those = asked.filter(({ fresh }) => fresh.size > 0)
  const likeness = (one: number, other: number) => model.texts.likeness(one, other)
  const each = those.map(({ customer, fresh }) => {
    const bought = new Set(model.histories.get(customer)?.map(({ product }) => product))
    const all = scores(customer)
    const candidates = highestOf(all, (product) => !bought.has(product), 5 * cutoff)
    const chosen = diverse(
      candidates.map((product) => ({ product, strength: all[product] as number })),
      { likeness: (one, other) => likeness(one.product, other.product), limit: cutoff, weight },
    ).map(({ product }) => product)
    return { ndcg: ndcg(chosen, fresh, cutoff), diversity: unlikeness(chosen, likeness) }
  })
  const mean = (figure: keyof Diversity) => each.reduce((sum, one) => sum + one[figure], 0) / each.length
  return { ndcg: mean('ndcg'), diversity: mean('diversity') }
}

function unlikeness(chosen: readonly number[], likeness: (one: number, other: number) => number): number {
  const pairs = chosen.flatMap((one, i) => chosen.slice(i + 1).map((other) => 1 - likeness(one, other)))
  return pairs.length === 0 ? 0 : pairs.reduce((sum, each) => sum + each, 0) / pairs.length
}
