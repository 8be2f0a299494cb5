import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { learnIntents } from '../../../analytics/index.ts'
import { type Lesson, vectorsIn } from '../../../bots/index.ts'
import { type TrainingPlace, trainOnCorrections } from '../../../bots/training/trainOnCorrections.ts'
import { keepCorrection, keepTurn, openStore, type Store } from '../../../data/index.ts'
import { noon, turn } from '../../contracts/samples.ts'
import { put, smallContent, temporaryFolder } from '../smallContent.ts'

/** A message, and what staff said it is about; undefined for none of the intents. */
export type Said = readonly [text: string, right: string | undefined]

/** A fixed set, with an intent that the shop has not. */
export const check = [
  'where is the order i made\torder_status\ten',
  'track my parcel please\torder_status\ten',
  '我的订单到哪里了呢\torder_status\tzh',
  'are you open now\topening_hours\ten',
  '今天几点关门\topening_hours\tzh',
  'of an intent that this shop does not have\tfly\ten',
].join('\n')
export const withCheck = { 'check.tsv': check }

/** Corrections that belong together, in both languages. */
export const parcels: readonly Said[] = [
  ['has my package shipped yet', 'order_status'],
  ['package shipped or not', 'order_status'],
  ['my package has not shipped', 'order_status'],
  ['包裹发货没有', 'order_status'],
]

/** A shop with small content, in which staff corrected messages, one in a conversation. */
export async function corrected(said: readonly Said[], files: Readonly<Record<string, unknown>> = {}) {
  const folder = await temporaryFolder()
  const content = join(folder, 'content')
  await put(content, { ...smallContent, ...files })
  const store = await openStore({ folder })
  onTestFinished(() => store.close())
  for (const [i, each] of said.entries()) await correct(store, i, each)
  const told: string[] = []
  const alarm = (what: string) => void told.push(what)
  const place: TrainingPlace = { store, content: [content], models: join(folder, 'models'), alarm }
  return { folder, content, store, place, told }
}

/** Has a message said in a conversation of its own, and corrected. */
export async function correct(store: Store, i: number, [text, right]: Said): Promise<void> {
  const conversationId = `c${i}`
  const language = /\p{Script=Han}/u.test(text) ? 'zh' : 'en'
  await keepTurn(store, turn({ conversationId, text, language }))
  await keepCorrection(store, { conversationId, seq: 1, right, staffId: 's-1', at: noon + i })
}

/** Trains in this process, which is quick. */
export const trained = (
  place: TrainingPlace,
  how: Partial<Parameters<typeof trainOnCorrections>[1]> = {},
) => {
  const learn = async (lesson: Lesson) => learnIntents(lesson.examples(), { vectors: vectorsIn(lesson) })
  return trainOnCorrections(place, { now: noon, dryRun: false, progress: () => undefined, learn, ...how })
}

/** All files of a folder with what is in them, to see that nothing changed. */
export async function filesIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = await readdir(folder).catch(() => [])
  const contents = names.map(async (name) => [name, await readFile(join(folder, name), 'latin1')] as const)
  return Object.fromEntries(await Promise.all(contents))
}
