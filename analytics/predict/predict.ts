import { seeded, shuffle } from '../models/random.ts'
import { type Comparison, compare, type Question, simplestOfBest } from './compare.ts'
import { learnEncoder } from './encoder.ts'
import type { Learner, Target } from './learner.ts'
import { baseRate } from './learners/baseRate.ts'
import { amountLearners, eventLearners } from './learners.ts'
import { explainer, type Reason } from './reasons.ts'
import { someRows, type Table } from './table.ts'

/** Rows too few to learn from, or what they taught. */
export type Learnt = TooFew | LearntPrediction

export interface TooFew {
  readonly kind: 'too few'
  readonly rows: number
  /** The fewer of the rows where it happens and of those where it does not; for amounts all rows. */
  readonly ofRarer: number
}

interface LearntPrediction {
  readonly kind: 'learnt'
  /** The name of the learner that serves. */
  readonly by: string
  readonly comparisons: readonly Comparison[]
  /** For each row the probability that it happens, from 0 to 1, or the amount. */
  readonly predict: (table: Table) => readonly number[]
  /** For each row the columns that moved its prediction most; none where the mean of all serves. */
  readonly explain: (table: Table) => readonly (readonly Reason[])[]
}

interface Options {
  readonly question: Question
  /** To choose from; all that there are when missing. */
  readonly learners?: readonly Learner[]
  readonly seed?: number
}

/** Rows that it takes to learn from, and how many of them where it happens, and where it does not. */
export const needed = { rows: 50, ofRarer: 10 }
/** Of more rows so many are drawn to compare learners; the one that serves learns from all. */
const mostCompared = 10_000

/**
 * Learns to predict whether something happens (1 or 0 for each row) or an amount: compares all learners by five-fold
 * cross-validation and lets the simplest serve that is within one standard error of the best. 50 rows are too few, and fewer than
 * 10 where it happens or does not. Costs five times what all learners take: half a minute for 5,000 rows of 20 columns.
 */
export function learnPrediction(table: Table, target: Target, options: Options): Learnt {
  const { question, learners = question === 'event' ? eventLearners : amountLearners, seed = 1 } = options
  const ofRarer = rarer(target, question)
  const rows = Math.min(table.rows.length, target.length)
  if (rows < needed.rows || ofRarer < needed.ofRarer) return { kind: 'too few', rows, ofRarer }
  const drawn = drawRows(rows, seed)
  const comparisons = compare(
    someRows(table, drawn),
    drawn.map((n) => target[n] ?? 0),
    { question, learners, seed },
  )
  const learner = simplestOfBest(comparisons, learners) ?? baseRate
  return { kind: 'learnt', by: learner.name, comparisons, ...serve(learner, table, { target, question }) }
}

function rarer(target: Target, question: Question): number {
  if (question === 'amount') return target.length
  const happened = Array.from(target).filter((truth) => truth === 1).length
  return Math.min(happened, target.length - happened)
}

function drawRows(rows: number, seed: number): readonly number[] {
  const order = Int32Array.from({ length: rows }, (_, n) => n)
  if (rows <= mostCompared) return [...order]
  shuffle(order, seeded(seed))
  return [...order.subarray(0, mostCompared)].sort((a, b) => a - b)
}

interface Asked {
  readonly target: Target
  readonly question: Question
}

function serve(learner: Learner, table: Table, { target, question }: Asked) {
  const encoder = learnEncoder(table)
  const rows = encoder.encode(table)
  const predictor = learner.fit(rows, target)
  return {
    predict: (other: Table) => encoder.encode(other).map(predictor.predict),
    explain: explainer({ predictor, encoder, rows, question }),
  }
}
