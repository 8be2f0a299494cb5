/** Why the store cannot be used. */
export type UnavailableReason =
  | 'full'
  | 'read-only'
  | 'damaged'
  | 'broken'
  | 'busy'
  | 'gone'
  | 'refused'
  | 'absent'

/**
 * The store cannot be used now, and nothing of what was asked was kept. Whoever waits is told to come
 * back, and an operator has to look: the message says at what. It holds nobody's words.
 */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable'
  readonly reason: UnavailableReason
  readonly #detail: string

  constructor(reason: UnavailableReason, detail: string, options?: ErrorOptions) {
    super(`the store cannot be used (${detail}): ${advice[reason]}`, options)
    this.reason = reason
    this.#detail = detail
  }

  /** The same, with the name of the file or database. */
  in(place: string): StoreUnavailable {
    return new StoreUnavailable(this.reason, `${place}: ${this.#detail}`, { cause: this })
  }
}

/**
 * What the database says in the words of StoreUnavailable; undefined for any other error, such as a row
 * that is there already. For back ends alone: elsewhere a broken connection need not be the store's.
 */
export function asUnavailable(error: unknown): StoreUnavailable | undefined {
  for (const cause of causes(error)) {
    if (cause instanceof StoreUnavailable) return cause
    const said = sqliteSaid(cause) ?? codeSaid(cause)
    if (said !== undefined) return new StoreUnavailable(said.reason, said.detail, { cause: error })
  }
  return undefined
}

/** The failure of the store that is behind an error, however deep. */
export const unavailableBehind = (error: unknown): StoreUnavailable | undefined =>
  causes(error).find((cause) => cause instanceof StoreUnavailable)

/** Runs something on the database and tells its failures in the words of StoreUnavailable. */
export function telling<T>(run: () => T): T {
  try {
    return run()
  } catch (error) {
    throw asUnavailable(error) ?? error
  }
}

/** An error, its cause, the cause of that, and so on. */
function causes(error: unknown, depth = 0): readonly Error[] {
  return error instanceof Error && depth < 10 ? [error, ...causes(error.cause, depth + 1)] : []
}

const advice: Readonly<Record<UnavailableReason, string>> = {
  full: 'the disk is full; make room, and it goes on by itself',
  'read-only': 'it is read-only; let the service write to it, and it goes on by itself',
  damaged: 'it is damaged; stop the service and put the last backup back: npm run restore -- FILE',
  broken: 'the disk failed; look at its health, and copy the data folder away before anything else',
  busy: 'somebody else has been writing for too long; look for a program that hangs',
  gone: 'it is not there; see that the data folder, or the database of DATABASE_URL, can be reached',
  refused: 'it does not let us in; see the user and the password of DATABASE_URL, and what that user may do',
  absent:
    'there is no such database; create it (createdb --encoding=UTF8 NAME), or see the name in DATABASE_URL',
}

interface Said {
  readonly reason: UnavailableReason
  /** In the database's own words. */
  readonly detail: string
}

/** SQLite's primary result codes; an extended one has it in its lowest byte. */
const sqliteReasons: ReadonlyMap<number, UnavailableReason> = new Map([
  [5, 'busy'],
  [8, 'read-only'],
  [10, 'broken'],
  [11, 'damaged'],
  [13, 'full'],
  [14, 'gone'],
  [26, 'damaged'],
])

function sqliteSaid(error: Error): Said | undefined {
  if (!('errcode' in error)) return undefined
  const reason = sqliteReasons.get(Number(error.errcode) % 256)
  return reason && { reason, detail: 'errstr' in error ? String(error.errstr) : `SQLite ${error.errcode}` }
}

/** PostgreSQL's codes, whole or by their first two or three characters, and those of the system. */
const codes: ReadonlyMap<string, UnavailableReason> = new Map([
  ...named('full', ['53100', 'ENOSPC', 'EDQUOT']),
  ...named('read-only', ['25006', 'EROFS', 'EACCES', 'EPERM']),
  ...named('damaged', ['XX001', 'XX002']),
  ...named('broken', ['58030', 'EIO']),
  ...named('busy', ['55P03', '57014']),
  ...named('refused', ['28', '42501']),
  ...named('absent', ['3D000']),
  ...named('gone', ['08', '53', '57P']),
  ...named('gone', ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND']),
])

function named(reason: UnavailableReason, all: readonly string[]): readonly [string, UnavailableReason][] {
  return all.map((code) => [code, reason])
}

function codeSaid(error: Error): Said | undefined {
  if (!('code' in error) || typeof error.code !== 'string') return undefined
  const { code } = error
  const [reason] = [code, code.slice(0, 3), code.slice(0, 2)].flatMap((part) => codes.get(part) ?? [])
  return reason && { reason, detail: code }
}
