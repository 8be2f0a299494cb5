import { createHash } from 'node:crypto'
import { calibrated, type crossRead, type learnMessages, moods, signals } from '../analytics/index.ts'
import type { Language, MoodMessage } from '../data/index.ts'
import { accuracyOf, calibrationError, f1Of, macroF1, recallOf } from './mood/scores.ts'

/** What was learnt in a language, and from what. */
export interface CardedMood {
  readonly language: Language
  readonly messages: readonly MoodMessage[]
  /** How many messages of intents and names of goods were learnt from beside them. */
  readonly others: number
  readonly model: ReturnType<typeof learnMessages>
  readonly bytes: number
  /** What the rest taught of each of the messages. */
  readonly heldOut: ReturnType<typeof crossRead>
  /** Messages that teach nothing, and what was learnt of them. */
  readonly validation: readonly MoodMessage[]
  readonly heldApart: ReturnType<typeof crossRead>
}

const names: Readonly<Record<Language, string>> = { en: 'English', zh: 'Chinese' }

/** What stands beside the weights for people: where they come from, and how well they read. */
export const moodCard = (all: readonly CardedMood[], day: string): string => `# The mood models

Written by \`npm run learn -- mood\` on ${day}. For each message: how likely it is negative, neutral and positive, how likely seven signals are in it (${signals.join(', ')}), and the words that carry them.

| | file | learnt from | digest |
|---|---|---|---|
${all.map(fileRow).join('\n')}

- Method: one pass over the characters, hashed words, pairs, letters and Chinese characters, sums over a lexicon with negation and contrast, logistic regression by AdaGrad of all ten outputs at once, a byte a weight (\`analytics/mood/learner.ts\`).
- The messages of \`mood.en.tsv\` and \`mood.zh.tsv\` were written for this project, with their moods and kinds, as were the messages of \`intents.json\` for thanks, praise, insult, complaint and greeting and the names of \`catalogue.json\`: free of other people’s rights; MIT, as the project.
- Their signals were marked by rules over their words and kinds (the kinds threat, sarcasm, urgency and thanks-then-problem give theirs), of which samples of each were read and the rules put right; those of some 90 messages of worry and confusion in each language were written with them. Frustration is marked where displeasure is voiced or something is said to have happened again; a calm complaint alone has none.
- English is read beside what public research sets of tweets and reviews taught (\`moodPrior.en.bin\`: learning begins with half of it, and 0.35 of it are added at the end): SemEval 2013-2017 task 4, Stanford Sentiment Treebank, Customer Reviews (Hu and Liu), which may be learnt from for research, and the tweets that were scored for VADER (MIT); their texts are not here, and their test parts taught nothing. \`node bench/learnMoodPrior.ts DIR\` learns it again from those sets.
- Words’ scores: wink-sentiment 5.0.2 (MIT) in English and for emoji, the lexicon of VADER as vader-sentiment 1.1.3 has it (Apache-2.0; MIT in its origin), \`lexicon.zh.json\` (ours) in Chinese. The lexicon is read anew at each start: a shop may change it. English words that no message has are known by their meaning, from \`wordVectors.en.bin\`.
- Calibration: one slope for the three moods with an offset each, a slope and an offset for each signal, fitted on five-fold cross-validation; the moods on messages of other writers, which teach nothing (${validated(all)}).

## How well they read

Five-fold cross-validation, ten neighbouring messages always in the same fold, in per cent; half of the messages are hard on purpose, so that figures on usual ones are higher (\`npm run bench -- mood\`). The moods are those of messages of other writers, on which the calibration was fitted too.

| | messages | accuracy | macro-F1 | recall neg, neu, pos | calibration error |
|---|--:|--:|--:|--:|--:|
${all.map(moodRow).join('\n')}

F1 of a signal is that of saying it from a probability of 0.3 on; its words are named from 0.5 on.

| signal | ${all.map(({ language }) => `${names[language]}: messages | F1 | calibration error`).join(' | ')} |
|---|${all.map(() => '--:|--:|--:|').join('')}
${signals.map((signal, n) => `| ${signal} | ${all.map((one) => signalCells(one, n)).join(' | ')} |`).join('\n')}

## What they are not for

They read one message, not a person, and are wrong about every tenth: read trends with their intervals. Sarcasm without any sign of it, and complaints that state a fact calmly, are read worst. Other languages are read like English. They are not made for deciding about anybody alone.
`

/** From such a probability on a signal counts as said. */
const likely = 0.3

const percent = (figure: number): string => figure.toFixed(1)

function fileRow({ language, messages, others, model, bytes }: CardedMood): string {
  const counts = `${messages.length} messages of \`mood.${language}.tsv\`, ${others} others; ${model.hashes.length} features`
  return `| ${names[language]} | \`mood.${language}.bin\`, ${bytes} bytes | ${counts} | ${digestOfMessages(messages)} |`
}

/** Moves when messages are marked in another way. */
export const digestOfMessages = (messages: readonly MoodMessage[]): string =>
  createHash('sha256').update(JSON.stringify(messages)).digest('hex').slice(0, 12)

function moodRow(one: CardedMood): string {
  const apart = one.validation.length > 0
  const messages = apart ? one.validation : one.messages
  const answers = probabilitiesOf(one, apart ? one.heldApart : one.heldOut).map((shares, n) => {
    const own = shares.slice(0, moods.length)
    const confidence = Math.max(...own)
    return { label: messages[n]?.mood ?? '', guess: moods[own.indexOf(confidence)] ?? '', confidence }
  })
  const recalls = moods.map((mood) => percent(recallOf(answers, mood))).join(', ')
  const figures = [percent(accuracyOf(answers)), percent(macroF1(answers)), recalls]
  return `| ${names[one.language]} | ${answers.length} | ${figures.join(' | ')} | ${calibrationError(answers).toFixed(3)} |`
}

/** How many messages have it, F1 when it is said from three tenths on, and the calibration error. */
function signalCells(one: CardedMood, n: number): string {
  const said = probabilitiesOf(one, one.heldOut).map((shares, k) => {
    const probability = shares[moods.length + n] ?? 0
    return { is: one.messages[k]?.signals.includes(signals[n] ?? '') === true, probability }
  })
  const f1 = f1Of(said.map(({ is, probability }) => ({ is, said: probability >= likely })))
  const error = calibrationError(
    said.map(({ is, probability }) => ({ label: String(is), guess: 'true', confidence: probability })),
  )
  return `${said.filter(({ is }) => is).length} | ${percent(f1)} | ${error.toFixed(3)}`
}

const validated = (all: readonly CardedMood[]): string =>
  all
    .map(({ language, validation }) => `${validation.length} of \`moodValidation.${language}.tsv\``)
    .join(', ')

const probabilitiesOf = (
  { model }: CardedMood,
  heldOut: CardedMood['heldOut'],
): readonly (readonly number[])[] => heldOut.map(({ scores }) => calibrated(scores, model))
