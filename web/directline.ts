import { z } from 'zod/v4'
import type { Conversation, Language, Moment } from '../data/index.ts'
import { type Answer, json, notFound, Refusal } from './answer.ts'
import { type Caller, callerOf } from './caller.ts'
import { check } from './check.ts'
import { type Conversations, makeConversations } from './conversations.ts'
import type { DirectLinePorts } from './ports.ts'
import { type Call, get, post, type Route } from './route.ts'
import { streamRoute } from './stream.ts'
import { type Claims, type Tokens, tokenLife } from './tokens.ts'
import { filesOf } from './upload.ts'
import { afterWatermark } from './watermark.ts'
import { activitySet } from './wire.ts'

export interface DirectLineOptions {
  readonly ports: DirectLinePorts
  readonly tokens: Tokens
  /** What a server of the shop shows instead of a token. */
  readonly secret: string
  readonly clock: () => Moment
  readonly newId: () => string
}

const base = '/v3/directline'
const pageSize = 500
const id = z.string().min(1).max(64)
const user = z.object({ id: id.nullish() }).nullish()
const generateBody = z.object({ user, customerId: id.nullish(), locale: z.string().max(35).nullish() })
const startBody = z.object({ user, locale: z.string().max(35).nullish() })

const activityBody = z.object({
  type: z.enum(['message', 'event', 'typing'], 'message, event or typing'),
  text: z.string().nullish(),
  name: z.string().max(200).nullish(),
  locale: z.string().max(35).nullish(),
  value: z.unknown(),
  channelData: z.unknown(),
  from: z.object({ id: id.nullish() }).nullish(),
})
type ActivityBody = z.infer<typeof activityBody>

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
  if (caller.kind === 'visitor') return json(await tokenFor(line, caller.claims))
  throw new Refusal(403, 'Forbidden', 'The secret does not expire; only tokens are refreshed.')
}

async function start(line: Line, call: Call): Promise<Answer> {
  const caller = await callerOf(call, line)
  const { user, locale } = await call.json(startBody)
  const claims = caller.kind === 'visitor' ? caller.claims : { conversation: line.newId() }
  const { conversation, created } = await line.conversations.start({
    id: claims.conversation,
    userId: claims.user ?? user?.id ?? `guest-${line.newId()}`,
    customerId: claims.customer,
    language: locale ? languageOf(locale) : (claims.language ?? 'en'),
  })
  return json(await connection(line, { call, claims, conversation, after: 0 }), created ? 201 : 200)
}

async function reconnect(line: Line, call: Call): Promise<Answer> {
  const { caller, conversation } = await ownConversation(line, call)
  const claims = caller.kind === 'visitor' ? caller.claims : { conversation: conversation.id }
  return json(await connection(line, { call, claims, conversation, after: afterWatermark(call.query) }))
}

async function read(line: Line, call: Call): Promise<Answer> {
  const { conversation } = await ownConversation(line, call)
  const after = Math.min(afterWatermark(call.query), conversation.lastSeq)
  const stored = await line.ports.activitiesAfter(conversation.id, after, pageSize)
  return json(activitySet(conversation.id, stored, after))
}

async function send(line: Line, call: Call): Promise<Answer> {
  const { caller, conversation } = await ownConversation(line, call)
  return receive(line, { caller, conversation, body: await call.json(activityBody) })
}

async function upload(line: Line, call: Call): Promise<Answer> {
  const { caller, conversation } = await ownConversation(line, call)
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
  const { id } = await line.ports.receive({
    channel: 'web',
    conversationId: conversation.id,
    userId: userOf(caller, conversation, body),
    customerId: conversation.customerId,
    type,
    ...(text ? { text } : {}),
    ...(name ? { name } : {}),
    ...(locale ? { locale } : {}),
    ...(value === undefined ? {} : { value }),
    ...(channelData === undefined ? {} : { channelData }),
    ...(attachments === undefined ? {} : { attachments }),
  })
  return json({ id })
}

/** A token's user cannot be overridden; only a server of the shop may name somebody else. */
function userOf(caller: Caller, conversation: Conversation, body: ActivityBody): string {
  if (caller.kind === 'visitor') return caller.claims.user ?? conversation.userId
  return body.from?.id ?? conversation.userId
}

async function ownConversation(line: Line, call: Call) {
  const caller = await callerOf(call, line)
  const { id: wanted = '' } = call.params
  if (caller.kind === 'visitor' && caller.claims.conversation !== wanted) {
    throw new Refusal(403, 'Forbidden', 'The token is for another conversation.')
  }
  const conversation = await line.ports.findConversation(wanted)
  if (conversation?.channel !== 'web') throw notFound('This conversation')
  return { caller, conversation }
}

interface Connecting {
  readonly call: Call
  readonly claims: Claims
  readonly conversation: Conversation
  readonly after: number
}

async function connection(line: Line, { call, claims, conversation, after }: Connecting): Promise<object> {
  const scheme = call.headers['x-forwarded-proto'] === 'https' ? 'wss' : 'ws'
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
