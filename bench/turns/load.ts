import { setTimeout as wait } from 'node:timers/promises'
import { Connection, type Reply, type Request } from '../client.ts'

export interface Load {
  readonly url: string
  readonly requests: Iterable<Request>
  /** Whether the reply is what was asked for. */
  readonly answered: (reply: Reply) => boolean
  readonly onAnswer?: () => void
}

export interface Driven {
  readonly seconds: number
  /** How long each answered request took, in milliseconds. */
  readonly times: readonly number[]
  /** Requests that were refused or not answered. */
  readonly failed: number
}

/** As many customers as connections: each sends its next message as soon as it has an answer. */
export async function closedLoop({ connections, ...load }: Load & { connections: number }): Promise<Driven> {
  const clock = stopwatch(load)
  const requests = load.requests[Symbol.iterator]()
  const customer = async () => {
    const connection = new Connection(load.url)
    for (let next = requests.next(); !next.done; next = requests.next()) {
      await clock.time(connection, next.value, performance.now())
    }
    connection.close()
  }
  await Promise.all(Array.from({ length: connections }, customer))
  return clock.driven()
}

/**
 * Customers that do not wait for each other: messages arrive at random (Poisson), so many a second. Times count
 * from the moment at which a message was due, so a server that falls behind cannot hide it.
 */
export async function openLoop({
  perSecond,
  random,
  ...load
}: Load & { perSecond: number; random: () => number }): Promise<Driven> {
  const clock = stopwatch(load)
  const idle: Connection[] = []
  const sent: Promise<void>[] = []
  const send = async (request: Request, due: number) => {
    const connection = idle.pop() ?? new Connection(load.url)
    await clock.time(connection, request, due)
    idle.push(connection)
  }
  let due = performance.now()
  for (const request of load.requests) {
    due += (-Math.log(1 - random()) / perSecond) * 1_000
    while (performance.now() < due) await wait(1)
    sent.push(send(request, due))
  }
  await Promise.all(sent)
  for (const connection of idle) connection.close()
  return clock.driven()
}

function stopwatch({ answered, onAnswer }: Load) {
  const began = performance.now()
  const times: number[] = []
  let failed = 0
  return {
    time: async (connection: Connection, request: Request, from: number): Promise<void> => {
      const good = await connection.send(request).then(answered, () => false)
      if (good) times.push(performance.now() - from)
      else failed += 1
      onAnswer?.()
    },
    driven: (): Driven => ({ seconds: (performance.now() - began) / 1_000, times, failed }),
  }
}
