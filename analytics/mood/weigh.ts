/** A word that carries mood, with what it weighs: below zero for displeasure, above for pleasure. */
export interface Hit {
  readonly text: string
  readonly weight: number
  /** Where it stands; only compared with other places in the same text. */
  readonly at: number
}

const BEFORE_CONTRAST = 0.5
const AFTER_CONTRAST = 1.5
const EVENNESS = 15

/**
 * "Nice lamp but it flickers": what follows the last contrast weighs three times what precedes it.
 * The factors are those of VADER (Hutto and Gilbert 2014). O(n).
 */
export function contrasted(hits: readonly Hit[], contrast: number | undefined): readonly Hit[] {
  if (contrast === undefined) return hits
  return hits.map((hit) => ({
    ...hit,
    weight: hit.weight * (hit.at < contrast ? BEFORE_CONTRAST : AFTER_CONTRAST),
  }))
}

/**
 * The sum s of all weights as s / sqrt(s^2 + 15), VADER's normalisation: from -1 to 1, 0 when there is
 * no hit. `scoreOf([{ text: 'good', weight: 3, at: 0 }])` is 0.61. O(n).
 */
export function scoreOf(hits: readonly Hit[]): number {
  const sum = hits.reduce((total, hit) => total + hit.weight, 0)
  return sum / Math.sqrt(sum * sum + EVENNESS)
}
