import {
  calibrated,
  crossRead,
  type LearntMessages,
  learnMessages,
  type MoodLabel,
  messageReader,
  moods,
  packMessages,
  unpackMessages,
} from '../../analytics/index.ts'
import { type OwnMood, withOwnMoods } from '../../data/index.ts'
import type { Progress } from '../apart.ts'
import { type MoodBase, moodOptions } from '../moods/moodBase.ts'
import { learnOwn, type OwnLesson, ownExample } from '../moods/ownMoods.ts'

/** The moods of one language, learnt anew with what staff corrected. */
export interface MoodTask {
  /** With what was corrected before. */
  readonly lesson: OwnLesson
  /** Each text once. */
  readonly corrections: readonly OwnMood[]
  /** The weights that serve, packed. */
  readonly old: Uint8Array
}

/** What was made of messages by what there was, and by what was learnt anew. */
export type MoodTrial = readonly {
  readonly text: string
  readonly right: MoodLabel
  readonly old: MoodLabel
  readonly candidate: MoodLabel
}[]

export interface TrainedMood {
  /** With the corrections in it. */
  readonly lesson: OwnLesson
  /** Packed. */
  readonly learnt: Uint8Array
  readonly fixed: MoodTrial
  readonly corrections: MoodTrial
}

/** Parts of the corrections of which each is judged by what the others teach. */
const folds = 3

/**
 * Learns the corrections together with what there was, and compares what comes of it with that. The fixed set are the
 * messages that the product comes with, each read by what the others teach, with the corrections and without: none
 * of them has to be kept from teaching, and they are ten times as many as could be. Each correction is read by the
 * weights that serve and by what the others teach. Some 40 s; throws TypeError when the old weights are none.
 */
export function trainMood(
  { lesson, corrections, old: packed }: MoodTask,
  base: MoodBase,
  progress: Progress,
): TrainedMood {
  const { own, lexicon } = lesson
  const steps = 2 + foldsOf(corrections)
  const old = unpackMessages(packed)
  if (old === undefined) throw new TypeError('the weights of mood that serve are none')
  const after = { ...lesson, own: withOwnMoods(own, corrections) }
  const candidate = learnOwn(base, after)
  progress(1 / steps)
  const before = crossRead([...base.examples, ...own.map(ownExample)], moodOptions(base, lexicon))
  progress(2 / steps)
  const fixed = base.messages.map(({ text, mood: right }, n) => ({
    ...{ text, right, old: heldOutMood(before[n], old) },
    candidate: heldOutMood(candidate.heldOut[n], candidate.learnt),
  }))
  const parts = Array.from({ length: foldsOf(corrections) }, (_, fold) => {
    const others = withOwnMoods(
      own,
      corrections.filter((_each, i) => i % folds !== fold),
    )
    const examples = [...base.examples, ...others.map(ownExample)]
    const learnt = learnMessages(examples, { ...moodOptions(base, lexicon), folds: 0 })
    const readAnew = readerOf({ ...learnt, scaling: candidate.learnt.scaling }, lexicon)
    const readOld = readerOf(old, lexicon)
    progress((3 + fold) / steps)
    return corrections.flatMap(({ text, mood: right }, i) =>
      i % folds === fold ? [{ text, right, old: readOld(text), candidate: readAnew(text) }] : [],
    )
  })
  return { lesson: after, learnt: packMessages(candidate.learnt), fixed, corrections: parts.flat() }
}

const foldsOf = (corrections: readonly OwnMood[]): number => Math.min(folds, corrections.length)

type HeldOut = ReturnType<typeof crossRead>[number] | undefined

const heldOutMood = (heldOut: HeldOut, learnt: LearntMessages): MoodLabel =>
  likeliest(heldOut === undefined ? [] : calibrated(heldOut.scores, learnt))

function readerOf(learnt: LearntMessages, lexicon: OwnLesson['lexicon']): (text: string) => MoodLabel {
  const read = messageReader(learnt, lexicon)
  return (text) => likeliest(read(text).probabilities)
}

/** Neutral when another only equals it. */
function likeliest(probabilities: ArrayLike<number>): MoodLabel {
  const [negative = 0, neutral = 0, positive = 0] = Array.from(probabilities)
  if (negative > neutral && negative > positive) return moods[0]
  return positive > neutral && positive > negative ? moods[2] : moods[1]
}

/** Whether no fewer are read right than before. */
export const noFewerRight = (trial: MoodTrial): boolean =>
  rightIn(trial, 'candidate') >= rightIn(trial, 'old')

export const rightIn = (trial: MoodTrial, by: 'old' | 'candidate'): number =>
  trial.filter((each) => each[by] === each.right).length
