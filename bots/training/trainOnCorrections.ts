import { makeGoodsReader, makeVocabulary } from '../../analytics/index.ts'
import {
  addUtterances,
  allCategories,
  allProducts,
  type Content,
  type Correction,
  correctionsToLearn,
  keepTraining,
  loadContent,
  type Moment,
  markLearnt,
  readCheckSet,
  type Store,
} from '../../data/index.ts'
import { keepLearnt, learnApart, learnOnce, markOf } from '../learning.ts'
import { lessonIn } from '../understanding.ts'
import { type Corrected, correctedIn } from './corrected.ts'
import { reportOf, type TrainingReport } from './report.ts'
import { lessonsOf, type Trained, type TrainingTask, train } from './train.ts'

export interface TrainingPlace {
  readonly store: Store
  /** Where content is looked for; the first is the shop's own. */
  readonly content: readonly [string, ...string[]]
  readonly models: string
  /** Where the models stand that the product comes with. */
  readonly shippedModels?: string | undefined
  readonly alarm: (what: string, error: unknown) => void
}

interface How {
  readonly now: Moment
  /** Changes nothing. */
  readonly dryRun: boolean
  readonly progress: (done: number, total: number) => void
  readonly learn?: TrainingTask['learn']
}

/** What came of it; `file` is where the report is kept, when something was learnt. */
export type Outcome =
  | { readonly kind: 'nothing'; readonly left: number }
  | { readonly kind: 'tried'; readonly report: TrainingReport; readonly file: string | undefined }

/**
 * Learns from the corrections that were not learnt yet, in a process of its own, and takes on what comes of it when
 * it reads messages at least as well as before: then the corrected messages stand among the shop's own examples, the
 * model that they taught is kept for whoever reads them next, and the corrections are done with. A minute or two.
 * Rejects, and takes on nothing, when content or corrections change meanwhile.
 */
export async function trainOnCorrections(
  place: TrainingPlace,
  { now, dryRun, progress, learn = learnApart }: How,
): Promise<Outcome> {
  const { store, models, shippedModels, alarm } = place
  const content = await loadContent(place.content)
  const corrections = await correctionsToLearn(store)
  const corrected = correctedIn(corrections, content)
  if (corrected.utterances.length === 0) return { kind: 'nothing', left: corrected.left.length }
  const fixed = await readCheckSet(place.content)
  const lessons = lessonsOf({ corrections: corrected.utterances, fixed })
  let before = 0
  const learning = (share: number) => {
    before = 1
    progress(share, before + lessons)
  }
  const keeping = { folder: models, shipped: shippedModels, alarm, progress: learning }
  const old = await learnOnce(lessonIn(content), keeping)
  const vocabulary = makeVocabulary(await allProducts(store), await allCategories(store), {
    isGoods: makeGoodsReader(content.goodsWeights),
  })
  const trained = await train({
    ...{ content, corrections: corrected.utterances, fixed, vocabulary },
    ...{ old, learn, progress: (done, total) => progress(before + done, before + total) },
  })
  const report = reportOf(trained, { at: now, old, content, corrected, withCheckSet: fixed !== undefined })
  if (dryRun || !trained.accepted) return { kind: 'tried', report, file: undefined }
  await checkSame(place, { content, corrections })
  const file = await takeOn(place, { content, learnt: old }, { trained, corrected, report, now })
  return { kind: 'tried', report, file }
}

interface Before {
  readonly content: Content
  readonly corrections: readonly Correction[]
}

/** What was judged is what is taken on: nobody may have edited, corrected or been forgotten meanwhile. */
async function checkSame({ store, content: folders }: TrainingPlace, { content, corrections }: Before) {
  const now = markOf(lessonIn(await loadContent(folders)))
  const same = JSON.stringify(await correctionsToLearn(store)) === JSON.stringify(corrections)
  if (now !== markOf(lessonIn(content)) || !same)
    throw new Error('The content or the corrections changed during the training: train once more.')
}

interface Taken {
  readonly trained: Trained
  readonly corrected: Corrected
  readonly report: TrainingReport
  readonly now: Moment
}

/**
 * The models come first: a server that follows the content finds the new one. The one before stays beside it, even
 * when it was the product's own, which goes with the next version. Cut off anywhere, it can be done again.
 */
async function takeOn(
  { store, models, content: [own] }: TrainingPlace,
  before: Pick<Trained, 'content' | 'learnt'>,
  { trained, corrected, report, now }: Taken,
): Promise<string> {
  for (const { content, learnt } of [before, trained]) await keepLearnt(models, lessonIn(content), learnt)
  await addUtterances(own, corrected.utterances)
  const file = await keepTraining(models, { kind: 'intents', at: now, report })
  await markLearnt(store, corrected.learnt, now)
  return file
}
