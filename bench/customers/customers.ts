import { setImmediate } from 'node:timers/promises'
import type { Bench, Row } from '../result.ts'
import { clustering } from './clustering.ts'
import { type Compared, rounded } from './compared.ts'
import { coverage } from './coverage.ts'
import { forecasts } from './forecasts.ts'
import { predictions } from './predictions.ts'
import { speeds } from './simulated.ts'
import { statistics } from './statistics.ts'

/**
 * Statistics, clustering, forecasts and regressions beside what R prints, how long they take for 10,000 customers, and how
 * often forecasts of simulated shops hold.
 */
export const customers: Bench = async ({ progress }) => {
  const parts = [statistics, clustering, forecasts, predictions]
  const rows: Row[] = []
  for (const [i, part] of parts.entries()) {
    rows.push(...(await part()).map(rowOf))
    progress(i + 1, parts.length + 1)
    await setImmediate()
  }
  const figures = {
    ...speeds(),
    ...coverage(),
    figuresOfR: rows.length,
    figuresHeld: rows.filter(({ holds }) => holds).length,
  }
  progress(parts.length + 1, parts.length + 1)
  return { name: 'customers', figures, rows }
}

function rowOf(compared: Compared): Row {
  const figure = rounded(compared)
  const { measure, expected } = compared
  return { measure, figure, unit: '', bar: `equals ${expected}`, holds: figure === expected }
}
