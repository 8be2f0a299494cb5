import { type Bench, CannotMeasure, type Row } from '../result.ts'
import { banking77, banking77Few, banking77Fold, banking77Outside } from './banking77.ts'
import { clinc150, clinc150Outside } from './clinc150.ts'
import { scoreFiles } from './files.ts'
import { lcqmc } from './lcqmc.ts'
import { ownVectors } from './ours.ts'
import type { Part } from './part.ts'
import { peerTable } from './peerTable.ts'
import { setsIn } from './sets.ts'
import { shop } from './shop.ts'
import { splits } from './split.ts'

const all: readonly Part[] = [
  clinc150,
  clinc150Outside,
  banking77,
  banking77Fold,
  banking77Few,
  banking77Outside,
  ...splits,
  lcqmc,
  shop,
]

/**
 * How well messages are understood: on public sets, beside what others have made, and as the demo shop's bot.
 * With `parts` only those; with `files` ours and the peers on them alone.
 */
export const understanding: Bench = async ({ data, parts = [], files = {}, progress }) => {
  const name = 'understanding'
  if (Object.values(files).some((file) => file !== undefined)) {
    const figures = await scoreFiles(files)
    return { name, figures, rows: [], lines: peerTable(figures) }
  }
  const chosen = partsCalled(parts)
  const means = { data, set: setsIn(data), vectors: await ownVectors() }
  const figures: Record<string, number> = {}
  const rows: Row[] = []
  for (const [done, part] of chosen.entries()) {
    progress(done, chosen.length)
    const measured = await part.measure(means)
    Object.assign(figures, measured.figures)
    rows.push(...measured.rows)
  }
  progress(chosen.length, chosen.length)
  return { name, figures, rows, lines: peerTable(figures) }
}

function partsCalled(names: readonly string[]): readonly Part[] {
  const unknown = names.find((name) => all.every((part) => part.name !== name))
  if (unknown !== undefined)
    throw new CannotMeasure(`There is no part ${unknown}: ${all.map(({ name }) => name).join(' | ')}.`)
  return names.length === 0 ? all : all.filter(({ name }) => names.includes(name))
}
