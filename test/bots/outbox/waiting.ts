import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { OutboxLimits } from '../../../bots/outbox/limits.ts'
import { type OutboxServices, openOutbox } from '../../../bots/outbox/open.ts'
import {
  keepActivities,
  loadThread,
  openStore,
  type Store,
  type StoredActivity,
} from '../../../data/index.ts'
import { conversation } from '../../contracts/samples.ts'
import { quickFolders } from '../../fixtures/folders.ts'

/** A folder for a store, gone when the test is over. */
export async function storeFolder(): Promise<string> {
  const folder = await mkdtemp(join(quickFolders, 'outbox-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

export async function openStoreIn(folder: string): Promise<Store> {
  const store = await openStore({ folder })
  onTestFinished(() => store.close())
  return store
}

export const emptyStore = async (): Promise<Store> => openStoreIn(await storeFolder())

/** Says more in a conversation of Teams, for the outbox to bring to `url`. */
export async function sayMore(
  store: Store,
  { id = 'c1', url, count = 1, body = {} }: { id?: string; url: string; count?: number; body?: object },
): Promise<void> {
  const before = await loadThread(store, id)
  const first = (before?.conversation.lastSeq ?? 0) + 1
  const said = Array.from({ length: count }, (_, i): StoredActivity => {
    const seq = first + i
    const text = `${id} says ${seq}`
    return { seq, id: `${id}|${seq}`, at: 0, author: 'bot', body: { type: 'message', text, ...body } }
  })
  const reference = {
    serviceUrl: url,
    channelId: 'msteams',
    conversation: { id },
    bot: { id: '28:rapport', name: 'Rapport' },
    user: { id: '29:siti', name: 'Siti' },
  }
  await keepActivities(
    store,
    conversation({ id, channel: 'msteams', lastSeq: first + count - 1, reference }),
    { activities: said, pushTo: url, ...(before && { before }) },
  )
}

/** Waits that a test has patience for. */
const quick: Partial<OutboxLimits> = {
  lookEvery: 10,
  backOff: { first: 2, longest: 20, askedAtMost: 60_000, attempts: 12 },
  breaker: { failures: 1_000, rest: 10, trial: 1_000 },
}

/** An outbox that goes out to this machine, and what it warned of; stopped when the test is over. */
export function openQuickOutbox(store: Store, more: Partial<OutboxServices> = {}) {
  const warnings: string[] = []
  const { limits, ...services } = more
  const outbox = openOutbox({
    store,
    credentials: undefined,
    now: Date.now,
    alarm: (what) => void warnings.push(what),
    ...services,
    limits: { ...quick, ...limits },
  })
  onTestFinished(() => outbox.stop())
  return { outbox, warnings }
}

/** What is left in the outbox: conversation, place and attempts. */
export async function left(store: Store): Promise<readonly string[]> {
  const rows = await store.db
    .selectFrom('outbox')
    .selectAll()
    .orderBy('conversation_id')
    .orderBy('seq')
    .execute()
  return rows.map(({ conversation_id, seq, attempts }) => `${conversation_id} ${seq} tried ${attempts}`)
}
