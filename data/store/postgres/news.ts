import type { Step } from '../step.ts'
import type { News } from '../store.ts'

/** The channel on which processes tell each other what they kept. */
export const channel = 'rapport'

/** PostgreSQL takes fewer than 8,000 bytes a notification. */
const most = 7_500

type Told = readonly [conversationId: string, firstSeq: number, lastSeq: number]

/** One row for each step that others may want to hear of; those of one part fit into one notification. */
export function newsRows(steps: readonly Step[]): readonly { id: string; part: number; news: string }[] {
  let part = 0
  let bytes = 0
  return steps.flatMap(({ conversation: { id }, inserts: { activity } }) => {
    const [first] = activity
    const last = activity.at(-1)
    if (first === undefined || last === undefined) return []
    const news = JSON.stringify([id, first.seq, last.seq] satisfies Told)
    const size = Buffer.byteLength(news) + 1
    if (size > most) return []
    if (bytes + size > most) {
      part += 1
      bytes = 0
    }
    bytes += size
    return [{ id, part, news }]
  })
}

/** What a notification tells: `INSTANCE [[ID,FIRST,LAST],...]`; nothing when we are that instance. */
export function newsIn(payload: string, instance: string): readonly News[] {
  const blank = payload.indexOf(' ')
  if (payload.slice(0, blank) === instance) return []
  const told: readonly Told[] = JSON.parse(payload.slice(blank + 1))
  return told.map(([conversationId, firstSeq, lastSeq]) => ({ conversationId, firstSeq, lastSeq }))
}
