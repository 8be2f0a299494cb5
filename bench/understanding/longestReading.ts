import { seeded } from '../random.ts'
import { longTexts, wordTexts } from './longTexts.ts'
import { atMost, type Measured, rounded } from './part.ts'

const texts = 200
const tries = 3

/** The most processor time that a long text takes that is nonsense or the words of entities again and again, the least of three tries of each. */
export function longestReading(read: (text: string) => unknown): Measured {
  const all = [...longTexts(texts, seeded(7)), ...wordTexts()]
  for (const text of all) read(text)
  const longest = Math.max(
    ...all.map((text) => Math.min(...Array.from({ length: tries }, () => msOf(() => read(text))))),
  )
  const ms = rounded(longest, 1)
  return {
    figures: { 'hearing.longestMs': ms },
    rows: [atMost(`hearing, the longest of ${all.length} long texts`, ms, 50, 'ms of CPU')],
  }
}

/** Processor time of this thread, in milliseconds. */
function msOf(work: () => unknown): number {
  const before = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1_000
}
