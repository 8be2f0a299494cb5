import { type ExpressionBuilder, sql } from 'kysely'
import type { Moment } from '../records.ts'
import type { Store, Tx } from '../store/open.ts'
import type { Tables } from '../store/tables.ts'
import type { OutboxPlace } from './outbox.ts'

/** What became of an activity that somebody had in hand. */
export type OutboxResult = Sent | Postponed | GivenUp | Released

interface Sent extends OutboxPlace {
  readonly kind: 'sent'
}

/** Until when it is in the hands of whoever tells what became of it; after that it may be another's. */
interface Held extends OutboxPlace {
  readonly until: Moment
}

/** It comes again at `due`, and what is behind it not before. */
interface Postponed extends Held {
  readonly kind: 'postponed'
  /** How often it has been tried by now. */
  readonly attempts: number
  readonly due: Moment
}

/** It becomes a dead letter; what is behind it goes on. */
interface GivenUp extends Held {
  readonly kind: 'given-up'
  readonly attempts: number
  /** Without anybody's words. */
  readonly reason: string
  readonly at: Moment
}

/** It was not tried: anybody may take it, and what is behind it. */
interface Released extends Held {
  readonly kind: 'released'
}

/** Keeps what became of many activities in one transaction. */
export function keepOutboxResults(store: Store, results: readonly OutboxResult[]): Promise<void> {
  const sent = results.filter(({ kind }) => kind === 'sent')
  return store.write(async (tx) => {
    await removeSent(tx, sent)
    for (const result of results) await keep(tx, result)
  })
}

async function keep(tx: Tx, result: OutboxResult): Promise<void> {
  switch (result.kind) {
    case 'sent':
      return
    case 'postponed':
      return postpone(tx, result)
    case 'given-up':
      return giveUp(tx, result)
    case 'released':
      return release(tx, result)
    default:
      return result satisfies never
  }
}

/** How many places one statement names. */
const atOnce = 200

async function removeSent(tx: Tx, places: readonly OutboxPlace[]): Promise<void> {
  for (let start = 0; start < places.length; start += atOnce) {
    const some = places.slice(start, start + atOnce)
    await tx
      .deleteFrom('outbox')
      .where((row) => row.or(some.map((place) => isAt(row, place))))
      .execute()
  }
}

async function postpone(tx: Tx, result: Postponed): Promise<void> {
  const { conversationId, seq, until, attempts, due } = result
  const { numUpdatedRows } = await tx
    .updateTable('outbox')
    .set({ attempts, due, claimed_until: 0 })
    .where((row) => isHeld(row, result))
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return
  await tx
    .updateTable('outbox')
    .set({
      due: sql<number>`case when due < ${due} then ${due} else due end`,
      claimed_until: sql<number>`case when claimed_until = ${until} then 0 else claimed_until end`,
    })
    .where('conversation_id', '=', conversationId)
    .where('seq', '>', seq)
    .execute()
}

async function giveUp(tx: Tx, result: GivenUp): Promise<void> {
  const { attempts, reason, at } = result
  const gone = await tx
    .deleteFrom('outbox')
    .where((row) => isHeld(row, result))
    .returning(['conversation_id', 'seq', 'service_url'])
    .execute()
  if (gone.length === 0) return
  const letters = gone.map((row) => ({ ...row, attempts, reason, at }))
  await tx.insertInto('dead_letter').values(letters).execute()
}

async function release(tx: Tx, { conversationId, seq, until }: Released): Promise<void> {
  await tx
    .updateTable('outbox')
    .set({ claimed_until: 0 })
    .where('conversation_id', '=', conversationId)
    .where('seq', '>=', seq)
    .where('claimed_until', '=', until)
    .execute()
}

type Row = ExpressionBuilder<Tables, 'outbox'>

const isAt = (row: Row, { conversationId, seq }: OutboxPlace) =>
  row.and([row('conversation_id', '=', conversationId), row('seq', '=', seq)])

const isHeld = (row: Row, held: Held) => row.and([isAt(row, held), row('claimed_until', '=', held.until)])
