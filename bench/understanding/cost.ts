import type { IntentModel } from '../../analytics/index.ts'
import type { Labelled } from './sets.ts'

/** What some work gave, and the processor time of this process that it took, in microseconds. */
export async function cpuOf<T>(
  work: () => T | Promise<T>,
): Promise<{ readonly value: T; readonly micros: number }> {
  const before = process.cpuUsage()
  const value = await work()
  const { user, system } = process.cpuUsage(before)
  return { value, micros: user + system }
}

/** The least processor time of several tries, in microseconds. */
export async function leastCpu(work: () => unknown, tries = 3): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < tries; i++) least = Math.min(least, (await cpuOf(work)).micros)
  return least
}

/** How many guesses the bot asks for. */
const atMostGuesses = 3

/** Processor time of reading one message, in microseconds, once all are compiled; the least of three tries. */
export async function microsOf(model: IntentModel, test: readonly Labelled[]): Promise<number> {
  const readAll = () => {
    for (const { text } of test) model.read(text, atMostGuesses)
  }
  readAll()
  return (await leastCpu(readAll)) / Math.max(1, test.length)
}
