import type { Author, StoredActivity } from '../data/index.ts'
import type { DirectLinePorts } from './ports.ts'

/** Activities as Direct Line sends them, and how far the reader has come with them. */
export interface ActivitySet {
  readonly activities: readonly object[]
  /** The place of the last one, as text. */
  readonly watermark: string
}

/** Puts stored activities in Direct Line's shape. What opens a conversation is not shown to its customer. */
export function activitySet(
  conversationId: string,
  stored: readonly StoredActivity[],
  watermark: number,
): ActivitySet {
  const shown = stored.filter(({ body: { type } }) => type !== 'conversationUpdate')
  return {
    activities: shown.map((activity) => onTheWire(conversationId, activity)),
    watermark: String(stored.at(-1)?.seq ?? watermark),
  }
}

/** Activities of one answer, and characters of them. */
const most = 500
const enough = 256 * 1024
const pageSize = 10

/**
 * Activities above a place, in order. There may be more of them: an answer is kept short, because each activity
 * may be as long as a body may be. One that is longer than an answer should be comes by itself.
 */
export async function activitiesFrom(
  ports: Pick<DirectLinePorts, 'activitiesAfter'>,
  conversationId: string,
  after: number,
): Promise<readonly StoredActivity[]> {
  const found: StoredActivity[] = []
  let size = 0
  for (let last = after; found.length < most; last = found.at(-1)?.seq ?? last) {
    const page = await ports.activitiesAfter(conversationId, last, pageSize)
    for (const activity of page) {
      size += JSON.stringify(activity.body).length
      if (found.length > 0 && size > enough) return found
      found.push(activity)
    }
    if (page.length < pageSize) break
  }
  return found
}

function onTheWire(conversationId: string, { id, at, author, body }: StoredActivity): object {
  return {
    from: { id: author, role: roles[author] },
    ...body,
    id,
    timestamp: new Date(at).toISOString(),
    channelId: 'directline',
    conversation: { id: conversationId },
  }
}

const roles: Readonly<Record<Author, string>> = { customer: 'user', bot: 'bot', staff: 'bot' }
