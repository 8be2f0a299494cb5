import { type IncomingHttpHeaders, request } from 'node:http'
import { connect } from 'node:net'
import { WebSocket } from 'ws'
import type { Profiled } from '../../analytics/index.ts'
import type { House } from './house.ts'
import { secrets } from './house.ts'

export const line = '/v3/directline'

/** What answers are made of; a test reads the parts that its answer must have, and fails when one is not there. */
interface Answer {
  readonly error: { readonly code: string; readonly message: string }
  readonly token: string
  readonly conversationId: string
  readonly userId: string
  readonly returnToken: string
  readonly expires_in: number
  readonly streamUrl: string
  readonly id: string
  readonly watermark: string
  readonly activities: readonly Sentence[]
  readonly conversation: { readonly id: string }
  readonly conversations: readonly { readonly id: string }[]
  readonly next: string
  readonly intents: readonly string[]
  readonly activity: { readonly author: string }
  readonly profiled: Profiled & { readonly kind: 'complete' }
}

interface Sentence {
  readonly id: string
  readonly text: string
  readonly type: string
  readonly from: { readonly id: string }
  readonly channelData: { readonly clientActivityID: string }
  readonly attachments: readonly { readonly contentUrl: string; readonly name: string }[]
}

export interface Reply {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
  readonly body: Answer
}

export interface Sent {
  readonly method?: string
  readonly headers?: Record<string, string | string[]>
  readonly body?: string | Buffer | readonly (string | Buffer)[]
}

/** One request with nothing added that was not asked for; several body pieces go without a length. */
export function send(
  house: House,
  path: string,
  { method = 'GET', headers = {}, body }: Sent = {},
): Promise<Reply> {
  const { hostname, port } = new URL(house.url)
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers, agent: false }, (res) => {
      const chunks: Buffer[] = []
      res.on('data', (chunk: Buffer) => chunks.push(chunk))
      res.on('error', reject)
      res.on('end', () => {
        const text = Buffer.concat(chunks).toString()
        resolve({ status: res.statusCode ?? 0, headers: res.headers, text, body: parsed(text) as Answer })
      })
    })
    // The server may close while we still send; what counts is that its answer came.
    sent.on('error', (error) => setImmediate(reject, error))
    if (Array.isArray(body)) for (const piece of body) sent.write(piece)
    sent.end(Array.isArray(body) ? undefined : body)
  })
}

export function postJson(house: House, path: string, value: unknown, headers: Record<string, string> = {}) {
  const body = JSON.stringify(value)
  const length = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) }
  return send(house, path, { method: 'POST', headers: { ...length, ...headers }, body })
}

export const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
export const asServer = bearer(secrets.directLine)
export const asMei = { cookie: 'rapport_session=session-of-mei' }
export const acting = { ...asMei, 'x-rapport': '1' }

/** A guest with a token whose conversation is open. */
export async function visitor(house: House, body: object = {}) {
  const { token, conversationId, userId } = (await postJson(house, '/chat/token', body)).body
  const started = await postJson(house, `${line}/conversations`, {}, bearer(token))
  const path = `${line}/conversations/${conversationId}`
  return {
    token,
    conversationId,
    userId,
    path,
    auth: bearer(token),
    streamUrl: started.body.streamUrl,
    started,
  }
}

/** Writes bytes as they are and gives back what came until the server closed. */
export function raw(house: House, bytes: string | Buffer): Promise<string> {
  const { hostname, port } = new URL(house.url)
  return new Promise((resolve) => {
    let got = ''
    const socket = connect(Number(port), hostname, () => socket.write(bytes))
    socket.on('data', (chunk) => {
      got += chunk
    })
    socket.on('error', () => {})
    socket.on('close', () => resolve(got))
  })
}

/** Whether a new visitor still gets an answer: what every hostile request must leave as it was. */
export async function stillAnswers(house: House): Promise<boolean> {
  const { path, auth } = await visitor(house)
  await postJson(house, `${path}/activities`, { type: 'message', text: 'still there?' }, auth)
  const { body } = await send(house, `${path}/activities`, { headers: auth })
  return body.activities.at(-1)?.text === 'echo: still there?'
}

export interface Listening {
  readonly socket: WebSocket
  readonly frames: string[]
  /** Texts of all messages that came. */
  texts(): string[]
  /** Resolves as soon as the condition holds after a frame, an opening or a closing. */
  until(holds: () => boolean): Promise<void>
  readonly closed: Promise<number>
}

export function listen(url: string, options: object = {}): Listening {
  const socket = new WebSocket(url, options)
  const frames: string[] = []
  const waiting = new Set<() => void>()
  const stir = () => {
    for (const look of waiting) look()
  }
  const closed = new Promise<number>((resolve) => socket.on('close', resolve))
  socket.on('error', () => {})
  socket.on('open', stir)
  socket.on('close', stir)
  socket.on('message', (data) => {
    frames.push(String(data))
    stir()
  })
  return {
    socket,
    frames,
    closed,
    texts: () =>
      frames.flatMap((frame) => JSON.parse(frame).activities.map((a: { text?: string }) => a.text)),
    until: (holds) =>
      new Promise((resolve) => {
        const look = () => {
          if (!holds()) return
          waiting.delete(look)
          resolve()
        }
        waiting.add(look)
        look()
      }),
  }
}

/** The status with which the server turns a WebSocket down; 101 when it does not. */
export function handshake(url: string, options: object = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url, options)
    socket.on('unexpected-response', (_req, res) => {
      resolve(res.statusCode ?? 0)
      socket.terminate()
    })
    socket.on('open', () => {
      resolve(101)
      socket.terminate()
    })
    socket.on('error', reject)
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
