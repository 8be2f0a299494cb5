import { z } from 'zod/v4'
import { type Conversation, type Language, longestMessage, type Moment } from '../data/index.ts'
import type { Admission } from './admission/admission.ts'
import { type Answer, json, notFound, Refusal } from './answer.ts'
import { type Caller, callerOf } from './caller.ts'
import { check } from './check.ts'
import { type Conversations, makeConversations } from './conversations.ts'
import type { DirectLinePorts, WebActivity } from './ports.ts'
import { type Call, get, post, type Route } from './route.ts'
import { streamRoute } from './stream.ts'
import { type Claims, type Tokens, tokenLife } from './tokens.ts'
import { filesOf } from './upload.ts'
import { afterWatermark } from './watermark.ts'
import { activitiesFrom, activitySet } from './wire.ts'

export interface DirectLineOptions {
  readonly ports: DirectLinePorts
  readonly tokens: Tokens
  readonly admission: Pick<Admission, 'message' | 'turn'>
  /** What a server of the shop shows instead of a token. */
  readonly secret: string
  readonly clock: () => Moment
  readonly newId: () => string
}

const base = '/v3/directline'
const id = z.string().min(1).max(64)
const user = z.object({ id: id.nullish() }).nullish()
const generateBody = z.object({ user, customerId: id.nullish(), locale: z.string().max(35).nullish() })
const startBody = z.object({ user, locale: z.string().max(35).nullish() })

const tooLong = `write at most ${longestMessage.toLocaleString('en')} characters`
const activityBody = z.object({
  type: z.enum(['message', 'event', 'typing'], 'message, event or typing'),
  text: z.string().max(longestMessage, tooLong).nullish(),
  name: z.string().max(200).nullish(),
  locale: z.string().max(35).nullish(),
  value: z.unknown(),
  channelData: z.unknown(),
  from: z.object({ id: id.nullish() }).nullish(),
  id: z.unknown(),
})
type ActivityBody = z.infer<typeof activityBody>
const ownData = z.object({ clientActivityID: z.string() })

/**
 * Direct Line 3.0, as Microsoft's clients speak it: tokens, conversations, activities, upload and stream.
 * @see https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-direct-line-3-0-api-reference
 */
export function directLineRoutes(options: DirectLineOptions): readonly Route[] {
  const line: Line = { ...options, conversations: makeConversations(options) }
  return [
    post(`${base}/tokens/generate`, (call) => generate(line, call)),
    post(`${base}/tokens/refresh`, (call) => refresh(line, call)),
    post(`${base}/conversations`, (call) => start(line, call)),
    get(`${base}/conversations/:id`, (call) => reconnect(line, call)),
    get(`${base}/conversations/:id/activities`, (call) => read(line, call)),
    post(`${base}/conversations/:id/activities`, (call) => send(line, call)),
    post(`${base}/conversations/:id/upload`, (call) => upload(line, call)),
    streamRoute(`${base}/conversations/:id/stream`, options),
  ]
}

type Line = DirectLineOptions & { readonly conversations: Conversations }

async function generate(line: Line, call: Call): Promise<Answer> {
  if ((await callerOf(call, line)).kind !== 'server') {
    throw new Refusal(403, 'Forbidden', 'Tokens are generated for those who hold the secret.')
  }
  const { user, customerId, locale } = await call.json(generateBody)
  const claims = {
    conversation: line.newId(),
    ...(user?.id ? { user: user.id } : {}),
    ...(customerId ? { customer: customerId } : {}),
    ...(locale ? { language: languageOf(locale) } : {}),
  }
  return json(await tokenFor(line, claims))
}

async function refresh(line: Line, call: Call): Promise<Answer> {
  const caller = await callerOf(call, line)
  if (caller.kind === 'visitor') {
    line.admission.message(writerIn(caller), caller.claims.conversation)
    return json(await tokenFor(line, caller.claims))
  }
  throw new Refusal(403, 'Forbidden', 'The secret does not expire; only tokens are refreshed.')
}

async function start(line: Line, call: Call): Promise<Answer> {
  const caller = await callerOf(call, line)
  const claims: Claims = caller.kind === 'visitor' ? caller.claims : { conversation: line.newId() }
  line.admission.message(writerIn(caller), claims.conversation)
  const { user, locale } = await call.json(startBody)
  const opening = {
    id: claims.conversation,
    userId: claims.user ?? user?.id ?? `guest-${line.newId()}`,
    customerId: claims.customer,
    language: locale ? languageOf(locale) : (claims.language ?? 'en'),
  }
  const { conversation, created } = await line.admission.turn(opening.id, () =>
    line.conversations.start(opening),
  )
  return json(await connection(line, { call, claims, conversation, after: 0 }), created ? 201 : 200)
}

async function reconnect(line: Line, call: Call): Promise<Answer> {
  const { caller, conversation } = await reading(line, call)
  const claims = caller.kind === 'visitor' ? caller.claims : { conversation: conversation.id }
  return json(await connection(line, { call, claims, conversation, after: afterWatermark(call.query) }))
}

