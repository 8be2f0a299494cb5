import { setImmediate } from 'node:timers/promises'
import { StateConflict, type Step } from '../step.ts'
import { keepable } from '../text.ts'
import { StoreUnavailable } from '../unavailable.ts'

/** Keeps steps, at most one of each conversation; gives the ids of the conversations whose step was kept. */
export type KeepSteps = (steps: readonly Step[]) => Promise<ReadonlySet<string>>

export interface StepQueue {
  keep(step: Step): Promise<void>
  /** Waits for what was accepted; later steps are refused. */
  close(): Promise<void>
}

/**
 * Gathers steps while those before them are on their way, at most `most`, so that the cost of a round trip
 * is shared. Steps of one conversation go one after the other.
 */
export function stepQueue(keepSteps: KeepSteps, { most = 200 } = {}): StepQueue {
  let waiting: Waiting[] = []
  let draining: Promise<void> | undefined
  let closed = false
  const drain = async () => {
    while (waiting.length > 0) {
      await setImmediate()
      const { batch, rest } = firstOfEach(waiting, most)
      waiting = rest
      await send(keepSteps, batch)
    }
    draining = undefined
  }
  return {
    keep: (step) => {
      if (closed) return Promise.reject(new Error('the store is closed'))
      const { promise, resolve, reject } = Promise.withResolvers<void>()
      waiting.push({ step, resolve, reject })
      draining ??= drain()
      return promise
    },
    close: async () => {
      closed = true
      await draining
    },
  }
}

interface Waiting {
  readonly step: Step
  resolve(): void
  reject(reason: unknown): void
}

interface Split {
  readonly batch: readonly Waiting[]
  readonly rest: Waiting[]
}

/** The first step of each conversation, in order; the others wait. */
function firstOfEach(waiting: readonly Waiting[], most: number): Split {
  const batch = new Map<string, Waiting>()
  const rest: Waiting[] = []
  for (const each of waiting) {
    const id = idOf(each.step)
    if (batch.size < most && !batch.has(id)) batch.set(id, each)
    else rest.push(each)
  }
  return { batch: [...batch.values()], rest }
}

/** The id of the conversation, as the database keeps it. */
export const idOf = ({ conversation }: Step): string => keepable(conversation.id)

async function send(keepSteps: KeepSteps, batch: readonly Waiting[]): Promise<void> {
  try {
    const won = await keepSteps(batch.map(({ step }) => step))
    for (const each of batch) tell(each, won.has(idOf(each.step)))
  } catch (error) {
    await lose(keepSteps, batch, error)
  }
}

const tell = (waiting: Waiting, won: boolean): void =>
  won ? waiting.resolve() : waiting.reject(new StateConflict(waiting.step.conversation.id))

/** A step that cannot be written at all must not take the others along: they are tried one by one. */
async function lose(keepSteps: KeepSteps, batch: readonly Waiting[], error: unknown): Promise<void> {
  if (error instanceof StoreUnavailable || batch.length === 1) {
    for (const { reject } of batch) reject(error)
    return
  }
  for (const each of batch) await send(keepSteps, [each])
}
