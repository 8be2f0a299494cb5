import type { Language } from '../../data/index.ts'
import type { Reply, Request } from '../client.ts'
import { message, openTalk } from '../directLine.ts'
import type { Lines } from './lines.ts'

/** How a channel puts a message, and what it answers. */
export interface Channel {
  /** The conversation's id in the store. */
  readonly conversationId: string
  /** Whether replies are posted to the channel's connector. */
  readonly pushed: boolean
  request(text: string, id: string): Request
  /** What the server calls the message that it acknowledged; undefined where the channel does not say. */
  activityIdIn(reply: Reply): string | undefined
}

/** The web: replies are fetched. */
export async function onTheWeb(lines: Lines, language: Language): Promise<Channel> {
  const talking = await lines.untilDone((connection) => openTalk(connection, { language }))
  return {
    conversationId: talking.id,
    pushed: false,
    request: (text, id) => message(talking, text, id),
    activityIdIn: ({ body }) => (JSON.parse(body) as { id: string }).id,
  }
}

/** Bot Framework: replies are posted to the channel's connector. */
export function onTeams(name: string, serviceUrl: string): Channel {
  const channelId = 'msteams'
  const common = {
    type: 'message',
    channelId,
    serviceUrl,
    conversation: { id: name },
    from: { id: `29:${name}` },
    recipient: { id: '28:rapport' },
  }
  return {
    conversationId: `${channelId}:${name}`,
    pushed: true,
    request: (text, id) => ({
      method: 'POST',
      path: '/api/messages',
      body: JSON.stringify({ ...common, id, text }),
    }),
    activityIdIn: () => undefined,
  }
}
