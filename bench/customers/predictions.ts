import { linearRegression } from '../../analytics/predict/linearRegression.ts'
import { type Coefficient, logisticRegression } from '../../analytics/predict/logisticRegression.ts'
import { areaUnderCurve, brierScore, logLoss } from '../../analytics/predict/scores.ts'
import type { Compared } from './compared.ts'
import { columnOf, numbersOf, readSet } from './sets.ts'

/** A line of a table that R prints: a weight, its standard error, its statistic and p. */
type Printed = readonly [name: string, weight: string, error: string, statistic: string, p?: string]

/** The regressions and scores, beside what R 4.2.2 prints. */
export function predictions(): readonly Compared[] {
  return [...cars(), ...flowers(), ...economy(), ...manual(), ...engines(), ...virginica(), ...scores()]
}

/** summary(lm(mpg ~ wt + hp, mtcars)) */
function cars(): readonly Compared[] {
  const rows = readSet('mtcars')
  const fit = linearRegression(numbersOf(rows, ['wt', 'hp']), columnOf(rows, 'mpg'))
  const name = 'lm(mpg ~ wt + hp, mtcars)'
  return [
    ...coefficients(name, fit.coefficients, [
      ['(Intercept)', '37.22727', '1.59879', '23.285'],
      ['wt', '-3.87783', '0.63273', '-6.129', '1.12e-06'],
      ['hp', '-0.03177', '0.00903', '-3.519', '0.00145'],
    ]),
    ...figures(name, {
      'residual error': [fit.residualError, '2.593'],
      'R squared': [fit.rSquared, '0.8268'],
      'adjusted R squared': [fit.adjustedRSquared, '0.8148'],
      F: [fit.fStatistic, '69.21'],
      p: [fit.p, '9.109e-12'],
    }),
  ]
}

/** summary(lm(Sepal.Length ~ Sepal.Width + Petal.Length + Petal.Width, iris)) */
function flowers(): readonly Compared[] {
  const rows = readSet('iris')
  const features = numbersOf(rows, ['Sepal.Width', 'Petal.Length', 'Petal.Width'])
  const fit = linearRegression(features, columnOf(rows, 'Sepal.Length'))
  const name = 'lm(Sepal.Length ~ ., iris[, 1:4])'
  return [
    ...coefficients(name, fit.coefficients, [
      ['(Intercept)', '1.85600', '0.25078', '7.401', '9.85e-12'],
      ['Sepal.Width', '0.65084', '0.06665', '9.765'],
      ['Petal.Length', '0.70913', '0.05672', '12.502'],
      ['Petal.Width', '-0.55648', '0.12755', '-4.363', '2.41e-05'],
    ]),
    ...figures(name, {
      'residual error': [fit.residualError, '0.3145'],
      'R squared': [fit.rSquared, '0.8586'],
      'adjusted R squared': [fit.adjustedRSquared, '0.8557'],
      F: [fit.fStatistic, '295.5'],
    }),
  ]
}

/** coef(summary(lm(Employed ~ ., longley))), whose digits are not rounded twice, and the rest of that summary */
function economy(): readonly Compared[] {
  const rows = readSet('longley')
  const names = ['GNP.deflator', 'GNP', 'Unemployed', 'Armed.Forces', 'Population', 'Year']
  const fit = linearRegression(numbersOf(rows, names), columnOf(rows, 'Employed'))
  const name = 'lm(Employed ~ ., longley)'
  return [
    ...coefficients(name, fit.coefficients, [
      ['(Intercept)', '-3.482259e+03', '8.904204e+02', '-3.9108029', '0.0035604037'],
      ['GNP.deflator', '1.506187e-02', '8.491493e-02', '0.1773760', '0.8631408328'],
      ['GNP', '-3.581918e-02', '3.349101e-02', '-1.0695163', '0.3126810611'],
      ['Unemployed', '-2.020230e-02', '4.883997e-03', '-4.1364274', '0.0025350917'],
      ['Armed.Forces', '-1.033227e-02', '2.142742e-03', '-4.8219853', '0.0009443668'],
      ['Population', '-5.110411e-02', '2.260732e-01', '-0.2260511', '0.8262117958'],
      ['Year', '1.829151e+00', '4.554785e-01', '4.0158898', '0.0030368033'],
    ]),
    ...figures(name, {
      'residual error': [fit.residualError, '0.3049'],
      'R squared': [fit.rSquared, '0.9955'],
      'adjusted R squared': [fit.adjustedRSquared, '0.9925'],
      F: [fit.fStatistic, '330.3'],
      p: [fit.p, '4.984e-10'],
    }),
  ]
}

