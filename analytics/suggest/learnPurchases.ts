import { meanOf, standardErrorOf } from '../stats/mean.ts'
import type { Steps } from '../steps.ts'
import { type Ease, easeStepCount, easeSteps } from './ease.ts'
import { highestOf } from './highest.ts'
import { ndcg } from './ndcg.ts'
import { neighbourSteps } from './neighbours.ts'
import { type HeldOut, type PurchaseLesson, withoutHeldOut } from './purchaseLesson.ts'
import { easeScores, neighbourScores } from './scores.ts'
import type { PurchaseModel } from './suggested.ts'

/** What was learnt, and how it did on baskets that it had not seen. */
export interface LearntPurchases {
  /** What may serve: the new weights, or those from before when the new ones are worse. */
  readonly ease: Ease
  /** Which model does better on this shop's baskets; item neighbours when too few baskets tell. */
  readonly better: PurchaseModel
  readonly tried: Tried
  /** Whether the weights from before go on serving. */
  readonly keptBefore: boolean
}

/** Mean nDCG@10 on what was new in the baskets held out. */
interface Tried {
  readonly baskets: number
  /** Learnt from recent purchases above all. */
  readonly recent: number
  /** Learnt from all purchases alike. */
  readonly lasting: number
  readonly neighbours: number
  /** Of what served before, when that is known. */
  readonly before: number | undefined
}

/** Chosen in bench/suggest on the baskets of a month before its test. */
const settings = {
  recent: { ridge: 100, textWeight: 20 },
  lasting: { ridge: 300, textWeight: 20 },
} as const
const FEWEST_BASKETS = 50
const CUTOFF = 10

/**
 * Learns EASE without the baskets held out, from recent purchases above all and from all alike, and tries both on
 * them, beside item neighbours and what served before; then learns the better one with all. What is more than one
 * standard error of the paired difference above another is better; recent ones must be that above all alike, EASE
 * above the neighbours, and what served before above the new, on baskets that it cannot have learnt from. Three times the cost of EASE.
 */
export function* learnPurchaseSteps(lesson: PurchaseLesson): Steps<LearntPurchases> {
  const { products, heldOut, before } = lesson
  const known = { ...lesson, purchases: withoutHeldOut(lesson) }
  const tryEase = (ease: Ease) => gains(heldOut, ({ known }) => easeScores(lesson, ease, known))
  const recent = tryEase(yield* easeWith(known, true))
  const lasting = tryEase(yield* easeWith(known, false))
  const near = yield* neighbourSteps(known.purchases, products)
  const byNeighbours = gains(heldOut, ({ known }) => neighbourScores(near, products, known.map(alike)))
  const byBefore = before && tryEase(before)
  const isRecent = isAbove(recent, lasting)
  const best = isRecent ? recent : lasting
  const unseen = (list: readonly number[]) => list.filter((_, i) => heldOut[i]?.unseen)
  const keptBefore = byBefore !== undefined && isAbove(unseen(byBefore), unseen(best))
  return {
    ease: keptBefore && before ? before : yield* easeWith(lesson, isRecent),
    better: isAbove(best, byNeighbours) ? 'ease' : 'neighbours',
    tried: {
      baskets: heldOut.length,
      recent: meanOf(recent, 0),
      lasting: meanOf(lasting, 0),
      neighbours: meanOf(byNeighbours, 0),
      before: byBefore && meanOf(unseen(byBefore), 0),
    },
    keptBefore,
  }
}

/** EASE as it serves. */
export function* easeWith({ products, purchases, words }: Taught, recent: boolean): Steps<Ease> {
  const values = recent ? purchases.values : new Float32Array(purchases.values.length).fill(1)
  const lesson = { products, words, purchases: { ...purchases, values } }
  return {
    weights: yield* easeSteps({ ...lesson, settings: recent ? settings.recent : settings.lasting }),
    recent,
  }
}

type Taught = Pick<PurchaseLesson, 'products' | 'purchases' | 'words'>

/** How many steps that takes at most, for who shows how far it is. */
export const learnPurchaseStepCount = (lesson: PurchaseLesson): number =>
  3 * easeStepCount(lesson) + Math.ceil(lesson.products / 2)

const alike = (product: number) => ({ product, weight: 1 })

function gains(heldOut: readonly HeldOut[], scoresOf: (one: HeldOut) => Float64Array): readonly number[] {
  return heldOut.map((one) => {
    const known = new Set(one.known)
    const ranked = highestOf(scoresOf(one), (product) => !known.has(product), CUTOFF)
    return ndcg(ranked, new Set(one.fresh), CUTOFF)
  })
}

/** Whether enough baskets show that the ones are higher, by more than one standard error. */
function isAbove(ones: readonly number[], others: readonly number[]): boolean {
  if (ones.length < FEWEST_BASKETS) return false
  const differences = ones.map((one, i) => one - (others[i] ?? 0))
  return meanOf(differences) > standardErrorOf(differences)
}
