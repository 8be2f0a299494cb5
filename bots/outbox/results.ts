import { setImmediate } from 'node:timers/promises'
import { keepOutboxResults, type OutboxResult, type Store } from '../../data/index.ts'

/** Keeps what became of activities, many in one transaction. */
export interface Results {
  add(result: OutboxResult): void
  /**
   * Resolves when all that was added is kept. Rejects when the store cannot keep it now: it then waits
   * until this, or `add`, is called again.
   */
  kept(): Promise<void>
}

/** What comes while others are being kept goes together into the next transaction, at most `most` of them. */
export function makeResults(store: Store, { most = 500 } = {}): Results {
  let waiting: readonly OutboxResult[] = []
  let keeping: Promise<void> | undefined
  const keepWaiting = async () => {
    await setImmediate()
    const end = waiting.length
    for (let kept = 0; kept < end; kept += most) {
      const some = waiting.slice(0, Math.min(most, end - kept))
      await keepOutboxResults(store, some)
      waiting = waiting.slice(some.length)
    }
  }
  const begin = () => {
    keeping ??= keepWaiting().finally(() => {
      keeping = undefined
    })
    return keeping
  }
  const keep = async () => {
    await keeping
    if (waiting.length > 0) await begin()
  }
  return {
    kept: keep,
    add: (result) => {
      waiting = [...waiting, result]
      // A failure is told to whoever waits for it.
      keep().catch(() => undefined)
    },
  }
}
