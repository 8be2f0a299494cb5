import { createHash } from 'node:crypto'
import {
  type LearntPurchases,
  learnPurchaseSteps,
  mappedWeightSteps,
  type PurchaseLesson,
  purchaseLessonSteps,
  type SuggestionModel,
} from '../../analytics/index.ts'
import type { Moment } from '../../data/index.ts'
import { inSlices } from '../inSlices.ts'
import { learnPurchasesApart } from './learnApart.ts'

/** Learns what goes with what was bought, again whenever the shop changed, and remembers what served before. */
export interface PurchaseLearning {
  /** Undefined when the shop has too many products for EASE, or none. Rejects when it fails or is given up. */
  learn(model: SuggestionModel, signal?: AbortSignal): Promise<LearntPurchases | undefined>
  /** Whether that takes so little that one may wait for it. */
  isQuick(model: SuggestionModel): boolean
}

/** Up to so many products are learnt here, in slices: some 30 ms. */
const quick = 200

interface Before {
  readonly places: ReadonlyMap<string, number>
  readonly at: Moment
  readonly learnt: LearntPurchases
  /** Of the purchases and products that it was learnt from. */
  readonly mark: string
}

/** `progress` hears how much of a learning is done, from 0 to 1; nothing when nothing changed or it is quick. */
export function makePurchaseLearning(progress?: (share: number) => void): PurchaseLearning {
  let before: Before | undefined
  const isQuick = ({ products }: SuggestionModel) => products.length <= quick
  const learn = (lesson: PurchaseLesson, model: SuggestionModel, signal: AbortSignal | undefined) =>
    isQuick(model)
      ? inSlices(learnPurchaseSteps(lesson), { signal })
      : learnPurchasesApart(lesson, { progress, signal })
  return {
    isQuick,
    learn: async (model, signal) => {
      const mark = markOf(model)
      if (before?.mark === mark) return before.learnt
      const lesson = await lessonAfter(before, model, signal)
      if (lesson === undefined) return undefined
      const learnt = await learn(lesson, model, signal)
      before = { places: model.places, at: model.now, learnt, mark }
      return learnt
    },
  }
}

/** In slices, with what served before by today's places. */
async function lessonAfter(
  before: Before | undefined,
  model: SuggestionModel,
  signal: AbortSignal | undefined,
): Promise<PurchaseLesson | undefined> {
  if (before === undefined) return inSlices(purchaseLessonSteps(model), { signal })
  const { learnt, places, at } = before
  const ease = await inSlices(mappedWeightSteps(learnt.ease, places, model.products), { signal })
  return inSlices(purchaseLessonSteps(model, { since: at, ease }), { signal })
}

/** Moves with the products' ids and with who bought what how often. */
function markOf({ products, customers: { purchases } }: SuggestionModel): string {
  const hash = createHash('sha256').update(JSON.stringify(products.map(({ id }) => id)))
  for (const numbers of [purchases.starts, purchases.columns, purchases.values])
    hash.update(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength))
  return hash.digest('hex')
}
