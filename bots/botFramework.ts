import { z } from 'zod/v4'
import type { Conversation, StoredActivity } from '../data/index.ts'
import type { IncomingActivity } from './activities.ts'
import {
  type Activity,
  CloudAdapter,
  type ConfigurationBotFrameworkAuthentication,
  type ConversationReference,
  TurnContext,
} from './botbuilder.ts'
import { type Credentials, cachedAuthentication } from './cachedAuthentication.ts'
import type { Concierge } from './concierge.ts'
import { allowsServiceUrl } from './serviceUrls.ts'

/** A request whose JSON body was read. */
interface Request {
  readonly body?: Record<string, unknown>
  readonly headers: Readonly<Record<string, string[] | string | undefined>>
  readonly method?: string
}

/** What the framework needs of a response; restify's has it. */
interface Response {
  readonly socket: unknown
  status(code: number): unknown
  header(name: string, value: unknown): unknown
  send(...body: unknown[]): unknown
  end(...body: unknown[]): unknown
}

/** Microsoft Teams and every other channel of Azure Bot Service. */
export interface BotFramework {
  /** Serves one request to `/api/messages` whose JSON body was read already. */
  process(request: Request, response: Response): Promise<void>
  /** Writes to a conversation outside a turn. */
  deliver(conversation: Conversation, activities: readonly StoredActivity[]): Promise<void>
}

export interface BotFrameworkOptions {
  readonly concierge: Pick<Concierge, 'receive'>
  /** Undefined only in development: anybody may then write, and only loopback addresses are answered. */
  readonly credentials: Credentials | undefined
  readonly alarm: (what: string, error: unknown) => void
}

export function makeBotFramework({ concierge, credentials, alarm }: BotFrameworkOptions): BotFramework {
  const authentication: ConfigurationBotFrameworkAuthentication = cachedAuthentication(credentials)
  const adapter = new CloudAdapter(authentication)
  // Thrown on, so that the channel hears of the failure and sends the activity again.
  adapter.onTurnError = async (_, error) => {
    alarm('a Bot Framework turn failed', error)
    throw error
  }
  const development = credentials === undefined
  return {
    process: async (request, response) => {
      if (!allowsServiceUrl(serviceUrlOf(request.body), { development })) return refuse(response)
      if (!isComplete(request.body)) return malformed(response)
      await adapter.process(request, response, async (context) => {
        const { activities } = await concierge.receive(incoming(context.activity))
        const replies = activities.filter(({ author }) => author !== 'customer').map(({ body }) => body)
        if (replies.length > 0) await context.sendActivities(replies as Partial<Activity>[])
      })
    },
    deliver: async ({ reference }, activities) => {
      if (reference === undefined) return
      const to = reference as Partial<ConversationReference>
      await adapter.continueConversationAsync(credentials?.appId ?? '', to, async (context) => {
        await context.sendActivities(activities.map(({ body }) => body) as Partial<Activity>[])
      })
    },
  }
}

const incoming = (activity: Activity): IncomingActivity => ({
  channel: activity.channelId,
  conversationId: activity.conversation.id,
  userId: activity.from.id,
  customerId: undefined,
  type: arrived(activity)
    ? 'conversationUpdate'
    : activity.type === 'conversationUpdate'
      ? 'left'
      : activity.type,
  text: typeof activity.text === 'string' ? TurnContext.removeRecipientMention(activity) : '',
  reference: { ...TurnContext.getConversationReference(activity) },
  ...(activity.value === undefined ? {} : { value: activity.value }),
  ...(activity.locale === undefined ? {} : { locale: activity.locale }),
})

/** Somebody other than the bot itself was added. */
const arrived = ({ type, membersAdded, recipient }: Activity): boolean =>
  type === 'conversationUpdate' && (membersAdded ?? []).some(({ id }) => id !== recipient.id)

const serviceUrlOf = (body: unknown): unknown =>
  typeof body === 'object' && body !== null && 'serviceUrl' in body ? body.serviceUrl : undefined

/** Whether it says where it happened, who sent it, and to whom. */
const isComplete = (body: unknown): boolean => complete.safeParse(body).success
const somebody = z.looseObject({ id: z.string().min(1) })
const complete = z.looseObject({
  type: z.string().min(1),
  channelId: z.string().min(1),
  conversation: somebody,
  from: somebody,
  recipient: somebody,
})

function malformed(response: Response): void {
  response.status(400)
  const message = 'An activity needs type, channelId, conversation.id, from.id and recipient.id.'
  response.send({ error: { code: 'BadArgument', message } })
  response.end()
}

function refuse(response: Response): void {
  response.status(403)
  response.send({
    error: { code: 'ServiceUrlRefused', message: 'The service URL is not on the allow-list.' },
  })
  response.end()
}
