import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { learnMessages, packMessages } from '../analytics/index.ts'
import { loadContent, moodPriorFile, shippedContent, shippedModels } from '../data/index.ts'
import { labelled, partOf, setIn } from './mood/sets.ts'

/**
 * Learns from public sets what the messages written for the product are read beside, and packs it:
 * `node bench/learnMoodPrior.ts DIR` with the folder of the public data. Their test parts teach nothing.
 */
const sets = ['semeval', 'sst', 'custrev']
/** Tweets that people scored from -4 to 4; between these they are neither glad nor cross. */
const scored = { name: 'vader_tweets', least: 0.8 }
const classes = ['neg', 'neu', 'pos']
/** A feature of fewer messages is left out, to keep the file small. */
const fewest = 5

const [data = ''] = process.argv.slice(2)
const { lexicon } = await loadContent([shippedContent])
const lines = sets.flatMap((name) => labelled(partOf(setIn(data)(name), 'train', 'dev')))
const classed = lines.filter(({ label }) => classes.includes(label))
const messages = [
  ...classed,
  ...setIn(data)(scored.name).map(({ text = '', score }) => ({ text, label: classOf(Number(score)) })),
]
const countOf = (label: string) => messages.filter((one) => one.label === label).length
/** Rare classes count more: by the square root of how rare they are. */
const weights = Object.fromEntries(
  classes.map((label) => [label, Math.sqrt(messages.length / classes.length / countOf(label))]),
)
const learnt = learnMessages(
  messages.map(({ text, label }) => ({
    text,
    targets: classes.map((one) => (one === label ? 1 : 0)),
    weight: weights[label] ?? 1,
  })),
  { lexicon, classes: classes.length, others: 0, folds: 0, fewest },
)
await writeFile(join(shippedModels, moodPriorFile), packMessages(learnt))
process.stdout.write(`${messages.length} messages, ${learnt.hashes.length} features\n`)

function classOf(score: number): string {
  if (Math.abs(score) <= scored.least) return 'neu'
  return score < 0 ? 'neg' : 'pos'
}
