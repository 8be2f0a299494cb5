import {
  intentsFrom,
  type LearntIntents,
  type MoodReader,
  makeHearing,
  markThings,
  noSignals,
  type Vocabulary,
  type WordVectors,
} from '../../analytics/index.ts'
import type { Moment, Utterance } from '../../data/index.ts'

/** What was made of a message. */
export interface Reading {
  readonly outcome: 'sure' | 'ask' | 'unknown'
  /** The likeliest, however likely; undefined for what is in no language of ours. */
  readonly intent: string | undefined
}

/** What was made of messages by what there was, and by what was learnt anew. */
export type Trial = readonly {
  readonly said: Utterance
  readonly old: Reading
  readonly candidate: Reading
}[]

/** How well messages were read. */
export interface Figures {
  /**
   * Those whose likeliest intent is theirs, and those of none that are not taken for one. From which likelihood on
   * the bot acts or asks is set anew by each learning, and would hide what was learnt.
   */
  readonly right: number
  /** Those of an intent that the bot would act on, as it should. */
  readonly surelyRight: number
  /** Those that are taken for another intent, or for one at all, without asking. */
  readonly surelyWrong: number
}

/** What messages are read with, in both ways. */
interface Read {
  readonly old: LearntIntents
  readonly candidate: LearntIntents
  readonly vocabulary: Vocabulary
  readonly vectors: WordVectors | undefined
}

/** Reads messages in both ways. About 0.5 ms a message. */
export function trialOf(said: readonly Utterance[], { old, candidate, vocabulary, vectors }: Read): Trial {
  const readOld = readerOf(old, { vocabulary, vectors })
  const readAnew = readerOf(candidate, { vocabulary, vectors })
  return said.map((each) => ({ said: each, old: readOld(each.text), candidate: readAnew(each.text) }))
}

/** Reads messages as the bot does. */
export function readerOf(
  learnt: LearntIntents,
  { vocabulary, vectors }: Pick<Read, 'vocabulary' | 'vectors'>,
): (text: string) => Reading {
  const intents = intentsFrom(learnt, vectors)
  const hear = makeHearing({ intents, vocabulary, mood: noMood })
  return (said) => {
    const { text, language, entities, outcome } = hear(said, anyMoment)
    const [best] = language === 'other' ? [] : intents.read(markThings(text, entities), 1).guesses
    return { outcome, intent: best?.intent }
  }
}

/** What a message is about depends neither on the day nor on its mood. */
const anyMoment: Moment = 0
const noMood: MoodReader = () => ({
  mood: { negative: 0, neutral: 1, positive: 0 },
  words: [],
  signals: noSignals,
})

export function figuresOf(trial: Trial, by: 'old' | 'candidate'): Figures {
  const read = trial.map((each) => ({ ...each[by], its: each.said.intent }))
  const sure = read.filter(({ outcome }) => outcome === 'sure')
  const surelyRight = sure.filter(({ intent, its }) => intent === its).length
  return {
    right: read.filter(isRight).length,
    surelyRight,
    surelyWrong: sure.length - surelyRight,
  }
}

const isRight = ({ outcome, intent, its }: Reading & { readonly its: string | undefined }): boolean =>
  its === undefined ? outcome !== 'sure' : intent === its

export const atLeastAsGood = (trial: Trial): boolean =>
  figuresOf(trial, 'candidate').right >= figuresOf(trial, 'old').right

/** Those that are read otherwise than before. */
export const changedIn = (trial: Trial): Trial =>
  trial.filter(({ old, candidate }) => old.outcome !== candidate.outcome || old.intent !== candidate.intent)
