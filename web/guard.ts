import type { Next, Request, RequestHandler, Response } from 'restify'
import { type Answer, errorAnswer, Refusal } from './answer.ts'
import { hasBody, maxBody, mediaOf, tooLarge } from './body.ts'

const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // Not no-referrer: browsers would then send `Origin: null` with our own sign-in form.
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
}

const corsHeaders: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'authorization, content-type, x-ms-bot-agent, x-requested-with',
  'access-control-allow-methods': 'GET, POST, OPTIONS',
  'access-control-max-age': '600',
}

const media = ['application/json', 'multipart/form-data', 'application/x-www-form-urlencoded']

/**
 * Looks at each request before any route does, and turns down what no route could want: addresses that do
 * not parse, encoded bodies (a library that decodes them can be made to end the process), unknown media and
 * bodies above 256 KiB. It also sets the security headers, and the CORS headers where a token is the key.
 */
export const guard: RequestHandler = (req: Request, res: Response, next: Next) => {
  const refusal = addressRefusal(req) ?? bodyRefusal(req)
  if (req.isUpgradeRequest() && req.method !== 'GET') return stop(next, () => res.send(400))
  setAll(res, securityHeaders)
  if (refusal !== undefined) return stop(next, () => refuse(req, res, refusal))
  if (!isOpenToOtherSites(req)) return next()
  setAll(res, corsHeaders)
  return req.method === 'OPTIONS' ? stop(next, () => res.sendRaw(204, '')) : next()
}

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
  const headers = { ...answer.headers, 'content-length': String(Buffer.byteLength(answer.body)) }
  if (req.complete || !isLong(req)) {
    res.sendRaw(answer.status, answer.body, headers)
    return
  }
  res.writeHead(answer.status, { ...headers, connection: 'close' })
  res.write(answer.body)
  lingerThenEnd(req, res)
}

export function refuse(req: Request, res: Response, refusal: Refusal): void {
  write(req, res, errorAnswer(refusal))
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

function setAll(res: Response, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) res.setHeader(name, value)
}

function stop(next: Next, answer: () => unknown): void {
  answer()
  next(false)
}

/** A host or path that does not parse would throw inside the router, out of anybody's reach. */
function addressRefusal(req: Request): Refusal | undefined {
  const bad = new Refusal(400, 'BadRequest', 'The address of this request cannot be read.')
  if (!/^[\w.:[\]-]*$/.test(req.headers.host ?? '')) return bad
  try {
    return req.getUrl() === undefined ? bad : undefined
  } catch {
    return bad
  }
}

function bodyRefusal(req: Request): Refusal | undefined {
  const encoding = req.headers['content-encoding']
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity') {
    return new Refusal(415, 'UnsupportedMediaType', 'Send the body without a content encoding.')
  }
  if (Number(req.headers['content-length'] ?? 0) > maxBody) return tooLarge(maxBody)
  const type = req.method === 'POST' ? mediaOf(req) : undefined
  if (type !== undefined && !media.includes(type)) {
    return new Refusal(415, 'UnsupportedMediaType', 'Send the body as application/json.')
  }
  return undefined
}

function isOpenToOtherSites(req: Request): boolean {
  const path = req.getUrl().pathname ?? ''
  return path.startsWith('/v3/directline/') || path === '/chat/token'
}
