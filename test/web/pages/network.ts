import { vi } from 'vitest'

type Sent = Readonly<Partial<Record<'accept' | 'authorization' | 'content-type' | 'x-rapport', string>>>

/** One request as the network saw it. */
export interface Asked {
  readonly method: string
  /** Path and query. */
  readonly path: string
  readonly url: string
  readonly headers: Sent
  readonly body: Posted
}

/** What a chat posts, as far as tests look into it. */
interface Posted {
  readonly locale: string
  readonly channelData: { readonly clientActivityID: string }
  readonly customerId?: string
  readonly returnToken?: string
  readonly conversationId?: string
}

/** What the server says; an error stands for a network that does not carry. */
export type Said =
  | {
      readonly status?: number
      readonly body?: unknown
      readonly headers?: Readonly<Record<string, string>>
    }
  | Error

export type Server = (asked: Asked) => Said | Promise<Said>

/** Puts a server in the place of the network; gives the list of what it was asked. */
export function answerWith(server: Server): readonly Asked[] {
  const asked: Asked[] = []
  vi.stubGlobal('fetch', async (url: string, init: RequestInit = {}) => {
    const { pathname, search, href } = new URL(url, 'https://shop.example')
    const request = {
      method: init.method ?? 'GET',
      path: pathname + search,
      url: href,
      headers: { ...(init.headers as Sent | undefined) },
      body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined,
    }
    asked.push(request)
    await Promise.resolve()
    const said = await server(request)
    if (said instanceof Error) throw said
    const { status = 200, body = {}, headers = {} } = said
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    return new Response(status === 204 ? null : text, { status, headers })
  })
  return asked
}

export const noNetwork = (): Error => new TypeError('Failed to fetch')

/** A WebSocket whose other end is the test. */
export class FakeSocket {
  static all: FakeSocket[] = []
  readonly url: string
  readyState = 0
  onopen: (() => void) | undefined
  onmessage: ((event: { data: unknown }) => void) | undefined
  onclose: (() => void) | undefined

  constructor(url: string) {
    this.url = url
    FakeSocket.all.push(this)
  }
  close(): void {
    this.drop()
  }
  open(): void {
    this.readyState = 1
    this.onopen?.()
  }
  /** A frame arrives: text as it is, anything else as JSON. */
  hear(frame: unknown): void {
    if (this.readyState === 3) return
    this.onmessage?.({ data: typeof frame === 'string' ? frame : JSON.stringify(frame) })
  }
  /** The connection ends, whoever ended it. */
  drop(): void {
    if (this.readyState === 3) return
    this.readyState = 3
    this.onclose?.()
  }
}

/** Puts fake sockets in the place of real ones. */
export function fakeSockets(): { readonly all: readonly FakeSocket[]; readonly last: FakeSocket } {
  FakeSocket.all = []
  vi.stubGlobal('WebSocket', FakeSocket)
  return {
    get all() {
      return FakeSocket.all
    },
    get last() {
      const socket = FakeSocket.all.at(-1)
      if (socket === undefined) throw new Error('no socket was opened')
      return socket
    },
  }
}
