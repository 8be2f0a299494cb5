import type { Database } from '../databases.ts'
import { latencies, type Saturated, saturate } from './saturate.ts'
import type { Side } from './sides.ts'

/** Share of the highest rate at which answer times are taken. */
const usualLoad = 0.7
const fewest = 100

/** A server under measurement, and what was seen of it so far. */
export class Contender {
  readonly side: Side
  readonly #database: Database | undefined
  readonly #rounds: Saturated[] = []
  #perSecond: number = fewest
  #databaseSeconds: number = 0
  /** Answer times in milliseconds at the usual load, ascending. */
  times: readonly number[] = []

  constructor(side: Side, database?: Database) {
    this.side = side
    this.#database = database
  }

  /** The best round; what else ran on the machine made the others worse. */
  get best(): Saturated {
    const [best] = this.#rounds.toSorted((a, b) => b.perCpuSecond - a.perCpuSecond)
    if (best === undefined) throw new Error('nothing was measured yet')
    return best
  }

  get failed(): number {
    return this.#rounds.reduce((sum, { failed }) => sum + failed, 0)
  }

  /** Processor time of the database's own server for a turn, in microseconds. */
  get databaseMicros(): number {
    const turns = this.#rounds.reduce((sum, { good }) => sum + good, 0)
    return (this.#databaseSeconds / turns) * 1e6
  }

  /** The most turns a second that it took. */
  get highest(): number {
    return Math.max(...this.#rounds.map(({ perSecond }) => perSecond))
  }

  /** Lets the compiler see all of the work, and finds out how fast it goes. */
  async warmUp(seconds: number): Promise<void> {
    for (const share of [0.25, 0.5]) {
      this.#perSecond = (await saturate(this.side, this.#turnsIn(seconds * share))).perSecond
    }
  }

  /** One phase at full load. */
  async round(seconds: number): Promise<void> {
    const before = this.#database?.cpu() ?? 0
    this.#rounds.push(await saturate(this.side, this.#turnsIn(seconds)))
    this.#databaseSeconds += (this.#database?.cpu() ?? 0) - before
  }

  /** One phase at the usual load, for the answer times. */
  async listen(seconds: number): Promise<void> {
    const perSecond = this.highest * usualLoad
    const turns = Math.max(fewest, Math.round(perSecond * seconds))
    this.times = await latencies(this.side, { perSecond, turns })
  }

  #turnsIn(seconds: number): number {
    return Math.max(fewest, Math.round(this.#perSecond * seconds))
  }
}
