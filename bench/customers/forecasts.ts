import { driftAhead, meanAhead, seasonalNaiveAhead } from '../../analytics/forecast/baselines.ts'
import { holtWinters, holtWintersAhead } from '../../analytics/forecast/holtWinters.ts'
import type { Outlook } from '../../analytics/forecast/outlook.ts'
import { type Order, sarima } from '../../analytics/forecast/sarima.ts'
import { sarimaAhead } from '../../analytics/forecast/sarimaAhead.ts'
import { type Compared, compare } from './compared.ts'
import { readSeries } from './sets.ts'

/** Holt and Winters, SARIMA and the simple forecasts. */
export async function forecasts(): Promise<readonly Compared[]> {
  const logs = readSeries('AirPassengers').map(Math.log)
  const smoothed = await Promise.all(sought.map(smoothing))
  return [...asPrinted(logs), ...smoothed.flat(), ...airline(logs), ...(await lake()), ...(await simple())]
}

function asPrinted(logs: readonly number[]): readonly Compared[] {
  const smoothing = { alpha: 0.3266015, beta: 0.005744138, gamma: 0.8206654 }
  const fitted = holtWinters(logs, { season: 12, smoothing })
  const season = ['-0.07320108', '-0.1409736', '-0.0367033', '0.01452274', '0.03255424', '0.1548736']
  return compare('HoltWinters(log(AirPassengers), 0.3266015, 0.005744138, 0.8206654)', [
    ['SSE', fitted?.squares, '0.2030765'],
    ['a', fitted?.level, '6.172308'],
    ['b', fitted?.trend, '0.008981893'],
    ...season.map((printed, i) => [`s${i + 1}`, fitted?.season[i], printed] as const),
  ])
}

type Sought = readonly [
  name: string,
  set: string,
  kind: 'additive' | 'multiplicative',
  season: number,
  squares: string,
  ahead: readonly string[],
]

/**
 * R is told to search to the end, optim.control = list(factr = 1, pgtol = 0, ndeps = rep(1e-7, 3), maxit =
 * 1000); left alone it stops where parameters still differ in the fourth digit.
 */
const sought: readonly Sought[] = [
  ['log(AirPassengers)', 'AirPassengers', 'additive', 12, '0.2030764', ['6.108078', '6.049285', '6.162535']],
  ['AirPassengers', 'AirPassengers', 'multiplicative', 12, '16570.78', ['447.0550', '419.7113', '464.8654']],
  ['co2', 'co2', 'additive', 12, '43.12986', ['365.1078', '365.9663', '366.7342']],
  ['UKgas', 'UKgas', 'multiplicative', 4, '109759.2', ['1250.992', '651.7322', '362.1347']],
  ['USAccDeaths', 'USAccDeaths', 'additive', 12, '8639347', ['7973.415', '7013.332', '7770.146']],
]

async function smoothing([name, set, kind, season, squares, ahead]: Sought): Promise<readonly Compared[]> {
  const raw = readSeries(set)
  const fitted = holtWinters(name.startsWith('log') ? raw.map(Math.log) : raw, { season, kind })
  const outlooks = fitted === undefined ? [] : holtWintersAhead(fitted, ahead.length)
  return compare(`HoltWinters(${name}, seasonal = "${kind}", optim.control = list(factr = 1, ..))`, [
    ['SSE', fitted?.squares, squares],
    ...ahead.map((printed, i) => [`${i + 1} ahead`, outlooks[i]?.expected, printed] as const),
  ])
}

const order = (ar: number, ma: number): Order => ({
  ...{ ar, difference: 0, ma, seasonalAr: 0, seasonalDifference: 0, seasonalMa: 0, season: 1 },
})

