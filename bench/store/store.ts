import { rm } from 'node:fs/promises'
import { seeded } from '../random.ts'
import type { Bench, Row } from '../result.ts'
import { emptyFolder } from '../server.ts'
import { fillStore } from './fill.ts'
import { type Measured, measure } from './measure.ts'
import { makeExchanges } from './words.ts'

/** The longest that each may take, in milliseconds. */
const bars = { trend: 50, searchEn: 50, searchZh: 50, history: 5, restart: 5_000 }

const measures = {
  trend: 'trend over 90 days, p95',
  searchEn: 'search in English, p95',
  searchZh: 'search in Chinese, p95',
  history: "one customer's history, p95",
  restart: 'restart to ready',
}

/**
 * How fast the desk and the board read a store of so many interactions, ten million unless told, and how that
 * grows: stores of a hundredth, a tenth and all of it are filled and measured one after the other.
 */
export const store: Bench = async ({ size = 10_000_000, progress }) => {
  const sizes = [size / 100, size / 10, size].map(Math.round)
  const total = sizes.reduce((sum, each) => sum + each, 0)
  const exchange = await makeExchanges()
  const parts: Part[] = []
  for (const each of sizes) {
    const before = parts.reduce((sum, part) => sum + part.size, 0)
    const folder = await emptyFolder()
    const now = Date.now()
    const past = { size: each, random: seeded(42), exchange, now }
    await fillStore(folder, past, (done) => progress(before + done, total))
    const seconds = (Date.now() - now) / 1_000
    parts.push({ size: each, seconds, measured: await measure(folder, each, now) })
    await rm(folder, { recursive: true })
  }
  return { name: 'store', figures: figuresOf(parts), rows: rowsOf(parts) }
}

interface Part {
  readonly size: number
  /** That it took to fill. */
  readonly seconds: number
  readonly measured: Measured
}

const names = ['trend', 'searchEn', 'searchZh', 'filter', 'history', 'restart'] as const

/** All at each size, and how many times as long the largest takes as the smallest. */
function figuresOf(parts: readonly Part[]): Readonly<Record<string, number>> {
  const figures: Record<string, number> = {}
  for (const { size, seconds, measured } of parts) {
    for (const name of names) figures[`${name}MsAt${size}`] = round(measured[name])
    figures[`searchesCutShortAt${size}`] = round(measured.cutShort)
    figures[`fillSecondsAt${size}`] = Math.round(seconds)
  }
  const [smallest] = parts
  const largest = parts.at(-1)
  if (smallest === undefined || largest === undefined) return figures
  for (const name of names) figures[`${name}Growth`] = round(largest.measured[name] / smallest.measured[name])
  return figures
}

function rowsOf(parts: readonly Part[]): readonly Row[] {
  const largest = parts.at(-1)
  if (largest === undefined) return []
  return (Object.keys(bars) as (keyof typeof bars)[]).map((name) => {
    const figure = round(largest.measured[name])
    const bar = bars[name]
    return { measure: measures[name], figure, unit: 'ms', bar: `at most ${bar}`, holds: figure <= bar }
  })
}

const round = (figure: number): number => Math.round(figure * 100) / 100
