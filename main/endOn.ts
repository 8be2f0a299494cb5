import type { Alarm } from './alarm.ts'

export interface Ending {
  /** Finishes what is under way. */
  readonly close: () => Promise<void>
  readonly alarm: Alarm
  /** How long that may take, in milliseconds. */
  readonly within?: number
  readonly exit?: (code: number) => void
}

/**
 * Ends the process when one of the signals comes: in good order, with exit code 0, or at once with 1 when
 * that takes too long, fails, or a second signal comes. Gives what a signal does.
 */
export function endOn(
  signals: readonly NodeJS.Signals[],
  { close, alarm, within = 10_000, exit = (code) => process.exit(code) }: Ending,
): () => void {
  let ending = false
  const fail = (what: string) => (error: unknown) => {
    alarm(what, error)
    exit(1)
  }
  const end = () => {
    if (ending) return exit(1)
    ending = true
    const late = setTimeout(fail('it took too long to end'), within)
    close()
      .then(() => exit(0), fail('it did not end in good order'))
      .finally(() => clearTimeout(late))
  }
  for (const signal of signals) process.on(signal, end)
  return end
}

/** How often to look after the process that started ours, in milliseconds. */
const lookEvery = 500

/**
 * Calls once, when the process that started ours is gone. npm ends the shell that it runs a script in, and what that
 * shell started hears nothing of it.
 */
export function whenAlone(then: () => void, { parent = () => process.ppid, every = lookEvery } = {}): void {
  const first = parent()
  const looking = setInterval(() => {
    if (parent() === first) return
    clearInterval(looking)
    then()
  }, every)
  looking.unref()
}
