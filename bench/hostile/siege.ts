import { setTimeout as wait } from 'node:timers/promises'
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
    const connection = new Connection(url)
    const talking = await openTalk(connection, { language: 'en' })
    for (const [i, text] of texts.slice(from, from + perTalk).entries()) {
      const say = () => statusOf(connection.send(message(talking, text, String(from + i))))
      // After a body that was too large the server hangs up, and may do so only now.
      const first = await say()
      const status = first === 'cut' ? await say() : first
      if (status === 'stuck') stuck += 1
      if (status !== 200 && !(status === 413 && text.length > 65_000)) {
        faults.push(`a text of ${text.length} characters, number ${from + i}: ${status}`)
      }
      done()
    }
    connection.close()
  })
  return { faults, stuck }
}

async function statusOf(reply: Promise<{ status: number }>): Promise<number | 'stuck' | 'cut'> {
  const status = reply.then(
    (answer) => answer.status,
    () => 'cut' as const,
  )
  const late = new AbortController()
  const gaveUp = wait(textPatience, 'stuck' as const, { signal: late.signal })
  gaveUp.catch(() => undefined)
  const outcome = await Promise.race([status, gaveUp])
  late.abort()
  return outcome
}

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
