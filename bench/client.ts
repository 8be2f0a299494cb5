import { connect, type Socket } from 'node:net'

/** What is asked of a server; the body is JSON that was written already. */
export interface Request {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly token?: string
  readonly body?: string
}

export interface Reply {
  readonly status: number
  readonly body: string
  /** After how long to try again, in seconds; 0 when the server does not say. */
  readonly retryAfter: number
}

interface Waiting {
  readonly resolve: (reply: Reply) => void
  readonly reject: (error: Error) => void
}

/** Thrown to whoever waits for an answer when the line is cut before it came. */
export class LineCut extends Error {}

const nothing = Buffer.alloc(0)

/**
 * One kept-alive HTTP/1.1 connection on a bare socket: a tenth of fetch's processor time, so that the driver does
 * not take what it measures. Requests that are sent together go out together (pipelined), and answers come in that
 * order. It connects when something is sent, again after the line was cut.
 */
export class Connection {
  readonly #host: string
  readonly #port: number
  readonly #waiting: Waiting[] = []
  #socket: Socket | undefined
  #unread: Buffer = nothing

  constructor(url: string) {
    const { hostname, port } = new URL(url)
    this.#host = hostname
    this.#port = Number(port)
  }

  /** Rejects with LineCut when no whole answer came; the server may have served the request nevertheless. */
  send({ method, path, token, body = '' }: Request): Promise<Reply> {
    const head = `${method} ${path} HTTP/1.1\r\nHost: ${this.#host}:${this.#port}\r\n`
    const bearer = token === undefined ? '' : `Authorization: Bearer ${token}\r\n`
    const content =
      method === 'GET'
        ? ''
        : `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n`
    return new Promise((resolve, reject) => {
      this.#socket ??= this.#connect()
      this.#waiting.push({ resolve, reject })
      this.#socket.write(`${head}${bearer}${content}\r\n${body}`)
    })
  }

  /** Ends the line; whoever still waits is told. */
  close(): void {
    this.#socket?.destroy()
  }

  #connect(): Socket {
    const socket = connect(this.#port, this.#host)
    socket.setNoDelay(true)
    socket.on('data', (bytes) => this.#read(bytes))
    socket.on('error', () => undefined)
    socket.on('close', () => this.#cut(socket))
    return socket
  }

  #read(bytes: Buffer): void {
    this.#unread = this.#unread.length === 0 ? bytes : Buffer.concat([this.#unread, bytes])
    for (let answer = firstAnswer(this.#unread); answer !== undefined; answer = firstAnswer(this.#unread)) {
      this.#unread = this.#unread.subarray(answer.end)
      this.#waiting.shift()?.resolve(answer.reply)
    }
  }

  #cut(socket: Socket): void {
    if (this.#socket !== socket) return
    this.#socket = undefined
    this.#unread = nothing
    for (const { reject } of this.#waiting.splice(0)) reject(new LineCut('the line was cut'))
  }
}

/** The first whole answer in the bytes, and where it ends; undefined as long as some of it is missing. */
function firstAnswer(bytes: Buffer): { reply: Reply; end: number } | undefined {
  const gap = bytes.indexOf('\r\n\r\n')
  if (gap < 0) return undefined
  const head = bytes.toString('latin1', 0, gap)
  const status = Number(head.slice(9, 12))
  const body = bodyAt(bytes, gap + 4, { head, status })
  if (body === undefined) return undefined
  const retryAfter = Number(/\r\nretry-after: *(\d+)/i.exec(head)?.[1] ?? 0)
  return { reply: { status, body: body.text, retryAfter }, end: body.end }
}

interface Body {
  readonly text: string
  readonly end: number
}

function bodyAt(
  bytes: Buffer,
  from: number,
  { head, status }: { head: string; status: number },
): Body | undefined {
  if (status === 204 || status === 304) return { text: '', end: from }
  if (/\r\ntransfer-encoding: *chunked/i.test(head)) return chunksAt(bytes, from)
  const end = from + Number(/\r\ncontent-length: *(\d+)/i.exec(head)?.[1] ?? 0)
  return end > bytes.length ? undefined : { text: bytes.toString('utf8', from, end), end }
}

function chunksAt(bytes: Buffer, from: number): Body | undefined {
  const pieces: Buffer[] = []
  for (let at = from; ; ) {
    const line = bytes.indexOf('\r\n', at)
    if (line < 0) return undefined
    const size = Number.parseInt(bytes.toString('latin1', at, line), 16)
    const next = line + 2 + size + 2
    if (next > bytes.length) return undefined
    if (size === 0) return { text: Buffer.concat(pieces).toString(), end: next }
    pieces.push(bytes.subarray(line + 2, line + 2 + size))
    at = next
  }
}
