import { itemCosine, measured, type Scores, userNeighbours } from './contenders.ts'
import type { Split } from './split.ts'

/** How many neighbours each peer has. */
export interface Peers {
  readonly cosine: number
  readonly users: number
}

const counts = [5, 10, 20, 50, 100, 200]
/** Customers to choose by: a search among the vectors of all products takes ml-knn a tenth of a second. */
const enough = 300
/** Above so many numbers in its vectors ml-knn takes hours. */
const mostForUsers = 3e7

/** Whether user neighbours by ml-knn can be asked at all. */
export const usersFit = ({ model }: Pick<Split, 'model'>): boolean =>
  model.histories.size * model.products.length <= mostForUsers

/** The numbers of neighbours that serve the peers best on a split before the one that counts. */
export function bestPeers({ model, asked }: Split): Peers {
  const some = asked.filter(({ fresh }) => fresh.size > 0).slice(0, enough)
  if (some.length === 0) return { cosine: 20, users: 50 }
  const best = (scores: (k: number) => Scores) =>
    counts
      .map((k) => ({ k, figure: measured(model, some, scores(k), true) }))
      .reduce((top, each) => (each.figure > top.figure ? each : top)).k
  return {
    cosine: best((k) => itemCosine(model, k)),
    users: usersFit({ model }) ? best(userNeighbours(model, Math.max(...counts))) : 50,
  }
}
