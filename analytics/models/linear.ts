import { seeded, shuffle } from './random.ts'
import { type FloatRows, floatRows, tightly } from './rows.ts'
import { addTo, sumsOf } from './someClasses.ts'
import type { SparseVector } from './sparse.ts'

export interface LinearOptions {
  /** The number of columns of the vectors. */
  readonly size: number
  /** The number of classes; labels are 0 to classes - 1, and -1 for what is in none. */
  readonly classes: number
  /** The price of a message on the wrong side; more fits the training messages closer. */
  readonly cost?: number
  /** How many times as dear a message of the class itself is: there are few of them. */
  readonly ownCost?: number
  /** At most so many rounds over the messages for one class. */
  readonly rounds?: number
  /** Rounds end when no gradient is larger. */
  readonly tolerance?: number
  readonly seed?: number
  /** Told after each round. */
  readonly afterRound?: (() => void) | undefined
}

/** What training came to. */
export interface Trained {
  /** Column by column, one weight for each class, because scoring goes through a message's columns. */
  readonly weights: Float32Array
  /** How much each message pulls each class: message by message. */
  readonly dual: Float32Array
}

/** Training that goes on from another that had more messages. */
export interface Continued {
  /** What all messages taught. */
  readonly from: Trained
  /** Whether a message is still learnt from. */
  readonly isLearnt: (n: number) => boolean
}

/**
 * A linear support vector machine for each class against the rest, with squared hinge loss:
 * minimise |w|^2 / 2 + cost * sum of max(0, 1 - y w.x)^2, solved in the dual one message at a time; messages
 * that lie safely on their side are left out of later rounds. Going on from what more messages taught takes a third
 * of the time. O(rounds * classes * columns set), most of it in the first rounds. Source: Hsieh, Chang, Lin,
 * Keerthi and Sundararajan, ICML 2008.
 * @throws RangeError when labels and vectors differ in number
 */
export function trainLinear(
  vectors: readonly SparseVector[],
  labels: readonly number[],
  options: LinearOptions,
  continued?: Continued,
): Trained {
  if (vectors.length !== labels.length)
    throw new RangeError(`${vectors.length} vectors but ${labels.length} labels`)
  const { size, classes, cost = 1, ownCost = 3, rounds = 16, tolerance = 0.2, seed = 1 } = options
  const { afterRound = () => undefined } = options
  const problem = {
    vectors,
    labels: Int32Array.from(labels),
    squares: Float32Array.from(vectors, ({ values }) =>
      values.reduce((sum, value) => sum + value * value, 0),
    ),
    classes,
    softness: { own: 0.5 / (cost * ownCost), other: 0.5 / cost },
  }
  const state = begin(problem, size, continued)
  const random = seeded(seed)
  for (let round = 0; round < rounds && state.open.includes(1); round++) {
    shuffle(state.order, random)
    runRound(problem, state)
    for (let c = 0; c < classes; c++) close(state, c, tolerance)
    afterRound()
  }
  return { weights: tightly(state.rows, classes), dual: state.dual }
}

/** A gradient beyond this says that a message at its bound will stay there, whatever the other messages do. */
const safelyOutside = 0.6

/** A class whose gradients are small is done; the smaller they are, the nearer a message at its bound may stay. */
function close({ open, steepest, bounds }: State, c: number, tolerance: number): void {
  const steep = steepest[c] as number
  if (steep < tolerance) open[c] = 0
  bounds[c] = Math.min(safelyOutside, steep / 2)
}

interface Labelled {
  readonly vectors: readonly SparseVector[]
  readonly labels: Int32Array
  readonly classes: number
}

interface Problem extends Labelled {
  /** The squared length of each vector. */
  readonly squares: Float32Array
  /** 1 / (2 cost): how softly the dual variables are held, of messages of the class and of others. */
  readonly softness: { readonly own: number; readonly other: number }
}

