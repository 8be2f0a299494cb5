import { invertSteps, stepsToInvert } from '../models/positiveDefinite.ts'
import type { Steps } from '../steps.ts'
import type { SparseRows } from './sparseRows.ts'

/** Weights from each product to each, row by row, and how they are used. */
export interface Ease {
  readonly weights: Float32Array
  /** Whether they were learnt from recent purchases above all, and what is recent of a product's sales counts. */
  readonly recent: boolean
}

/** What EASE learns from. */
export interface EaseLesson {
  readonly products: number
  /** A row for each customer: what they bought, and how much each counts. */
  readonly purchases: SparseRows
  /** A row for each word: the products whose texts have it, each product a vector of length 1. */
  readonly words: SparseRows
  readonly settings: EaseSettings
}

interface EaseSettings {
  /** How strongly weights are held back: the ridge on the diagonal. */
  readonly ridge: number
  /** How many customers the likeness of two texts counts for. */
  readonly textWeight: number
}

/** Rows of a Gram matrix in one step. */
const rowsInOneStep = 200

/**
 * EASE (Steck 2019): the linear model that foretells each purchase of a customer from their others, in closed form.
 * With G = X'X + textWeight * T'T + ridge * I (the texts as further rows: Jeunen, Van Balen and Goethals 2020, so
 * that what was never bought is known by its words) and P the inverse of G, the weight from product i to product j
 * is -P[i, j] / P[j, j]; none on the diagonal. Gives products x products weights, row by row, as 32-bit floats.
 * O(sum of squared baskets + products^3 / 2): 13 s and 250 MB for 4,000 products.
 */
export function* easeSteps({ products, purchases, words, settings }: EaseLesson): Steps<Float32Array> {
  const gram = new Float64Array(products * products)
  yield* addGram(gram, products, purchases, 1)
  yield* addGram(gram, products, words, settings.textWeight)
  for (let i = 0; i < products; i++)
    gram[i * products + i] = (gram[i * products + i] as number) + settings.ridge
  yield* invertSteps(gram, products)
  return weightsFrom(gram, products)
}

/** How many steps that takes, for who shows how far it is. */
export const easeStepCount = ({ products, purchases, words }: Omit<EaseLesson, 'settings'>): number =>
  [purchases, words].reduce((sum, { starts }) => sum + Math.ceil(starts.length / rowsInOneStep), 0) +
  stepsToInvert(products)

/** Adds scale * rows' rows. */
function* addGram(
  gram: Float64Array,
  size: number,
  { starts, columns, values }: SparseRows,
  scale: number,
): Steps<void> {
  for (let row = 0; row + 1 < starts.length; row++) {
    const end = starts[row + 1] as number
    for (let a = starts[row] as number; a < end; a++) {
      const base = (columns[a] as number) * size
      const value = scale * (values[a] as number)
      for (let b = starts[row] as number; b < end; b++) {
        const to = base + (columns[b] as number)
        gram[to] = (gram[to] as number) + value * (values[b] as number)
      }
    }
    if (row % rowsInOneStep === 0) yield
  }
}

function weightsFrom(inverse: Float64Array, size: number): Float32Array {
  const scales = Float64Array.from({ length: size }, (_, j) => -1 / (inverse[j * size + j] as number))
  const weights = new Float32Array(size * size)
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++)
      if (i !== j) weights[i * size + j] = (inverse[i * size + j] as number) * (scales[j] as number)
  return weights
}
