import { newton, sigmoid } from '../../models/logistic.ts'
import type { Learner } from '../learner.ts'
import { additive } from './additive.ts'

/** As if each weight had been seen once to be 0, give or take 1: few or separable rows still give finite weights. */
const ridge = 1

/** Logistic regression by Newton's method, with a ridge of 1 on features that are standardised or 0 and 1. */
export const logistic: Learner = additive({
  name: 'logistic regression',
  complexity: 1,
  weigh: (rows, truths) => newton(rows, { truths, size: rows[0]?.length ?? 0, ridge }).weights,
  predictionOf: sigmoid,
  loss: (score, truth) => Math.max(0, score) - truth * score + Math.log1p(Math.exp(-Math.abs(score))),
})
