import type { Bench, Row } from '../result.ts'
import { besiege, type Figures } from './trial.ts'

/**
 * Hostile requests and texts against a running server, while an ordinary customer goes on talking. `turns` says
 * how many texts, when not all of them.
 */
export const hostile: Bench = async ({ turns, progress }) => {
  const figures = await besiege({
    texts: turns,
    progress,
    tell: (fault) => process.stderr.write(`${fault}\n`),
  })
  return { name: 'hostile', figures: { ...figures }, rows: rowsFor(figures) }
}

/** Each bar, and whether it holds. */
function rowsFor(figures: Figures): readonly Row[] {
  const { requests, crashes, faults, stuck, rssMb, maxStallMs, normalP99Ms, offList } = figures
  const none = (measure: string, figure: number): Row => ({
    measure,
    figure,
    unit: '',
    bar: 'exactly 0',
    holds: figure === 0,
  })
  return [
    { measure: 'requests', figure: requests, unit: '', bar: 'at least 300', holds: requests >= 300 },
    none('crashes', crashes),
    none('faults', faults),
    none('stuck', stuck),
    { measure: 'rssMb', figure: rssMb, unit: 'MB', bar: 'below 512', holds: rssMb < 512 },
    { measure: 'maxStallMs', figure: maxStallMs, unit: 'ms', bar: 'at most 100', holds: maxStallMs <= 100 },
    {
      measure: 'normalP99Ms',
      figure: normalP99Ms,
      unit: 'ms',
      bar: 'below 1000',
      holds: normalP99Ms < 1_000,
    },
    none('offList', offList),
  ]
}
