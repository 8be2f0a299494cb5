import { sql } from 'kysely'
import type { Conversation, Moment } from '../records.ts'
import type { Store } from '../store/open.ts'
import { toConversation } from './conversations.ts'

/**
 * A customer's last conversation on the web since then in which something is open: a person answers or is to answer,
 * what was asked for is still to be done, or a person wrote and the customer has not written since.
 */
export async function lastOpenConversation(
  store: Store,
  customerId: string,
  since: Moment,
): Promise<Conversation | undefined> {
  const row = await store.db
    .selectFrom('conversation')
    .selectAll()
    .where('customer_id', '=', customerId)
    .where('channel', '=', 'web')
    .where('last', '>=', since)
    .where((eb) => eb.or([eb('mode', '<>', 'bot'), hasOpenTicket, staffSpokeLast]))
    .orderBy('last', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && toConversation(row)
}

const hasOpenTicket = sql<boolean>`exists (
  select 1 from ticket where ticket.conversation_id = conversation.id and ticket.done is null)`

const staffSpokeLast = sql<boolean>`exists (
  select 1 from activity as said where said.conversation_id = conversation.id and said.author = 'staff'
    and not exists (
      select 1 from activity as later where later.conversation_id = conversation.id
        and later.author = 'customer' and later.seq > said.seq))`
