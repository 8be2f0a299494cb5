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
  // Who is forgotten while it is read is not kept: what was read may be older than the news.
  const loading = new Set<string>()
  const load = async (id: string) => {
    loading.add(id)
    try {
      const found = await loadThread(store, id)
      if (loading.has(id) && found !== undefined && !kept.has(id)) keep(found)
      return kept.get(id) ?? found
    } finally {
      loading.delete(id)
    }
  }
  // Who asks for one thread gets it in the order of asking, whoever has to be waited for.
  const asking = new Map<string, Promise<Thread | undefined>>()
  const inTurn = (id: string, before: Promise<unknown> = Promise.resolve()) => {
    const asked = before.then(
      () => kept.get(id) ?? load(id),
      () => load(id),
    )
    asking.set(id, asked)
    const done = () => asking.get(id) === asked && asking.delete(id)
    asked.then(done, done)
    return asked
  }
  return {
    keep,
    find: async (id) => (asking.has(id) ? undefined : kept.get(id)) ?? inTurn(id, asking.get(id)),
    forget: (id) => {
      loading.delete(id)
      kept.delete(id)
    },
  }
}
