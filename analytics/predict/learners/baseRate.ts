import { meanOf } from '../../stats/mean.ts'
import type { Learner } from '../learner.ts'

/** The mean of what was seen, whatever the row: what the others have to be better than. */
export const baseRate: Learner = {
  name: 'base rate',
  complexity: 0,
  fit: (_rows, target) => {
    const mean = meanOf(target, 0.5)
    return { predict: () => mean, parts: (row) => row.map(() => 0) }
  },
}
