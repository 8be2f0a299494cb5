import { noiseTexts } from '../hostile/noise.ts'
import { patternTexts } from '../hostile/patterns.ts'
import { seeded } from '../random.ts'
import type { Bench, Row } from '../result.ts'
import { wordTexts } from '../understanding/longTexts.ts'
import { type Reader, readers } from './readers.ts'

const generated = 4_000
const seed = 3
const tries = 6

/**
 * The most processor time that any text, whatever it is made of, costs each reader of messages. `turns` says how
 * many texts of each kind, when not all.
 */
export const analysers: Bench = async ({ turns, progress }) => {
  const texts = [
    ...some([...patternTexts(), ...wordTexts()], turns),
    ...noiseTexts(turns ?? generated, seeded(seed)),
  ]
  const all = await readers(Date.now())
  let done = 0
  const rows = all.map((reader): Row => {
    const figure = worstOf(reader, texts, () => progress(++done, all.length * texts.length))
    const { name: measure, most } = reader
    return { measure, figure, unit: 'ms', bar: `below ${most}`, holds: figure < most }
  })
  const figures = Object.fromEntries(rows.map(({ measure, figure }) => [`${measure}Ms`, figure]))
  return { name: 'analysers', figures: { texts: texts.length, ...figures }, rows }
}

function worstOf({ read, most }: Reader, texts: readonly string[], done: () => void): number {
  for (const text of some(texts, 500)) read(text)
  let worst = 0
  for (const text of texts) {
    worst = Math.max(
      worst,
      leastWork(() => read(text), Math.max(worst, most / 2)),
    )
    done()
  }
  return Math.round(worst * 10) / 10
}

/** The least of several tries, in milliseconds of this thread; no more tries when one is not above `enough`. */
function leastWork(work: () => unknown, enough: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < tries && least > enough; i++) {
    const began = process.threadCpuUsage()
    work()
    const { user, system } = process.threadCpuUsage(began)
    least = Math.min(least, (user + system) / 1_000)
  }
  return least
}

function some(texts: readonly string[], n = texts.length): readonly string[] {
  if (n >= texts.length) return texts
  return Array.from({ length: n }, (_, i) => texts[Math.floor((i * texts.length) / n)] ?? '')
}
