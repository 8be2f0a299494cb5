import { newton } from '../models/logistic.ts'
import { normalTail } from '../stats/distributions.ts'

/** What is known of one weight. */
export interface Coefficient {
  readonly weight: number
  /** 0 for a feature that depends on others, which has no weight. */
  readonly standardError: number
  /** The weight in standard errors. */
  readonly statistic: number
  /** How probable a weight so far from 0 is when it is 0 in truth. */
  readonly p: number
}

/** A logistic regression as statisticians print it. */
export interface LogisticRegression {
  /** The intercept, then one for each feature. */
  readonly coefficients: readonly Coefficient[]
  readonly deviance: number
  readonly nullDeviance: number
  /** Akaike's criterion: deviance + 2 * weights. */
  readonly aic: number
}

/**
 * Logistic regression with Wald's standard errors, from the information matrix at the weights found. With a ridge the
 * errors are those of the posterior under a normal prior of variance 1 / ridge. O(rounds * rows * features^2). Source:
 * McCullagh and Nelder, 1989, 4.4.
 */
export function logisticRegression(
  rows: readonly ArrayLike<number>[],
  truths: readonly number[],
  { ridge = 0 } = {},
): LogisticRegression {
  const size = rows[0]?.length ?? 0
  const { weights, covariance, logLikelihood } = newton(rows, { truths, size, ridge })
  const coefficients = Array.from(weights, (weight, k) => {
    const standardError = Math.sqrt(Math.max(0, covariance[k * (size + 1) + k] ?? 0))
    const statistic = standardError > 0 ? weight / standardError : 0
    return { weight, standardError, statistic, p: 2 * normalTail(Math.abs(statistic)) }
  })
  const free = coefficients.filter(({ standardError }) => standardError > 0).length
  return {
    coefficients,
    deviance: -2 * logLikelihood,
    nullDeviance:
      -2 *
      newton(
        rows.map(() => []),
        { truths, size: 0, ridge: 0 },
      ).logLikelihood,
    aic: -2 * logLikelihood + 2 * free,
  }
}
