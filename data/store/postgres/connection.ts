import { type ClientConfig, Pool, types } from 'pg'
import { asUnavailable, StoreUnavailable } from '../unavailable.ts'

interface Wishes {
  /** How long a statement may take, in milliseconds; undefined for as long as it takes. */
  readonly patience: number | undefined
  readonly readOnly?: boolean
  /** More settings of the session, as NAME=VALUE. */
  readonly settings?: readonly string[]
}

/** How long we wait for a lock, at most half of a statement's time, for an answer that must have come by now, and for a connection. */
const lockPatience = 10_000
const grace = 5_000

/**
 * How to connect to the database at a URL; TLS is the URL's `sslmode`. A commit that returned is on disk, and
 * on that of a synchronous standby when there is one.
 */
export function connectionTo(
  url: string,
  { patience, readOnly = false, settings = [] }: Wishes,
): ClientConfig {
  const all = [
    `lock_timeout=${patience === undefined ? 0 : Math.min(lockPatience, patience / 2)}`,
    `statement_timeout=${patience ?? 0}`,
    'synchronous_commit=on',
    ...(readOnly ? ['default_transaction_read_only=on'] : []),
    ...settings,
  ]
  return {
    connectionString: withSettings(url, all),
    types: { getTypeParser },
    connectionTimeoutMillis: 2 * grace,
    keepAlive: true,
    ...(patience === undefined ? {} : { query_timeout: patience + grace }),
  }
}

/** Connections that are made when they are needed. One that is lost is replaced, and never ends the process. */
export function poolTo(url: string, { most, ...wishes }: Wishes & { readonly most: number }): Pool {
  const pool = new Pool({ ...connectionTo(url, wishes), max: most, idleTimeoutMillis: 60_000 })
  // Whoever uses a connection hears of its loss from the query; that of one which rests is nobody's business.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

/** The error of a connection that could not be made. */
export function unreachable(error: unknown): StoreUnavailable {
  const { message = '', code = '' }: { readonly message?: string; readonly code?: string } = Object(error)
  const detail = message.includes(code) ? message : `${message} ${code}`.trim()
  const reason = message.includes('password') ? 'refused' : 'gone'
  const told = asUnavailable(error)
  return told === undefined || told.reason === 'refused' || told.reason === 'absent'
    ? new StoreUnavailable(told?.reason ?? reason, detail, { cause: error })
    : told
}

/** Names the database without the user and the password. */
export const placeOf = (url: string): string =>
  url
    .replace(/^\w+:\/\//, '')
    .replace(/\?.*/s, '')
    .replace(/^.*@/s, '')

/** The error of a statement: our own word for it when the database or the way to it fails, else as it is. */
export function failure(error: unknown): unknown {
  const told = asUnavailable(error)
  if (told !== undefined) return told
  return error instanceof Error && !('code' in error) && lost.test(error.message)
    ? new StoreUnavailable('gone', error.message, { cause: error })
    : error
}

/** What node-postgres says of a lost connection, without a code. */
const lost = /^(Connection terminated|Client (has encountered|was closed)|Query read timeout)/

/** Whole numbers of 64 bits and sums come as numbers, not as text: none of ours exceeds 2^53. */
const getTypeParser: typeof types.getTypeParser = (type: number, format?: unknown) =>
  numbers.has(type) ? Number : types.getTypeParser(type, format as 'text')

const numbers: ReadonlySet<number> = new Set([types.builtins.INT8, types.builtins.NUMERIC])

/** The URL with settings of the session behind those that it may have of its own. */
function withSettings(url: string, settings: readonly string[]): string {
  const [place, query] = url.split('?', 2)
  const wishes = new URLSearchParams(query)
  const own = wishes.get('options')
  const ours = settings.map((setting) => `-c ${setting}`)
  wishes.set('options', [...(own === null ? [] : [own]), ...ours].join(' '))
  if (!wishes.has('application_name')) wishes.set('application_name', 'rapport')
  return `${place}?${wishes}`
}
