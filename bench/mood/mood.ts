import { existsSync } from 'node:fs'
import { type Bench, CannotMeasure, type Row } from '../result.ts'
import { airline, airlineFolds } from './airline.ts'
import { crossZh, reviewsZh } from './chinese.ts'
import { goemotions, semeval, sst, vader } from './english.ts'
import { scoreFiles } from './files.ts'
import type { Part } from './part.ts'
import { peers } from './peers/peers.ts'
import { service } from './service.ts'
import { setIn } from './sets.ts'
import { longest, speed } from './speed.ts'

const all: readonly Part[] = [
  ...[service, airline, airlineFolds, vader, semeval, sst],
  ...[reviewsZh, crossZh, goemotions, speed, longest],
]

/**
 * How well moods are read: by the shipped weights, by the same learner trained on public sets, and by what others have
 * made. With `parts` only those; with a file to be tried on ours and the peers on it alone.
 */
export const mood: Bench = async ({ data, parts = [], files = {}, progress }) => {
  const name = 'mood'
  const { train = [], test } = files
  if (train.length > 0 || test !== undefined) {
    const figures = await scoreFiles([...train, ...parts.filter((part) => existsSync(part))], test)
    return { name, figures, rows: [], lines: peerTable(figures) }
  }
  const chosen = partsCalled(parts)
  const figures: Record<string, number> = {}
  const rows: Row[] = []
  for (const [done, part] of chosen.entries()) {
    progress(done, chosen.length)
    const measured = await part.measure(setIn(data))
    Object.assign(figures, measured.figures)
    rows.push(...measured.rows)
  }
  progress(chosen.length, chosen.length)
  return { name, figures, rows, lines: peerTable(figures) }
}

function partsCalled(names: readonly string[]): readonly Part[] {
  const unknown = names.filter((one) => !all.some(({ name }) => name === one))
  if (unknown.length > 0)
    throw new CannotMeasure(
      `No part is called ${unknown.join(', ')}: there are ${all.map(({ name }) => name).join(', ')}.`,
    )
  return names.length === 0 ? all : all.filter(({ name }) => names.includes(name))
}

/** How ours and the peers did on each set that all were tried on, as lines. */
function peerTable(figures: Readonly<Record<string, number>>): readonly string[] {
  const names = ['ours', ...peers.map(({ name }) => name)]
  const sets = Object.keys(figures)
    .filter((key) => key.endsWith('.wink-sentiment'))
    .map((key) => key.slice(0, -'.wink-sentiment'.length))
  const line = (first: string, cells: readonly string[]) =>
    [first.padEnd(22), ...cells.map((cell) => cell.padStart(17))].join('')
  if (sets.length === 0) return []
  return [
    line('', names),
    ...sets.map((set) =>
      line(
        set,
        names.map((one) => figures[`${set}.${one}`]?.toFixed(2) ?? '–'),
      ),
    ),
    ...(sets.some((set) => set.startsWith('service zh'))
      ? ['None of the peers reads Chinese: they call it neutral.']
      : []),
  ]
}
