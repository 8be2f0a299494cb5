import type { StoredActivity } from '../data/index.ts'

type Listener = (conversationId: string, activities: readonly StoredActivity[]) => void

/** Tells who is listening what was kept. */
export interface Feed {
  publish(conversationId: string, activities: readonly StoredActivity[]): void
  /** Listens to one conversation; gives what ends it. */
  subscribe(conversationId: string, listener: (activities: readonly StoredActivity[]) => void): () => void
  /** Whether anybody listens to this conversation. */
  listened(conversationId: string): boolean
  /** Listens to all conversations; gives what ends it. */
  all(listener: Listener): () => void
}

export function makeFeed(): Feed {
  const everywhere = new Set<Listener>()
  const rooms = new Map<string, Set<(activities: readonly StoredActivity[]) => void>>()
  return {
    publish: (id, activities) => {
      for (const listener of rooms.get(id) ?? []) listener(activities)
      for (const listener of everywhere) listener(id, activities)
    },
    subscribe: (id, listener) => {
      const room = rooms.get(id) ?? new Set()
      rooms.set(id, room.add(listener))
      return () => {
        room.delete(listener)
        if (room.size === 0 && rooms.get(id) === room) rooms.delete(id)
      }
    },
    listened: (id) => everywhere.size > 0 || rooms.has(id),
    all: (listener) => {
      everywhere.add(listener)
      return () => void everywhere.delete(listener)
    },
  }
}
