import { EventEmitter, once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'
import { type BotFramework, makeBotFramework } from '../../bots/index.ts'

type Options = Parameters<typeof makeBotFramework>[0]

/** What the bot sent to a channel. */
export interface Posted {
  readonly path: string
  readonly authorization: string | undefined
  /** By which a repetition is known. */
  readonly key: string | undefined
  readonly activity: Readonly<Record<string, unknown>>
}

/** What a connector does with a request. */
export type Treatment =
  | 'takes it'
  | 'never answers'
  /** It has taken it, but the line breaks before the bot hears of that. */
  | 'takes it and hangs up'
  | 'hangs up'
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>> }

export interface ConnectorOptions {
  /** By the number of the request, from 1. */
  readonly treat?: (request: number, posted: Posted) => Promise<Treatment> | Treatment
}

/** A channel's connector on this machine: takes replies and keeps them. */
export async function openConnector({ treat = () => 'takes it' }: ConnectorOptions = {}) {
  const posted: Posted[] = []
  const taken: Posted[] = []
  const counts = new EventEmitter().setMaxListeners(1_000)
  const until = async (list: readonly unknown[], count: number) => {
    while (list.length < count) await once(counts, 'more')
  }
  const url = await listening(async (request, response) => {
    const { authorization, 'idempotency-key': key } = request.headers
    const activity = (await json(request)) as Posted['activity']
    const one = { path: request.url ?? '', authorization, key: String(key), activity }
    posted.push(one)
    counts.emit('more')
    const treatment = await treat(posted.length, one)
    if (treatment === 'takes it' || treatment === 'takes it and hangs up') taken.push(one)
    apply(treatment, response)
    counts.emit('more')
  })
  return {
    url,
    /** Every request, as often as it came. */
    posted,
    /** What it took, as often as it did. */
    taken,
    /** Resolves when so many requests have come. */
    arrived: (count: number) => until(posted, count),
    /** Resolves when so much was taken. */
    tookOver: (count: number) => until(taken, count),
  }
}

function apply(treatment: Treatment, response: ServerResponse): void {
  if (treatment === 'never answers') return
  if (treatment === 'hangs up' || treatment === 'takes it and hangs up')
    return void response.socket?.destroy()
  const { status, headers } = treatment === 'takes it' ? { status: 200, headers: {} } : treatment
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(JSON.stringify({ id: 'sent' }))
}

/** The bot's messaging endpoint over HTTP, and what posts to it. */
export async function openEndpoint(options: Pick<Options, 'concierge'> & Partial<Options>) {
  const bot = makeBotFramework({ credentials: undefined, ...options })
  const url = await listening((request, response) => answer(bot, request, response))
  const post = (activity: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
    fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(activity),
    })
  return { bot, post, url }
}

/** Reads the body, and answers as the web does. */
async function answer(bot: BotFramework, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body: unknown = await json(request)
  const sent = await bot.authenticate({ headers: request.headers, body })
  const told = sent.proven ? await sent.turn() : refused(sent.refusal)
  response.writeHead(told.status, { 'content-type': 'application/json' })
  response.end(told.body === undefined ? '' : JSON.stringify(told.body))
}

const refused = ({ status, ...error }: { readonly status: number }) => ({ status, body: { error } })

/** Serves on a free port of this machine until the test is over. */
export async function listening(
  serve: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<string> {
  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500)
      response.end(String(error))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** A message as Microsoft Teams sends it. */
export const teamsMessage = (serviceUrl: string, more: object = {}) => ({
  type: 'message',
  id: '1700000000000',
  timestamp: '2026-11-20T04:00:00.000Z',
  serviceUrl,
  channelId: 'msteams',
  from: { id: '29:siti', name: 'Siti', aadObjectId: '00000000-0000-0000-0000-000000000001' },
  conversation: { conversationType: 'personal', tenantId: 'tenant', id: 'a:one' },
  recipient: { id: '28:rapport', name: 'Rapport' },
  textFormat: 'plain',
  locale: 'en-US',
  text: 'hello',
  channelData: { tenant: { id: 'tenant' } },
  entities: [{ type: 'clientInfo', locale: 'en-US', country: 'SG', platform: 'Web' }],
  ...more,
})
