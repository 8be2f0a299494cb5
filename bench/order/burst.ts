import { setTimeout as wait } from 'node:timers/promises'
import { Connection, type Reply, type Request } from '../client.ts'

/** A message that was acknowledged, and as the how-manieth of its connection it was sent the time that it was. */
export interface Acknowledged {
  readonly clientId: string
  readonly activityId: string
  readonly sent: number
}

/** What one connection has to send. */
export type Wishes = ReadonlyMap<string, Request>

/** How long a client tries before it gives up, in milliseconds. */
const patience = 60_000

/**
 * Opens a connection and gives what sends all its messages at once, without waiting for answers, and those that
 * were refused or failed again and again, until each is acknowledged or the client's patience is over.
 */
export async function readyToSend(
  url: string,
  wishes: Wishes,
): Promise<() => Promise<readonly Acknowledged[]>> {
  const connection = new Connection(url)
  await connection.send({ method: 'GET', path: '/live' })
  return async () => {
    const done: Acknowledged[] = []
    const end = performance.now() + patience
    for (let left: Wishes = wishes, sent = 0; left.size > 0 && performance.now() < end; ) {
      const row = await sendRow(connection, left, sent)
      sent += left.size
      done.push(...row.acknowledged)
      left = row.refused
      await wait(row.pause)
    }
    connection.close()
    return done
  }
}

interface Row {
  readonly acknowledged: readonly Acknowledged[]
  readonly refused: Wishes
  /** How long to wait before they are sent again, in milliseconds. */
  readonly pause: number
}

async function sendRow(connection: Connection, wishes: Wishes, before: number): Promise<Row> {
  const acknowledged: Acknowledged[] = []
  const refused = new Map<string, Request>()
  let pause = 0
  const answers = [...wishes].map(async ([clientId, request], i) => {
    const reply = await connection.send(request).catch(() => undefined)
    const activityId = idIn(reply)
    if (activityId !== undefined) acknowledged.push({ clientId, activityId, sent: before + i })
    else {
      refused.set(clientId, request)
      pause = Math.max(pause, 50, (reply?.retryAfter ?? 0) * 1_000)
    }
  })
  await Promise.all(answers)
  return { acknowledged, refused, pause }
}

/** undefined when the message has to be sent again. */
function idIn(reply: Reply | undefined): string | undefined {
  if (reply?.status !== 200) return undefined
  const { id }: { id: string } = JSON.parse(reply.body)
  return id
}
