import type pino from 'pino'
import { ContentError, type Moment, unavailableBehind } from '../data/index.ts'

/** Takes what went wrong, and what it was about. */
export type Alarm = (what: string, error: unknown) => void

/** A store that fails, fails for everybody: one line a minute says so, in milliseconds. */
const quiet = 60_000

/** Writes what goes wrong to the log, without any customer's words. */
export function makeAlarm(log: Pick<pino.Logger, 'error'>, now: () => Moment): Alarm {
  const sounded = new Map<string, Moment>()
  return (what, error) => {
    const store = unavailableBehind(error)
    if (store === undefined) {
      log.error(error === undefined ? {} : { cause: causeOf(error) }, what)
      return
    }
    const at = now()
    if (at - (sounded.get(store.reason) ?? Number.NEGATIVE_INFINITY) < quiet) return
    sounded.set(store.reason, at)
    log.error({ alarm: 'store', reason: store.reason }, store.message)
  }
}

/** What went wrong, without any customer's words: the kind of error and where it was thrown. */
function causeOf(error: unknown): object {
  if (!(error instanceof Error)) return { kind: typeof error }
  if (isPlain(error)) return { kind: error.name, says: error.message }
  const where = error.stack?.split('\n').filter((line) => line.trimStart().startsWith('at '))
  return { kind: error.name, at: where?.slice(0, 4).map((line) => line.trim()) }
}

/** Errors whose words are ours alone: about a file of the operator's, or about the order service. */
const isPlain = (error: Error): boolean =>
  error instanceof ContentError || error.message.startsWith('the order service')
