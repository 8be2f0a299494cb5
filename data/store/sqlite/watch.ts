// biome-ignore lint/correctness/noUnresolvedImports: biome's list of Node's modules lacks this one
import type { DatabaseSync } from 'node:sqlite'
import type { News } from '../store.ts'

type Listener = (news: readonly News[]) => void

/** How often to look whether another process has written, in milliseconds. */
const every = 200

/** Activities that one look tells of; more than that nobody listens to live. */
const most = 1_000

/**
 * Tells what other processes on this file keep. SQLite's `data_version` moves for a connection when
 * another process commits; `writer` is the one connection of this process that writes, so its own commits
 * do not move it. What we kept ourselves meanwhile may be told along.
 */
export function watch(writer: DatabaseSync) {
  const listeners = new Set<Listener>()
  const version = writer.prepare('pragma data_version')
  const newest = writer.prepare('select max(rowid) as place from activity')
  const since = writer.prepare(
    `select conversation_id as conversationId, min(seq) as firstSeq, max(seq) as lastSeq
      from activity where rowid > ? group by conversation_id`,
  )
  const versionNow = () => version.get()?.['data_version']
  const placeNow = () => Number(newest.get()?.['place'] ?? 0)
  let seen = versionNow()
  let place = placeNow()
  const look = () => {
    const now = versionNow()
    if (now === seen) return
    seen = now
    const end = placeNow()
    const news = since.all(Math.max(place, end - most)) as unknown as readonly News[]
    place = end
    if (news.length > 0) for (const listener of listeners) listener(news)
  }
  const timer = setInterval(() => listeners.size > 0 && look(), every).unref()
  return {
    heard: (listener: Listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    close: () => clearInterval(timer),
  }
}
