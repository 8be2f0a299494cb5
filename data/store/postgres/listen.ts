import { setTimeout } from 'node:timers/promises'
import { Client, type ClientConfig } from 'pg'
import type { News } from '../store.ts'
import { unreachable } from './connection.ts'
import { channel, newsIn } from './news.ts'

type Listener = (news: readonly News[]) => void

interface Session {
  readonly client: Client
  /** Resolves when the connection is over. */
  readonly ended: Promise<void>
}

interface Ears {
  /** Who we are: what we told ourselves is not news. */
  readonly instance: string
  /** What was kept since a moment, by whomever. */
  missed(since: number): Promise<readonly News[]>
}

/** How often to see whether the connection still lives, and the longest pause before the next try. */
const pulse = 10_000
const longest = 5_000

/** By how much the clocks of two machines may differ, with some room. */
const skew = 60_000

/**
 * Listens on a connection of its own to what other processes keep. When that is lost it connects again and
 * then tells what was kept meanwhile, so that nothing is left out; some of it may be told twice.
 */
export class Listening {
  readonly #config: ClientConfig
  readonly #ears: Ears
  readonly #listeners = new Set<Listener>()
  readonly #closing = new AbortController()
  #heartbeat: NodeJS.Timeout | undefined
  #client: Client | undefined
  /** We heard all that was told before this moment. */
  #heardUntil = Date.now()

  constructor(config: ClientConfig, ears: Ears) {
    this.#config = config
    this.#ears = ears
  }

  /** Rejects with StoreUnavailable when the first connection cannot be made; later ones are tried for. */
  async open(): Promise<void> {
    const session = await this.#connect().catch((error: unknown) => Promise.reject(unreachable(error)))
    this.#heartbeat = setInterval(() => void this.#look(), pulse).unref()
    void this.#stay(session)
  }

  heard(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  async close(): Promise<void> {
    this.#closing.abort()
    clearInterval(this.#heartbeat)
    await this.#client?.end()
  }

  async #stay(first: Session): Promise<void> {
    for (let session: Session | undefined = first; session; session = await this.#reconnect()) {
      await session.ended
    }
  }

  /** Undefined when we were closed meanwhile. */
  async #reconnect(): Promise<Session | undefined> {
    for (let pause = 50; !this.#closing.signal.aborted; pause = Math.min(2 * pause, longest)) {
      try {
        await setTimeout(pause, undefined, { signal: this.#closing.signal })
        return await this.#catchUp(await this.#connect())
      } catch {
        // The database is still away, or we were closed.
      }
    }
    return undefined
  }

  /** What is kept from now on we hear; what was kept before, since we last heard, we look up. */
  async #catchUp(session: Session): Promise<Session> {
    const now = Date.now()
    try {
      this.#tell(await this.#ears.missed(this.#heardUntil - skew))
    } catch (error) {
      await session.client.end()
      throw error
    }
    this.#heardUntil = now
    return session
  }

  /** A connection may be dead without a word; then it is ended, and another one is made. */
  async #look(): Promise<void> {
    const now = Date.now()
    try {
      await this.#client?.query('select')
      this.#heardUntil = now
    } catch {
      await this.#client?.end()
    }
  }

  #tell(news: readonly News[]): void {
    if (news.length > 0) for (const listener of this.#listeners) listener(news)
  }

  async #connect(): Promise<Session> {
    const client = new Client(this.#config)
    const { promise: ended, resolve } = Promise.withResolvers<void>()
    client.on('error', () => undefined)
    client.on('end', () => resolve())
    client.on('notification', ({ payload = '' }) => this.#tell(newsIn(payload, this.#ears.instance)))
    try {
      await client.connect()
      await client.query(`listen ${channel}`)
    } catch (error) {
      await client.end()
      throw error
    }
    this.#client = client
    if (this.#closing.signal.aborted) await client.end()
    return { client, ended }
  }
}
