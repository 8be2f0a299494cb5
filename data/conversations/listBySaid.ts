import type { Sought } from '../search/sought.ts'
import type { Match, Place } from '../search/stretch.ts'
import { walkFor, whereSaid } from '../search/walk.ts'
import type { Store } from '../store/open.ts'
import { fits, type ListFilter, type Step } from './listing.ts'
import { listed } from './summaries.ts'

interface Way {
  /** Goes on below this place. */
  readonly from: Place | undefined
  readonly sought: Sought
}

/**
 * Walks through what was said from the newest down; each conversation comes where it fits first, so that one
 * that was on an earlier page for something said later does not come again.
 */
export async function* listBySaid(
  store: Store,
  filter: ListFilter,
  { from, sought }: Way,
): AsyncGenerator<Step> {
  const seen = new Set<string>()
  const walk = walkFor(store, sought)
  for await (const { matches, place } of walk({ below: from })) {
    const fresh = matches.filter(({ conversationId: id }) => !seen.has(id) && seen.add(id))
    const steps = await fitting(store, fresh, filter)
    const ids = steps.map(({ row }) => row.id)
    const before = from && (await whereSaid(walk, ids, from))
    for (const step of steps) if (!before?.has(step.row.id)) yield step
    yield { place }
  }
}

async function fitting(
  { db }: Store,
  matches: readonly Match[],
  filter: ListFilter,
): Promise<readonly Required<Step>[]> {
  if (matches.length === 0) return []
  const ids = matches.map(({ conversationId }) => conversationId)
  const rows = await listed(db).where('conversation.id', 'in', ids).execute()
  const byId = new Map(rows.filter((row) => fits(row, filter)).map((row) => [row.id, row]))
  return matches.flatMap(({ conversationId, place }) => {
    const row = byId.get(conversationId)
    return row === undefined ? [] : [{ row, place }]
  })
}
