import { Refusal } from '../answer.ts'

/** Counts the turns that are under way. */
export interface Turns {
  readonly size: number
  /** Throws a Refusal 429 or 503 when there is no room for one more in this conversation. */
  check(conversationId: string | undefined): void
  /** Takes a turn and counts it until it ends; of no conversation when somebody else counts those. */
  run<T>(conversationId: string | undefined, turn: () => Promise<T>): Promise<T>
}

export function makeTurns({ most, mostOfOne }: { most: number; mostOfOne: number }): Turns {
  const underWay = new Map<string, number>()
  let size = 0
  const count = (id: string | undefined, change: 1 | -1) => {
    size += change
    if (id === undefined) return
    const next = (underWay.get(id) ?? 0) + change
    if (next === 0) underWay.delete(id)
    else underWay.set(id, next)
  }
  const check = (id: string | undefined) => {
    if (id !== undefined && (underWay.get(id) ?? 0) >= mostOfOne) throw waiting()
    if (size >= most) throw full()
  }
  return {
    get size() {
      return size
    },
    check,
    run: async (id, turn) => {
      // Again: bodies of others came in while ours did.
      check(id)
      count(id, 1)
      try {
        return await turn()
      } finally {
        count(id, -1)
      }
    },
  }
}

const waiting = () =>
  new Refusal(429, 'ConversationBusy', 'Too many messages of this conversation wait for an answer.', 1)

const full = () => new Refusal(503, 'Busy', 'Too many people are writing just now. Please try again.', 1)
