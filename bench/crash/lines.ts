import { setTimeout as wait } from 'node:timers/promises'
import { Connection, type Reply, type Request } from '../client.ts'
import { oneOf } from '../random.ts'

/** How long a customer tries, in milliseconds. */
const patience = 120_000

/** One customer's lines to the servers, of which some may be down at any moment. */
export class Lines {
  readonly #urls: readonly string[]
  readonly #random: () => number
  readonly #connections = new Map<string, Connection>()

  constructor(urls: readonly string[], random: () => number) {
    this.#urls = urls
    this.#random = random
  }

  /** Does it on one server after the other until it succeeds. Rejects when patience is over. */
  async untilDone<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
    for (let [attempts, end] = [1, performance.now() + patience]; ; attempts += 1) {
      try {
        return await work(this.#any())
      } catch (error) {
        if (performance.now() > end) throw error
        await this.#rest(attempts)
      }
    }
  }

  /** Sends the same until it is acknowledged, and gives the answer that did; undefined when patience is over. */
  async insist(request: Request): Promise<{ reply: Reply | undefined; attempts: number }> {
    let attempts = 0
    for (const end = performance.now() + patience; performance.now() < end; ) {
      attempts += 1
      const reply = await this.#any()
        .send(request)
        .catch(() => undefined)
      if (reply !== undefined && reply.status >= 200 && reply.status < 300) return { reply, attempts }
      await this.#rest(attempts, reply?.retryAfter)
    }
    return { reply: undefined, attempts }
  }

  close(): void {
    for (const connection of this.#connections.values()) connection.close()
  }

  #any(): Connection {
    const url = oneOf(this.#urls, this.#random)
    const connection = this.#connections.get(url) ?? new Connection(url)
    this.#connections.set(url, connection)
    return connection
  }

  /** Longer after each attempt, and never all at the same moment. */
  #rest(attempts: number, retryAfter = 0): Promise<void> {
    const longest = Math.min(1_500, 100 * 2 ** attempts)
    return wait(Math.max(retryAfter * 1_000, longest * (0.5 + this.#random() / 2)))
  }
}
