import { type MoodLabel, maskPersonalData } from '../../analytics/index.ts'
import type { Language, Moment } from '../../data/index.ts'
import { moodNameOf, type OwnLesson } from '../moods/ownMoods.ts'
import { type MoodTask, type MoodTrial, noFewerRight, rightIn, type TrainedMood } from './trainMood.ts'

/** What a training of moods found, for people and for programs; it names nobody. */
export interface MoodTrainingReport {
  readonly at: string
  /** Whether no fewer messages are read right, in each language, of the fixed set and of the corrections. */
  readonly accepted: boolean
  /** Messages that were learnt. */
  readonly learnt: number
  /** What both were measured on beside the corrections: the product's own messages, each held out. */
  readonly fixedSet: 'cross-validation'
  readonly languages: readonly LanguageReport[]
  /** Messages that are read otherwise, with personal data masked: the corrections first. */
  readonly changed: readonly Change[]
}

interface LanguageReport {
  readonly language: Language
  readonly old: Version
  readonly candidate: Version
  readonly fixed: Comparison
  readonly corrections: Comparison
}

interface Version {
  /** Of what was learnt; the kept model bears it in its name. */
  readonly mark: string
  readonly bytes: number
}

interface Comparison {
  readonly messages: number
  /** How many are read right. */
  readonly old: number
  readonly candidate: number
  /** How many more are right; negative when there are fewer. */
  readonly gained: number
}

interface Change {
  readonly text: string
  readonly from: 'fixed' | 'corrections'
  readonly right: MoodLabel
  readonly old: MoodLabel
  readonly candidate: MoodLabel
}

/** A task with what came of it. */
export interface Tried {
  readonly task: MoodTask
  readonly trained: TrainedMood
}

export function moodReportOf(tried: readonly Tried[], at: Moment): MoodTrainingReport {
  const trials = tried.map(({ trained }) => trained)
  return {
    at: new Date(at).toISOString(),
    accepted: trials.every((each) => noFewerRight(each.fixed) && noFewerRight(each.corrections)),
    learnt: trials.reduce((sum, { corrections }) => sum + corrections.length, 0),
    fixedSet: 'cross-validation',
    languages: tried.map(languageReportOf),
    changed: [
      ...trials.flatMap(({ corrections }) => changesIn(corrections, 'corrections')),
      ...trials.flatMap(({ fixed }) => changesIn(fixed, 'fixed')),
    ],
  }
}

const languageReportOf = ({ task, trained }: Tried): LanguageReport => ({
  language: task.lesson.language,
  old: versionOf(task.lesson, task.old),
  candidate: versionOf(trained.lesson, trained.learnt),
  fixed: comparisonOf(trained.fixed),
  corrections: comparisonOf(trained.corrections),
})

const versionOf = (lesson: OwnLesson, { length: bytes }: Uint8Array): Version => ({
  ...{ mark: moodNameOf(lesson).mark, bytes },
})

function comparisonOf(trial: MoodTrial): Comparison {
  const [old, candidate] = [rightIn(trial, 'old'), rightIn(trial, 'candidate')]
  return { messages: trial.length, old, candidate, gained: candidate - old }
}

const changesIn = (trial: MoodTrial, from: Change['from']): readonly Change[] =>
  trial
    .filter(({ old, candidate }) => old !== candidate)
    .map((each) => ({ ...each, from, text: maskPersonalData(each.text) }))