function airline(logs: readonly number[]): readonly Compared[] {
  const seasonal = { difference: 1, seasonalDifference: 1, seasonalMa: 1, season: 12 }
  const fitted = sarima(logs, { ...order(0, 1), ...seasonal })
  const outlooks = fitted === undefined ? [] : sarimaAhead(fitted, logs, 12)
  return [
    ...compare('arima(log(AirPassengers), c(0, 1, 1), seasonal = c(0, 1, 1))', [
      ['ma1', fitted?.ma[0], '-0.4018'],
      ['sma1', fitted?.seasonalMa[0], '-0.5569'],
      ['sigma^2', fitted?.variance, '0.001348'],
      ['log likelihood', fitted?.logLikelihood, '244.7'],
      ['aic', fitted?.aic, '-483.4'],
    ]),
    ...ahead(
      '$pred',
      airlineAhead.expected,
      outlooks.map(({ expected }) => expected),
    ),
    ...ahead(
      '$se',
      airlineAhead.deviations,
      outlooks.map(({ deviation }) => deviation),
    ),
  ]
}

/**
 * R's usual kappa of 1e6 knows the first year less exactly than the likelihood does, which shows in the fifth
 * digit.
 */
const ahead = (part: string, printed: readonly string[], ours: readonly number[]): readonly Compared[] =>
  compare(
    `predict(arima(log(AirPassengers), c(0, 1, 1), seasonal = c(0, 1, 1), kappa = 1e8), 12)${part}`,
    printed.map((one, i) => [`${i + 1} ahead`, ours[i], one] as const),
  )

const airlineAhead = {
  expected: [
    '6.1102',
    '6.0538',
    '6.1717',
    '6.1993',
    '6.2326',
    '6.3688',
    '6.5073',
    '6.5029',
    '6.3247',
    '6.2090',
    '6.0635',
    '6.1680',
  ],
  deviations: [
    '0.036716',
    '0.042784',
    '0.048092',
    '0.052870',
    '0.057250',
    '0.061318',
    '0.065133',
    '0.068736',
    '0.072160',
    '0.075428',
    '0.078561',
    '0.081573',
  ],
}

async function lake(): Promise<readonly Compared[]> {
  const levels = readSeries('LakeHuron')
  const [second, mixed] = [sarima(levels, order(2, 0)), sarima(levels, order(1, 1))]
  return [
    ...compare('arima(LakeHuron, c(2, 0, 0))', [
      ['ar1', second?.ar[0], '1.0436'],
      ['ar2', second?.ar[1], '-0.2495'],
      ['intercept', second?.mean, '579.0473'],
      ['sigma^2', second?.variance, '0.4788'],
      ['log likelihood', second?.logLikelihood, '-103.63'],
      ['aic', second?.aic, '215.27'],
    ]),
    ...compare('arima(LakeHuron, c(1, 0, 1))', [
      ['ar1', mixed?.ar[0], '0.7449'],
      ['ma1', mixed?.ma[0], '0.3206'],
      ['intercept', mixed?.mean, '579.0555'],
      ['sigma^2', mixed?.variance, '0.4749'],
      ['log likelihood', mixed?.logLikelihood, '-103.25'],
      ['aic', mixed?.aic, '214.49'],
    ]),
  ]
}

/** By R's package forecast 8.20. */
async function simple(): Promise<readonly Compared[]> {
  const [nile, deaths] = [readSeries('Nile'), readSeries('USAccDeaths')]
  const deviations = (outlooks: readonly Outlook[], at: number) => outlooks[at]?.deviation
  const line = driftAhead(nile, 3)
  const season = seasonalNaiveAhead(deaths, { season: 12, ahead: 14 })
  return [
    ...compare('rwf(Nile, drift = TRUE, h = 3)', [
      ['3 ahead', line[2]?.expected, '728.4848'],
      ['its deviation', deviations(line, 2), '295.5924'],
    ]),
    ...compare('snaive(USAccDeaths, 14)', [
      ['13 ahead', season[12]?.expected, '7836'],
      ['its deviation', deviations(season, 12), '791.1186'],
    ]),
    ...compare('meanf(Nile, 1)', [['its deviation', deviations(meanAhead(nile, 1), 0), '170.0715']]),
  ]
}
