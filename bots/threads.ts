import { loadThread, type Store, type Thread } from '../data/index.ts'

/** The threads of conversations that went on lately, kept in memory. */
export interface Threads {
  /** Undefined when there is no such conversation. */
  find(conversationId: string): Promise<Thread | undefined>
  /** As it was just kept. */
  keep(thread: Thread): void
  /** It went on elsewhere: it is read anew when next asked for. */
  forget(conversationId: string): void
}

/** At most `most` are kept, each a few kilobytes; the one that rested longest goes first. */
export function makeThreads(store: Store, { most = 2_000 } = {}): Threads {
  const kept = new Map<string, Thread>()
  const keep = (thread: Thread) => {
    const { id } = thread.conversation
    kept.delete(id)
    kept.set(id, thread)
    const [oldest] = kept.keys()
    if (kept.size > most && oldest !== undefined) kept.delete(oldest)
  }
  return {
    keep,
    find: async (id) => {
      const known = kept.get(id)
      if (known !== undefined) return known
      const found = await loadThread(store, id)
      if (found !== undefined && !kept.has(id)) keep(found)
      return kept.get(id) ?? found
    },
    forget: (id) => void kept.delete(id),
  }
}
