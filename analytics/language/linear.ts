import { seeded } from './random.ts'
import type { SparseVector } from './vectors.ts'

/** One row of weights per class, kept column by column because scoring goes through a message's columns. */
export interface LinearModel {
  readonly classes: number
  /** Column by column, one weight per class. */
  readonly weights: Float32Array
  /** How far a message lies on each class's side; about 1 where training was sure. O(columns set * classes). */
  scores(vector: SparseVector): Float64Array
}

export interface LinearOptions {
  /** The number of columns of the vectors. */
  readonly size: number
  /** The number of classes; labels are 0 to classes - 1. */
  readonly classes: number
  /** The price of a message on the wrong side; more fits the training messages closer. */
  readonly cost?: number
  /** At most so many rounds over the messages for one class. */
  readonly rounds?: number
  /** Rounds end when no gradient is larger; 0.3 took less time than 0.1 and was as accurate. */
  readonly tolerance?: number
  readonly seed?: number
}

/**
 * A linear support vector machine for each class against the rest, with squared hinge loss:
 * minimise |w|^2 / 2 + cost * sum of max(0, 1 - y w.x)^2, solved in the dual one message at a time; messages
 * that lie safely on their side are left out of later rounds. O(rounds * classes * columns set), most of it
 * in the first rounds. Source: Hsieh, Chang, Lin, Keerthi and Sundararajan, ICML 2008.
 * @throws RangeError when labels and vectors differ in number
 */
export function trainLinear(
  vectors: readonly SparseVector[],
  labels: readonly number[],
  options: LinearOptions,
): LinearModel {
  if (vectors.length !== labels.length)
    throw new RangeError(`${vectors.length} vectors but ${labels.length} labels`)
  const { size, classes, cost = 1, rounds = 12, tolerance = 0.3, seed = 1 } = options
  const rows = packRows(vectors)
  const problem = {
    rows,
    labels: Int32Array.from(labels),
    size,
    softness: 0.5 / cost,
    rounds,
    tolerance,
    random: seeded(seed),
  }
  const weights = new Float32Array(size * classes)
  for (let c = 0; c < classes; c++) {
    const own = trainClass(problem, c)
    for (let column = 0; column < size; column++) weights[column * classes + c] = own[column] ?? 0
  }
  return linearFrom(weights, classes)
}

/** The model whose weights were learnt before. */
export const linearFrom = (weights: Float32Array, classes: number): LinearModel => ({
  classes,
  weights,
  scores: (vector) => score(vector, weights, classes),
})

/** Four columns at a time, so that each sum is read and written a quarter as often: half the time. */
function score({ columns, values }: SparseVector, weights: Float32Array, classes: number): Float64Array {
  const sums = new Float64Array(classes)
  for (let k = 0; k < columns.length; k += 4) {
    const row1 = (columns[k] as number) * classes
    const row2 = (columns[k + 1] ?? 0) * classes
    const row3 = (columns[k + 2] ?? 0) * classes
    const row4 = (columns[k + 3] ?? 0) * classes
    const value1 = values[k] as number
    const value2 = values[k + 1] ?? 0
    const value3 = values[k + 2] ?? 0
    const value4 = values[k + 3] ?? 0
    for (let c = 0; c < classes; c++)
      sums[c] =
        (sums[c] as number) +
        value1 * (weights[row1 + c] as number) +
        value2 * (weights[row2 + c] as number) +
        value3 * (weights[row3 + c] as number) +
        value4 * (weights[row4 + c] as number)
  }
  return sums
}

/** All vectors end to end: row n has the entries from starts[n] to starts[n + 1]. */
interface Rows {
  readonly starts: Int32Array
  readonly columns: Int32Array
  readonly values: Float32Array
  readonly squares: Float32Array
}

function packRows(vectors: readonly SparseVector[]): Rows {
  const total = vectors.reduce((sum, { columns }) => sum + columns.length, 0)
  const rows = {
    starts: new Int32Array(vectors.length + 1),
    columns: new Int32Array(total),
    values: new Float32Array(total),
    squares: new Float32Array(vectors.length),
  }
  let at = 0
  vectors.forEach(({ columns, values }, n) => {
    rows.columns.set(columns, at)
    rows.values.set(values, at)
    at += columns.length
    rows.starts[n + 1] = at
    rows.squares[n] = values.reduce((sum, value) => sum + value * value, 0)
  })
  return rows
}

interface Problem {
  readonly rows: Rows
  readonly labels: Int32Array
  readonly size: number
  /** 1 / (2 cost): how softly the dual variables are held. */
  readonly softness: number
  readonly rounds: number
  readonly tolerance: number
  readonly random: () => number
}

/** The weights of one class, the dual variable of each message, and the messages still in play. */
interface State {
  readonly weights: Float32Array
  readonly dual: Float32Array
  readonly order: Int32Array
  active: number
}

/** A gradient beyond this says that a message at its bound will stay there: it leaves the next rounds. */
const safelyOutside = 0.6

function trainClass(problem: Problem, positive: number): Float32Array {
  const count = problem.labels.length
  const state = {
    weights: new Float32Array(problem.size),
    dual: new Float32Array(count),
    order: Int32Array.from({ length: count }, (_, n) => n),
    active: count,
  }
  for (let round = 0; round < problem.rounds; round++) {
    shuffle(state, problem.random)
    const steepest = runRound(problem, state, { positive, first: round === 0 })
    if (steepest < problem.tolerance) break
  }
  return state.weights
}

/** Goes once through the messages in play, takes out those safely outside, and gives the steepest gradient. */
function runRound(
  problem: Problem,
  state: State,
  { positive, first }: { positive: number; first: boolean },
): number {
  const { rows, labels, softness } = problem
  const { weights, dual, order } = state
  let [kept, steepest] = [0, 0]
  for (let at = 0; at < state.active; at++) {
    const n = order[at] as number
    const side = labels[n] === positive ? 1 : -1
    const before = dual[n] as number
    const gradient = side * project(rows, n, weights) - 1 + before * softness
    const settled = before === 0 && gradient > 0
    if (first || !(settled && gradient > safelyOutside)) order[kept++] = n
    if (settled) continue
    steepest = Math.max(steepest, Math.abs(gradient))
    const after = Math.max(0, before - gradient / ((rows.squares[n] as number) + softness))
    dual[n] = after
    move(rows, n, { weights, by: (after - before) * side })
  }
  state.active = kept
  return steepest
}

function project({ starts, columns, values }: Rows, n: number, weights: Float32Array): number {
  const end = starts[n + 1] as number
  let sum = 0
  for (let k = starts[n] as number; k < end; k++)
    sum += (weights[columns[k] as number] as number) * (values[k] as number)
  return sum
}

function move(rows: Rows, n: number, { weights, by }: { weights: Float32Array; by: number }): void {
  const { starts, columns, values } = rows
  const end = starts[n + 1] as number
  for (let k = starts[n] as number; k < end; k++) {
    const column = columns[k] as number
    weights[column] = (weights[column] as number) + by * (values[k] as number)
  }
}

/** Fisher and Yates's shuffle of the messages in play, in place. */
function shuffle({ order, active }: State, random: () => number): void {
  for (let i = active - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const moved = order[i] as number
    order[i] = order[j] as number
    order[j] = moved
  }
}
