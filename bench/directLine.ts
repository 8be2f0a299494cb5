import { setTimeout as wait } from 'node:timers/promises'
import type { Language } from '../data/index.ts'
import type { Connection, Reply, Request } from './client.ts'

/** What a server of the shop asks for tokens with. */
export const directLineSecret = 'the-secret-of-the-benches'

export interface Talking {
  readonly id: string
  readonly token: string
}

/** Opens a conversation on the web channel: a server of the shop gets the token, its customer uses it. */
export async function openTalk(
  connection: Connection,
  { language, customerId }: { language: Language; customerId?: string | undefined },
): Promise<Talking> {
  const { conversationId: id, token } = read<{ conversationId: string; token: string }>(
    await ask(connection, {
      method: 'POST',
      path: '/v3/directline/tokens/generate',
      token: directLineSecret,
      body: JSON.stringify({ locale: language, customerId }),
    }),
  )
  read(await ask(connection, { method: 'POST', path: '/v3/directline/conversations', token, body: '{}' }))
  return { id, token }
}

/** Where a conversation's activities are pushed to, from its beginning on. */
export async function streamOf(connection: Connection, { id, token }: Talking): Promise<string> {
  const path = `/v3/directline/conversations/${id}?watermark=0`
  return read<{ streamUrl: string }>(await ask(connection, { method: 'GET', path, token })).streamUrl
}

/** A message under the client's own id, by which a repeat is known. */
export const message = ({ id, token }: Talking, text: string, clientActivityID: string): Request => ({
  method: 'POST',
  path: `/v3/directline/conversations/${id}/activities`,
  token,
  body: JSON.stringify({
    type: 'message',
    text,
    from: { id: 'customer' },
    channelData: { clientActivityID },
  }),
})

/** What Direct Line shows of an activity. */
export interface Shown {
  readonly id: string
  readonly text?: string
  readonly from: { readonly role: string }
  readonly channelData?: { readonly clientActivityID?: string }
}

/** All activities of a conversation, page after page. */
export async function readTalk(connection: Connection, { id, token }: Talking): Promise<readonly Shown[]> {
  const all: Shown[] = []
  for (let watermark = '0'; ; ) {
    const path = `/v3/directline/conversations/${id}/activities?watermark=${watermark}`
    const page = read<{ activities: readonly Shown[]; watermark: string }>(
      await ask(connection, { method: 'GET', path, token }),
    )
    if (page.watermark === watermark) return all
    all.push(...page.activities)
    watermark = page.watermark
  }
}

/** Asks again, as it was told to, as long as the server is too busy. */
async function ask(connection: Connection, request: Request, left = 30): Promise<Reply> {
  const reply = await connection.send(request)
  if (left === 0 || (reply.status !== 429 && reply.status !== 503)) return reply
  await wait(Math.max(0.1, reply.retryAfter) * 1_000)
  return ask(connection, request, left - 1)
}

function read<T>({ status, body }: Reply): T {
  if (status !== 200 && status !== 201) throw new Error(`the server answered with ${status}: ${body}`)
  return JSON.parse(body) as T
}
