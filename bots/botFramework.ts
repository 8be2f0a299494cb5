import type { StoredActivity } from '../data/index.ts'
import { type Activity, ConfigurationBotFrameworkAuthentication } from './botbuilder.ts'
import type { Concierge } from './concierge.ts'
import { type Credentials, frameworkSettings } from './credentials.ts'
import { fromChannel, isComplete, wantsReplies } from './fromChannel.ts'
import { addressed } from './outbox/addressed.ts'
import { allowsServiceUrl } from './serviceUrls.ts'
import { Unproven } from './unproven.ts'

/** A request whose JSON body was read. */
interface Request {
  readonly body?: unknown
  readonly headers: Readonly<Record<string, string[] | string | undefined>>
}

/** Microsoft Teams and every other channel of Azure Bot Service. */
export interface BotFramework {
  /**
   * Finds out who sent a request to `/api/messages` whose JSON body was read already. It may wait for Microsoft's
   * keys to be fetched, without an end. Rejects with Unproven.
   */
  authenticate(request: Request): Promise<Authenticated>
}

export interface BotFrameworkOptions {
  readonly concierge: Pick<Concierge, 'find' | 'receive'>
  /** Undefined only in development: anybody may then write, and only loopback addresses are answered. */
  readonly credentials: Credentials | undefined
}

interface Answer {
  readonly status: number
  readonly body?: unknown
}

interface Refused {
  readonly status: number
  readonly code: string
  readonly message: string
}

/** An activity whose sender is who it says, or how it is turned down. */
type Authenticated =
  | { readonly proven: false; readonly refusal: Refused }
  | {
      readonly proven: true
      readonly channelId: string
      readonly userId: string
      /**
       * Takes the turn, and resolves as soon as it is kept. The replies are pushed by the outbox, or stand in the
       * answer when the activity asks for that. Rejects when the turn failed; the channel may then send the
       * activity again.
       */
      turn(): Promise<Answer>
    }

export function makeBotFramework({ concierge, credentials }: BotFrameworkOptions): BotFramework {
  const authentication = new ConfigurationBotFrameworkAuthentication(frameworkSettings(credentials))
  const development = credentials === undefined
  return {
    authenticate: async ({ body, headers }) => {
      if (!allowsServiceUrl(serviceUrlOf(body), { development })) return turnedDown(answers.notAllowed)
      if (development && !isFromHere(headers)) return turnedDown(answers.notHere)
      if (!isComplete(body)) return turnedDown(answers.incomplete)
      if (!(await isAuthentic(body, headers, authentication))) return turnedDown(answers.unknownSender)
      const { channelId, from } = body
      return { proven: true, channelId, userId: from.id, turn: () => takeTurn(body, concierge) }
    },
  }
}

const turnedDown = (refusal: Refused) => ({ proven: false, refusal }) as const

async function takeTurn(activity: Activity, concierge: BotFrameworkOptions['concierge']): Promise<Answer> {
  const incoming = fromChannel(activity)
  const known = await concierge.find(incoming.conversationId)
  if (known !== undefined && known.channel !== incoming.channel)
    return { status: 403, body: { error: otherChannel } }
  const { activities } = await concierge.receive(incoming)
  if (wantsReplies(activity))
    return { status: 200, body: { activities: replies(activity, incoming.reference, activities) } }
  // Nothing here is made to be invoked.
  return { status: activity.type === 'invoke' ? 501 : 200 }
}

/** What was answered, as the channel takes it. */
function replies(
  { id }: Activity,
  reference: Readonly<Record<string, unknown>>,
  activities: readonly StoredActivity[],
): readonly Partial<Activity>[] {
  const replyToId = activities[0]?.author === 'customer' ? id : undefined
  return activities
    .filter(({ author }) => author !== 'customer')
    .map((each) => addressed({ id: each.id, body: each.body, replyToId }, reference))
}

/** Whether Microsoft, or in development anybody, vouches for it. Rejects with Unproven. */
async function isAuthentic(
  activity: Activity,
  { authorization }: Request['headers'],
  authentication: ConfigurationBotFrameworkAuthentication,
): Promise<boolean> {
  try {
    await authentication.authenticateRequest(activity, typeof authorization === 'string' ? authorization : '')
    return true
  } catch (cause) {
    if (cause instanceof Error && 'statusCode' in cause && Number(cause.statusCode) < 500) return false
    throw new Unproven('Microsoft’s keys cannot be fetched; see that this machine reaches botframework.com', {
      cause,
    })
  }
}

/** What came through a proxy, or for another host, came from elsewhere. */
const isFromHere = ({ host, forwarded, 'x-forwarded-for': through }: Request['headers']): boolean =>
  forwarded === undefined && through === undefined && loopback.test(String(host ?? 'localhost'))
const loopback = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i

const serviceUrlOf = (body: unknown): unknown =>
  typeof body === 'object' && body !== null && 'serviceUrl' in body ? body.serviceUrl : undefined

const refusal = (status: number, code: string, message: string): Refused => ({ status, code, message })

const otherChannel = { code: 'OtherChannel', message: 'This conversation is one of another channel.' }

const answers = {
  notAllowed: refusal(403, 'ServiceUrlRefused', 'The service URL is not on the allow-list.'),
  notHere: refusal(
    403,
    'Anonymous',
    'Without credentials only this machine itself may write here. Set MICROSOFT_APP_ID and MICROSOFT_APP_PASSWORD.',
  ),
  incomplete: refusal(
    400,
    'BadArgument',
    'An activity needs type, channelId, conversation.id, from.id and recipient.id, none of them too long.',
  ),
  unknownSender: refusal(401, 'Unauthorized', 'The authorization does not hold.'),
}
