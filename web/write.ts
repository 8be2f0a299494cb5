import type { OutgoingHttpHeaders } from 'node:http'
import type { Request, Response } from 'restify'
import type { Answer } from './answer.ts'
import { hasBody } from './body.ts'
import { standingHeaders } from './headers.ts'

/**
 * Writes an answer. What the client of a long body still sends is read and dropped for a moment, so that it
 * can read us. In place of an upgrade only a status can be sent.
 */
export function write(req: Request, res: Response, answer: Answer): void {
  if (res.headersSent || res.destroyed) return
  if (req.isUpgradeRequest()) {
    res.send(answer.status)
    return
  }
  const { status, body } = answer
  if (req.complete || !isLong(req)) {
    res.writeHead(status, headersOf(req, answer))
    // Head and body leave in one piece; of a HEAD request Node leaves the body out.
    res.end(body)
    return
  }
  res.writeHead(status, { ...headersOf(req, answer), connection: 'close' })
  res.write(body)
  lingerThenEnd(req, res)
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
