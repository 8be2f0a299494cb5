import { once } from 'node:events'
import type { Server as HttpServer, IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import pino from 'pino'
import { createServer, type Request, type Response, type Server, type ServerOptions } from 'restify'
import { makeAdmission } from './admission/admission.ts'
import { noProxies } from './admission/client.ts'
import { watchLag } from './admission/lag.ts'
import { bundlePages } from './assets.ts'
import { makeBacklog } from './backlog.ts'
import { warmUpForms } from './form.ts'
import { makeGuard } from './guard.ts'
import { makeIntake } from './intake.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { type Metrics, makeMetrics } from './metrics.ts'
import { mount } from './mount.ts'
import type { WebOptions } from './options.ts'
import { limitPipelining } from './pipelining.ts'
import type { WebLog } from './ports.ts'
import { makeRefusals } from './refusals.ts'
import type { Route } from './route.ts'
import { routesOf } from './routes.ts'
import { makeSockets, type Sockets } from './sockets.ts'
import { makeWriter } from './write.ts'

export interface Web {
  readonly url: string
  /** Takes no more requests, lets those under way finish, and ends the sockets; within 10 s. */
  close(): Promise<void>
}

/** Starts the web floor. Rejects when the pages cannot be bundled or the port is taken. */
export async function startWeb(options: WebOptions): Promise<Web> {
  const limits = { ...defaultLimits, ...options.limits }
  const { log, proxies = noProxies } = options
  const assets = options.assets ?? (await bundlePages())
  await warmUpForms()
  const lag = watchLag()
  const admission = makeAdmission(limits)
  const sockets = makeSockets(limits)
  const metrics = makeMetrics(() => ({
    open_sockets: sockets.count(),
    turns_in_flight: admission.turns,
    event_loop_late_seconds: lag.ms / 1_000,
    ...options.gauges?.(),
  }))
  const refusalFor = makeRefusals({ log, metrics, setback: options.setback ?? (() => undefined) })
  const routes = routesOf(options, { limits, assets, metrics, admission })
  const server = makeServer()
  const http = server.server as HttpServer
  limit(http, limits)
  const upgrades = watchUpgrades(http, { routes, patience: limits.requestTimeout })
  limitPipelining(server, limits.pipelined)
  const late = options.lag ?? (() => lag.ms)
  const backlog = makeBacklog(limits)
  const write = makeWriter({ backlog, refused: metrics.refused })
  server.pre(makeGuard({ lag: late, most: limits.lag, refused: metrics.refused, write }))
  server.on('after', (req: Request, res: Response) => report(req, res, { log, metrics }))
  mount(server, routes, { sockets, write, refusalFor, proxies, intake: makeIntake(limits.bodies) })
  server.on('error', (err: Error) => log.error({ err }, 'the server failed'))
  http.listen(options.port, options.host)
  await once(server, 'listening')
  return {
    url: server.url,
    close: async () => {
      await close(http, { sockets, upgrades, within: limits.closeWithin })
      backlog.close()
      lag.close()
    },
  }
}

/** restify with none of its parsers, its log silent: it would write addresses and errors in its own way. */
function makeServer(): Server {
  const options = { name: '', handleUpgrades: true, ignoreTrailingSlash: true, maxParamLength: 500 }
  const log: unknown = pino({ level: 'silent' })
  return createServer({ ...options, log } as ServerOptions)
}

function limit(http: HttpServer, limits: Limits): void {
  http.headersTimeout = limits.headersTimeout
  http.requestTimeout = limits.requestTimeout
  // Node reads it when it starts to listen; restify does not pass it to the constructor.
  Object.assign(http, { connectionsCheckingInterval: limits.checkEvery })
}

/**
 * Only socket addresses are upgraded; elsewhere the wish is ignored and the request is answered as it is.
 * Gives the connections that asked for it and are still there: the HTTP server knows no more of them.
 */
function watchUpgrades(
  http: HttpServer,
  { routes, patience }: { routes: readonly Route[]; patience: number },
): ReadonlySet<Socket> {
  const paths = routes.flatMap(({ kind, path }) => (kind === 'socket' ? [pathPattern(path)] : []))
  const shouldUpgradeCallback = ({ method, url = '' }: IncomingMessage) =>
    method === 'GET' && paths.some((path) => path.test(url))
  Object.assign(http, { shouldUpgradeCallback })
  // Until the handshake nobody else listens, and an error without a listener ends the process; nor does
  // anybody hang up on a client that was turned down and stays. The handshake takes the time limit away.
  const upgrades = new Set<Socket>()
  http.on('upgrade', (_req: IncomingMessage, socket: Socket) => {
    upgrades.add(socket)
    socket.on('close', () => upgrades.delete(socket))
    socket.on('error', () => socket.destroy())
    socket.setTimeout(patience, () => socket.destroy())
  })
  return upgrades
}

function pathPattern(path: string): RegExp {
  return new RegExp(`^${path.replaceAll(/:\w+/g, '[^/?]+')}/?(\\?|$)`)
}

/** Route patterns, never addresses: those carry ids, tokens and search words. */
function report(req: Request, res: Response, { log, metrics }: { log: WebLog; metrics: Metrics }): void {
  const matched: { path?: unknown } | undefined = req.getRoute()
  const route = String(matched?.path ?? 'none')
  const line = { method: req.method ?? '', route, status: res.statusCode, ms: Date.now() - req.time() }
  metrics.request(line)
  log.info(line, 'request')
}

interface Closing {
  readonly sockets: Sockets
  readonly upgrades: ReadonlySet<Socket>
  readonly within: number
}

async function close(http: HttpServer, { sockets, upgrades, within }: Closing): Promise<void> {
  const closed = once(http, 'close')
  http.close()
  sockets.close(within / 4)
  const idle = setInterval(() => http.closeIdleConnections(), 100)
  const late = setTimeout(() => {
    http.closeAllConnections()
    for (const socket of upgrades) socket.destroy()
  }, within)
  await closed
  clearInterval(idle)
  clearTimeout(late)
}
