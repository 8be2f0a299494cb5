import type { SuggestionModel } from '../../analytics/index.ts'
import { allAtOnce } from '../../analytics/steps.ts'
import type { Ease } from '../../analytics/suggest/ease.ts'
import { easeWith } from '../../analytics/suggest/learnPurchases.ts'
import { mostProductsForEase, purchaseLesson } from '../../analytics/suggest/purchaseLesson.ts'
import { seeded } from '../random.ts'
import { CannotMeasure, type Result } from '../result.ts'
import { ease, itemCosine, measured, neighbours, popularity, userNeighbours } from './contenders.ts'
import { interactionLines } from './interactions.ts'
import type { OrderedLine } from './orderLines.ts'
import { bestPeers, usersFit } from './peers.ts'
import { atLeast, rounded } from './rows.ts'
import { modelOf, type Split } from './split.ts'

/** Of each user's interactions so many are held out to choose settings. */
const heldOutShare = 0.1
const nearlyAll = 0.9

/** How well each model finds the test file's items among those that a user has not met: nDCG@10, by user. */
export function ranking(
  files: { readonly interactions: string; readonly test: string },
  progress: (done: number, total: number) => void,
): Result {
  const lines = interactionLines(files.interactions)
  const test = interactionLines(files.test)
  const split = withTest(lines, test)
  if (split.asked.length === 0)
    throw new CannotMeasure('No user of the test file has new items and stands in the other file.')
  progress(1, 4)
  const inner = heldOut(lines, isLater(lines, test))
  const peers = bestPeers(inner)
  progress(2, 4)
  const { model, asked } = split
  const learnt = model.products.length <= mostProductsForEase ? easeFor(model, inner) : undefined
  progress(3, 4)
  const of = (scores: Parameters<typeof measured>[2]) => measured(model, asked, scores, true)
  const figures = {
    itemKnn: of(neighbours(model)),
    itemCosine: of(itemCosine(model, peers.cosine)),
    popularity: of(popularity(model)),
    ...(usersFit(split) ? { userKnn: userKnn(split, peers.users) } : {}),
    ...(learnt ? { ease: of(ease(model, learnt)), easeRecent: Number(learnt.recent) } : {}),
  }
  const ours = figures.ease ?? figures.itemKnn
  return {
    name: 'suggest',
    figures: rounded({
      ...{ users: model.histories.size, items: model.products.length, asked: asked.length },
      ...{ cosineNeighbours: peers.cosine, userNeighbours: peers.users },
      ...figures,
    }),
    rows: [
      atLeast('nDCG@10, what serves over popularity', ours / figures.popularity, 1),
      atLeast('nDCG@10, what serves over item cosine', ours / figures.itemCosine, 1),
    ],
  }
}

/** Of the first users asked: a search takes ml-knn a tenth of a second. */
const userKnn = ({ model, asked }: Split, k: number): number =>
  measured(model, asked.slice(0, mostForUserKnn), userNeighbours(model, k)(k), true)

const mostForUserKnn = 500

/** Learns from the lines; asks for the items of the test lines that are new to their user. */
function withTest(lines: readonly OrderedLine[], test: readonly OrderedLine[]): Split {
  const model = modelOf(
    lines,
    lines.reduce((last, { at }) => Math.max(last, at), 0),
  )
  const asked = [...Map.groupBy(test, ({ customer }) => customer)].flatMap(([customer, own]) => {
    const history = model.histories.get(customer)
    if (history === undefined) return []
    const met = new Set(history.map(({ product }) => product))
    const places = own.map(({ product }, i) => model.places.get(product) ?? -1 - i)
    const fresh = new Set(places.filter((place) => !met.has(place)))
    return fresh.size === 0 ? [] : [{ customer, next: fresh, fresh }]
  })
  return { model, asked }
}

/** Whether the test is the future: nearly all of it comes after what its user did before. */
function isLater(lines: readonly OrderedLine[], test: readonly OrderedLine[]): boolean {
  const last = new Map<string, number>()
  for (const { customer, at } of lines) last.set(customer, Math.max(at, last.get(customer) ?? at))
  const later = test.filter(({ customer, at }) => at > (last.get(customer) ?? Number.POSITIVE_INFINITY))
  return later.length > nearlyAll * test.length
}

/** A tenth of each user's interactions is asked for: the latest when the test is the future, else any. */
function heldOut(lines: readonly OrderedLine[], latest: boolean): Split {
  const random = seeded(1)
  const parts = [...Map.groupBy(lines, ({ customer }) => customer).values()].map((own) => {
    const order = new Map(own.map((line) => [line, latest ? line.at : random()]))
    const sorted = own.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
    const kept = sorted.length - Math.floor(sorted.length * heldOutShare)
    return { kept: sorted.slice(0, kept), held: sorted.slice(kept) }
  })
  return withTest(
    parts.flatMap(({ kept }) => kept),
    parts.flatMap(({ held }) => held),
  )
}

/** EASE of recent interactions above all, or of all alike: what does better on those held out. */
function easeFor(model: SuggestionModel, inner: Split): Ease {
  const [recent, lasting] = [true, false].map((isRecent) =>
    measured(inner.model, inner.asked, ease(inner.model, learnt(inner.model, isRecent)), true),
  )
  return learnt(model, (recent ?? 0) > (lasting ?? 0))
}

function learnt(model: SuggestionModel, recent: boolean): Ease {
  const lesson = purchaseLesson(model)
  if (lesson === undefined) throw new CannotMeasure('EASE takes at most 4,000 products.')
  return allAtOnce(easeWith(lesson, recent))
}
