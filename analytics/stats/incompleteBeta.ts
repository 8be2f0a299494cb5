import jStat from 'jstat/dist/jstat.js'

const mostTerms = 500
const tiny = 1e-300

/**
 * The regularised incomplete beta function I_x(a, b), for x from 0 to 1: by its continued fraction, until a term changes nothing.
 * Our own, because jStat's stops at the seventh digit. O(sqrt(max(a, b))). Source: Abramowitz and Stegun, 26.5.8; Lentz 1976.
 *
 * `incompleteBeta(0.5, 2, 3)` is 0.6875.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a)
  const logScale = jStat.gammaln(a + b) - jStat.gammaln(a) - jStat.gammaln(b)
  return Math.exp(logScale + a * Math.log(x) + b * Math.log1p(-x)) / (a * fraction(x, a, b))
}

/** 1 + d1 / (1 + d2 / (1 + ...)) */
function fraction(x: number, a: number, b: number): number {
  let [value, above, below] = [1, 1, 0]
  for (let term = 1; term < mostTerms; term++) {
    const d = coefficient(term, { x, a, b })
    above = away(1 + d / above)
    below = 1 / away(1 + d * below)
    value *= above * below
    if (Math.abs(above * below - 1) < 1e-15) break
  }
  return value
}

function coefficient(
  term: number,
  { x, a, b }: { readonly x: number; readonly a: number; readonly b: number },
): number {
  const m = term >> 1
  const place = a + 2 * m
  if (term % 2 === 0) return (m * (b - m) * x) / ((place - 1) * place)
  return (-(a + m) * (a + b + m) * x) / (place * (place + 1))
}

const away = (number: number): number => (Math.abs(number) < tiny ? tiny : number)
