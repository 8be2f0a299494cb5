import { Connection, type Request } from '../client.ts'
import { type Kind, openDatabase } from '../databases.ts'
import { message, openTalk, readTalk, streamOf, type Talking } from '../directLine.ts'
import { oneOf, seeded } from '../random.ts'
import { serverAt, startReplicas } from '../replicas.ts'
import type { RunningServer } from '../server.ts'
import { readTalks, type Talks } from '../talks.ts'
import { type Acknowledged, readyToSend } from './burst.ts'
import { type Order, orderIn, type Seen } from './check.ts'
import { type Listening, listen } from './listening.ts'

export interface Trial {
  readonly kind: Kind
  readonly processes: number
  readonly conversations: number
  /** In each conversation, all at once. */
  readonly messages: number
}

/** A conversation that is open, listened to at every server, and all that will be said in it. */
interface Room {
  readonly talking: Talking
  readonly streams: readonly Listening[]
  readonly senders: readonly (() => Promise<readonly Acknowledged[]>)[]
}

/** Connections of a conversation whose messages go out in rows. */
const rows = 5

/** Sends all messages of all conversations at once, and says what became of them. */
export async function orderOf(trial: Trial): Promise<Order> {
  const database = await openDatabase(trial.kind)
  const replicas = await startReplicas(database, trial.processes)
  const { servers } = replicas
  const talks = await readTalks()
  const rooms: Room[] = []
  for (let i = 0; i < trial.conversations; i += 1) {
    rooms.push(await openRoom(servers, i, { trial, talks }))
  }
  const acknowledged = await Promise.all(
    rooms.map(({ senders }) => Promise.all(senders.map((send) => send()))),
  )
  const seen = await Promise.all(rooms.map((room, i) => look(servers, room, acknowledged[i] ?? [])))
  await replicas.stop()
  const order = await orderIn(database.place, seen)
  await database.remove()
  return order
}

async function openRoom(
  servers: readonly RunningServer[],
  place: number,
  { trial: { messages }, talks }: { trial: Trial; talks: Talks },
): Promise<Room> {
  const lines = servers.map(({ url }) => new Connection(url))
  const [line = new Connection(serverAt(servers, 0).url)] = lines.slice(place % lines.length)
  const talking = await openTalk(line, { language: place % 2 === 0 ? 'en' : 'zh' })
  const streams = await Promise.all(lines.map(async (each) => listen(await streamOf(each, talking))))
  const wishes = wishesFor(talking, { messages, talks, connections: place % 2 === 0 ? messages : rows })
  const senders = wishes.map((each, k) => readyToSend(serverAt(servers, k).url, each))
  for (const each of lines) each.close()
  return { talking, streams, senders: await Promise.all(senders) }
}

/** What each connection of a conversation sends, under the ids that the client gives. */
function wishesFor(
  talking: Talking,
  { messages, talks, connections }: { messages: number; talks: Talks; connections: number },
): readonly ReadonlyMap<string, Request>[] {
  const random = seeded(11)
  const wishes = Array.from({ length: connections }, () => new Map<string, Request>())
  for (let i = 0; i < messages; i += 1) {
    const text = oneOf(oneOf(talks.en, random), random)
    wishes[i % connections]?.set(`m${i}`, message(talking, text, `m${i}`))
  }
  return wishes
}

/** Reads the conversation at every server, and waits until every stream has its end. */
async function look(
  servers: readonly RunningServer[],
  { talking, streams }: Room,
  acknowledged: Seen['acknowledged'],
): Promise<Seen> {
  const lines = servers.map(({ url }) => new Connection(url))
  const read = await Promise.all(lines.map((line) => readTalk(line, talking)))
  const last = read[0]?.at(-1)?.id
  if (last !== undefined) await Promise.all(streams.map((stream) => stream.until(last)))
  const ways = new Map([
    ...read.map((shown, i) => [`read at ${i}`, shown.map(({ id }) => id)] as const),
    ...streams.map(({ heard }, i) => [`heard at ${i}`, [...heard]] as const),
  ])
  for (const each of [...lines, ...streams]) each.close()
  return { id: talking.id, acknowledged, ways }
}
