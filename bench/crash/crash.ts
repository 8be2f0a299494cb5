import { joined } from '../joined.ts'
import { type Bench, CannotMeasure, type Result, type Row } from '../result.ts'
import type { Damage } from './damage.ts'
import { canTrace, isSyncedBeforeAnswer, traceOfOneMessage } from './fsync.ts'
import { damageOf } from './trial.ts'

const setUps = [
  { kind: 'sqlite', processes: 1 },
  { kind: 'postgres', processes: 2 },
] as const
const kills = 20
const conversations = 200
/** Findings that are told one by one. */
const told = 20

/**
 * Two hundred customers talk and return things, half on the web, half on a Bot Framework channel whose connector
 * fails one time in ten, and repeat what was not acknowledged; meanwhile servers are killed twenty times. Afterwards
 * nothing acknowledged may be missing, nothing done twice, and nothing unsaid.
 */
export const crash: Bench = async ({ progress, fsyncTrace = false }) => {
  if (fsyncTrace && !canTrace()) throw new CannotMeasure('Install strace first: apt-get install strace')
  const damages: Record<string, Damage['figures']> = {}
  for (const [i, setUp] of (fsyncTrace ? [] : setUps).entries()) {
    const onKill = (done: number) => progress(i * kills + done, setUps.length * kills)
    const { figures, findings } = await damageOf({ ...setUp, kills, conversations, onKill })
    for (const { kind, words } of findings.slice(0, told)) process.stderr.write(`\n${kind}: ${words}`)
    damages[setUp.kind] = figures
  }
  const trace = canTrace() ? await traced() : { figures: {}, rows: [] }
  return {
    name: 'crash',
    figures: { ...joined(damages), ...trace.figures },
    rows: [...Object.entries(damages).flatMap(rowsOf), ...trace.rows],
  }
}

/** What shows that an acknowledged message is on disk. */
async function traced(): Promise<Omit<Result, 'name'>> {
  const trace = await traceOfOneMessage()
  process.stderr.write(`\n${trace.slice(-5).join('\n')}\n`)
  const fsyncBeforeAck = isSyncedBeforeAnswer(trace) ? 1 : 0
  const measure = 'the log is synced before the answer'
  const row = { measure, figure: fsyncBeforeAck, unit: '', bar: 'exactly 1', holds: fsyncBeforeAck === 1 }
  return { figures: { fsyncBeforeAck }, rows: [row] }
}

const rowsOf = ([kind, { lost, doubleEffects, undelivered }]: [string, Damage['figures']]): readonly Row[] =>
  Object.entries({ lost, doubleEffects, undelivered }).map(([name, figure]) => ({
    measure: `${name} on ${kind}`,
    figure,
    unit: '',
    bar: 'exactly 0',
    holds: figure === 0,
  }))