async function read(line: Line, call: Call): Promise<Answer> {
  const { conversation } = await reading(line, call)
  const after = Math.min(afterWatermark(call.query), conversation.lastSeq)
  const stored = await activitiesFrom(line.ports, conversation.id, after)
  return json(activitySet(conversation.id, stored, after))
}

async function send(line: Line, call: Call): Promise<Answer> {
  const { caller, conversation } = await writing(line, call)
  return receive(line, { caller, conversation, body: await call.json(activityBody) })
}

async function upload(line: Line, call: Call): Promise<Answer> {
  const { caller, conversation } = await writing(line, call)
  const { activity, attachments } = await filesOf(await call.form())
  const body = check(activityBody, { type: 'message', ...activity }, 'body')
  return receive(line, { caller, conversation, body, attachments })
}

interface Sent {
  readonly caller: Caller
  readonly conversation: Conversation
  readonly body: ActivityBody
  readonly attachments?: Awaited<ReturnType<typeof filesOf>>['attachments']
}

async function receive(line: Line, { caller, conversation, body, attachments }: Sent): Promise<Answer> {
  const { type, text, name, locale, value, channelData } = body
  if (type === 'typing') return json({ id: `${conversation.id}|typing` })
  const activity: WebActivity = {
    channel: 'web',
    conversationId: conversation.id,
    userId: userOf(caller, conversation, body),
    customerId: conversation.customerId,
    type,
    ...activityIdOf(body),
    ...(text ? { text } : {}),
    ...(name ? { name } : {}),
    ...(locale ? { locale } : {}),
    ...(value === undefined ? {} : { value }),
    ...(channelData === undefined ? {} : { channelData }),
    ...(attachments === undefined ? {} : { attachments }),
  }
  const { id } = await line.admission.turn(conversation.id, () => line.ports.receive(activity))
  return json({ id })
}

/** Clients name what they send, to know it again and to send it again: by channel data, or by an id. */
function activityIdOf({ channelData, id: given }: ActivityBody): { activityId?: string } {
  const named = ownData.safeParse(channelData)
  const activityId = named.success ? named.data.clientActivityID : given
  return typeof activityId === 'string' && activityId !== '' && activityId.length <= 200 ? { activityId } : {}
}

/** A token's user cannot be overridden; only a server of the shop may name somebody else. */
function userOf(caller: Caller, conversation: Conversation, body: ActivityBody): string {
  if (caller.kind === 'visitor') return caller.claims.user ?? conversation.userId
  return body.from?.id ?? conversation.userId
}

async function reading(line: Line, call: Call) {
  const { caller, id } = await entitled(line, call)
  return { caller, conversation: existing(await line.ports.findConversation(id)) }
}

/** Who sends too fast is turned down before anything is looked up or read. */
async function writing(line: Line, call: Call) {
  const { caller, id } = await entitled(line, call)
  line.admission.message(writerIn(caller), id)
  return { caller, conversation: existing(await line.ports.talkingIn(id)) }
}

async function entitled(line: Line, call: Call) {
  const caller = await callerOf(call, line)
  const { id = '' } = call.params
  if (caller.kind === 'server' || caller.claims.conversation === id) return { caller, id }
  throw new Refusal(403, 'Forbidden', 'The token is for another conversation.')
}

function existing(conversation: Conversation | undefined): Conversation {
  if (conversation?.channel === 'web') return conversation
  throw notFound('This conversation')
}

/**
 * Who is counted: a customer in all conversations together, as each may open many; a guest in the one that the token
 * is for. undefined for a server of the shop.
 */
function writerIn(caller: Caller): string | undefined {
  if (caller.kind === 'server') return undefined
  const { customer, conversation } = caller.claims
  return customer === undefined ? `conversation ${conversation}` : `customer ${customer}`
}

interface Connecting {
  readonly call: Call
  readonly claims: Claims
  readonly conversation: Conversation
  readonly after: number
}

async function connection(line: Line, { call, claims, conversation, after }: Connecting): Promise<object> {
  const scheme = call.secure ? 'wss' : 'ws'
  const pass = await line.tokens.issueForStream(conversation.id)
  const path = `${base}/conversations/${encodeURIComponent(conversation.id)}/stream`
  return {
    ...(await tokenFor(line, claims)),
    streamUrl: `${scheme}://${call.headers.host ?? 'localhost'}${path}?watermark=${after}&t=${pass}`,
    referenceGrammarId: conversation.id,
  }
}

async function tokenFor({ tokens }: Line, claims: Claims): Promise<object> {
  return {
    conversationId: claims.conversation,
    token: await tokens.issue(claims),
    expires_in: tokenLife,
  }
}

function languageOf(locale: string): Language {
  return /^zh/i.test(locale) ? 'zh' : 'en'
}
