import { statfs } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import { beat, type Moment, type Store, schemaIsNewest, unavailableBehind } from '../data/index.ts'
import type { Lack, Readiness } from '../web/index.ts'

export interface ReadinessOptions {
  readonly store: Store
  /** Where the data lies. */
  readonly folder: string
  /** Understands a message, or throws. */
  readonly understand: () => unknown
  readonly now?: () => Moment
  /** How long a finding holds, in milliseconds. */
  readonly every?: number
  /** How long the store may take, in milliseconds. */
  readonly patience?: number
}

/** The least share of the disk that has to be free. */
const leastFree = 0.05

/**
 * Says whether we can serve: the store takes a write and has the newest tables, the disk has room, the
 * models answer. However often it is asked, it looks once a second at most, and never twice at a time.
 */
export function makeReadiness(options: ReadinessOptions): () => Promise<Readiness> {
  const { now = Date.now, every = 1_000 } = options
  let finding: Promise<Readiness> | undefined
  let until = 0
  return () => {
    if (finding !== undefined && now() < until) return finding
    until = Number.POSITIVE_INFINITY
    finding = look(options, now).finally(() => {
      until = now() + every
    })
    return finding
  }
}

async function look(options: ReadinessOptions, now: () => Moment): Promise<Readiness> {
  const { store, folder, understand, patience = 3_000 } = options
  const found = await Promise.all([
    inTime(storeLacks(store, now()), patience),
    diskLacks(folder),
    modelsLack(understand),
  ])
  const missing = [...new Set(found.flat())]
  return { ready: missing.length === 0, missing }
}

async function storeLacks(store: Store, now: Moment): Promise<readonly Lack[]> {
  if (!store.isThere()) return ['store']
  try {
    await beat(store, now)
    return (await schemaIsNewest(store)) ? [] : ['schema']
  } catch (error) {
    return unavailableBehind(error)?.reason === 'full' ? ['store', 'disk'] : ['store']
  }
}

async function inTime(finding: Promise<readonly Lack[]>, patience: number): Promise<readonly Lack[]> {
  const stop = new AbortController()
  const late = setTimeout(patience, ['store'] as const, { signal: stop.signal }).catch(() => [])
  try {
    return await Promise.race([finding, late])
  } finally {
    stop.abort()
  }
}

async function diskLacks(folder: string): Promise<readonly Lack[]> {
  const disk = await statfs(folder).catch(() => undefined)
  // Some network disks do not say how big they are.
  return disk === undefined || disk.bavail < leastFree * disk.blocks ? ['disk'] : []
}

async function modelsLack(understand: () => unknown): Promise<readonly Lack[]> {
  try {
    await understand()
    return []
  } catch {
    return ['models']
  }
}
