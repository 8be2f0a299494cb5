import { type LearntIntents, maskPersonalData, packIntents } from '../../analytics/index.ts'
import type { Content, Moment } from '../../data/index.ts'
import { type Lesson, markOf } from '../learning.ts'
import { lessonIn } from '../understanding.ts'
import type { Corrected } from './corrected.ts'
import type { Trained } from './train.ts'
import { changedIn, type Figures, figuresOf, type Reading, type Trial } from './trial.ts'

/** What a training found, for people and for programs; it names nobody. */
export interface TrainingReport {
  readonly at: string
  readonly accepted: boolean
  /** Messages that were learnt, and corrections whose intent is there no more. */
  readonly learnt: number
  readonly left: number
  readonly old: Version
  readonly candidate: Version
  /** What both were measured on beside the corrections. */
  readonly fixedSet: 'check.tsv' | 'cross-validation'
  readonly fixed: Comparison
  readonly corrections: Comparison
  /** Messages that are read otherwise, with personal data masked: the corrections first, and other intents first. */
  readonly changed: readonly Change[]
}

interface Version {
  /** Of what was learnt; the kept model bears it in its name. */
  readonly mark: string
  readonly examples: number
  readonly bytes: number
}

interface Comparison {
  readonly messages: number
  readonly old: Figures
  readonly candidate: Figures
  /** How many more are right; negative when there are fewer. */
  readonly gained: number
}

interface Change {
  readonly text: string
  readonly from: 'fixed' | 'corrections'
  /** null for none of the intents. */
  readonly right: string | null
  readonly old: Read
  readonly candidate: Read
}

/** The likeliest intent, null for what is in no language of ours. */
interface Read extends Pick<Reading, 'outcome'> {
  readonly intent: string | null
}

interface Reported {
  readonly at: Moment
  readonly old: LearntIntents
  readonly content: Content
  readonly corrected: Corrected
  readonly withCheckSet: boolean
}

export function reportOf(
  trained: Trained,
  { at, old, content, corrected, withCheckSet }: Reported,
): TrainingReport {
  const { accepted, fixed, corrections } = trained
  return {
    at: new Date(at).toISOString(),
    accepted,
    learnt: corrected.utterances.length,
    left: corrected.left.length,
    old: versionOf(lessonIn(content), old),
    candidate: versionOf(lessonIn(trained.content), trained.learnt),
    fixedSet: withCheckSet ? 'check.tsv' : 'cross-validation',
    fixed: comparisonOf(fixed),
    corrections: comparisonOf(corrections),
    changed: [...changesIn(corrections, 'corrections'), ...changesIn(fixed, 'fixed')],
  }
}

const versionOf = (lesson: Lesson, learnt: LearntIntents): Version => ({
  mark: markOf(lesson),
  examples: lesson.examples().length,
  bytes: packIntents(learnt).length,
})

function comparisonOf(trial: Trial): Comparison {
  const old = figuresOf(trial, 'old')
  const candidate = figuresOf(trial, 'candidate')
  return { messages: trial.length, old, candidate, gained: candidate.right - old.right }
}

const changesIn = (trial: Trial, from: Change['from']): readonly Change[] =>
  changedIn(trial)
    .map(({ said: { text, intent }, old, candidate }) => ({
      text: maskPersonalData(text),
      from,
      right: intent ?? null,
      old: readOf(old),
      candidate: readOf(candidate),
    }))
    .toSorted((a, b) => Number(sameIntent(a)) - Number(sameIntent(b)))

const sameIntent = ({ old, candidate }: Change): boolean => old.intent === candidate.intent

const readOf = ({ outcome, intent }: Reading): Read => ({ outcome, intent: intent ?? null })
