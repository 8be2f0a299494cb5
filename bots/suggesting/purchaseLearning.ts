import {
  type LearntPurchases,
  learnPurchaseSteps,
  mappedWeights,
  purchaseLesson,
  type SuggestionModel,
} from '../../analytics/index.ts'
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

/** `progress` hears how much of a learning is done, from 0 to 1. */
export function makePurchaseLearning(progress?: (share: number) => void): PurchaseLearning {
  let before: { readonly model: SuggestionModel; readonly ease: LearntPurchases['ease'] } | undefined
  const isQuick = ({ products }: SuggestionModel) => products.length <= quick
  return {
    isQuick,
    learn: async (model, signal) => {
      const lesson = purchaseLesson(model, {
        since: before?.model.now,
        before: before && mappedWeights(before.ease, before.model, model),
      })
      if (lesson === undefined) return undefined
      const learnt = isQuick(model)
        ? await inSlices(learnPurchaseSteps(lesson), { signal })
        : await learnPurchasesApart(lesson, { progress, signal })
      before = { model: { ...model, ease: undefined }, ease: learnt.ease }
      return learnt
    },
  }
}
