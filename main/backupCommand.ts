import { SingleBar } from 'cli-progress'
import { type BackupProgress, type BackupReport, backUp, type RestoreReport, restore } from '../data/index.ts'
import { placeOf, type StoreSettings } from './storePlace.ts'

export interface BackupCommand {
  readonly file: string
  readonly json: boolean
}

type Print = (line: string) => void

/** Backs the store up into a file, while it may be in use. Gives the exit code; throws what to do next. */
export async function backupCommand(
  settings: StoreSettings,
  { file, json }: BackupCommand,
  print: Print,
): Promise<number> {
  const report = await withBar((progress) => backUp(placeOf(settings), file, { now: Date.now(), progress }))
  print(json ? JSON.stringify(report) : backedUp(report))
  return 0
}

/** Puts a backup in the place of the store. Gives the exit code; throws what to do next. */
export async function restoreCommand(
  settings: StoreSettings,
  { file, json }: BackupCommand,
  print: Print,
): Promise<number> {
  const report = await withBar((progress) => restore(placeOf(settings), file, { now: Date.now(), progress }))
  for (const line of json ? [JSON.stringify(report)] : restored(report)) print(line)
  return 0
}

/** Shows how far it has come, where somebody watches. */
async function withBar<T>(run: (progress: BackupProgress) => Promise<T>): Promise<T> {
  const bar = new SingleBar({ stream: process.stderr, format: '{doing} {bar} {percentage}%' })
  bar.start(1, 0, { doing: 'opening' })
  try {
    return await run(({ doing, done, total }) => {
      bar.setTotal(total)
      bar.update(done, { doing })
    })
  } finally {
    bar.stop()
  }
}

const backedUp = ({ file, bytes, tables }: BackupReport): string =>
  `${file}: ${held(tables)}, ${(bytes / 1_000_000).toFixed(1)} MB, read again and found whole.`

function restored({ file, tables, replaced, held: waited }: RestoreReport): readonly string[] {
  return [
    `${file} is restored: ${held(tables)}.`,
    ...(replaced === undefined ? [] : [`The store that was there is now ${replaced}.`]),
    ...(waited === 0
      ? []
      : [
          `${waited} messages waited to be sent then, and may have been sent since: look at npm run dead-letters.`,
        ]),
  ]
}

function held(tables: Readonly<Record<string, number>>): string {
  const { conversation = 0, interaction = 0, shop_order: orders = 0 } = tables
  return `${conversation} conversations with ${interaction} turns, ${orders} orders`
}
