import { chunks } from '../store/columns.ts'
import type { Store } from '../store/open.ts'
import type { Sought } from './sought.ts'
import type { Place, Walk } from './stretch.ts'
import { walkPostgres } from './walkPostgres.ts'
import { walkSqlite } from './walkSqlite.ts'

const walks = { sqlite: walkSqlite, postgres: walkPostgres }

/**
 * Walks through what was said from the newest down, and tells what fits stretch by stretch; it ends when
 * all has been looked at. Between stretches others have their turn: in SQLite none takes longer than some
 * 20 ms, however much was said.
 */
export const walkFor = (store: Store, sought: Sought): Walk => walks[store.kind](store, sought)

/** Conversations that are looked at in one step. */
const atOnce = 100

/** Those of some conversations in which something fits, with its newest place; from a place up when one is given. */
export async function whereSaid(
  walk: Walk,
  conversationIds: readonly string[],
  from?: Place,
): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>()
  for (const ids of chunks(conversationIds, atOnce)) await lookThrough(walk, found, { ids, from })
  return found
}

/** Adds those that are found; those that still are not are looked for further down. */
async function lookThrough(
  walk: Walk,
  found: Map<string, number>,
  { ids, from }: { readonly ids: readonly string[]; readonly from: Place | undefined },
): Promise<void> {
  let below: Place | undefined
  for (let open = ids; open.length > 0; open = open.filter((id) => !found.has(id))) {
    const { value, done } = await walk({ below, from, conversationIds: open }).next()
    if (done) return
    for (const { conversationId, seq } of value.matches)
      if (!found.has(conversationId)) found.set(conversationId, seq)
    below = value.place
  }
}
