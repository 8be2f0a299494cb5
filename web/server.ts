import { once } from 'node:events'
import type { Server as HttpServer, IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import pino from 'pino'
import { createServer, type Request, type Response, type Server, type ServerOptions } from 'restify'
import { bundlePages } from './assets.ts'
import { guard } from './guard.ts'
import { type Metrics, makeMetrics } from './metrics.ts'
import { mount } from './mount.ts'
import { defaultLimits, type Limits, type WebOptions } from './options.ts'
import type { WebLog } from './ports.ts'
import type { Route } from './route.ts'
import { routesOf } from './routes.ts'
import { makeSockets, type Sockets } from './sockets.ts'

export interface Web {
  readonly url: string
  /** Takes no more requests, lets those under way finish, and ends the sockets; within 10 s. */
  close(): Promise<void>
}

/** Starts the web floor. Rejects when the pages cannot be bundled or the port is taken. */
export async function startWeb(options: WebOptions): Promise<Web> {
  const limits = { ...defaultLimits, ...options.limits }
  const { log } = options
  const assets = options.assets ?? (await bundlePages())
  const metrics = makeMetrics()
  const sockets = makeSockets(limits)
  const routes = routesOf(options, { limits, assets, metrics, openSockets: sockets.count })
  const server = makeServer()
  const http = server.server as HttpServer
  limit(http, limits)
  watchUpgrades(http, routes)
  server.on('after', (req: Request, res: Response) => report(req, res, { log, metrics }))
  mount(server, routes, { log, sockets })
  server.on('error', (err: Error) => log.error({ err }, 'the server failed'))
  http.listen(options.port, options.host)
  await once(server, 'listening')
  return { url: server.url, close: () => close(http, sockets, limits.closeWithin) }
}

/** restify with none of its parsers, its log silent: it would write addresses and errors in its own way. */
function makeServer(): Server {
  const options = { name: '', handleUpgrades: true, ignoreTrailingSlash: true, maxParamLength: 500 }
  const log: unknown = pino({ level: 'silent' })
  const server = createServer({ ...options, log } as ServerOptions)
  server.pre(guard)
  return server
}

function limit(http: HttpServer, limits: Limits): void {
  http.headersTimeout = limits.headersTimeout
  http.requestTimeout = limits.requestTimeout
  // Node reads it when it starts to listen; restify does not pass it to the constructor.
  Object.assign(http, { connectionsCheckingInterval: limits.checkEvery })
}

/** Only socket addresses are upgraded; elsewhere the wish is ignored and the request is answered as it is. */
function watchUpgrades(http: HttpServer, routes: readonly Route[]): void {
  const paths = routes.flatMap(({ kind, path }) => (kind === 'socket' ? [pathPattern(path)] : []))
  const shouldUpgradeCallback = ({ method, url = '' }: IncomingMessage) =>
    method === 'GET' && paths.some((path) => path.test(url))
  Object.assign(http, { shouldUpgradeCallback })
  // Until the handshake nobody else listens, and an error without a listener ends the process.
  http.on('upgrade', (_req: IncomingMessage, socket: Duplex) => socket.on('error', () => socket.destroy()))
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

async function close(http: HttpServer, sockets: Sockets, within: number): Promise<void> {
  const closed = once(http, 'close')
  http.close()
  sockets.close(within / 4)
  const idle = setInterval(() => http.closeIdleConnections(), 100)
  const late = setTimeout(() => http.closeAllConnections(), within)
  await closed
  clearInterval(idle)
  clearTimeout(late)
}