/** summary(glm(am ~ wt, binomial, mtcars)) */
function manual(): readonly Compared[] {
  const rows = readSet('mtcars')
  const fit = logisticRegression(numbersOf(rows, ['wt']), columnOf(rows, 'am'))
  const name = 'glm(am ~ wt, binomial, mtcars)'
  return [
    ...coefficients(name, fit.coefficients, [
      ['(Intercept)', '12.040', '4.510', '2.670', '0.00759'],
      ['wt', '-4.024', '1.436', '-2.801', '0.00509'],
    ]),
    ...figures(name, {
      'null deviance': [fit.nullDeviance, '43.230'],
      deviance: [fit.deviance, '19.176'],
      AIC: [fit.aic, '23.176'],
    }),
  ]
}

/** summary(glm(vs ~ wt + disp, binomial, mtcars)) */
function engines(): readonly Compared[] {
  const rows = readSet('mtcars')
  const fit = logisticRegression(numbersOf(rows, ['wt', 'disp']), columnOf(rows, 'vs'))
  const name = 'glm(vs ~ wt + disp, binomial, mtcars)'
  return [
    ...coefficients(name, fit.coefficients, [
      ['(Intercept)', '1.60859', '2.43903', '0.660', '0.510'],
      ['wt', '1.62635', '1.49068', '1.091', '0.275'],
      ['disp', '-0.03443', '0.01536', '-2.241', '0.025'],
    ]),
    ...figures(name, {
      'null deviance': [fit.nullDeviance, '43.86'],
      deviance: [fit.deviance, '21.40'],
      AIC: [fit.aic, '27.4'],
    }),
  ]
}

/** summary(glm(Species == "virginica" ~ Petal.Length + Petal.Width, binomial, iris)) */
function virginica(): readonly Compared[] {
  const rows = readSet('iris')
  const truths = rows.map(({ Species }) => Number(Species === 'virginica'))
  const fit = logisticRegression(numbersOf(rows, ['Petal.Length', 'Petal.Width']), truths)
  const name = 'glm(Species == "virginica" ~ Petal.Length + Petal.Width, binomial, iris)'
  return [
    ...coefficients(name, fit.coefficients, [
      ['(Intercept)', '-45.272', '13.611', '-3.326', '0.000881'],
      ['Petal.Length', '5.755', '2.306', '2.496', '0.012575'],
      ['Petal.Width', '10.447', '3.756', '2.782', '0.005409'],
    ]),
    ...figures(name, {
      'null deviance': [fit.nullDeviance, '190.954'],
      deviance: [fit.deviance, '20.564'],
      AIC: [fit.aic, '26.564'],
    }),
  ]
}

/** With `p <- fitted(glm(am ~ wt, binomial, mtcars))` and `wilcox.test`, as R prints them with seven digits. */
function scores(): readonly Compared[] {
  const rows = readSet('mtcars')
  const truths = columnOf(rows, 'am')
  const weights = numbersOf(rows, ['wt'])
  const [intercept, slope] = logisticRegression(weights, truths).coefficients
  const oddsOf = (wt: number) => (intercept?.weight ?? 0) + (slope?.weight ?? 0) * wt
  const predicted = weights.map(([wt = 0]) => 1 / (1 + Math.exp(-oddsOf(wt))))
  const judged = { predicted, truths }
  return figures('am ~ wt, mtcars', {
    'area under the curve': [areaUnderCurve(judged), '0.9331984'],
    'area under the curve of mpg alone': [
      1 - areaUnderCurve({ predicted: columnOf(rows, 'mpg'), truths }),
      '0.1700405',
    ],
    'Brier score': [brierScore(judged), '0.08950047'],
    'log loss': [logLoss(judged), '0.2996263'],
  })
}

function coefficients(
  name: string,
  found: readonly Coefficient[],
  lines: readonly Printed[],
): readonly Compared[] {
  return lines.flatMap(([variable, weight, error, statistic, p], k) => {
    const own = found[k]
    if (own === undefined) return []
    return figures(`${name}, ${variable}`, {
      estimate: [own.weight, weight],
      'standard error': [own.standardError, error],
      statistic: [own.statistic, statistic],
      ...(p === undefined ? {} : { p: [own.p, p] }),
    })
  })
}

function figures(
  name: string,
  pairs: Readonly<Record<string, readonly [figure: number, printed: string]>>,
): readonly Compared[] {
  return Object.entries(pairs).map(([measure, [figure, printed]]) => ({
    measure: `${name}: ${measure}`,
    figure,
    expected: Number(printed),
    digits: digitsOf(printed),
  }))
}

/** From the first digit that is not 0. */
const digitsOf = (printed: string): number =>
  printed.replace(/e.*$/, '').replace(/[-.]/g, '').replace(/^0+/, '').length
