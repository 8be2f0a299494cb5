import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { moodExample } from '../../../analytics/index.ts'
import type { MoodBase } from '../../../bots/moods/moodBase.ts'
import { packedOwn } from '../../../bots/moods/ownMoods.ts'
import { trainMood } from '../../../bots/training/trainMood.ts'
import { trainMoods } from '../../../bots/training/trainMoods.ts'
import type { TrainingPlace } from '../../../bots/training/trainOnCorrections.ts'
import { keepMoodCorrection, keepTurn, type MoodClass, openStore, type Store } from '../../../data/index.ts'
import { noon, turn } from '../../contracts/samples.ts'
import { put, smallContent, temporaryFolder } from '../smallContent.ts'

/** A message, and what staff said it feels like. */
export type Felt = readonly [text: string, right: MoodClass]

const texts = {
  neg: ['the lamp is broken', 'it arrived dirty', 'nobody answers', '灯坏了'],
  neu: ['where is my parcel', 'please change my address', 'do you sell rugs', '我的包裹在哪'],
  pos: ['what a lovely lamp', 'it looks great', 'thank you all', '灯很好看'],
}

/** In other words once in each stretch, as neighbours are held out together. */
const taught = ['', ' today', ' again', ' now', ' here'].flatMap((end) =>
  (['neg', 'neu', 'pos'] as const).flatMap((mood) =>
    texts[mood].map((text) => ({ text: text + end, mood, kind: '', signals: [] })),
  ),
)

/** What the product would come with, were it small: the same in both languages. */
export const smallBase: MoodBase = {
  messages: taught,
  validation: [],
  examples: taught.map(({ text, mood }) => moodExample({ text, mood, signals: [] })),
  prior: undefined,
  vectors: undefined,
}

/** A shop with small content, in which staff corrected moods, one in a conversation. */
export async function felt(said: readonly Felt[]) {
  const folder = await temporaryFolder()
  const content = join(folder, 'content')
  await put(content, smallContent)
  const store = await openStore({ folder })
  onTestFinished(() => store.close())
  for (const [i, each] of said.entries()) await feel(store, i, each)
  const alarm = (what: string) => {
    throw new Error(what)
  }
  const place: TrainingPlace = { store, content: [content], models: join(folder, 'models'), alarm }
  return { folder, content, store, place }
}

/** Has a message said in a conversation of its own, and its mood corrected. */
export async function feel(store: Store, i: number, [text, right]: Felt): Promise<void> {
  const conversationId = `m${i}`
  const language = /\p{Script=Han}/u.test(text) ? 'zh' : 'en'
  await keepTurn(store, turn({ conversationId, text, language }))
  await keepMoodCorrection(store, { conversationId, seq: 1, right, staffId: 's-1', at: noon + i })
}

/** Trains in this process on the small base, which is quick. */
export const trained = (place: TrainingPlace, how: Partial<Parameters<typeof trainMoods>[1]> = {}) =>
  trainMoods(place, {
    ...{ now: noon, dryRun: false, progress: () => undefined },
    train: async (task, progress) => {
      const old = packedOwn(smallBase, task.lesson)
      return trainMood({ ...task, old }, smallBase, progress)
    },
    ...how,
  })

/** The same, where something is to be learnt. */
export async function tried(...args: Parameters<typeof trained>) {
  const outcome = await trained(...args)
  if (outcome.kind !== 'tried') throw new Error('nothing was tried')
  return outcome
}
