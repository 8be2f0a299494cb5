import { crossValidate } from '../models/crossValidation.ts'
import { meanOf, standardErrorOf } from '../stats/mean.ts'
import { type Features, learnEncoder } from './encoder.ts'
import type { Learner, Target } from './learner.ts'
import { areaUnderCurve, type Judged, poissonDeviance } from './scores.ts'
import { someRows, type Table } from './table.ts'

/** Whether something happens, or how much of it there will be. */
export type Question = 'event' | 'amount'

/** How well one learner does on rows that it has not learnt from. */
export interface Comparison {
  readonly name: string
  /** The mean over the folds of the area under the curve; of minus the Poisson deviance for amounts. */
  readonly quality: number
  /** Of that mean. */
  readonly standardError: number
  /** How far behind the best it is on the same folds: the mean of the differences and its standard error. */
  readonly behind: { readonly mean: number; readonly standardError: number }
  /** Of all rows in their order, each predicted by the model that has not learnt from it. */
  readonly judged: Judged
}

interface Options {
  readonly question: Question
  readonly learners: readonly Learner[]
  readonly folds?: number
  readonly seed?: number
}

/**
 * Compares learners by cross-validation on the same folds, each with its share of what happens; what turns rows into
 * numbers is learnt anew in each. O(folds) times learning. Source: Hastie, Tibshirani and Friedman, 2009, 7.10.
 */
export function compare(table: Table, target: Target, options: Options): readonly Comparison[] {
  const { question, learners, folds = 5, seed = 1 } = options
  const parts = partsOf(table, target, { question, folds, seed })
  const all = learners.map((learner) => tried(learner, parts, { target, question }))
  const best = all.reduce<readonly number[]>(
    (high, { qualities }) => (high.length === 0 || meanOf(qualities, 0) > meanOf(high, 0) ? qualities : high),
    [],
  )
  return all.map(({ name, qualities, judged }) => ({
    name,
    ...{ quality: meanOf(qualities, 0), standardError: standardErrorOf(qualities), judged },
    behind: behind(qualities, best),
  }))
}

/**
 * The simplest learner that is no more than one standard error of the best below the best. Source: Breiman, Friedman,
 * Olshen and Stone, 1984, 3.4.3. Undefined when there is none at all. O(learners log learners).
 */
export function simplestOfBest(
  comparisons: readonly Comparison[],
  learners: readonly Learner[],
): Learner | undefined {
  const byName = new Map(comparisons.map((comparison) => [comparison.name, comparison]))
  const best = comparisons.toSorted((a, b) => b.quality - a.quality)[0]
  const least = (best?.quality ?? 0) - (best?.standardError ?? 0)
  return learners
    .filter(({ name }) => (byName.get(name)?.quality ?? Number.NEGATIVE_INFINITY) >= least)
    .toSorted((a, b) => a.complexity - b.complexity)[0]
}

interface Part {
  readonly learnt: readonly number[]
  readonly held: readonly number[]
  readonly learntRows: readonly Features[]
  readonly heldRows: readonly Features[]
}

type Dealing = Required<Pick<Options, 'question' | 'folds' | 'seed'>>

/** The folds, with their rows as numbers. */
function partsOf(table: Table, target: Target, { question, folds, seed }: Dealing): readonly Part[] {
  const truths = Array.from(target, (truth) => (question === 'event' ? truth : 0))
  const dealt = crossValidate({ truths, folds, once: false, seed, learn: () => () => undefined })
  return Array.from({ length: folds }, (_, fold) => {
    const held = dealt.flatMap((each) => (each.fold === fold ? [each.n] : []))
    const learnt = dealt.flatMap((each) => (each.fold === fold ? [] : [each.n])).sort((a, b) => a - b)
    const learntTable = someRows(table, learnt)
    const { encode } = learnEncoder(learntTable)
    return { learnt, held, learntRows: encode(learntTable), heldRows: encode(someRows(table, held)) }
  })
}

interface Asked {
  readonly target: Target
  readonly question: Question
}

function tried(learner: Learner, parts: readonly Part[], { target, question }: Asked) {
  const truthOf = (n: number) => target[n] ?? 0
  const predicted = new Array<number>(target.length).fill(0)
  const qualities = parts.map(({ learnt, held, learntRows, heldRows }) => {
    const { predict } = learner.fit(learntRows, learnt.map(truthOf))
    const own = heldRows.map(predict)
    own.forEach((each, i) => {
      predicted[held[i] ?? 0] = each
    })
    const judged = { predicted: own, truths: held.map(truthOf) }
    return question === 'event' ? areaUnderCurve(judged) : -poissonDeviance(judged)
  })
  return { name: learner.name, qualities, judged: { predicted, truths: Array.from(target) } }
}

function behind(qualities: readonly number[], best: readonly number[]): Comparison['behind'] {
  const differences = qualities.map((quality, fold) => (best[fold] ?? 0) - quality)
  return { mean: meanOf(differences, 0), standardError: standardErrorOf(differences) }
}
