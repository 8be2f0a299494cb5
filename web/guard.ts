import type { Next, Request, RequestHandler, Response } from 'restify'
import { errorAnswer, Refusal } from './answer.ts'
import { maxBody, mediaOf, tooLarge } from './body.ts'
import { isOpenToOtherSites, pathOf } from './headers.ts'
import type { Write } from './write.ts'

export interface GuardOptions {
  /** Lateness of the event loop, in milliseconds, and how much of it is too much. */
  readonly lag: () => number
  readonly most: number
  readonly refused: (refusal: Refusal) => void
  readonly write: Write
}

const media = ['application/json', 'multipart/form-data', 'application/x-www-form-urlencoded']

/**
 * Looks at each request before any route does, and turns down what no route could want: addresses that do
 * not parse, encoded bodies (a library that decodes them can be made to end the process), unknown media and
 * bodies above 256 KiB. While the event loop is late, what customers ask is turned down as well. It also
 * answers what browsers ask before they post to another site.
 */
export function makeGuard({ lag, most, refused, write }: GuardOptions): RequestHandler {
  const late = (req: Request) =>
    req.method !== 'OPTIONS' && isOfCustomers(req) && lag() > most ? overloaded() : undefined
  return (req: Request, res: Response, next: Next) => {
    if (req.isUpgradeRequest() && req.method !== 'GET') return stop(next, () => res.send(400))
    const refusal = addressRefusal(req) ?? bodyRefusal(req) ?? late(req)
    if (refusal !== undefined) {
      refused(refusal)
      return stop(next, () => write(req, res, errorAnswer(refusal)))
    }
    if (req.method !== 'OPTIONS' || !isOpenToOtherSites(req)) return next()
    return stop(next, () => write(req, res, { status: 204, headers: {}, body: '' }))
  }
}

function stop(next: Next, answer: () => unknown): void {
  answer()
  next(false)
}

/** A host or path that does not parse would throw inside the router, out of anybody's reach. */
function addressRefusal(req: Request): Refusal | undefined {
  if (/^[\w.:[\]-]*$/.test(req.headers.host ?? '') && pathOf(req) !== undefined) return undefined
  return new Refusal(400, 'BadRequest', 'The address of this request cannot be read.')
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

function isOfCustomers(req: Request): boolean {
  return isOpenToOtherSites(req) || pathOf(req) === '/api/messages'
}

const overloaded = () =>
  new Refusal(503, 'Overloaded', 'Too much is going on just now. Please try again in a moment.', 2)
