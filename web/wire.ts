import type { Author, StoredActivity } from '../data/index.ts'

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
