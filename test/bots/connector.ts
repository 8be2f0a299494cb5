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
  readonly activity: Readonly<Record<string, unknown>>
}

/** A channel's connector on this machine: takes replies and keeps them. */
export async function openConnector() {
  const posted: Posted[] = []
  const url = await listening(async (request, response) => {
    const { authorization } = request.headers
    const activity = (await json(request)) as Posted['activity']
    posted.push({ path: request.url ?? '', authorization, activity })
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ id: `sent-${posted.length}` }))
  })
  return { url, posted }
}

/** The bot's messaging endpoint over HTTP, its alarms, and what posts to it. */
export async function openEndpoint(options: Pick<Options, 'concierge'> & Partial<Options>) {
  const alarms: string[] = []
  const bot = makeBotFramework({
    credentials: undefined,
    alarm: (what) => void alarms.push(what),
    ...options,
  })
  const url = await listening((request, response) => asRestify(bot, request, response))
  const post = (activity: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
    fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(activity),
    })
  return { bot, alarms, post, url }
}

/** Reads the body and gives the response the verbs that restify gives it. */
async function asRestify(
  bot: BotFramework,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = (await json(request)) as Record<string, unknown>
  const { headers, method } = request
  const verbs = {
    status: (code: number) => {
      response.statusCode = code
    },
    header: (name: string, value: unknown) => response.setHeader(name, String(value)),
    send: (sent: unknown) => response.write(JSON.stringify(sent)),
    end: () => response.end(),
  }
  const parts = { headers, body, ...(method === undefined ? {} : { method }) }
  await bot.process(parts, { socket: response.socket, ...verbs })
}

/** Serves on a free port of this machine until the test is over. */
async function listening(
  serve: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<string> {
  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)))
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
