import type { Bounds } from '../trends/bounds.ts'
import type { ClassAverages } from './learntMood.ts'

/** Averages that lie nearer to each other tell nothing of shares. */
const leastApart = 0.1

/**
 * Scales probabilities of a class so that their mean is the share of the messages that are of it, whatever that share
 * is: (p - others) / (own - others), below 0 and above 1 for some messages. Their plain mean leans towards the share
 * that the class had where the model was calibrated. Undefined when the averages lie too near to each other, or nobody
 * knows them. Source: scaled probability average; Bella, Ferri, Hernandez-Orallo and Ramirez-Quintana, ICDM 2010.
 *
 * `scaling({ own: 0.7, others: 0.2 })?.(0.45)` is 0.5.
 */
export function scaling(averages: ClassAverages | undefined): ((probability: number) => number) | undefined {
  if (averages === undefined || averages.own - averages.others < leastApart) return undefined
  const { own, others } = averages
  return (probability) => (probability - others) / (own - others)
}

/** Between which the scaled probabilities lie. O(models). */
export function boundsOf(averages: readonly (ClassAverages | undefined)[]): Bounds {
  const ends = averages.flatMap((each) => {
    const scale = scaling(each)
    return scale === undefined ? [] : [scale(0), scale(1)]
  })
  return { lowest: Math.min(0, ...ends), highest: Math.max(1, ...ends) }
}
