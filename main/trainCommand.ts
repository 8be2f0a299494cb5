import { SingleBar } from 'cli-progress'
import pino from 'pino'
import { trainMoods, trainOnCorrections } from '../bots/index.ts'
import { openStore } from '../data/index.ts'
import { makeAlarm } from './alarm.ts'
import { contentFolders, modelsFolder } from './folders.ts'
import { placeOf, type StoreSettings } from './storePlace.ts'
import type { Found } from './trained/found.ts'
import { foundOfIntents } from './trained/intents.ts'
import { foundOfMoods } from './trained/moods.ts'

/** What staff correct. */
export const trainable = ['intents', 'mood'] as const
type Trainable = (typeof trainable)[number]

export interface TrainCommand {
  /** Only that; both when missing. */
  readonly only?: Trainable | undefined
  readonly json: boolean
  /** Only says what would come of it. */
  readonly dryRun: boolean
}

/** Exit code when what was learnt is worse than what there was. */
const refused = 3

/**
 * Learns from the corrections of the desk: what messages are about, then how they feel. Gives 0, or 3 when one of them
 * was not changed as it would have been a step back. As JSON it prints one object: what was found of the intents, and
 * under `mood` what was found of moods.
 */
export async function trainCommand(
  settings: StoreSettings,
  { only, json, dryRun }: TrainCommand,
  print: (line: string) => void,
): Promise<number> {
  const log = pino({ level: 'error', base: null }, pino.destination({ dest: 2, sync: true }))
  const alarm = makeAlarm(log, () => Date.now())
  const store = await openStore(placeOf(settings))
  const place = { store, content: contentFolders(settings), models: modelsFolder(settings), alarm }
  const how = (progress: Progress) => ({ now: Date.now(), dryRun, progress })
  const trainings = {
    intents: async () =>
      foundOfIntents(await withBar('intents', (progress) => trainOnCorrections(place, how(progress)))),
    mood: async () => foundOfMoods(await withBar('mood', (progress) => trainMoods(place, how(progress)))),
  }
  try {
    const all: Found[] = []
    for (const name of only === undefined ? trainable : [only]) all.push(await trainings[name]())
    if (json) print(JSON.stringify(Object.assign({}, ...all.map((each) => each.json))))
    else for (const line of told(all)) print(line)
    return all.some((each) => each.refused) ? refused : 0
  } finally {
    await store.close()
  }
}

/** What there was nothing to learn of is told where there was nothing at all. */
function told(all: readonly Found[]): readonly string[] {
  const tried = all.filter((each) => each.tried)
  return (tried.length > 0 ? tried : all).flatMap(({ lines }) => lines)
}

type Progress = (done: number, total: number) => void

/** Shows in the terminal how far a training is; nothing when nothing is learnt. */
async function withBar<T>(what: Trainable, work: (progress: Progress) => Promise<T>): Promise<T> {
  const bar = new SingleBar({ stream: process.stderr, format: `learning ${what} {bar} {percentage}%` })
  try {
    return await work((done, total) => {
      if (!bar.isActive) bar.start(total, 0)
      bar.setTotal(total)
      bar.update(done)
    })
  } finally {
    bar.stop()
  }
}
