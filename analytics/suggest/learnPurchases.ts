import type { Steps } from '../steps.ts'
import { easeScores, highestOf, neighbourScores } from './because.ts'
import { easeStepCount, easeSteps } from './ease.ts'
import { ndcg } from './ndcg.ts'
import { neighbourSteps } from './neighbours.ts'
import { type HeldOut, type PurchaseLesson, withoutHeldOut } from './purchaseLesson.ts'
import type { PurchaseModel } from './suggested.ts'

/** What was learnt, and how it did on baskets that it had not seen. */
export interface LearntPurchases {
  /** The weights that may serve: the new ones, or those from before when the new ones are worse. */
  readonly ease: Float32Array
  /** Which model does better on this shop's baskets; item neighbours when too few baskets tell. */
  readonly better: PurchaseModel
  readonly tried: Tried
  /** Whether the weights from before go on serving. */
  readonly keptBefore: boolean
}

/** Mean nDCG@10 on what was new in the baskets held out; before: of the weights that served before. */
interface Tried {
  readonly baskets: number
  readonly ease: number
  readonly neighbours: number
  readonly before: number | undefined
}

/** Chosen in bench/suggest on baskets before its test. */
export const easeSettings = { ridge: 100, textWeight: 20 } as const
const FEWEST_BASKETS = 50
const CUTOFF = 10

/**
 * Learns EASE twice: without the baskets held out, to try it on them beside item neighbours and the weights from
 * before, then with all. EASE is the better one when its nDCG is at least one standard error of the paired
 * difference above that of the neighbours; the weights from before go on serving when the new ones are more than
 * one standard error below them. Twice the cost of EASE.
 */
export function* learnPurchaseSteps(lesson: PurchaseLesson): Steps<LearntPurchases> {
  const { products, words, heldOut, before } = lesson
  const purchases = withoutHeldOut(lesson)
  const trial = yield* easeSteps({ products, purchases, words, settings: easeSettings })
  const near = yield* neighbourSteps(purchases, products)
  const byEase = gains(heldOut, products, ({ known }) => easeScores(lesson, trial, known))
  const byNeighbours = gains(heldOut, products, ({ known }) =>
    neighbourScores(
      near,
      products,
      known.map((product) => ({ product, weight: 1 })),
    ),
  )
  const byBefore = before && gains(heldOut, products, ({ known }) => easeScores(lesson, before, known))
  const keptBefore = byBefore !== undefined && isAbove(byBefore, byEase)
  return {
    ease: keptBefore && before ? before : yield* easeSteps({ ...lesson, settings: easeSettings }),
    better: isAbove(byEase, byNeighbours) ? 'ease' : 'neighbours',
    tried: {
      baskets: heldOut.length,
      ease: mean(byEase),
      neighbours: mean(byNeighbours),
      before: byBefore && mean(byBefore),
    },
    keptBefore,
  }
}

/** How many steps that takes at most, for who shows how far it is. */
export const learnPurchaseStepCount = (lesson: PurchaseLesson): number =>
  2 * easeStepCount({ ...lesson, settings: easeSettings }) + Math.ceil(lesson.products / 2)

function gains(
  heldOut: readonly HeldOut[],
  products: number,
  scoresOf: (one: HeldOut) => Float64Array,
): readonly number[] {
  return heldOut.map((one) => {
    const known = new Set(one.known)
    const ranked = highestOf(scoresOf(one), (product) => product < products && !known.has(product), CUTOFF)
    return ndcg(ranked, new Set(one.fresh), CUTOFF)
  })
}

/** Whether enough baskets show that the ones are higher, by more than one standard error. */
function isAbove(ones: readonly number[], others: readonly number[]): boolean {
  if (ones.length < FEWEST_BASKETS) return false
  const differences = ones.map((one, i) => one - (others[i] ?? 0))
  const middle = mean(differences)
  const variance = differences.reduce((sum, each) => sum + (each - middle) ** 2, 0) / (ones.length - 1)
  return middle > Math.sqrt(variance / ones.length)
}

const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, each) => sum + each, 0) / numbers.length
