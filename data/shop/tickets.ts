import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Moment, Ticket, TicketKind } from '../records.ts'
import { fromColumn, toColumn } from '../store/columns.ts'
import type { Store, Tx } from '../store/open.ts'
import type { Tables } from '../store/tables.ts'

/** A ticket to be opened. */
export interface TicketWish
  extends Pick<Ticket, 'kind' | 'details' | 'at'>,
    Partial<Pick<Ticket, 'conversationId' | 'customerId' | 'orderId' | 'productId' | 'amount' | 'promised'>> {
  /** What makes it the same wish when it is uttered again. */
  readonly key: string
}

/** Opens a ticket. Asking for the same again while it is open gives that one back. */
export async function openTicket(tx: Tx, wish: TicketWish): Promise<Ticket> {
  const key = createHash('sha256').update(`${wish.kind} ${wish.key}`).digest('hex')
  const known = await tx.selectFrom('ticket').selectAll().where('key', '=', key).executeTakeFirst()
  if (known) return toTicket(known)
  const row = { ...rowOf(wish), key, number: await nextNumber(tx) }
  await tx.insertInto('ticket').values(row).execute()
  return toTicket(row)
}

/** Tickets of an order or a conversation, oldest first. */
export async function ticketsOf(
  store: Store,
  of: { readonly orderId: string } | { readonly conversationId: string },
): Promise<readonly Ticket[]> {
  const [column, id] =
    'orderId' in of ? (['order_id', of.orderId] as const) : (['conversation_id', of.conversationId] as const)
  const rows = store.db.selectFrom('ticket').selectAll().where(column, '=', id)
  return (await rows.orderBy('number').execute()).map(toTicket)
}

/** All that a customer asked for, oldest first. */
export async function ticketsOfCustomer(store: Store, customerId: string): Promise<readonly Ticket[]> {
  const rows = store.db.selectFrom('ticket').selectAll().where('customer_id', '=', customerId)
  return (await rows.orderBy('number').execute()).map(toTicket)
}

/** Those that people still have to do, what was promised first before the rest, and how many there are in all. */
export async function openTickets(
  store: Store,
  { limit }: { readonly limit: number },
): Promise<{ readonly tickets: readonly Ticket[]; readonly count: number }> {
  const open = store.db.selectFrom('ticket').where('done', 'is', null).where('kind', '!=', 'erasure')
  const { n } = await open.select((eb) => eb.fn.countAll().as('n')).executeTakeFirstOrThrow()
  const promisedFirst = sql`case when promised is null then 1 else 0 end`
  const rows = open.selectAll().orderBy(promisedFirst).orderBy('promised').orderBy('number').limit(limit)
  return { tickets: (await rows.execute()).map(toTicket), count: Number(n) }
}

/** Adds words to what an open ticket says; the same words once, and no more than a person reads. */
export async function addToTicket(tx: Tx, id: string, words: string): Promise<void> {
  const number = Number(/^T-(\d{1,9})$/.exec(id)?.[1])
  const open = tx.selectFrom('ticket').selectAll().where('number', '=', number).where('done', 'is', null)
  const before = Number.isNaN(number) ? undefined : await open.executeTakeFirst()
  if (before === undefined || before.details.endsWith(words)) return
  const details = `${before.details} · ${words}`.slice(0, longestDetails)
  await tx.updateTable('ticket').set({ details }).where('number', '=', number).execute()
}

const longestDetails = 4_000

/** Notes that a ticket is done; gives it, or undefined when there is none. Once done it stays so. */
export async function closeTicket(
  store: Store,
  id: string,
  { at, by }: { readonly at: Moment; readonly by: string },
): Promise<Ticket | undefined> {
  const number = Number(/^T-(\d{1,9})$/.exec(id)?.[1])
  if (Number.isNaN(number)) return undefined
  return store.write(async (tx) => {
    const found = tx
      .selectFrom('ticket')
      .selectAll()
      .where('number', '=', number)
      .where('kind', '!=', 'erasure')
    const before = await found.executeTakeFirst()
    if (before?.done !== null) return before && toTicket(before)
    return toTicket(await markDone(tx, before, { at, by }))
  })
}

/** A ticket that is done gives its key free: the same may be asked for again. */
export async function markDone(
  tx: Tx,
  before: Tables['ticket'],
  { at, by }: { readonly at: Moment; readonly by: string | null },
): Promise<Tables['ticket']> {
  const done = { key: `${before.key} ${before.number}`, done: at, done_by: by }
  await tx.updateTable('ticket').set(done).where('number', '=', before.number).execute()
  return { ...before, ...done }
}

async function nextNumber(tx: Tx): Promise<number> {
  const numbers = tx.selectFrom('ticket').select('number').orderBy('number', 'desc').limit(1)
  return ((await numbers.executeTakeFirst())?.number ?? 1000) + 1
}

const rowOf = (wish: TicketWish): Omit<Tables['ticket'], 'key' | 'number'> => ({
  kind: wish.kind,
  conversation_id: toColumn(wish.conversationId),
  customer_id: toColumn(wish.customerId),
  order_id: toColumn(wish.orderId),
  product_id: toColumn(wish.productId),
  details: wish.details,
  amount: toColumn(wish.amount),
  promised: toColumn(wish.promised),
  at: wish.at,
  done: null,
  done_by: null,
})

const toTicket = (row: Tables['ticket']): Ticket => ({
  id: `T-${row.number}`,
  kind: row.kind as TicketKind,
  conversationId: fromColumn(row.conversation_id),
  customerId: fromColumn(row.customer_id),
  orderId: fromColumn(row.order_id),
  productId: fromColumn(row.product_id),
  details: row.details,
  amount: fromColumn(row.amount),
  promised: fromColumn(row.promised),
  at: row.at,
  done: fromColumn(row.done),
  doneBy: fromColumn(row.done_by),
})
