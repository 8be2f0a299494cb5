import type { LearntIntents, Vocabulary } from '../../analytics/index.ts'
import { type Content, type Utterance, withUtterances } from '../../data/index.ts'
import type { Progress } from '../apart.ts'
import { type Lesson, markOf } from '../learning.ts'
import { lessonIn, vectorsIn, vocabularyOf } from '../understanding.ts'
import { atLeastAsGood, type Trial, trialOf } from './trial.ts'

/** What is learnt anew, and all that it takes to judge it. */
export interface TrainingTask {
  readonly content: Content
  /** What staff corrected, each text once. */
  readonly corrections: readonly Utterance[]
  /** Messages that nothing was learnt from; undefined when there are none: then utterances are held out. */
  readonly fixed: readonly Utterance[] | undefined
  /** What the shop sells, which corrections may name. */
  readonly vocabulary: Vocabulary
  /** What the content taught until now. */
  readonly old: LearntIntents
  readonly learn: (lesson: Lesson, progress: Progress) => Promise<LearntIntents>
  /** How many of the lessons are learnt, and of the one under way which part. */
  readonly progress: (done: number, total: number) => void
}

export interface Trained {
  /** With the corrections in it. */
  readonly content: Content
  readonly learnt: LearntIntents
  readonly fixed: Trial
  readonly corrections: Trial
  /** Whether it reads at least as many messages right as the old one did, of the fixed set and of the corrections. */
  readonly accepted: boolean
}

/** Parts of which each is judged by what the others teach. */
const folds = 3

/**
 * Learns the content together with the corrections, and compares what comes of it with what there was. Learns four
 * times, ten times without a fixed set; rejects when learning fails.
 */
export async function train(task: TrainingTask): Promise<Trained> {
  const { content, corrections } = task
  const learn = counted(task)
  const after = withUtterances(content, corrections)
  const learnt = await learn(after)
  const fixed =
    task.fixed === undefined ? await heldOutTrial(task, learn) : fixedTrial(task, task.fixed, learnt)
  const corrected = await correctionsTrial(task, learn)
  const accepted = atLeastAsGood(fixed) && atLeastAsGood(corrected)
  return { content: after, learnt, fixed, corrections: corrected, accepted }
}

type Learn = (content: Content) => Promise<LearntIntents>

/** Learns and counts; what was learnt already is not learnt again. */
function counted({ content, corrections, fixed, old, learn, progress }: TrainingTask): Learn {
  const known = markOf(lessonIn(content))
  const total = lessonsOf({ corrections, fixed })
  let done = 0
  return async (wanted) => {
    const lesson = lessonIn(wanted)
    const learnt =
      markOf(lesson) === known ? old : await learn(lesson, (share) => progress(done + share, total))
    done += 1
    progress(done, total)
    return learnt
  }
}

/** How often a training learns. */
export const lessonsOf = ({ corrections, fixed }: Pick<TrainingTask, 'corrections' | 'fixed'>): number =>
  1 + foldsOf(corrections) + (fixed === undefined ? 2 * folds : 0)

const foldsOf = (corrections: readonly Utterance[]): number => Math.min(folds, corrections.length)

/** The messages of the set that are about intents of the shop and that nobody corrected. */
function fixedTrial(
  { content, corrections, old }: TrainingTask,
  fixed: readonly Utterance[],
  learnt: LearntIntents,
): Trial {
  const known = new Set([undefined, ...content.intents.map(({ id }) => id)])
  const said = unlearnt(fixed, corrections).filter(({ intent }) => known.has(intent))
  return trialOf(said, {
    old,
    candidate: learnt,
    vocabulary: vocabularyOf(content),
    vectors: vectorsIn(content),
  })
}

/** Each correction is read by what the others teach, and by what there was. */
async function correctionsTrial(
  { content, corrections, old, vocabulary }: TrainingTask,
  learn: Learn,
): Promise<Trial> {
  const trials: Trial[] = []
  for (let fold = 0; fold < foldsOf(corrections); fold++) {
    const others = corrections.filter((_, i) => i % folds !== fold)
    const candidate = await learn(withUtterances(content, others))
    const said = corrections.filter((_, i) => i % folds === fold)
    trials.push(trialOf(said, { old, candidate, vocabulary, vectors: vectorsIn(content) }))
  }
  return trials.flat()
}

/** Each utterance is read by what the others teach, with the corrections and without. */
async function heldOutTrial({ content, corrections }: TrainingTask, learn: Learn): Promise<Trial> {
  const trials: Trial[] = []
  for (let fold = 0; fold < folds; fold++) {
    const rest = withPart(content, (i) => i % folds !== fold)
    const old = await learn(rest)
    const candidate = await learn(withUtterances(rest, corrections))
    const held = utterancesIn(withPart(content, (i) => i % folds === fold))
    trials.push(
      trialOf(unlearnt(held, corrections), {
        old,
        candidate,
        vocabulary: vocabularyOf(content),
        vectors: vectorsIn(content),
      }),
    )
  }
  return trials.flat()
}

/** The content with those utterances of each list whose place is in the part. */
function withPart(content: Content, isIn: (place: number) => boolean): Content {
  const part = ({ en, zh }: Content['outOfScope']) => ({
    en: en.filter((_, i) => isIn(i)),
    zh: zh.filter((_, i) => isIn(i)),
  })
  const intents = content.intents.map((intent) => ({ ...intent, utterances: part(intent.utterances) }))
  return { ...content, intents, outOfScope: part(content.outOfScope) }
}

function utterancesIn({ intents, outOfScope }: Content): readonly Utterance[] {
  const lists = [
    ...intents.map(({ id, utterances }) => ({ intent: id, ...utterances })),
    { intent: undefined, ...outOfScope },
  ]
  return lists.flatMap(({ intent, en, zh }) => [
    ...en.map((text) => ({ text, language: 'en' as const, intent })),
    ...zh.map((text) => ({ text, language: 'zh' as const, intent })),
  ])
}

/** Those whose words were not corrected: what was learnt word for word measures nothing. */
function unlearnt(said: readonly Utterance[], corrections: readonly Utterance[]): readonly Utterance[] {
  const learnt = new Set(corrections.map(({ text }) => text.toLowerCase()))
  return said.filter(({ text }) => !learnt.has(text.toLowerCase()))
}
