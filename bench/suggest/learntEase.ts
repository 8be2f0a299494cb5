import type { SuggestionModel } from '../../analytics/index.ts'
import { allAtOnce } from '../../analytics/steps.ts'
import { type LearntPurchases, learnPurchaseSteps } from '../../analytics/suggest/learnPurchases.ts'
import { mostProductsForEase, purchaseLesson } from '../../analytics/suggest/purchaseLesson.ts'
import { CannotMeasure } from '../result.ts'

/**
 * EASE as the product learns it: whether recent purchases count above all is chosen on the latest baskets among
 * those that it learns from.
 *
 * @throws CannotMeasure with more products than EASE can bear.
 */
export function learntEase(model: SuggestionModel): LearntPurchases {
  const lesson = purchaseLesson(model)
  if (lesson !== undefined) return allAtOnce(learnPurchaseSteps(lesson))
  throw new CannotMeasure(
    `EASE takes at most ${mostProductsForEase} products; these are ${model.products.length}.`,
  )
}
