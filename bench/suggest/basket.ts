import { join } from 'node:path'
import { diversityWeight } from '../../analytics/suggest/mmr.ts'
import { type Bench, CannotMeasure, type Row } from '../result.ts'
import {
  ease,
  itemCosine,
  measured,
  neighbours,
  ownFrequency,
  popularity,
  type Scores,
  trending,
  userNeighbours,
  usual,
} from './contenders.ts'
import { type Diversity, diversityOf } from './diversity.ts'
import { learntEase } from './learntEase.ts'
import { momentIn, orderLines } from './orderLines.ts'
import { bestPeers, type Peers } from './peers.ts'
import { atLeast, atMost, type Figures, prefixed, rounded } from './rows.ts'
import { type Split, splitAt } from './split.ts'

const retailFile = (data: string): string =>
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
  const chosen = bestPeers(inner)
  progress(3, 5)
  return { name: 'basket', ...judged(split, chosen, () => progress(4, 5)) }
}

function judged({ model, asked }: Split, chosen: Peers, halfWay: () => void) {
  const learnt = learntEase(model).ease
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
    ease: fresh(ease(model, learnt)),
    itemKnn: fresh(neighbours(model)),
    itemCosine: fresh(cosine),
    userKnn: fresh(users),
    popularity: fresh(popularity(model)),
    itemCosineTrending: fresh(trending(model, cosine)),
    popularityTrending: fresh(trending(model, popularity(model))),
    easeNotTrending: fresh(ease({ ...model, trend: model.trend.map(() => 1) }, learnt)),
  }
  const plain = diversityOf(model, asked, ease(model, learnt), 0)
  const mixed = diversityOf(model, asked, ease(model, learnt), diversityWeight)
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
  atMost('nDCG@10 by MMR, down', plain.ndcg - mixed.ndcg, { unit: 'nDCG', bar: 0.002 }),
]
