import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  intentsFrom,
  learnIntents,
  learnMessages,
  moods,
  packMessages,
  wordVectorsFrom,
} from '../analytics/index.ts'
import { moodLesson } from '../bots/index.ts'
import {
  type Content,
  loadContent,
  moodPriorFile,
  readMoodMessages,
  shippedContent,
  shippedModels,
} from '../data/index.ts'
import { labelled, partOf, setIn } from './mood/sets.ts'

/**
 * Learns from public texts what the messages written for the product are read beside, and packs it:
 * `node bench/learnMoodPrior.ts DIR` with the folder of the public data. Test parts teach nothing. Each text is learnt
 * as the larger learner of intents reads it, which is taught by the messages of the product and is too slow to read
 * every message with; texts that people labelled count half as that, half as labelled (distillation: Hinton, Vinyals
 * and Dean 2015).
 */
const labelledSets = ['semeval', 'sst', 'custrev']
const tweets = ['goemotions', 'vader_tweets']
const services = [
  ...['multidogo_airline', 'multidogo_fastfood', 'multidogo_insurance', 'multidogo_media'],
  ...['banking77', 'bitext_cs', 'clinc150_full'],
]
/** Of each set at most some so many texts, evenly. */
const most = 12_000
/** A feature of fewer texts is left out, to keep the file small. */
const fewest = 12
/** One in so many plain requests teaches the larger learner: there are too many of them. */
const requests = 5

const [data = ''] = process.argv.slice(2)
const content = await loadContent([shippedContent])
if (content.wordVectors === undefined) throw new Error('data/content/wordVectors.en.bin is missing')
const read = await largerReader(content)
const examples = [
  ...labelledSets.flatMap((name) => some(labelled(partOf(setIn(data)(name), 'train', 'dev')))),
  ...tweets.flatMap((name) =>
    some(partOf(setIn(data)(name), 'train').map(({ text = '' }) => ({ text, label: '' }))),
  ),
  ...services.flatMap((name) => some(turnsIn(name))),
].map(({ text, label }) => ({ text, targets: targetsOf(read(text), label) }))
const learnt = learnMessages(examples, {
  ...{ lexicon: content.lexicon, vectors: content.wordVectors },
  ...{ classes: moods.length, others: 0, folds: 0, fewest },
})
await writeFile(join(shippedModels, moodPriorFile), packMessages(learnt))
process.stdout.write(`${examples.length} texts, ${learnt.hashes.length} features\n`)

async function largerReader({ wordVectors, ...rest }: Content): Promise<(text: string) => readonly number[]> {
  const vectors = wordVectors && wordVectorsFrom(wordVectors)
  const lesson = moodLesson('en', rest, await readMoodMessages('en'))
  const taught = lesson.filter(({ weight }, n) => weight === undefined || n % requests === 0)
  const model = intentsFrom(
    learnIntents(
      taught.map(({ text, mood }) => ({ text, label: mood })),
      { vectors },
    ),
    vectors,
  )
  return (text) => {
    const { guesses } = model.read(text)
    return moods.map((mood) => guesses.find(({ intent }) => intent === mood)?.confidence ?? 0)
  }
}

function targetsOf(shares: readonly number[], label: string): readonly number[] {
  if (!moods.some((mood) => mood === label)) return shares
  return shares.map((share, c) => (share + (moods[c] === label ? 1 : 0)) / 2)
}

function some<T>(all: readonly T[]): readonly T[] {
  const every = Math.ceil(all.length / most)
  return all.filter((_, n) => n % every === 0)
}

/** Customers' turns, each once. */
function turnsIn(name: string): readonly { readonly text: string; readonly label: string }[] {
  const lines = readFileSync(join(data, 'understanding', name, 'train.tsv'), 'utf8')
    .trim()
    .split('\n')
  const texts = new Set(lines.map((line) => line.split('\t')[0] ?? ''))
  return [...texts].map((text) => ({ text, label: '' }))
}
