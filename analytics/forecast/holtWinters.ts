import { nelderMead } from './nelderMead.ts'
import type { Outlook } from './outlook.ts'
import { type Kind, type Start, seasonStart } from './seasonStart.ts'

/** How fast level, trend and season follow what comes, each from 0, never, to 1, at once. */
interface Smoothing {
  readonly alpha: number
  readonly beta: number
  readonly gamma: number
}

/** A series smoothed to its end; `season` begins with the place that comes next. */
export interface HoltWinters extends Smoothing, Start {
  readonly kind: Kind
  /** The sum of squared errors of each value foreseen one step before. */
  readonly squares: number
  readonly errors: readonly number[]
}

interface Options {
  /** Steps in a season, at least 2. */
  readonly season: number
  readonly kind?: Kind
  /** How fast to follow; when not given, so that the squared errors are least. */
  readonly smoothing?: Smoothing
}

/**
 * Holt and Winters' smoothing by level, trend and season, started from the first two seasons as R's
 * `HoltWinters` is. The parameters that make the squared errors least are sought from R's start and from a
 * slow one; R stops its own search earlier, so that its printed parameters agree in some four digits unless
 * it is told to go on. Undefined with less than two seasons and a step, or where a multiplicative season
 * meets numbers that are not above 0. O(series) for each of some hundred trials. Holt 1957; Winters 1960.
 */
export function holtWinters(
  series: readonly number[],
  { season, kind = 'additive', smoothing }: Options,
): HoltWinters | undefined {
  if (series.length <= 2 * season || season < 2) return undefined
  if (kind === 'multiplicative' && series.some((value) => value <= 0)) return undefined
  const start = seasonStart(series, season, kind)
  const run = (how: Smoothing) => smooth(series, { start, kind, how })
  const squares = (at: readonly number[]) => run(bounded(at)).squares
  if (smoothing !== undefined) return run(smoothing)
  const found = starts.map((at) => run(bounded(nelderMead(squares, at))))
  return found.reduce((a, b) => (b.squares < a.squares ? b : a))
}

const starts = [
  [0.3, 0.1, 0.1],
  [0.05, 0.01, 0.05],
]

/** A search that leaves 0 to 1 is mirrored back. */
function bounded([alpha = 0, beta = 0, gamma = 0]: readonly number[]): Smoothing {
  return { alpha: mirrored(alpha), beta: mirrored(beta), gamma: mirrored(gamma) }
}

const mirrored = (x: number): number => {
  const within = Math.abs(x) % 2
  return within > 1 ? 2 - within : within
}

interface Run {
  readonly start: Start
  readonly kind: Kind
  readonly how: Smoothing
}

function smooth(series: readonly number[], { start, kind, how }: Run): HoltWinters {
  const { alpha, beta, gamma } = how
  const length = start.season.length
  const season = start.season.slice()
  const errors: number[] = []
  let { level, trend } = start
  let squares = 0
  for (let i = length; i < series.length; i++) {
    const value = series[i] as number
    const usual = season[i % length] as number
    const foreseen = kind === 'additive' ? level + trend + usual : (level + trend) * usual
    errors.push(value - foreseen)
    squares += (value - foreseen) ** 2
    const before = level
    level = alpha * (kind === 'additive' ? value - usual : value / usual) + (1 - alpha) * (level + trend)
    trend = beta * (level - before) + (1 - beta) * trend
    season[i % length] = gamma * (kind === 'additive' ? value - level : value / level) + (1 - gamma) * usual
  }
  const at = series.length % length
  const turned = [...season.slice(at), ...season.slice(0, at)]
  return { kind, ...how, level, trend, season: turned, squares, errors }
}

/**
 * What comes next, with deviations from the variance of the errors and how they grow on. Those of an additive
 * season are R's; R's of a multiplicative one are narrower at first than the errors themselves. O(ahead^2).
 * Sources: Yar and Chatfield 1990; Chatfield and Yar 1991.
 */
export function holtWintersAhead(fitted: HoltWinters, ahead: number): readonly Outlook[] {
  const { level, trend, season, kind } = fitted
  const variance = varianceOf(fitted.errors)
  return Array.from({ length: ahead }, (_, i) => {
    const usual = season[i % season.length] as number
    const line = level + (i + 1) * trend
    return {
      expected: kind === 'additive' ? line + usual : line * usual,
      deviation: Math.sqrt(variance * growth(fitted, i)),
    }
  })
}

function growth({ alpha, beta, gamma, season, kind }: HoltWinters, i: number): number {
  const length = season.length
  const at = (place: number) => season[((place % length) + length) % length] as number
  let sum = 1
  for (let j = 1; j <= i; j++) {
    const psi = alpha * (1 + j * beta) + (j % length === 0 ? gamma * (1 - alpha) : 0)
    sum += (kind === 'additive' ? psi : (psi * at(i)) / at(i - j)) ** 2
  }
  return sum
}

function varianceOf(errors: readonly number[]): number {
  const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length
  return errors.reduce((sum, error) => sum + (error - mean) ** 2, 0) / Math.max(1, errors.length - 1)
}
