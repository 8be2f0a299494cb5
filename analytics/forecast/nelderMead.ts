interface Vertex {
  readonly at: readonly number[]
  readonly value: number
}

/**
 * Where a smooth function of a few numbers is least, sought from a start without derivatives; what is no
 * number counts as infinitely high. Starts again from what it found until that no longer helps. At most 2,000
 * values a number. Source: Nelder and Mead 1965, with the coefficients of that paper.
 */
export function nelderMead(
  of: (at: readonly number[]) => number,
  start: readonly number[],
): readonly number[] {
  const value = (at: readonly number[]): Vertex => {
    const found = of(at)
    return { at, value: Number.isNaN(found) ? Number.POSITIVE_INFINITY : found }
  }
  let best = value(start)
  for (let again = 0; again < 10 && start.length > 0; again++) {
    const found = descend(value, best.at)
    const gained = best.value - found.value
    best = found
    if (!(gained > 1e-9 * (Math.abs(best.value) + 1e-11))) break
  }
  return best.at
}

function descend(value: (at: readonly number[]) => Vertex, start: readonly number[]): Vertex {
  let simplex = [start, ...start.map((_, i) => start.map((x, j) => (i === j ? x + 0.2 : x)))].map(value)
  for (let step = 0; step < 200 * start.length; step++) {
    simplex = simplex.toSorted((a, b) => a.value - b.value)
    if (isSmall(simplex)) break
    simplex = next(simplex, value)
  }
  return simplex.reduce((a, b) => (b.value < a.value ? b : a))
}

function isSmall(simplex: readonly Vertex[]): boolean {
  const [best, ...others] = simplex
  const [low, high] = [best?.value ?? 0, others.at(-1)?.value ?? 0]
  if (high - low <= 1e-14 * Math.abs(low)) return true
  return others.every(({ at }) => at.every((x, i) => Math.abs(x - (best?.at[i] ?? 0)) < 1e-9))
}

/** The worst vertex is moved over the middle of the others, or all are drawn to the best. */
function next(simplex: readonly Vertex[], value: (at: readonly number[]) => Vertex): Vertex[] {
  const kept = simplex.slice(0, -1)
  const [best, worst, second] = [simplex.at(0), simplex.at(-1), simplex.at(-2)]
  if (best === undefined || worst === undefined || second === undefined) return []
  const middle = best.at.map((_, i) => kept.reduce((sum, { at }) => sum + (at[i] ?? 0), 0) / kept.length)
  const along = (far: number) => value(middle.map((m, i) => m + far * (m - (worst.at[i] ?? 0))))
  const mirrored = along(1)
  if (mirrored.value < best.value) {
    const further = along(2)
    return [...kept, further.value < mirrored.value ? further : mirrored]
  }
  if (mirrored.value < second.value) return [...kept, mirrored]
  const nearer = along(mirrored.value < worst.value ? 0.5 : -0.5)
  if (nearer.value < Math.min(mirrored.value, worst.value)) return [...kept, nearer]
  return simplex.map(({ at }, i) => (i === 0 ? best : value(at.map((x, j) => (x + (best.at[j] ?? 0)) / 2))))
}
