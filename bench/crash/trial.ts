import { setTimeout as wait } from 'node:timers/promises'
import { openStore, type Store } from '../../data/index.ts'
import { type Kind, openDatabase } from '../databases.ts'
import { seeded } from '../random.ts'
import { type Replicas, serverAt, startReplicas } from '../replicas.ts'
import { fillShop, type Place, type Purchase } from '../shop.ts'
import { readTalks, type Talks } from '../talks.ts'
import { onTeams, onTheWeb } from './channels.ts'
import { type Diary, talk } from './customer.ts'
import { type Damage, damageIn } from './damage.ts'
import { Lines } from './lines.ts'
import { openSink, type Sink } from './sink.ts'

export interface Trial {
  readonly kind: Kind
  readonly processes: number
  readonly kills: number
  readonly conversations: number
  readonly onKill?: (kills: number) => void
}

const seed = 4
/** Things that each customer may return. */
const purchasesOfOne = 8
/** How long what waits for the sink may take once nothing is killed any more, in milliseconds. */
const quietEnd = 120_000

/** Kills servers at random moments while customers talk, lets all come to rest, and says what was damaged. */
export async function damageOf(trial: Trial): Promise<Damage> {
  const database = await openDatabase(trial.kind)
  const bought = await fillShop(database.place, trial.conversations * purchasesOfOne)
  const replicas = await startReplicas(database, trial.processes)
  const sink = await openSink(seeded(seed))
  let over = false
  const talks = await readTalks()
  const customers = Array.from({ length: trial.conversations }, (_, i) =>
    customer(i, { replicas, sink, talks, bought, over: () => over }),
  )
  await killAll(replicas, trial)
  over = true
  const diaries = await Promise.all(customers)
  await comeToRest(database.place)
  await replicas.stop()
  const damage = await damageIn(database.place, { diaries, taken: sink.taken, kills: trial.kills })
  await sink.close()
  await database.remove()
  return damage
}

interface World {
  readonly replicas: Replicas
  readonly sink: Sink
  readonly talks: Talks
  readonly bought: readonly Purchase[]
  readonly over: () => boolean
}

/** Every other one on the web, the others on a Bot Framework channel. */
async function customer(place: number, { replicas, sink, talks, bought, over }: World): Promise<Diary> {
  const random = seeded(seed * 1_000 + place)
  const urls = replicas.servers.map(({ url }) => url)
  const lines = new Lines(urls, random)
  const language = place % 4 < 2 ? 'en' : 'zh'
  const channel = place % 2 === 0 ? await onTheWeb(lines, language) : onTeams(`a:${place}`, sink.url)
  const purchases = bought.slice(place * purchasesOfOne, (place + 1) * purchasesOfOne)
  const diary = await talk(channel, lines, { random, language, talks, purchases, over })
  lines.close()
  return diary
}

/** One after the other, each some moment after it was ready. */
async function killAll(replicas: Replicas, { kills, onKill }: Trial): Promise<void> {
  const random = seeded(seed)
  for (let i = 0; i < kills; i += 1) {
    await wait(300 + 2_700 * random())
    await serverAt(replicas.servers, i).kill()
    await replicas.restart(i % replicas.servers.length)
    onKill?.(i + 1)
  }
}

/** Waits until nothing waits to be sent any more. */
async function comeToRest(place: Place): Promise<void> {
  const store = await openStore(place)
  const end = performance.now() + quietEnd
  while (performance.now() < end && (await waiting(store)) > 0) await wait(200)
  await store.close()
}

async function waiting(store: Store): Promise<number> {
  const rows = await store.db.selectFrom('outbox').select('seq').limit(1).execute()
  return rows.length
}
