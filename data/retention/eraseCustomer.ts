import type { Moment } from '../records.ts'
import { forgetCustomer } from '../shop/customers.ts'
import { markDone, openTicket } from '../shop/tickets.ts'
import type { Store, Tx } from '../store/store.ts'
import { forgetFinished, goesOn, ofCustomers } from './erasedUnderWay.ts'
import { forgetThese } from './forgetConversations.ts'

/** How much is kept of a customer. */
export async function heldOf(
  store: Store,
  customerId: string,
): Promise<{ readonly orders: number; readonly conversations: number }> {
  const count = async (table: 'shop_order' | 'conversation') => {
    const rows = store.db.selectFrom(table).where('customer_id', '=', customerId)
    const { n } = await rows.select((eb) => eb.fn.countAll().as('n')).executeTakeFirstOrThrow()
    return Number(n)
  }
  return { orders: await count('shop_order'), conversations: await count('conversation') }
}

/** Conversations that go in one write. */
const atOnce = 20

/**
 * Forgets who a customer is, what they chose and what was talked about; orders stay, as invoices have to, and what
 * the shop still owes goes on. The conversation that goes on is forgotten by `finishErasures` within a day: its
 * words are still on the screen, but nothing is learnt from them any more.
 */
export async function eraseCustomer(
  store: Store,
  customerId: string,
  { conversationId, at }: { readonly conversationId: string; readonly at: Moment },
): Promise<void> {
  const key = `${customerId} ${conversationId}`
  await store.write(async (tx) => {
    await openTicket(tx, { kind: 'erasure', key, conversationId, customerId, details: '', at })
    await forgetCustomer(tx, customerId)
    await endTickets(tx, customerId, at)
    await forgetFinished(tx)
    await tx.deleteFrom('correction').where('conversation_id', '=', conversationId).execute()
    await tx.deleteFrom('mood_correction').where('conversation_id', '=', conversationId).execute()
    await tx.updateTable('rating').set({ customer_id: null }).where('customer_id', '=', customerId).execute()
  })
  await forgetTalks(store, customerId, conversationId)
}

/** What else was asked for ends: nobody could tell whom it was for. */
async function endTickets(tx: Tx, customerId: string, at: Moment): Promise<void> {
  const open = tx.selectFrom('ticket').selectAll().where('done', 'is', null)
  const theirs = open.where(ofCustomers(tx, [customerId])).where((eb) => eb.not(goesOn(eb)))
  for (const row of await theirs.execute()) await markDone(tx, row, { at, by: null })
}

async function forgetTalks(store: Store, customerId: string, except: string): Promise<void> {
  for (;;) {
    const theirs = store.db.selectFrom('conversation').select('id').where('customer_id', '=', customerId)
    const ids = (await theirs.where('id', '!=', except).limit(atOnce).execute()).map(({ id }) => id)
    if (ids.length === 0) return
    await store.write((tx) => forgetThese(tx, ids))
  }
}

const hour = 3_600_000

/**
 * Forgets the conversations in which customers asked to be forgotten, an hour after the last word, and what was kept
 * until the shop had done it. Gives how many conversations went.
 */
export async function finishErasures(store: Store, now: Moment): Promise<number> {
  await store.write(forgetFinished)
  const asked = await store.db
    .selectFrom('ticket')
    .innerJoin('conversation', 'conversation.id', 'ticket.conversation_id')
    .selectAll('ticket')
    .select('conversation.id')
    .where('ticket.kind', '=', 'erasure')
    .where('ticket.done', 'is', null)
    .where('conversation.last', '<', now - hour)
    .limit(atOnce)
    .execute()
  for (const { id, ...ticket } of asked)
    await store.write(async (tx) => {
      await forgetThese(tx, [id])
      await markDone(tx, ticket, { at: now, by: null })
    })
  return asked.length
}
