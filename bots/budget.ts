import { types } from 'node:util'
import { type Context, constants, createContext, Script } from 'node:vm'

interface Budget<T> {
  /** In milliseconds of this thread's work. */
  readonly ms?: number
  /** What there is instead when the work takes longer. */
  readonly otherwise: () => T
}

/** V8 interrupts nothing but scripts: this one calls whatever stands in its room. */
const script = new Script('work()')
let room: Context | undefined

/**
 * What a piece of work gives, or what there is otherwise when it takes longer than its budget: it is broken off
 * wherever it is, in a loop or within a regular expression, and its `finally` blocks do not run. The work may
 * not wait for anything. What it throws is thrown on. V8 measures by the clock: on a machine so busy that
 * hardly anything was done in that time, the work begins anew, so it must bear that. Costs 0.1 ms and more,
 * because V8 starts a thread each time that watches.
 * @example withinBudget(() => mood.read(text), { otherwise: () => neutral })
 */
export function withinBudget<T>(work: () => T, { ms = 200, otherwise }: Budget<T>): T {
  const began = process.threadCpuUsage()
  do {
    const done = tried(work, ms)
    if (done !== undefined) return done.value
  } while (workedSince(began) < ms * mostlyWorked)
  return otherwise()
}

/** Of the time that passed; below it we were kept from working. */
const mostlyWorked = 0.5

function workedSince(began: NodeJS.CpuUsage): number {
  const { user, system } = process.threadCpuUsage(began)
  return (user + system) / 1_000
}

/** Undefined when the time is over. */
function tried<T>(work: () => T, timeout: number): { readonly value: T } | undefined {
  room ??= createContext(constants.DONT_CONTEXTIFY)
  let done: { readonly value: T } | undefined
  Object.assign(room, {
    work: () => {
      done = { value: work() }
    },
  })
  try {
    script.runInContext(room, { timeout })
  } catch (error) {
    if (!isTimeout(error)) throw error
  }
  return done
}

/** An error of the room is none of our own class. */
function isTimeout(error: unknown): boolean {
  return types.isNativeError(error) && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
}
