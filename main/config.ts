import { resolve } from 'node:path'
import { type Environment, readEnvironment } from './environment.ts'

/** Everything that an operator can set, read once at the start. */
export interface Config {
  readonly dataFolder: string
  /** The PostgreSQL database that keeps the records; undefined for SQLite in the data folder. */
  readonly databaseUrl: string | undefined
  /** Whether the store is brought up to date without a backup made before. */
  readonly skipBackup: boolean
  readonly host: string
  readonly port: number
  /** Where browsers and channels reach us; pictures and articles in replies link there. */
  readonly publicUrl: string
  /**
   * Reachable from this machine alone, through no proxy, and not in production: demo identities are shown, Teams
   * may be anonymous.
   */
  readonly development: boolean
  /** The shop's own service for orders and returns; undefined when they are in the store. */
  readonly orderService: { readonly url: string; readonly token: string | undefined } | undefined
  readonly directLineSecret: string | undefined
  readonly identitySecret: string | undefined
  /** Whether npm's `start` runs us, in a shell of its own. */
  readonly startedByNpm: boolean
  readonly logLevel: string
  /** How many proxies of ours every request comes through, and whether customers reach them over TLS. */
  readonly proxies: { readonly count: number; readonly secure: boolean }
  /** WebSockets that may be open from one address. */
  readonly socketsPerAddress: number
  readonly botFramework:
    | { readonly kind: 'off' }
    | { readonly kind: 'anonymous' }
    | {
        readonly kind: 'credentials'
        readonly appId: string
        readonly appPassword: string
        readonly appType: 'MultiTenant' | 'SingleTenant'
        readonly tenantId: string | undefined
      }
}

const loopback = ['127.0.0.1', '::1', '[::1]', 'localhost']

/**
 * Reads the settings. Throws a sentence that says which one to change. What does not serve needs no credentials of
 * channels.
 */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
  { serves = true }: { readonly serves?: boolean } = {},
): Config {
  const set = readEnvironment(env)
  const host = set.HOST ?? '127.0.0.1'
  const here = set.PUBLIC_URL === undefined || loopback.includes(new URL(set.PUBLIC_URL).hostname)
  const direct = loopback.includes(host) && here && set.TRUST_PROXY === 0
  const development = direct && set.NODE_ENV !== 'production'
  return Object.freeze({
    dataFolder: resolve(set.RAPPORT_DATA ?? '.rapport'),
    databaseUrl: set.DATABASE_URL,
    skipBackup: set.RAPPORT_SKIP_BACKUP === '1',
    host,
    port: set.PORT,
    publicUrl: (set.PUBLIC_URL ?? `http://${host.includes(':') ? `[${host}]` : host}:${set.PORT}`).replace(
      /\/$/,
      '',
    ),
    development,
    orderService:
      set.ORDERS_URL === undefined
        ? undefined
        : { url: set.ORDERS_URL.replace(/\/$/, ''), token: set.ORDERS_TOKEN },
    directLineSecret: set.DIRECT_LINE_SECRET,
    identitySecret: set.IDENTITY_SECRET,
    startedByNpm: env['npm_lifecycle_event'] === 'start',
    logLevel: set.LOG_LEVEL,
    proxies: { count: set.TRUST_PROXY, secure: set.PUBLIC_URL?.startsWith('https:') ?? false },
    socketsPerAddress: set.SOCKETS_PER_ADDRESS,
    botFramework: botFramework(set, { serves, development }),
  })
}

function botFramework(
  set: Environment,
  { serves, development }: { readonly serves: boolean; readonly development: boolean },
): Config['botFramework'] {
  if (!serves || set.BOT_FRAMEWORK === 'off') return { kind: 'off' }
  const { MICROSOFT_APP_ID: appId, MICROSOFT_APP_PASSWORD: appPassword } = set
  if (appId !== undefined && appPassword !== undefined)
    return {
      kind: 'credentials',
      appId,
      appPassword,
      appType: set.MICROSOFT_APP_TYPE,
      tenantId: tenantOf(set),
    }
  if (appId !== undefined || appPassword !== undefined)
    throw new Error('Set MICROSOFT_APP_ID and MICROSOFT_APP_PASSWORD, or neither of them.')
  if (development) return { kind: 'anonymous' }
  throw new Error(
    'Without credentials anybody could write to /api/messages. Set MICROSOFT_APP_ID and MICROSOFT_APP_PASSWORD, or BOT_FRAMEWORK=off to serve the web alone; only development on 127.0.0.1 runs without.',
  )
}

function tenantOf({
  MICROSOFT_APP_TYPE: type,
  MICROSOFT_APP_TENANT_ID: id,
}: Environment): string | undefined {
  if (type === 'MultiTenant' || id !== undefined) return id
  throw new Error(
    'Set MICROSOFT_APP_TENANT_ID to the tenant of your registration, or MICROSOFT_APP_TYPE=MultiTenant.',
  )
}
