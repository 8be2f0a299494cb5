import { withinBudget } from './budget.ts'

/** Does work on a message within its budget; `otherwise` says what there is when it takes longer. */
export type Watch = <T>(text: string, work: () => T, otherwise: () => T) => T

interface Bounds {
  /** Gets no customer's words. */
  readonly alarm: (what: string, error: unknown) => void
  /** In milliseconds. */
  readonly ms?: number
  /** Messages of this length and more are watched, in UTF-16 units. */
  readonly from?: number
}

/**
 * Watches over whoever reads messages: one that is stuck costs 200 ms at most. To watch costs as much as to
 * understand a short message, so those that could be a single token are not watched: no analyser takes more than
 * some milliseconds over them, whatever they are made of.
 */
export function makeWatch({ alarm, ms = 200, from = 65 }: Bounds): Watch {
  return (text, work, otherwise) => {
    if (text.length < from) return work()
    return withinBudget(work, {
      ms,
      otherwise: () => {
        alarm(`a message took more than ${ms} ms to understand and counts as not understood`, undefined)
        return otherwise()
      },
    })
  }
}
