import type { Learner } from './learner.ts'
import { baseRate } from './learners/baseRate.ts'
import { amountForest, forest } from './learners/forest.ts'
import { linear } from './learners/linear.ts'
import { logistic } from './learners/logistic.ts'
import { naiveBayes } from './learners/naiveBayes.ts'
import { amountNeighbours, neighbours } from './learners/neighbours.ts'
import { amountTree, tree } from './learners/tree.ts'
import { vectorMachine } from './learners/vectorMachine.ts'

/** For whether something happens, the simplest first. */
export const eventLearners: readonly Learner[] = [
  baseRate,
  logistic,
  tree,
  naiveBayes,
  vectorMachine,
  neighbours,
  forest,
]

/** For amounts, the simplest first. */
export const amountLearners: readonly Learner[] = [
  baseRate,
  linear,
  amountTree,
  amountNeighbours,
  amountForest,
]
