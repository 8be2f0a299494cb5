import type { OutgoingHttpHeaders } from 'node:http'
import type { Socket } from 'node:net'
import type { Request, Response } from 'restify'
import { type Answer, errorAnswer, Refusal } from './answer.ts'
import type { Backlog } from './backlog.ts'
import { hasBody } from './body.ts'
import { standingHeaders } from './headers.ts'

/** Writes an answer to a request. */
export type Write = (req: Request, res: Response, answer: Answer) => void

export interface WriterOptions {
  readonly backlog: Backlog
  readonly refused: (refusal: Refusal) => void
}

/**
 * Answers up to this length, in bytes, are written whatever waits already, and not counted: they tell how a
 * request went, and a connection may wait for few at a time.
 */
const small = 4 * 1024
/** Longer answers leave in pieces of so many bytes, so that it shows whether their client takes them. */
const pieceSize = 64 * 1024

/**
 * Makes what writes answers. What the client of a long body still sends is read and dropped for a moment, so
 * that it can read us. In place of an upgrade only a status can be sent. A long answer to a GET becomes a 503
 * when clients leave too much unread already.
 */
export function makeWriter({ backlog, refused }: WriterOptions): Write {
  const fitting = (req: Request, answer: Answer): Answer => {
    const bytes = req.method === 'GET' ? Buffer.byteLength(answer.body) : 0
    if (bytes <= small || backlog.hasRoom(bytes)) return answer
    const refusal = tooMuchUnread()
    refused(refusal)
    return errorAnswer(refusal)
  }
  return (req, res, answer) => {
    if (res.headersSent || res.destroyed) return
    if (req.isUpgradeRequest()) res.send(answer.status)
    else if (req.complete || !isLong(req)) writeWhole(req, res, { answer: fitting(req, answer), backlog })
    else writeEarly(req, res, answer)
  }
}

interface Writing {
  readonly answer: Answer
  readonly backlog: Backlog
}

function writeWhole(req: Request, res: Response, { answer, backlog }: Writing): void {
  res.writeHead(answer.status, headersOf(req, answer))
  const body = req.method === 'HEAD' ? '' : answer.body
  send(res, { socket: req.socket, body, backlog })
}

/** While the body of the request is still on its way. */
function writeEarly(req: Request, res: Response, answer: Answer): void {
  res.writeHead(answer.status, { ...headersOf(req, answer), connection: 'close' })
  res.write(answer.body)
  lingerThenEnd(req, res)
}

const tooMuchUnread = () =>
  new Refusal(503, 'Busy', 'Too many answers wait for their readers. Please try again.', 2)

interface Sending {
  /** The response has none as long as others are before it on the same connection. */
  readonly socket: Socket
  readonly body: string | Buffer
  readonly backlog: Backlog
}

function send(res: Response, { socket, body, backlog }: Sending): void {
  const length = Buffer.byteLength(body)
  if (length > pieceSize) {
    backlog.add(socket, length)
    sendPieces(res, Buffer.from(body), (bytes) => backlog.take(socket, bytes))
    return
  }
  // Head and body leave in one piece.
  res.end(body)
  if (length <= small) return
  backlog.add(socket, length)
  res.once('finish', () => backlog.take(socket, length))
}

/** Writes each piece when the one before it has left. */
function sendPieces(res: Response, bytes: Buffer, left: (bytes: number) => void): void {
  const [piece, rest] = [bytes.subarray(0, pieceSize), bytes.subarray(pieceSize)]
  if (rest.length === 0) {
    res.once('finish', () => left(piece.length)).end(piece)
    return
  }
  res.write(piece, (error) => {
    if (error || res.destroyed) return
    left(piece.length)
    sendPieces(res, rest, left)
  })
}

function headersOf(req: Request, { status, headers, body }: Answer): OutgoingHttpHeaders {
  const all: OutgoingHttpHeaders = { ...standingHeaders(req), ...headers }
  if (status !== 204 && status !== 304) all['content-length'] = String(Buffer.byteLength(body))
  return all
}

/** Longer than what Node reads and drops by itself after an answer. */
function isLong(req: Request): boolean {
  return hasBody(req) && !(Number(req.headers['content-length']) <= 64 * 1024)
}

/** Closing with unread bytes would reset the connection and take our answer with it. */
function lingerThenEnd(req: Request, res: Response, patience = 2_000, most = 4 * 1024 * 1024): void {
  let dropped = 0
  const end = () => {
    clearTimeout(timer)
    res.end()
  }
  const timer = setTimeout(end, patience)
  req.on('data', (chunk: Buffer) => {
    dropped += chunk.length
    if (dropped > most) end()
  })
  req.once('end', end)
  req.once('close', end)
  req.resume()
}
