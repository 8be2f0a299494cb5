import { join } from 'node:path'
import type { SuggestionModel } from '../../analytics/index.ts'
import { allAtOnce } from '../../analytics/steps.ts'
import { easeSteps } from '../../analytics/suggest/ease.ts'
import { easeSettings } from '../../analytics/suggest/learnPurchases.ts'
import { diversityWeight } from '../../analytics/suggest/mmr.ts'
import { purchaseLesson } from '../../analytics/suggest/purchaseLesson.ts'
import { type Bench, CannotMeasure, type Row } from '../result.ts'
import {
  ease,
  itemCosine,
  measured,
  neighbours,
  ownFrequency,
  popularity,
  type Scores,
  userNeighbours,
  usual,
} from './contenders.ts'
import { type Diversity, diversityOf } from './diversity.ts'
import { momentIn, orderLines } from './orderLines.ts'
import { type Split, splitAt } from './split.ts'

/** Of peers; which serves is chosen on baskets before the cut. */
const neighbourCounts = [5, 10, 20, 50, 100, 200]
/** Customers to choose by: a search among the vectors of all products takes ml-knn a tenth of a second. */
const enoughToChoose = 300

export const retailFile = (data: string): string =>
  join(data, 'shop/online-retail/online-retail.before-2011-11-10.csv.gz')
const retailCut = '2011-10-10'

/**
 * What customers buy next, and what is new in it: learnt from the orders before a moment, tried on each customer's
 * first basket after it. Peers choose their settings on the baskets of as long a time before the cut; ours were
 * chosen there once, on Online Retail with the cut a month earlier, and are the same for every file.
 */
export const basket: Bench = async ({ data, files, progress }) => {
  const lines = orderLines(files?.orders ?? retailFile(data))
  const cut = momentIn(files?.cut ?? retailCut)
  const end = lines.reduce((last, { at }) => Math.max(last, at), cut)
  progress(1, 5)
  const inner = splitAt(lines, cut - (end - cut), cut)
  const split = splitAt(lines, cut)
  if (split.asked.length === 0)
    throw new CannotMeasure(
      'No customer of the orders before the cut buys after it: name another day with --cut.',
    )
  progress(2, 5)
  const chosen = chosenPeers(inner)
  progress(3, 5)
  return { name: 'basket', ...judged(split, chosen, () => progress(4, 5)) }
}

interface Chosen {
  readonly cosine: number
  readonly users: number
}

/** How many neighbours serve the peers best before the cut. */
function chosenPeers({ model, asked }: Split): Chosen {
  if (asked.every(({ fresh }) => fresh.size === 0)) return { cosine: 20, users: 50 }
  const users = userNeighbours(model, Math.max(...neighbourCounts))
  const some = asked.slice(0, enoughToChoose)
  const best = (scores: (k: number) => Scores) =>
    neighbourCounts
      .map((k) => ({ k, figure: measured(model, some, scores(k), true) }))
      .reduce((top, each) => (each.figure > top.figure ? each : top)).k
  return { cosine: best((k) => itemCosine(model, k)), users: best(users) }
}

function judged({ model, asked }: Split, chosen: Chosen, halfWay: () => void) {
  const weights = learntEase(model)
  halfWay()
  const all = (scores: Scores) => measured(model, asked, scores)
  const fresh = (scores: Scores) => measured(model, asked, scores, true)
  const users = userNeighbours(model, chosen.users)(chosen.users)
  const cosine = itemCosine(model, chosen.cosine)
  const next = {
    usual: all(usual(model)),
    ownFrequency: all(ownFrequency(model)),
    popularity: all(popularity(model)),
    userKnn: all(users),
    itemCosine: all(cosine),
  }
  const novel = {
    ease: fresh(ease(model, weights)),
    itemKnn: fresh(neighbours(model)),
    itemCosine: fresh(cosine),
    userKnn: fresh(users),
    popularity: fresh(popularity(model)),
  }
  const plain = diversityOf(model, asked, ease(model, weights), 0)
  const mixed = diversityOf(model, asked, ease(model, weights), diversityWeight)
  return {
    figures: rounded({
      customers: model.histories.size,
      products: model.products.length,
      asked: asked.length,
      askedNew: asked.filter(({ fresh: { size } }) => size > 0).length,
      cosineNeighbours: chosen.cosine,
      userNeighbours: chosen.users,
      ...prefixed('next', next),
      ...prefixed('new', novel),
      ...prefixed('plain', { ...plain }),
      ...prefixed('mmr', { ...mixed }),
    }),
    rows: [...rowsOf(next, novel), ...diversityRows(plain, mixed)],
  }
}

/** As the product learns it. */
export function learntEase(model: SuggestionModel): Float32Array {
  const lesson = purchaseLesson(model)
  if (lesson === undefined)
    throw new CannotMeasure(`EASE takes at most 4,000 products; these are ${model.products.length}.`)
  return allAtOnce(easeSteps({ ...lesson, settings: easeSettings }))
}

type Figures = Readonly<Record<string, number>>

function rowsOf(
  next: Figures & { usual: number; ownFrequency: number; popularity: number },
  novel: Figures & { ease: number; itemKnn: number; itemCosine: number; popularity: number },
): readonly Row[] {
  return [
    atLeast('next basket nDCG@10 over own frequency', next.usual / next.ownFrequency, 1.04),
    atLeast('next basket nDCG@10 over popularity', next.usual / next.popularity, 1),
    atLeast(
      'new items nDCG@10, EASE over the better item-kNN',
      novel.ease / Math.max(novel.itemKnn, novel.itemCosine),
      1.4,
    ),
    atLeast('new items nDCG@10, EASE over popularity', novel.ease / novel.popularity, 2.5),
  ]
}

const diversityRows = (plain: Diversity, mixed: Diversity): readonly Row[] => [
  { ...atLeast('diversity by MMR, up', mixed.diversity - plain.diversity, 0.012), unit: '1 - cosine' },
  {
    measure: 'nDCG@10 by MMR, down',
    figure: round(plain.ndcg - mixed.ndcg),
    unit: 'nDCG',
    bar: 'at most 0.002',
    holds: plain.ndcg - mixed.ndcg <= 0.002,
  },
]

export const atLeast = (measure: string, figure: number, bar: number): Row => ({
  measure,
  figure: round(figure),
  unit: 'times',
  bar: `at least ${bar}`,
  holds: figure >= bar,
})

const prefixed = (prefix: string, figures: Figures): Figures =>
  Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => [
      `${prefix}${name[0]?.toUpperCase()}${name.slice(1)}`,
      figure,
    ]),
  )

export const rounded = (figures: Figures): Figures =>
  Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, round(figure)]))

const round = (figure: number): number => Math.round(figure * 10_000) / 10_000
