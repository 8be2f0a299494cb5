import { readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SingleBar } from 'cli-progress'
import { keepLearnt, learnApart, lessonIn, markOf } from '../bots/index.ts'
import { type Content, loadContent, readCheckSet, shippedContent, shippedModels } from '../data/index.ts'
import { learnShippedGoods } from './learnGoods.ts'
import { learnMood } from './learnMood.ts'
import { modelCard } from './modelCard.ts'

/**
 * Learns the content that the product comes with, so that nobody's first start has to, and writes the models' cards:
 * goods, moods and intents, or one of `goods`, `mood` and `intents` alone.
 */
const content = await loadContent([shippedContent])
const day = new Date().toISOString().slice(0, 10)
const only = process.argv[2]
const learns = (what: string) => only === undefined || only === what
if (learns('goods')) await learnShippedGoods(content, day)
if (learns('mood')) await learnMood(content, day)
// With what was just learnt of goods, because the names of goods are marked in what intents are learnt from.
if (learns('intents')) await learnShippedIntents(await loadContent([shippedContent]))

async function learnShippedIntents(content: Content): Promise<void> {
  if (content.wordVectors === undefined) throw new Error('data/content/wordVectors.en.bin is missing')
  const checks = (await readCheckSet([shippedContent])) ?? []
  const lesson = lessonIn(content)
  const bar = new SingleBar({ stream: process.stderr, format: 'learning {bar} {percentage}%' })
  bar.start(1, 0)
  const learnt = await learnApart(lesson, (share) => bar.update(share)).finally(() => bar.stop())
  // What there was goes last, so that there is always a model, whatever fails.
  await keepLearnt(shippedModels, lesson, learnt)
  const file = `intents-${markOf(lesson)}.bin`
  const { size: bytes } = await stat(join(shippedModels, file))
  await writeFile(join(shippedModels, 'README.md'), modelCard({ content, learnt, bytes, checks, day }))
  const others = (await readdir(shippedModels)).filter((name) => name.startsWith('intents-') && name !== file)
  await Promise.all(others.map((name) => rm(join(shippedModels, name))))
  process.stdout.write(`${file}\n`)
}
