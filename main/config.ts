import { resolve } from 'node:path'
import { z } from 'zod/v4'

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

const setting = z.string().trim().min(1).optional()
const environment = z.object({
  RAPPORT_DATA: setting,
  RAPPORT_SKIP_BACKUP: z.enum(['0', '1']).default('0'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'write it as postgres://USER:PASSWORD@HOST/NAME' })
    .optional(),
  HOST: setting,
  PORT: z.coerce.number().int().min(0).max(65_535).default(3_978),
  PUBLIC_URL: z.url().optional(),
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
  SOCKETS_PER_ADDRESS: z.coerce.number().int().min(1).default(500),
  NODE_ENV: setting,
  ORDERS_URL: z.url({ protocol: /^https?$/, error: 'write it as https://HOST/PATH' }).optional(),
  ORDERS_TOKEN: setting,
  DIRECT_LINE_SECRET: z.string().min(16).optional(),
  IDENTITY_SECRET: z.string().min(16).optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  BOT_FRAMEWORK: z.enum(['on', 'off']).default('on'),
  MICROSOFT_APP_ID: setting,
  MICROSOFT_APP_PASSWORD: setting,
  MICROSOFT_APP_TYPE: z.enum(['MultiTenant', 'SingleTenant']).default('SingleTenant'),
  MICROSOFT_APP_TENANT_ID: setting,
})

type Environment = z.infer<typeof environment>

const loopback = ['127.0.0.1', '::1', '[::1]', 'localhost']

/** Reads the settings. Throws a sentence that says which one to change. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const parsed = environment.safeParse(env)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new Error(`The setting ${issue?.path.join('.')} cannot be used: ${issue?.message}.`)
  }
  const set = parsed.data
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
    logLevel: set.LOG_LEVEL,
    proxies: { count: set.TRUST_PROXY, secure: set.PUBLIC_URL?.startsWith('https:') ?? false },
    socketsPerAddress: set.SOCKETS_PER_ADDRESS,
    botFramework: botFramework(set, development),
  })
}

function botFramework(set: Environment, development: boolean): Config['botFramework'] {
  if (set.BOT_FRAMEWORK === 'off') return { kind: 'off' }
  if (set.MICROSOFT_APP_ID !== undefined && set.MICROSOFT_APP_PASSWORD !== undefined)
    return {
      kind: 'credentials',
      appId: set.MICROSOFT_APP_ID,
      appPassword: set.MICROSOFT_APP_PASSWORD,
      appType: set.MICROSOFT_APP_TYPE,
      tenantId: set.MICROSOFT_APP_TENANT_ID,
    }
  if (development) return { kind: 'anonymous' }
  throw new Error(
    'Without credentials anybody could write to /api/messages. Set MICROSOFT_APP_ID and MICROSOFT_APP_PASSWORD, or BOT_FRAMEWORK=off to serve the web alone; only development on 127.0.0.1 runs without.',
  )
}
