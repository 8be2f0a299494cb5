import { betaQuantile } from '../stats/distributions.ts'

/** What came of a model's suggestions so far. */
export interface Earned {
  readonly model: string
  readonly shown: number
  readonly taken: number
}

/**
 * Which model serves (Thompson 1933): of each a share of taken suggestions is drawn from what is known of it, a beta
 * distribution of 1 + taken and 1 + not taken, and the highest draw serves. So the better one gets ever more of the
 * customers, and none is given up before it is known. `random` gives numbers above 0 and below 1. O(models).
 *
 * @throws RangeError without a model.
 */
export function chooseModel(models: readonly Earned[], random: () => number): string {
  const draws = models.map(({ model, shown, taken }) => ({
    model,
    share: betaQuantile(random(), 1 + taken, 1 + Math.max(0, shown - taken)),
  }))
  const [best] = draws.sort((a, b) => b.share - a.share)
  if (best === undefined) throw new RangeError('there is no model to choose')
  return best.model
}
