import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Connection } from '../client.ts'
import { directLineSecret, openTalk, streamOf, type Talking } from '../directLine.ts'
import { seeded } from '../random.ts'
import { quantile } from '../result.ts'
import { type RunningServer, startServer } from '../server.ts'
import { addressAttacks } from './addresses.ts'
import type { Attack, Target } from './attack.ts'
import { bodyAttacks } from './bodies.ts'
import { channelAttacks, serviceUrls } from './channels.ts'
import { credentialAttacks } from './credentials.ts'
import { sayOnce, startCustomer } from './customer.ts'
import { openDecoy } from './decoys.ts'
import { frameAttacks } from './frames.ts'
import { headAttacks } from './heads.ts'
import { noiseTexts } from './noise.ts'
import { letThrough, offList } from './offList.ts'
import { patternTexts } from './patterns.ts'
import { attackAll, type Damage, sayAll } from './siege.ts'
import { slowAttacks } from './slow.ts'

export interface Figures {
  readonly requests: number
  readonly texts: number
  /** How often the process ended. */
  readonly crashes: number
  /** Answers that should not have been, and messages of the ordinary customer that were not taken. */
  readonly faults: number
  /** Requests that got nothing, not even an end. */
  readonly stuck: number
  /** The most memory that was ever resident. */
  readonly rssMb: number
  /** The longest that the event loop was held up. */
  readonly maxStallMs: number
  /** How long the ordinary customer waited for all but one answer in a hundred. */
  readonly normalP99Ms: number
  /** Machines that the server turned to, or would have, and should not. */
  readonly offList: number
}

export interface Siege {
  /** How many texts are said, chosen evenly; all when left out. */
  readonly texts?: number | undefined
  readonly progress?: (done: number, total: number) => void
  /** Hears of each thing that went wrong. */
  readonly tell?: (fault: string) => void
}

const generated = 10_000
const victims = 20
const seed = 3

export async function besiege({ texts, progress, tell }: Siege): Promise<Figures> {
  const folder = await mkdtemp(join(tmpdir(), 'rapport-bench-'))
  const connections = join(folder, 'connections.txt')
  const [decoy, server] = await Promise.all([
    openDecoy(),
    startServer({ folder, env: settings(connections) }),
  ])
  try {
    const said = chosen(texts)
    await warmUp(server)
    const target = await targetAt(server, decoy.port)
    const plan = { ...(await attacksOn(server, target)), texts: said }
    const customer = startCustomer(server.url)
    const damages = await attackWith(plan, { server, target, progress })
    const stall = await stallOf(server)
    const { times, missed } = await customer.stop()
    const astray = [...offList(connections), ...letThrough(serviceUrls)]
    for (const fault of [...damages.flatMap(({ faults }) => faults), ...astray]) tell?.(fault)
    return {
      requests: plan.quick.length + plan.slow.length,
      texts: plan.texts.length,
      crashes: stall === undefined ? 1 : 0,
      faults: sum(damages, ({ faults }) => faults.length) + missed,
      stuck: sum(damages, ({ stuck }) => stuck),
      rssMb: Math.round(server.peakRss()),
      maxStallMs: Math.round(stall ?? Number.NaN),
      normalP99Ms: Math.round(
        quantile(
          times.toSorted((a, b) => a - b),
          0.99,
        ),
      ),
      offList: astray.length + decoy.visits(),
    }
  } finally {
    await server.stop()
    await server.remove()
    decoy.close()
  }
}

/** As in production: what development allows on this machine is not allowed. */
const settings = (connections: string) => ({
  NODE_ENV: 'production',
  MICROSOFT_APP_ID: '00000000-0000-0000-0000-000000000001',
  MICROSOFT_APP_PASSWORD: 'a password of nobody',
  MICROSOFT_APP_TENANT_ID: '00000000-0000-0000-0000-000000000002',
  DIRECT_LINE_SECRET: directLineSecret,
  NODE_OPTIONS: `--import=${join(import.meta.dirname, 'connections.ts')}`,
  CONNECTIONS_FILE: connections,
})

async function targetAt({ url }: RunningServer, decoy: number): Promise<Target> {
  const connection = new Connection(url)
  const talks: Talking[] = []
  for (let i = 0; i < victims; i++) talks.push(await openTalk(connection, { language: 'en' }))
  connection.close()
  const { hostname, port } = new URL(url)
  return { host: hostname, port: Number(port), victims: talks, decoy }
}

/** What is slow the first time, such as compiling, is not an attacker's doing. */
async function warmUp(server: RunningServer): Promise<void> {
  for (let i = 0; i < 5; i++) await sayOnce(server.url)
  await stallOf(server)
}

async function attacksOn({ url }: RunningServer, { victims }: Target) {
  const connection = new Connection(url)
  const paths = new Map<string, string>()
  for (const victim of victims) {
    const { pathname, search } = new URL(await streamOf(connection, victim))
    paths.set(victim.id, pathname + search)
  }
  connection.close()
  // First, because a stream's pass is good for a minute.
  const frames = frameAttacks({ pathFor: ({ id }) => paths.get(id) ?? '/' })
  const quick = [
    ...frames,
    ...headAttacks,
    ...addressAttacks,
    ...bodyAttacks,
    ...credentialAttacks,
    ...channelAttacks,
  ]
  return { quick, slow: slowAttacks }
}

function chosen(n: number | undefined): readonly string[] {
  const all = [...patternTexts(), ...noiseTexts(generated, seeded(seed))]
  if (n === undefined || n >= all.length) return all
  return Array.from({ length: n }, (_, i) => all[Math.floor((i * all.length) / n)] ?? '')
}

interface Plan {
  readonly quick: readonly Attack[]
  readonly slow: readonly Attack[]
  readonly texts: readonly string[]
}

interface Under {
  readonly server: RunningServer
  readonly target: Target
  readonly progress: Siege['progress']
}

/** The slow ones all at once, from the beginning; the quick ones, and then the texts. */
async function attackWith(
  plan: Plan,
  { server: { url }, target, progress }: Under,
): Promise<readonly Damage[]> {
  const total = plan.quick.length + plan.slow.length + plan.texts.length
  let n = 0
  const done = () => progress?.(++n, total)
  const slow = attackAll(plan.slow, { target, atOnce: plan.slow.length, done })
  const quick = await attackAll(plan.quick, { target, atOnce: 16, done })
  const texts = await sayAll(plan.texts, { url, atOnce: 4, done })
  return [await slow, quick, texts]
}

/** The longest stall since this was last asked, in milliseconds; undefined when nobody answers. */
async function stallOf({ url }: RunningServer): Promise<number | undefined> {
  const text = await fetch(`${url}/metrics`).then(
    (answer) => answer.text(),
    () => '',
  )
  const seconds = /^nodejs_eventloop_lag_max_seconds (\S+)$/m.exec(text)?.[1]
  return seconds === undefined ? undefined : Number(seconds) * 1_000
}

const sum = <T>(items: readonly T[], figure: (item: T) => number): number =>
  items.reduce((total, item) => total + figure(item), 0)
