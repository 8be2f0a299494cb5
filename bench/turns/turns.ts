import { openStore } from '../../data/index.ts'
import { openDatabase } from '../databases.ts'
import { type Bench, quantile, type Row } from '../result.ts'
import type { Place } from '../shop.ts'
import { Contender } from './contender.ts'
import { saturate } from './saturate.ts'
import { ourSide, type Side, stockSide } from './sides.ts'

/** Parts of `turns` after which memory is looked at. */
const marks = [0.01, 0.1, 0.5, 1]
const rounds = 2

/**
 * What a whole turn costs over HTTP (language, intent, mood, dialog, suggestion, durable commit, reply), beside what
 * the framework's echo bot costs in the same run. Phases alternate, so that a busy machine hits all, and the best of
 * each counts. With `turns`, so many go through the server on SQLite before that, to see what its memory does.
 */
export const turns: Bench = async ({ turns: many = 0, seconds = 20, progress }) => {
  const databases = [await openDatabase('sqlite'), await openDatabase('postgres')] as const
  const sqlite = new Contender(await ourSide(databases[0]), databases[0])
  const stock = new Contender(await stockSide())
  const postgres = new Contender(await ourSide(databases[1]), databases[1])
  const all = [sqlite, stock, postgres]
  const memory = await watchMemory(sqlite.side, many, progress)
  const phases = all.length * (rounds + 1) + 2
  let phase = 0
  const step = () => progress(++phase, phases)
  for (const each of all) await each.warmUp(seconds).then(step)
  for (let round = 0; round < rounds; round += 1) {
    for (const each of all) await each.round(seconds).then(step)
  }
  for (const each of [sqlite, postgres]) await each.listen(seconds).then(step)
  const { serving } = sqlite.side
  const rss = { rssMb: serving.rss(), peakRssMb: serving.peakRss(), ...memory }
  const measured = { ...figuresOf({ sqlite, stock, postgres }), ...rss }
  for (const { side } of all) await side.close()
  const lost =
    sqlite.side.acknowledged() +
    postgres.side.acknowledged() -
    (await keptIn(databases.map(({ place }) => place)))
  for (const database of databases) await database.remove()
  const figures = rounded({ ...measured, lost })
  return { name: 'turns', figures, rows: rowsOf(figures) }
}

/** Resident memory in megabytes after each part of so many turns. */
async function watchMemory(
  side: Side,
  turns: number,
  progress: (done: number, total: number) => void,
): Promise<Readonly<Record<string, number>>> {
  const seen: Record<string, number> = {}
  if (turns === 0) return seen
  await saturate(side, turns, (done) => {
    progress(done, turns)
    const mark = marks.find((part) => done === Math.ceil(part * turns))
    if (mark !== undefined) seen[`rssMbAt${mark * 100}Percent`] = side.serving.rss()
  })
  return seen
}

interface Sides {
  readonly sqlite: Contender
  readonly stock: Contender
  readonly postgres: Contender
}

function figuresOf({ sqlite, stock, postgres }: Sides) {
  const stockTurnsPerCpuSecond = stock.best.perCpuSecond
  const failed = sqlite.failed + postgres.failed + stock.failed
  return {
    turnsPerCpuSecond: sqlite.best.perCpuSecond,
    stockTurnsPerCpuSecond,
    ratio: sqlite.best.perCpuSecond / stockTurnsPerCpuSecond,
    turnsPerSecond: sqlite.highest,
    p50Ms: quantile(sqlite.times, 0.5),
    p99Ms: quantile(sqlite.times, 0.99),
    postgresTurnsPerCpuSecond: postgres.best.perCpuSecond,
    postgresRatio: postgres.best.perCpuSecond / stockTurnsPerCpuSecond,
    postgresTurnsPerSecond: postgres.highest,
    postgresP50Ms: quantile(postgres.times, 0.5),
    postgresP99Ms: quantile(postgres.times, 0.99),
    postgresServerMicrosPerTurn: postgres.databaseMicros,
    stockRssMb: stock.side.serving.rss(),
    failed,
  }
}

const perCpuSecond = 'turns per CPU second'

const atLeast = (measure: string, figure: number, least: number, unit = ''): Row => {
  return { measure, figure, unit, bar: `at least ${least}`, holds: figure >= least }
}

const below = (measure: string, figure: number, most: number, unit: string): Row => {
  return { measure, figure, unit, bar: `below ${most}`, holds: figure < most }
}

const none = (measure: string, figure: number): Row => {
  return { measure, figure, unit: 'turns', bar: 'exactly 0', holds: figure === 0 }
}

function rowsOf(figures: ReturnType<typeof figuresOf> & { rssMb: number; lost: number }): readonly Row[] {
  const { turnsPerCpuSecond, ratio, postgresRatio, p99Ms, postgresP99Ms, rssMb, lost, failed } = figures
  return [
    atLeast('SQLite', turnsPerCpuSecond, 1_500, perCpuSecond),
    atLeast('SQLite, beside the stock bot', ratio, 1.2),
    atLeast('PostgreSQL, beside the stock bot', postgresRatio, 1),
    below('SQLite, p99 at 70 % load', p99Ms, 100, 'ms'),
    below('PostgreSQL, p99 at 70 % load', postgresP99Ms, 100, 'ms'),
    below('resident memory', rssMb, 400, 'MB'),
    none('acknowledged and not kept', lost),
    none('refused or failed', failed),
  ]
}

/** Turns with an answer that the stores hold. */
async function keptIn(places: readonly Place[]): Promise<number> {
  let sum = 0
  for (const place of places) {
    const store = await openStore(place)
    const { count } = await store.db
      .selectFrom('interaction')
      .where('reply', '!=', '')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    await store.close()
    sum += Number(count)
  }
  return sum
}

const rounded = <T extends Readonly<Record<string, number>>>(figures: T): T =>
  Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name, Number(value.toPrecision(4))]),
  ) as T
