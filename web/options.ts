import type { Moment } from '../data/index.ts'
import type { Proxies } from './admission/client.ts'
import type { Assets } from './assets.ts'
import type { Limits } from './limits.ts'
import type { PaperPorts } from './papers.ts'
import type {
  BoardPorts,
  BotFrameworkPort,
  DeskPorts,
  DirectLinePorts,
  Readiness,
  SessionPorts,
  Setback,
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
  readonly papers: PaperPorts
  /** undefined when no bot is registered: then there is no `/api/messages`. */
  readonly botFramework: BotFrameworkPort | undefined
  /** Whether we can serve. Asked often, it has to be cheap. */
  readonly ready: () => Promise<Readiness>
  readonly log: WebLog
  /** What a failure of the floors below means to a client; undefined for a bug. */
  readonly setback?: (error: unknown) => Setback | undefined
  /** Figures of the floors below for `/metrics`, by their names there without `rapport_`. */
  readonly gauges?: () => Readonly<Record<string, number>>
  /** None when left out. */
  readonly proxies?: Proxies
  /** Lateness of the event loop in milliseconds; measured when not handed in. */
  readonly lag?: () => number
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