/** Everything that is one number for each message and class stands message by message. */
interface State {
  readonly rows: FloatRows
  readonly dual: Float32Array
  /** 1 while a message is in play for a class. */
  readonly playing: Uint8Array
  readonly order: Int32Array
  /** 1 while a class has not come to rest. */
  readonly open: Uint8Array
  /** The steepest gradient of a class in this round. */
  readonly steepest: Float32Array
  /** The gradient from which on a message at its bound is taken out of play; none is before the first round ends. */
  readonly bounds: Float32Array
  /** How far the weights of each class move with the message at hand. */
  readonly moves: Float32Array
  /** The classes that the message at hand is in play for. */
  readonly at: Int32Array
}

function begin({ vectors, labels, classes }: Labelled, size: number, continued?: Continued): State {
  const count = vectors.length
  const isLearnt = continued?.isLearnt ?? (() => true)
  const state = {
    rows: floatRows(size, classes),
    dual: continued?.from.dual.slice() ?? new Float32Array(count * classes),
    playing: new Uint8Array(count * classes).fill(1),
    order: Int32Array.from(vectors.keys()).filter(isLearnt),
    open: new Uint8Array(classes).fill(1),
    steepest: new Float32Array(classes),
    bounds: new Float32Array(classes).fill(Number.POSITIVE_INFINITY),
    moves: new Float32Array(classes),
    at: new Int32Array(classes),
  }
  if (continued === undefined) return state
  for (const n of vectors.keys()) {
    if (isLearnt(n)) pull(state, { vectors, labels, classes }, n)
    else state.dual.fill(0, n * classes, (n + 1) * classes)
  }
  return state
}

/** Moves the weights by what a message pulls. */
function pull(state: State, { vectors, labels, classes }: Labelled, n: number): void {
  let moving = 0
  for (let c = 0; c < classes; c++) {
    const alpha = state.dual[n * classes + c] as number
    if (alpha === 0) continue
    state.at[moving] = c
    state.moves[moving++] = labels[n] === c ? alpha : -alpha
  }
  const some = { all: classes, numbers: state.at, count: moving }
  if (moving > 0) addTo(state.rows, vectors[n] as SparseVector, some, state.moves)
}

/** Goes once through the messages, each for the classes that it is in play for, and takes out those safely outside. */
function runRound(problem: Problem, state: State): void {
  state.steepest.fill(0)
  for (const n of state.order) {
    const count = classesOf(problem, state, n)
    if (count === 0) continue
    const vector = problem.vectors[n] as SparseVector
    const some = { all: problem.classes, numbers: state.at, count }
    const scores = sumsOf(state.rows, vector, some)
    let moving = 0
    for (let i = 0; i < count; i++) {
      const c = state.at[i] as number
      const by = step(problem, state, { n, c, score: scores[i] as number })
      if (by === 0) continue
      state.at[moving] = c
      state.moves[moving++] = by
    }
    if (moving > 0) addTo(state.rows, vector, { ...some, count: moving }, state.moves)
  }
}

/** Notes the classes that a message is in play for; gives how many. */
function classesOf({ classes }: Problem, { playing, open, at }: State, n: number): number {
  let count = 0
  for (let c = 0, place = n * classes; c < classes; c++, place++) {
    if (playing[place] === 1 && open[c] === 1) at[count++] = c
  }
  return count
}

interface Trial {
  readonly n: number
  readonly c: number
  readonly score: number
}

/** Moves the dual variable of a message for a class; gives how far the weights have to follow. */
function step(problem: Problem, state: State, { n, c, score }: Trial): number {
  const place = n * problem.classes + c
  const own = problem.labels[n] === c
  const side = own ? 1 : -1
  const softness = own ? problem.softness.own : problem.softness.other
  const before = state.dual[place] as number
  const gradient = side * score - 1 + before * softness
  if (before === 0 && gradient > 0) {
    if (gradient > (state.bounds[c] as number)) state.playing[place] = 0
    return 0
  }
  state.steepest[c] = Math.max(state.steepest[c] as number, Math.abs(gradient))
  const after = Math.max(0, before - gradient / ((problem.squares[n] as number) + softness))
  state.dual[place] = after
  return (after - before) * side
}
