import { join } from 'node:path'
import type { Language } from '../../data/index.ts'
import { seeded } from '../random.ts'
import { longTexts, wordTexts } from '../understanding/longTexts.ts'
import { read } from './ours.ts'
import { atLeast, atMost, type Part, rounded } from './part.ts'
import { peers } from './peers/peers.ts'
import { readTable } from './sets.ts'

const tries = 7
/** The clock of processor time is coarse. */
const rounds = 5
const folder = join(import.meta.dirname, '../../test/mood')
const texts = (language: Language) => readTable(join(folder, `${language}.tsv`)).map(({ text = '' }) => text)

/** Processor time of one message of ours and of the peers, on the same messages in turns. */
export const speed: Part = {
  name: 'speed',
  measure: async () => {
    const [english, chinese] = [texts('en'), texts('zh')]
    const ours = (language: Language) => (text: string) => read(text, language)
    const racers = [
      { name: 'ours en', read: ours('en'), texts: english },
      { name: 'ours zh', read: ours('zh'), texts: chinese },
      ...peers.map(({ name, score }) => ({ name, read: score, texts: english })),
    ]
    const least = new Map<string, number>()
    for (let i = 0; i < tries; i++)
      for (const racer of racers)
        least.set(
          racer.name,
          Math.min(least.get(racer.name) ?? Number.POSITIVE_INFINITY, await micros(racer)),
        )
    const of = (name: string) => least.get(name) ?? Number.NaN
    return {
      figures: Object.fromEntries([...least].map(([name, value]) => [`speed.${name}`, rounded(value, 1)])),
      rows: [
        atMost('reading, English', of('ours en'), 60, 'us'),
        atMost('reading, Chinese', of('ours zh'), 60, 'us'),
        atLeast('times as fast as wink-sentiment', of('wink-sentiment') / of('ours en'), 1, 'x'),
        atLeast('times as fast as vader-sentiment', of('vader-sentiment') / of('ours en'), 5, 'x'),
      ],
    }
  },
}

interface Racer {
  readonly read: (text: string) => unknown
  readonly texts: readonly string[]
}

async function micros({ read: readOne, texts: all }: Racer): Promise<number> {
  const before = process.threadCpuUsage()
  for (let round = 0; round < rounds; round++)
    for (const text of all) {
      const said = readOne(text)
      if (said instanceof Promise) await said
    }
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / all.length / rounds
}

const hostile = 200

/** The most processor time of any text of 4,000 characters, the least of three tries of each. */
export const longest: Part = {
  name: 'longest',
  measure: async () => {
    const all = [...longTexts(hostile, seeded(7)), ...wordTexts()]
    for (const text of all) read(text, 'en')
    const once = async (text: string, language: Language) =>
      (await micros({ read: (one) => read(one, language), texts: [text] })) / 1_000
    let worst = 0
    for (const text of all)
      for (const language of ['en', 'zh'] as const) {
        const least = Math.min(
          await once(text, language),
          await once(text, language),
          await once(text, language),
        )
        worst = Math.max(worst, least)
      }
    return {
      figures: { 'speed.longestMs': rounded(worst) },
      rows: [atMost(`the longest of ${all.length} texts of 4,000 characters`, worst, 50, 'ms')],
    }
  },
}
