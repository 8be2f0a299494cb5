import {
  intentsFrom,
  type LearntIntents,
  type MoodReader,
  makeHearing,
  type Vocabulary,
} from '../../analytics/index.ts'
import type { Moment, Utterance } from '../../data/index.ts'

/** What was made of a message: what it most likely says, unless nothing is likely. */
export interface Reading {
  readonly outcome: 'sure' | 'ask' | 'unknown'
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
  /** Those whose likeliest intent is theirs; out of scope, those that are known to be nothing. */
  readonly right: number
  /** Those that are taken for another intent, or for one at all, without asking. */
  readonly surelyWrong: number
}

/** Reads messages in both ways. About 0.5 ms a message. */
export function trialOf(
  said: readonly Utterance[],
  {
    old,
    candidate,
    vocabulary,
  }: { readonly old: LearntIntents; readonly candidate: LearntIntents; readonly vocabulary: Vocabulary },
): Trial {
  const readOld = readerOf(old, vocabulary)
  const readAnew = readerOf(candidate, vocabulary)
  return said.map((each) => ({ said: each, old: readOld(each.text), candidate: readAnew(each.text) }))
}

/** Reads messages as the bot does. */
function readerOf(learnt: LearntIntents, vocabulary: Vocabulary): (text: string) => Reading {
  const hear = makeHearing({ intents: intentsFrom(learnt), vocabulary, mood: noMood })
  return (text) => {
    const { outcome, alternatives } = hear(text, anyMoment)
    return { outcome, intent: alternatives[0]?.intent }
  }
}

/** What a message is about depends neither on the day nor on its mood. */
const anyMoment: Moment = 0
const noMood: MoodReader = () => ({ mood: { negative: 0, neutral: 1, positive: 0 }, words: [] })

export function figuresOf(trial: Trial, by: 'old' | 'candidate'): Figures {
  const wrong = trial.filter((each) => each[by].intent !== each.said.intent)
  return {
    right: trial.length - wrong.length,
    surelyWrong: wrong.filter((each) => each[by].outcome === 'sure').length,
  }
}

export const atLeastAsGood = (trial: Trial): boolean =>
  figuresOf(trial, 'candidate').right >= figuresOf(trial, 'old').right

/** Those that are read otherwise than before. */
export const changedIn = (trial: Trial): Trial =>
  trial.filter(({ old, candidate }) => old.outcome !== candidate.outcome || old.intent !== candidate.intent)
