import { describe, expect, it, test } from 'vitest'
import { holtWinters, holtWintersAhead } from '../../../analytics/forecast/holtWinters.ts'
import type { Outlook } from '../../../analytics/forecast/outlook.ts'
import { type Order, type Sarima, sarima } from '../../../analytics/forecast/sarima.ts'
import { sarimaAhead } from '../../../analytics/forecast/sarimaAhead.ts'
import { readSeries } from '../../../bench/customers/sets.ts'

const passengers = readSeries('AirPassengers')
const logs = passengers.map(Math.log)
const digits = (values: readonly number[], many: number) =>
  values.map((value) => Number(value.toPrecision(many)))

// R 4.2.2: HoltWinters(log(AirPassengers)), as printed.
test("Holt and Winters with R's parameters have R's squares and coefficients", () => {
  const smoothing = { alpha: 0.3266015, beta: 0.005744138, gamma: 0.8206654 }
  const fitted = holtWinters(logs, { season: 12, smoothing })
  expect(digits([fitted?.squares ?? 0], 7)).toEqual([0.2030765])
  expect(digits([fitted?.level ?? 0, fitted?.trend ?? 0], 6)).toEqual([6.17231, 0.00898189])
  expect(digits(fitted?.season ?? [], 5)).toEqual([
    -0.073201, -0.14097, -0.036703, 0.014523, 0.032554, 0.15487, 0.29432, 0.27606, 0.088238, -0.032657,
    -0.19801, -0.10286,
  ])
})

// R 4.2.2: HoltWinters(x, optim.control = list(factr = 1, pgtol = 0, ndeps = rep(1e-7, 3), maxit = 1000)).
test.each<[string, 'additive' | 'multiplicative', number, readonly number[]]>([
  ['AirPassengers', 'multiplicative', 12, [0.2756, 0.032677, 0.87076, 16571]],
  ['co2', 'additive', 12, [0.51267, 0.0094583, 0.4729, 43.13]],
  ['UKgas', 'multiplicative', 4, [0.024111, 1, 0.78289, 109760]],
])('Holt and Winters of %s, %s, find the parameters that R finds', async (set, kind, season, printed) => {
  const fitted = holtWinters(readSeries(set), { season, kind })
  const { alpha = 0, beta = 0, gamma = 0, squares = 0 } = fitted ?? {}
  expect(digits([alpha, beta, gamma, squares], 5)).toEqual(printed)
})

// R 4.2.2: predict(., 14, prediction.interval = TRUE) of the same, and half the width of the interval.
test('Holt and Winters expect what R expects', () => {
  const fitted = holtWinters(logs, { season: 12 })
  const ahead = fitted === undefined ? [] : holtWintersAhead(fitted, 14).slice(10)
  expect(digits(expectedOf(ahead), 7)).toEqual([6.073053, 6.177181, 6.215816, 6.157023])
  expect(
    digits(
      ahead.map(({ deviation }) => 1.959963984540054 * deviation),
      7,
    ),
  ).toEqual([0.1122291, 0.1153522, 0.1345422, 0.137214])
})

const order = (ar: number, difference: number, ma: number): Order => ({
  ...{ ar, difference, ma, seasonalAr: 0, seasonalDifference: 0, seasonalMa: 0, season: 1 },
})
const airline = { ...order(0, 1, 1), seasonalDifference: 1, seasonalMa: 1, season: 12 }
const coefficients = (fitted: Sarima | undefined) =>
  fitted === undefined ? [] : [...fitted.ar, ...fitted.ma, ...fitted.seasonalAr, ...fitted.seasonalMa]
const expectedOf = (ahead: readonly Outlook[]) => ahead.map(({ expected }) => expected)

describe('SARIMA', () => {
  // R 4.2.2: arima(log(AirPassengers), c(0, 1, 1), seasonal = c(0, 1, 1)), as printed.
  it('has the coefficients, variance, likelihood and criterion of the airline model', () => {
    const fitted = sarima(logs, airline)
    expect(digits(coefficients(fitted), 4)).toEqual([-0.4018, -0.5569])
    expect(digits([fitted?.variance ?? 0, fitted?.logLikelihood ?? 0, fitted?.aic ?? 0], 4)).toEqual([
      0.001348, 244.7, -483.4,
    ])
  })

  // R 4.2.2: predict(arima(., kappa = 1e8), 12), printed at 5 digits; by its usual kappa R knows the start
  // less exactly.
  it('expects what R expects of it', () => {
    const fitted = sarima(logs, airline)
    const ahead = fitted === undefined ? [] : sarimaAhead(fitted, logs, 12)
    expect(digits(expectedOf(ahead), 5)).toEqual([
      6.1102, 6.0538, 6.1717, 6.1993, 6.2326, 6.3688, 6.5073, 6.5029, 6.3247, 6.209, 6.0635, 6.168,
    ])
    expect(
      digits(
        ahead.map(({ deviation }) => deviation),
        5,
      ),
    ).toEqual([
      0.036716, 0.042784, 0.048092, 0.05287, 0.05725, 0.061318, 0.065133, 0.068736, 0.07216, 0.075428,
      0.078561, 0.081573,
    ])
  })

  // R 4.2.2: arima(LakeHuron, c(2, 0, 0)) and arima(LakeHuron, c(1, 0, 1)), as printed.
  it.each<[string, Order, readonly number[], readonly number[]]>([
    ['LakeHuron', order(2, 0, 0), [1.0436, -0.2495, 579.0473], [0.4788, -103.63, 215.27]],
    ['LakeHuron', order(1, 0, 1), [0.7449, 0.3206, 579.0555], [0.4749, -103.25, 214.49]],
  ])('of %s is as R prints it', async (set, shape, printed, rest) => {
    const fitted = sarima(readSeries(set), shape)
    expect([...coefficients(fitted), fitted?.mean ?? 0].map((one) => Number(one.toFixed(4)))).toEqual(printed)
    expect(Number(fitted?.variance.toPrecision(4))).toBe(rest[0])
    expect([fitted?.logLikelihood, fitted?.aic].map((one) => Number(one?.toFixed(2)))).toEqual(rest.slice(1))
  })
})
