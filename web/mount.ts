import type { Duplex } from 'node:stream'
import type { Request, Response, Server } from 'restify'
import type { z } from 'zod/v4'
import { type Answer, errorAnswer, failure, Refusal } from './answer.ts'
import { mediaOf, readForm, readJson } from './body.ts'
import { refuse, write } from './guard.ts'
import type { WebLog } from './ports.ts'
import type { Call, Route } from './route.ts'
import type { Sockets } from './sockets.ts'

/** Puts the routes on the server; every refusal and every failure becomes a well-formed error here. */
export function mount(
  server: Server,
  routes: readonly Route[],
  { log, sockets }: { log: WebLog; sockets: Sockets },
): void {
  for (const route of routes) {
    const { path } = route
    const fail = (error: unknown) => refusalFor(error, { log, path })
    if (route.kind === 'socket') mountSocket(server, route, { fail, sockets })
    else if (route.kind === 'handover') mountHandover(server, route, fail)
    else mountAnswer(server, route, fail)
  }
  // restify's own answer follows when the callback it hands in is called; a second answer ends the process.
  server.on('restifyError', (req: Request, res: Response, error: Error) => {
    refuse(req, res, routerRefusal(error))
  })
}

type Of<Kind extends Route['kind']> = Extract<Route, { kind: Kind }>
type Fail = (error: unknown) => Refusal

function mountAnswer(server: Server, { path, method, answer }: Of<'answer'>, fail: Fail): void {
  const handle = async (req: Request, res: Response) => {
    write(req, res, await answered(() => answer(callOf(req)), fail))
  }
  if (method === 'post') {
    server.post(path, handle)
    return
  }
  server.get(path, handle)
  server.head(path, handle)
}

async function answered(answer: () => Promise<Answer>, fail: Fail): Promise<Answer> {
  try {
    return await answer()
  } catch (error) {
    return errorAnswer(fail(error))
  }
}

function mountHandover(server: Server, { path, process }: Of<'handover'>, fail: Fail): void {
  server.post(path, async (req: Request, res: Response) => {
    try {
      await process(req, res)
    } catch (error) {
      refuse(req, res, fail(error))
    }
  })
}

function mountSocket(
  server: Server,
  { path, open }: Of<'socket'>,
  { fail, sockets }: { fail: Fail; sockets: Sockets },
): void {
  server.get(path, async (req: Request, res: Response) => {
    if (!isUpgrade(res)) return refuse(req, res, upgradeRequired)
    try {
      const accept = await open(callOf(req))
      const { socket, head } = res.claimUpgrade()
      sockets.accept(req, { socket, head, use: accept })
    } catch (error) {
      turnDown(res, errorAnswer(fail(error)))
    }
  })
}

function callOf(req: Request): Call {
  return {
    params: req.params,
    query: Object.fromEntries(new URLSearchParams(req.getQuery())),
    headers: req.headers,
    media: mediaOf(req),
    json: <T>(schema: z.ZodType<T>) => readJson(req, schema),
    form: () => readForm(req),
  }
}

function refusalFor(error: unknown, { log, path }: { log: WebLog; path: string }): Refusal {
  if (error instanceof Refusal) return error
  log.error({ err: error, route: path }, 'a request failed')
  return failure
}

function routerRefusal(error: Error & { statusCode?: number }): Refusal {
  if (error.statusCode === 404) return new Refusal(404, 'NotFound', 'There is nothing at this address.')
  if (error.statusCode === 405) {
    return new Refusal(405, 'MethodNotAllowed', 'This address does not take this method.')
  }
  return failure
}

const upgradeRequired = new Refusal(426, 'UpgradeRequired', 'Open this address as a WebSocket.')

/** What restify hands to a handler in place of a response when the request wants a WebSocket. */
type UpgradeResponse = Response & { claimUpgrade(): { socket: Duplex; head: Buffer } }

function isUpgrade(res: Response): res is UpgradeResponse {
  return 'claimUpgrade' in res
}

function turnDown(res: UpgradeResponse, { status, headers, body }: Answer): void {
  const { socket } = res.claimUpgrade()
  const head = Object.entries({ ...headers, 'content-length': Buffer.byteLength(body), connection: 'close' })
  const lines = head.map(([name, value]) => `${name}: ${value}\r\n`).join('')
  socket.end(`HTTP/1.1 ${status} Refused\r\n${lines}\r\n${body}`)
}
