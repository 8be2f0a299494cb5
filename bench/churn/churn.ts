import { join } from 'node:path'
import { type Comparison, compare, simplestOfBest } from '../../analytics/predict/compare.ts'
import { driversOf } from '../../analytics/predict/drivers.ts'
import { learnEncoder } from '../../analytics/predict/encoder.ts'
import type { Learner } from '../../analytics/predict/learner.ts'
import { eventLearners } from '../../analytics/predict/learners.ts'
import {
  areaUnderCurve,
  brierScore,
  calibrationError,
  type Judged,
  logLoss,
} from '../../analytics/predict/scores.ts'
import type { Bench, Result } from '../result.ts'
import { type Customers, readCustomers } from './customers.ts'
import { retail } from './retail.ts'

const folds = 5
const publicSet = 'shop/telco-churn/telco-churn.dev.csv'

/**
 * How well it is told which customers leave, by all learners: by five-fold cross-validation on one file, or learnt from `--train`
 * files, with the choice made there, and tried on a `--test` file. Settings are the same for all sets. The part `retail` asks who
 * buys, leaves and spends what of the customers of Online Retail.
 */
export const churn: Bench = async ({ data, files, parts, progress }) => {
  if (parts?.includes('retail') === true) return retail(data, progress)
  const label = files?.label ?? 'Churn'
  const { customers, positive } = readCustomers(files?.train ?? [join(data, publicSet)], label)
  const tests = files?.test === undefined ? [] : [readCustomers([files.test], label, positive).customers]
  const costs = new Map<string, number[]>()
  const total = eventLearners.length * (folds + tests.length)
  const learners = eventLearners.map((learner) =>
    timed(learner, (seconds) => {
      costs.set(learner.name, [...(costs.get(learner.name) ?? []), seconds])
      progress([...costs.values()].flat().length, total)
    }),
  )
  const comparisons = compare(customers.table, customers.target, { question: 'event', learners, folds })
  const serving = simplestOfBest(comparisons, learners)?.name ?? ''
  const secondsOf = (name: string) => mean(costs.get(name) ?? [])
  const [test] = tests
  if (test === undefined) {
    const result = inFolds({ comparisons, serving, secondsOf }, files?.train === undefined)
    return { ...result, lines: [...(result.lines ?? []), ...driverLines(customers)] }
  }
  return onTest(
    { comparisons, serving, secondsOf },
    learners.map((learner) => tried(learner, customers, test)),
  )
}

interface Measured {
  readonly comparisons: readonly Comparison[]
  readonly serving: string
  /** CPU time to learn once. */
  readonly secondsOf: (name: string) => number
}

function timed(learner: Learner, note: (seconds: number) => void): Learner {
  return {
    ...learner,
    fit: (rows, target) => {
      const before = process.cpuUsage()
      const predictor = learner.fit(rows, target)
      const { user, system } = process.cpuUsage(before)
      note((user + system) / 1e6)
      return predictor
    },
  }
}

function inFolds(measured: Measured, isPublic: boolean): Result {
  const { comparisons, serving, secondsOf } = measured
  const logistic = comparisons.find(({ name }) => name === 'logistic regression')
  const [auc, error] = [rounded(logistic?.quality ?? 0), rounded(errorOf(logistic))]
  return {
    name: 'churn',
    figures: Object.assign(
      {},
      ...comparisons.map(({ name, quality, standardError, judged }) =>
        figuresOf(name, { ...scoresOf(judged), auc: quality, standardError, seconds: secondsOf(name) }),
      ),
    ),
    lines: [...comparisons.map((each) => lineOf(each, secondsOf(each.name))), `serves: ${serving}`],
    rows: isPublic
      ? [
          {
            ...{ measure: 'telco-churn.dev, logistic regression, AUC of 5 folds', figure: auc, unit: '' },
            ...{ bar: 'at least 0.845', holds: auc >= 0.845 },
          },
          {
            ...{ measure: 'telco-churn.dev, logistic regression, ECE', figure: error, unit: '' },
            ...{ bar: 'at most 0.03', holds: error <= 0.03 },
          },
        ]
      : [],
  }
}

/** What goes most surely with leaving. */
function driverLines({ table, target }: Customers): readonly string[] {
  return driversOf(table, target)
    .filter(({ stands }) => stands)
    .slice(0, 10)
    .map(({ column, kind, category, weight, standardError, statistic }) => {
      const name = kind === 'number' ? column : `${column} = ${category ?? 'missing'}`
      return `${name.padEnd(40)} ${weight.toFixed(3)} (se ${standardError.toFixed(3)}), z ${statistic.toFixed(1)}`
    })
}

const errorOf = (comparison: Comparison | undefined): number =>
  comparison === undefined ? 1 : calibrationError(comparison.judged)

interface Tried {
  readonly name: string
  readonly judged: Judged
}

function tried(learner: Learner, train: Customers, test: Customers): Tried {
  const { encode } = learnEncoder(train.table)
  const { predict } = learner.fit(encode(train.table), train.target)
  return { name: learner.name, judged: { predicted: encode(test.table).map(predict), truths: test.target } }
}

function onTest({ comparisons, serving, secondsOf }: Measured, all: readonly Tried[]): Result {
  const served = all.find(({ name }) => name === serving)
  return {
    name: 'churn',
    figures: Object.assign(
      served === undefined ? {} : figuresOf('', scoresOf(served.judged)),
      ...all.map(({ name, judged }) => figuresOf(name, { ...scoresOf(judged), seconds: secondsOf(name) })),
    ),
    lines: [
      'by five-fold cross-validation on the training file:',
      ...comparisons.map((each) => lineOf(each, secondsOf(each.name))),
      `serves: ${serving}`,
    ],
    rows: [],
  }
}

const scoresOf = (judged: Judged) => ({
  auc: areaUnderCurve(judged),
  calibrationError: calibrationError(judged),
  logLoss: logLoss(judged),
  brier: brierScore(judged),
})

/** `logisticRegression.auc` and so on; without the name for what serves. */
function figuresOf(name: string, scores: Readonly<Record<string, number>>) {
  const key = name.replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase())
  return Object.fromEntries(
    Object.entries(scores).map(([score, value]) => [key === '' ? score : `${key}.${score}`, rounded(value)]),
  )
}

function lineOf({ name, quality, standardError, behind, judged }: Comparison, seconds: number): string {
  const { calibrationError: error, logLoss: loss, brier } = scoresOf(judged)
  return [
    name.padEnd(24),
    `AUC ${quality.toFixed(4)} (se ${standardError.toFixed(4)})`,
    `behind the best ${behind.mean.toFixed(4)} (se ${behind.standardError.toFixed(4)})`,
    `ECE ${error.toFixed(4)}  log loss ${loss.toFixed(4)}  Brier ${brier.toFixed(4)}`,
    `${seconds.toFixed(2)} s of CPU to learn`,
  ].join('  ')
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length)

const rounded = (figure: number): number => Math.round(figure * 10_000) / 10_000
