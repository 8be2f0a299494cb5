import { fileURLToPath } from 'node:url'
import {
  addOwnMoods,
  type Content,
  keepModel,
  keepTraining,
  type Language,
  loadContent,
  type Moment,
  type MoodCorrection,
  markMoodsLearnt,
  moodsToLearn,
  type OwnMood,
  withOwnMoods,
} from '../../data/index.ts'
import { apart, type Progress } from '../apart.ts'
import { moodNameOf, ownLessonIn, withOwnMoodsLearnt } from '../moods/ownMoods.ts'
import { type MoodTrainingReport, moodReportOf, type Tried } from './moodReport.ts'
import type { MoodTask, TrainedMood } from './trainMood.ts'
import type { TrainingPlace } from './trainOnCorrections.ts'

interface How {
  readonly now: Moment
  /** Changes nothing. */
  readonly dryRun: boolean
  readonly progress: (done: number, total: number) => void
  readonly train?: (task: MoodTask, progress: Progress) => Promise<TrainedMood>
}

/** What came of it; `file` is where the report is kept, when something was learnt. */
type Outcome =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'tried'; readonly report: MoodTrainingReport; readonly file: string | undefined }

const worker = fileURLToPath(new URL('./trainMood.worker.ts', import.meta.url))

const trainApart: NonNullable<How['train']> = (task, progress) => apart(worker, task, progress)

/**
 * Learns the moods that staff corrected and that were not learnt yet, in processes of their own, and takes on what
 * comes of it when it reads messages at least as well as before, in each language that was corrected: then the
 * corrected messages stand in the shop's own `moods.tsv`, the weights that they taught are kept for whoever reads
 * them next beside those before, and the corrections are done with. About a minute a language. Rejects, and takes on
 * nothing, when content or corrections change meanwhile.
 */
export async function trainMoods(
  place: TrainingPlace,
  { now, dryRun, progress, train = trainApart }: How,
): Promise<Outcome> {
  const { store, models, alarm } = place
  const content = await loadContent(place.content)
  const corrections = await moodsToLearn(store)
  if (corrections.length === 0) return { kind: 'nothing' }
  const served = await withOwnMoodsLearnt(content, { folder: models, alarm })
  const tasks = tasksOf(content, { served, corrections })
  const tried: Tried[] = []
  for (const [done, task] of tasks.entries()) {
    const trained = await train(task, (share) => progress(done + share, tasks.length))
    tried.push({ task, trained })
  }
  progress(tasks.length, tasks.length)
  const report = moodReportOf(tried, now)
  if (dryRun || !report.accepted) return { kind: 'tried', report, file: undefined }
  await checkSame(place, { content, corrections })
  return { kind: 'tried', report, file: await takeOn(place, { tried, corrections, report, now }) }
}

/** One for each language in which something was corrected. */
function tasksOf(
  content: Content,
  { served, corrections }: { readonly served: Content; readonly corrections: readonly MoodCorrection[] },
): readonly MoodTask[] {
  const moods = withOwnMoods([], corrections.map(ownMoodOf))
  return (['en', 'zh'] as const).flatMap((language) => {
    const own = moods.filter((each) => each.language === language)
    const lesson = ownLessonIn(content, language)
    return own.length === 0 ? [] : [{ lesson, corrections: own, old: served.moodWeights[language] }]
  })
}

const labels = { negative: 'neg', neutral: 'neu', positive: 'pos' } as const

/** What is in neither language is read like English, and teaches it. */
const ownMoodOf = ({ text, language, right }: MoodCorrection): OwnMood => ({
  ...{ text, mood: labels[right], language: language === 'zh' ? 'zh' : 'en' },
})

interface Before {
  readonly content: Content
  readonly corrections: readonly MoodCorrection[]
}

/** What was judged is what is taken on: nobody may have edited, corrected or been forgotten meanwhile. */
async function checkSame({ store, content: folders }: TrainingPlace, { content, corrections }: Before) {
  const now = await loadContent(folders)
  const marks = (of: Content) => languages.map((language) => moodNameOf(ownLessonIn(of, language)).mark)
  const sameContent = JSON.stringify(marks(now)) === JSON.stringify(marks(content))
  const same = JSON.stringify(places(await moodsToLearn(store))) === JSON.stringify(places(corrections))
  if (!(sameContent && same))
    throw new Error('The content or the corrections changed during the training: train once more.')
}

const languages: readonly Language[] = ['en', 'zh']

/** That the trend counts one meanwhile changes nothing of what it teaches. */
const places = (corrections: readonly MoodCorrection[]) =>
  corrections.map(({ conversationId, seq, right, at }) => [conversationId, seq, right, at])

interface Taken {
  readonly tried: readonly Tried[]
  readonly corrections: readonly MoodCorrection[]
  readonly report: MoodTrainingReport
  readonly now: Moment
}

/**
 * The models come first: a server that follows the content finds the new one. The one before stays beside it, even
 * when it was the product's own, which goes with the next version. Cut off anywhere, it can be done again.
 */
async function takeOn(
  { store, models, content: [own] }: TrainingPlace,
  { tried, corrections, report, now }: Taken,
): Promise<string> {
  for (const { task, trained } of tried) {
    await keepModel(models, moodNameOf(task.lesson), task.old)
    await keepModel(models, moodNameOf(trained.lesson), trained.learnt)
  }
  await addOwnMoods(
    own,
    tried.flatMap(({ task }) => task.corrections),
  )
  const file = await keepTraining(models, { kind: 'mood', at: now, report })
  await markMoodsLearnt(store, corrections, now)
  return file
}
