import type { Request, Response, Server } from 'restify'
import { type Answer, errorAnswer, Refusal } from './answer.ts'
import { type CallOptions, RequestCall } from './call.ts'
import { standingHeaders } from './headers.ts'
import type { Route } from './route.ts'
import type { Sockets } from './sockets.ts'
import { turnDown, upgradeOf } from './upgrade.ts'
import type { Write } from './write.ts'

export interface MountOptions extends CallOptions {
  readonly sockets: Sockets
  readonly write: Write
  /** What a client is told of an error on this path; told once for each request that fails. */
  readonly refusalFor: (error: unknown, path: string) => Refusal
}

/** Puts the routes on the server; every refusal and every failure becomes a well-formed error here. */
export function mount(server: Server, routes: readonly Route[], options: MountOptions): void {
  for (const route of routes) {
    if (route.kind === 'socket') mountSocket(server, route, options)
    else if (route.kind === 'handover') mountHandover(server, route, options)
    else mountAnswer(server, route, options)
  }
  // restify's own answer follows when the callback it hands in is called; a second answer ends the process.
  server.on('restifyError', (req: Request, res: Response, error: Error) => {
    options.write(req, res, errorAnswer(options.refusalFor(routerError(error), 'none')))
  })
}

type Of<Kind extends Route['kind']> = Extract<Route, { kind: Kind }>

function mountAnswer(server: Server, { path, method, answer }: Of<'answer'>, options: MountOptions): void {
  const answered = async (req: Request): Promise<Answer> => {
    try {
      return await answer(new RequestCall(req, options))
    } catch (error) {
      return errorAnswer(options.refusalFor(error, path))
    }
  }
  const handle = async (req: Request, res: Response) => options.write(req, res, await answered(req))
  if (method === 'post') {
    server.post(path, handle)
    return
  }
  server.get(path, handle)
  server.head(path, handle)
}

function mountHandover(server: Server, { path, process }: Of<'handover'>, options: MountOptions): void {
  server.post(path, async (req: Request, res: Response) => {
    for (const [name, value] of Object.entries(standingHeaders(req))) res.setHeader(name, value)
    try {
      await process(req, res, new RequestCall(req, options))
    } catch (error) {
      options.write(req, res, errorAnswer(options.refusalFor(error, path)))
    }
  })
}

function mountSocket(server: Server, { path, open }: Of<'socket'>, options: MountOptions): void {
  server.get(path, async (req: Request, res: Response) => {
    const upgrade = upgradeOf(res)
    const fail = (error: unknown) => errorAnswer(options.refusalFor(error, path))
    if (upgrade === undefined) return options.write(req, res, fail(upgradeRequired()))
    const call = new RequestCall(req, options)
    try {
      options.sockets.checkRoom(call.address)
      const opening = await open(call)
      options.sockets.accept(req, { ...upgrade, ...opening, address: call.address })
    } catch (error) {
      turnDown(upgrade.socket, fail(error))
    }
  })
}

function routerError(error: Error & { statusCode?: number }): Error {
  if (error.statusCode === 404) return new Refusal(404, 'NotFound', 'There is nothing at this address.')
  if (error.statusCode !== 405) return error
  return new Refusal(405, 'MethodNotAllowed', 'This address does not take this method.')
}

const upgradeRequired = () => new Refusal(426, 'UpgradeRequired', 'Open this address as a WebSocket.')
