import type { Category, Moment, Product, Purchase } from '../../data/index.ts'
import { makeProfiler, type Profiler } from '../profile/profile.ts'
import { allAtOnce, type Steps } from '../steps.ts'
import { type Alike, alikeSteps } from './alike.ts'
import { type Customers, customerSteps } from './customers.ts'
import type { Ease } from './ease.ts'
import { type Histories, historySteps } from './histories.ts'
import { type Kin, kinSteps } from './kin.ts'
import { type Neighbours, neighbourSteps } from './neighbours.ts'
import { popularitySteps } from './popularity.ts'
import { type TextIndex, textIndexSteps } from './textIndex.ts'
import { trendSteps } from './trend.ts'

/** What suggestions know. Products are numbered by their place in `products`. */
export interface SuggestionModel {
  readonly products: readonly Product[]
  readonly categories: ReadonlyMap<string, Category>
  /** The place of each product by its id. */
  readonly places: ReadonlyMap<string, number>
  readonly histories: Histories
  readonly customers: Customers
  readonly neighbours: Neighbours
  readonly kin: Kin
  /** Undefined when it was not learnt. */
  readonly ease: Ease | undefined
  /** How much of each product's sales is recent. */
  readonly trend: Float64Array
  readonly texts: TextIndex
  readonly alike: Alike
  readonly profiler: Profiler
  readonly popularity: readonly number[]
  /** Places of those that have any, the most popular first. */
  readonly byPopularity: readonly number[]
  /** Places of the products of each category. */
  readonly byCategory: ReadonlyMap<string, readonly number[]>
  readonly now: Moment
}

/** What suggestions learn from. */
export interface SuggestionSource {
  readonly products: readonly Product[]
  readonly purchases: readonly Purchase[]
  readonly categories: readonly Category[]
  readonly now: Moment
}

/**
 * Learns what goes together. The model keeps prices, stock and purchases as they were: train again when
 * they change. O(characters of the products + sum of squared basket sizes); 10,000 products and 200,000
 * purchases take about four seconds.
 */
export function trainSuggestions(source: SuggestionSource): SuggestionModel {
  return allAtOnce(suggestionSteps(source))
}

/** The same in steps, for whoever must not stand still meanwhile. */
export function* suggestionSteps(source: SuggestionSource): Steps<SuggestionModel> {
  const { products, purchases, categories, now } = source
  const places = new Map(products.map(({ id }, place) => [id, place]))
  const histories = yield* historySteps(purchases, places)
  const customers = yield* customerSteps(histories, products.length)
  const popularity = yield* popularitySteps(histories, products.length, now)
  const texts = yield* textIndexSteps(products, categories)
  const profiler = makeProfiler(products, now)
  return {
    products,
    categories: new Map(categories.map((category) => [category.id, category])),
    places,
    histories,
    customers,
    neighbours: yield* neighbourSteps(customers.purchases, products.length),
    ease: undefined,
    trend: yield* trendSteps(histories, products.length, now),
    texts,
    kin: yield* kinSteps(customers.buyers, texts, products.length),
    alike: yield* alikeSteps(purchases, { profiler, categories }),
    profiler,
    popularity,
    byPopularity: mostPopularFirst(popularity),
    byCategory: placesByCategory(products),
    now,
  }
}

function mostPopularFirst(popularity: readonly number[]): readonly number[] {
  const strength = (product: number) => popularity[product] ?? 0
  return [...popularity.keys()]
    .filter((product) => strength(product) > 0)
    .sort((a, b) => strength(b) - strength(a))
}

function placesByCategory(products: readonly Product[]): ReadonlyMap<string, readonly number[]> {
  return Map.groupBy(products.keys(), (place) => products[place]?.category ?? '')
}
