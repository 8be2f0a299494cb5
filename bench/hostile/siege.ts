import { setTimeout as wait } from 'node:timers/promises'
import { longestMessage } from '../../data/index.ts'
import { Connection } from '../client.ts'
import { message, openTalk } from '../directLine.ts'
import type { Attack, Target } from './attack.ts'
import { faultIn } from './judge.ts'
import { sendRaw } from './wire.ts'

/** What went wrong, and how often nothing came at all. */
export interface Damage {
  readonly faults: readonly string[]
  readonly stuck: number
}

/** Longer than the server gives anybody: a request has 15 s, and is looked for every 5. */
const patience = 25_000
/** For the answer to a text. */
const textPatience = 10_000
/** How often a text is said again when the server hung up or was busy. */
const tries = 5
/** Texts of one conversation: fewer than one visitor may send at once. */
const perTalk = 100

/** Sends every attack over a connection of its own, so many at a time. */
export async function attackAll(
  list: readonly Attack[],
  { target, atOnce, done }: { target: Target; atOnce: number; done: () => void },
): Promise<Damage> {
  const faults: string[] = []
  let stuck = 0
  await inParallel(list, atOnce, async (attack, i) => {
    const victim = target.victims[i % target.victims.length]
    if (victim === undefined) return
    const outcome = await sendRaw(target, attack.send(target, victim), patience)
    const fault = faultIn(attack, outcome)
    if (outcome.kind === 'stuck') stuck += 1
    if (fault !== undefined) faults.push(fault)
    done()
  })
  return { faults, stuck }
}

/** Says every text as a customer would, a hundred in each conversation. */
export async function sayAll(
  texts: readonly string[],
  { url, atOnce, done }: { url: string; atOnce: number; done: () => void },
): Promise<Damage> {
  const faults: string[] = []
  let stuck = 0
  const talks = Array.from({ length: Math.ceil(texts.length / perTalk) }, (_, i) => i * perTalk)
  await inParallel(talks, atOnce, async (from) => {
    const say = await beginTalk(url)
    for (const [i, text] of texts.slice(from, from + perTalk).entries()) {
      const outcome = await say(text, String(from + i))
      if (outcome === 'stuck') stuck += 1
      if (!fits(outcome, text)) faults.push(`text ${from + i}, of ${text.length} characters: ${outcome}`)
      done()
    }
  })
  return { faults, stuck }
}

type Said = number | 'stuck' | 'cut'

/** Opens a conversation; gives what says something in it and tells the status of the answer. */
async function beginTalk(url: string): Promise<(text: string, id: string) => Promise<Said>> {
  const connection = new Connection(url)
  const talking = await openTalk(connection, { language: 'en' })
  const once = (text: string, id: string) => inTime(connection.send(message(talking, text, id)))
  return async (text, id) => {
    let said = await once(text, id)
    // After a body that was too large the server hangs up, perhaps only now; a busy one asks for a moment.
    for (let i = 0; i < tries && (said === 'cut' || said === 503); i++) {
      if (said === 503) await wait(1_000)
      said = await once(text, id)
    }
    return said
  }
}

async function inTime(reply: Promise<{ readonly status: number }>): Promise<Said> {
  const clock = new AbortController()
  const late = wait(textPatience, 'stuck' as const, { signal: clock.signal }).catch(() => 'stuck' as const)
  const status = reply.then(
    (answer) => answer.status,
    () => 'cut' as const,
  )
  return Promise.race([status, late]).finally(() => clock.abort())
}

/** Longer messages are turned down; of 100,000 letters some take more than 256 KiB, too large for any body. */
const fits = (outcome: Said, { length }: string): boolean =>
  length <= longestMessage ? outcome === 200 : outcome === 400 || outcome === 413

async function inParallel<T>(
  items: readonly T[],
  atOnce: number,
  work: (item: T, i: number) => Promise<void>,
): Promise<void> {
  const next = items.entries()
  const worker = async () => {
    for (const [i, item] of next) await work(item, i)
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker))
}
