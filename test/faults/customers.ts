import { EventEmitter, once } from 'node:events'
import { Connection, LineCut } from '../../bench/client.ts'
import { message, openTalk, readTalk, type Talking } from '../../bench/directLine.ts'

/** A message that was sent, and what came of it. */
export interface Sent {
  /** The client's own id of it. */
  readonly id: string
  readonly conversation: number
  /** Moments, in milliseconds. */
  readonly from: number
  readonly to: number
  /** The status of the answer; undefined when the line was cut before it came. */
  readonly status: number | undefined
  readonly code: string | undefined
}

export interface Customers {
  readonly sent: readonly Sent[]
  /** Sends until it is aborted, or the line is cut: in each conversation one message after the other. */
  talk(until: AbortSignal): Promise<void>
  /** Resolves when so many messages were acknowledged. */
  acknowledged(many: number): Promise<void>
  /** One message in the first conversation. */
  say(text?: string): Promise<Sent>
  /** The clients' own ids of all that a service has kept of these conversations, in order. */
  kept(url: string): Promise<readonly (readonly string[])[]>
}

/** Customers who chat with a service, each on a line and in a conversation of their own. */
export async function customers(url: string, { many = 20 } = {}): Promise<Customers> {
  const lines = Array.from({ length: many }, () => new Connection(url))
  const talks: Talking[] = []
  for (const line of lines) talks.push(await openTalk(line, { language: 'en' }))
  const sent: Sent[] = []
  const events = new EventEmitter()
  let count = 0
  const say = async (conversation: number, text = 'do you ship to malaysia'): Promise<Sent> => {
    count += 1
    const id = `m${count}`
    const from = Date.now()
    const [line, talk] = [lines[conversation], talks[conversation]]
    if (line === undefined || talk === undefined) throw new RangeError('there is no such conversation')
    const answer = await line.send(message(talk, text, id)).catch((error: unknown) => {
      if (error instanceof LineCut) return undefined
      throw error
    })
    const code = /"code":"(\w+)"/.exec(answer?.body ?? '')?.[1]
    const one = { id, conversation, from, to: Date.now(), status: answer?.status, code }
    sent.push(one)
    events.emit('sent')
    return one
  }
  return {
    sent,
    say: (text) => say(0, text),
    acknowledged: async (many) => {
      while (sent.filter(({ status }) => status === 200).length < many) await once(events, 'sent')
    },
    talk: async (until) => {
      const talking = talks.map(async (_, i) => {
        while (!until.aborted) if ((await say(i)).status === undefined) return
      })
      await Promise.all(talking)
    },
    kept: (where) =>
      Promise.all(
        talks.map(async (talk) => {
          const line = new Connection(where)
          const activities = await readTalk(line, talk)
          line.close()
          return activities.flatMap(({ channelData }) => channelData?.clientActivityID ?? [])
        }),
      ),
  }
}

/** Messages that were acknowledged and are not among those that were kept. */
export function lost(sent: readonly Sent[], kept: readonly (readonly string[])[]): readonly string[] {
  return sent
    .filter(({ status, conversation, id }) => status === 200 && !kept[conversation]?.includes(id))
    .map(({ id }) => id)
}
