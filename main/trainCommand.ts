import { SingleBar } from 'cli-progress'
import pino from 'pino'
import { type TrainingReport, trainOnCorrections } from '../bots/index.ts'
import { openStore } from '../data/index.ts'
import { makeAlarm } from './alarm.ts'
import { contentFolders, modelsFolder } from './folders.ts'
import { placeOf, type StoreSettings } from './storePlace.ts'

export interface TrainCommand {
  readonly json: boolean
  /** Only says what would come of it. */
  readonly dryRun: boolean
}

/** Exit code when what was learnt is worse than what there was. */
const refused = 3

/** Learns from the corrections of the desk. Gives 0, or 3 when nothing was changed as it would have been a step back. */
export async function trainCommand(
  settings: StoreSettings,
  { json, dryRun }: TrainCommand,
  print: (line: string) => void,
): Promise<number> {
  const log = pino({ level: 'error', base: null }, pino.destination({ dest: 2, sync: true }))
  const alarm = makeAlarm(log, () => Date.now())
  const store = await openStore(placeOf(settings))
  const bar = new SingleBar({ stream: process.stderr, format: 'learning {bar} {percentage}%' })
  bar.start(1, 0)
  const progress = (done: number, total: number) => {
    bar.setTotal(total)
    bar.update(done)
  }
  try {
    const place = { store, content: contentFolders(settings), models: modelsFolder(settings), alarm }
    const outcome = await trainOnCorrections(place, { now: Date.now(), dryRun, progress })
    bar.stop()
    if (outcome.kind === 'nothing') {
      print(json ? JSON.stringify({ learnt: 0, left: outcome.left }) : nothing(outcome.left))
      return 0
    }
    const { report, file } = outcome
    for (const line of json ? [JSON.stringify(report)] : [...found(report), ending(report, file)]) print(line)
    return report.accepted ? 0 : refused
  } finally {
    bar.stop()
    await store.close()
  }
}

const nothing = (left: number): string =>
  [
    'There is nothing to learn: staff correct in the desk what was heard of a message.',
    ...leftOut(left),
  ].join(' ')

const leftOut = (left: number): readonly string[] =>
  left === 0 ? [] : [`${left} corrections name an intent that the content does not have.`]

/** Messages that are listed; all are in the report. */
const mostListed = 20

function found({ learnt, left, fixedSet, fixed, corrections, changed }: TrainingReport): readonly string[] {
  const set =
    fixedSet === 'check.tsv'
      ? 'the fixed set'
      : 'the examples, each read by what the others teach (there is no check.tsv)'
  return [
    `${learnt} corrected messages to learn.`,
    ...leftOut(left),
    compared(`Of ${set}`, fixed),
    compared('Of the corrections, each read by what the others teach', corrections),
    `${changed.length} of them are read otherwise than before:`,
    ...changed
      .slice(0, mostListed)
      .map(
        ({ text, right, old, candidate }) =>
          `  ${read(old)} -> ${read(candidate)} (${right ?? 'none'}): ${text}`,
      ),
    ...(changed.length > mostListed ? [`  ... and ${changed.length - mostListed} more: see --json`] : []),
  ]
}

const compared = (of: string, { messages, old, candidate }: TrainingReport['fixed']): string =>
  `${of}, ${messages} messages: right ${now(old.right, candidate.right)}; surely right ${now(old.surelyRight, candidate.surelyRight)}; surely wrong ${now(old.surelyWrong, candidate.surelyWrong)}.`

const now = (before: number, after: number): string => `${before} before, ${after} now`

const read = ({ outcome, intent }: TrainingReport['changed'][number]['old']): string =>
  `${outcome} ${intent ?? ''}`.trim()

function ending({ accepted, fixed, corrections }: TrainingReport, file: string | undefined): string {
  if (file !== undefined) return `Learnt. A running server takes it up within seconds. The report is ${file}`
  if (accepted) return 'It would be learnt; nothing was changed.'
  const fewer = [
    ...(fixed.gained < 0 ? [`${-fixed.gained} fewer of the fixed set`] : []),
    ...(corrections.gained < 0 ? [`${-corrections.gained} fewer of the corrections`] : []),
  ]
  return `Refused, and nothing was changed: it would read ${fewer.join(' and ')} right.`
}
