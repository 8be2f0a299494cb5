import type { Moment } from '../data/index.ts'
import type { Assets } from './assets.ts'
import type {
  BoardPorts,
  BotFrameworkPort,
  DeskPorts,
  DirectLinePorts,
  SessionPorts,
  ShopPorts,
  WebLog,
} from './ports.ts'

/** Everything that the web floor needs; main joins the ports to the floors below. */
export interface WebOptions {
  readonly host: string
  /** 0 takes any free port. */
  readonly port: number
  readonly secrets: Secrets
  readonly directLine: DirectLinePorts
  readonly session: SessionPorts
  readonly desk: DeskPorts
  readonly board: BoardPorts
  readonly shop: ShopPorts
  /** undefined when no bot is registered: then there is no `/api/messages`. */
  readonly botFramework: BotFrameworkPort | undefined
  /** Whether the store takes writes and the models are warm. */
  readonly ready: () => boolean
  readonly log: WebLog
  readonly clock?: () => Moment
  readonly newId?: () => string
  /** Bundled at start when not handed in. */
  readonly assets?: Assets
  readonly limits?: Partial<Limits>
}

interface Secrets {
  /** Signs chat tokens. */
  readonly tokens: string
  /** Opens Direct Line to the shop's own servers. */
  readonly directLine: string
  /** Signs the ids of the shop's customers. */
  readonly identity: string
}

/** All in milliseconds. */
export interface Limits {
  /** For the head of a request. */
  readonly headersTimeout: number
  /** For a whole request with its body. */
  readonly requestTimeout: number
  /** How often to look for requests that take too long. */
  readonly checkEvery: number
  /** How often to ping sockets and to look whether their sessions still hold. */
  readonly pingEvery: number
  /** For what is under way when the server closes. */
  readonly closeWithin: number
}

export const defaultLimits: Limits = {
  headersTimeout: 5_000,
  requestTimeout: 15_000,
  checkEvery: 5_000,
  pingEvery: 30_000,
  closeWithin: 8_000,
}
