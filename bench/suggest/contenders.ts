import KNN from 'ml-knn/lib/index.js'
import type { SuggestionModel } from '../../analytics/index.ts'
import type { Ease } from '../../analytics/suggest/ease.ts'
import { highestOf } from '../../analytics/suggest/highest.ts'
import { ndcg } from '../../analytics/suggest/ndcg.ts'
import { easeScores, neighbourScores } from '../../analytics/suggest/scores.ts'
import { usualScores } from '../../analytics/suggest/usual.ts'
import { itemCosines } from './itemCosines.ts'
import type { Asked } from './split.ts'

/** What gives every product a score for a customer. */
export type Scores = (customer: string) => Float64Array

/** Mean nDCG@10 of the next baskets; of what is new in them alone when told, among products not bought before. */
export function measured(
  model: SuggestionModel,
  asked: readonly Asked[],
  scores: Scores,
  freshOnly = false,
): number {
  const those = freshOnly ? asked.filter(({ fresh }) => fresh.size > 0) : asked
  const gains = those.map(({ customer, next, fresh }) => {
    const bought = new Set(freshOnly ? model.histories.get(customer)?.map(({ product }) => product) : [])
    const ranked = highestOf(scores(customer), (product) => !bought.has(product), 10)
    return ndcg(ranked, freshOnly ? fresh : next, 10)
  })
  return gains.reduce((sum, gain) => sum + gain, 0) / gains.length
}

const placesOf = (model: SuggestionModel, customer: string): readonly number[] =>
  (model.histories.get(customer) ?? []).map(({ product }) => product)

/** How many customers bought each product. */
export function popularity(model: SuggestionModel): Scores {
  const { starts } = model.customers.buyers
  const counts = Float64Array.from(
    model.products,
    (_, i) => (starts[i + 1] as number) - (starts[i] as number),
  )
  return () => counts
}

/** How often the customer bought each product; popularity decides between equals. */
export function ownFrequency(model: SuggestionModel): Scores {
  const popular = popularity(model)('')
  return (customer) => {
    const scores = popular.map((count) => count * 1e-6)
    for (const { product, moments } of model.histories.get(customer) ?? [])
      scores[product] = (scores[product] as number) + moments.length
    return scores
  }
}

export const usual =
  (model: SuggestionModel): Scores =>
  (customer) =>
    usualScores(model, customer)

export const ease =
  (model: SuggestionModel, learnt: Ease): Scores =>
  (customer) =>
    easeScores(model, learnt, placesOf(model, customer))

/** The neighbours that the product serves when it does not serve EASE. */
export const neighbours =
  (model: SuggestionModel): Scores =>
  (customer) =>
    neighbourScores(
      model.neighbours,
      model.products.length,
      placesOf(model, customer).map((product) => ({ product, weight: 1 })),
    )

/** Plain item cosine with so many neighbours. */
export function itemCosine(model: SuggestionModel, k: number): Scores {
  const cosines = itemCosines(model.customers, model.products.length, k)
  return (customer) =>
    neighbourScores(
      cosines,
      model.products.length,
      placesOf(model, customer).map((product) => ({ product, weight: 1 })),
    )
}

/** What the k nearest customers by ml-knn bought: each a vector of 0 and 1, its default distance. */
export function userNeighbours(model: SuggestionModel, most: number): (k: number) => Scores {
  const customers = [...model.histories.keys()]
  const points = customers.map((customer) => pointOf(model, customer))
  const { kdTree } = new KNN(
    points,
    customers.map((_, i) => i),
  )
  const size = model.products.length
  const near = new Map<string, readonly string[]>()
  const nearest = (customer: string): readonly string[] => {
    const known =
      near.get(customer) ??
      kdTree
        .nearest(pointOf(model, customer), most + 1)
        .toSorted(([, a], [, b]) => a - b)
        .flatMap(([found]) => customers[found[size] ?? -1] ?? [])
        .filter((other) => other !== customer)
    near.set(customer, known)
    return known
  }
  return (k) => (customer) => {
    const scores = new Float64Array(size)
    for (const other of nearest(customer).slice(0, k))
      for (const product of placesOf(model, other)) scores[product] = (scores[product] as number) + 1
    return scores
  }
}

function pointOf(model: SuggestionModel, customer: string): readonly number[] {
  const point = new Array<number>(model.products.length).fill(0)
  for (const product of placesOf(model, customer)) point[product] = 1
  return point
}

/** Scores weighted by how much of each product's sales is recent, as EASE's own are. */
export const trending =
  ({ trend }: SuggestionModel, scores: Scores): Scores =>
  (customer) =>
    scores(customer).map((score, product) => score * (trend[product] as number))
