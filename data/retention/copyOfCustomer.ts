import { type ProductView, viewsOf } from '../profile/views.ts'
import type { Customer, Order, Rating, Ticket } from '../records.ts'
import { findCustomer } from '../shop/customers.ts'
import { ordersOf } from '../shop/orders.ts'
import { ticketsOfCustomer } from '../shop/tickets.ts'
import type { Store } from '../store/store.ts'

/** All that is kept of a customer, for themselves. */
export interface CustomerCopy {
  readonly customer: Customer
  readonly orders: readonly Order[]
  readonly requests: readonly Ticket[]
  readonly ratings: readonly Omit<Rating, 'customerId'>[]
  readonly conversations: readonly { readonly id: string; readonly lines: readonly Line[] }[]
  readonly suggestions: readonly {
    readonly productId: string
    readonly at: number
    readonly outcome: string
  }[]
  /** The products that they looked at, by day. */
  readonly views: readonly ProductView[]
}

interface Line {
  readonly at: number
  readonly author: string
  readonly text: string
  /** What we made of it; of the customer's own words only. */
  readonly understood?: {
    readonly intent: string | null
    readonly negative: number
    readonly positive: number
    /** The intent that a person said it has, null for none. */
    readonly corrected?: string | null
    /** The mood that a person said it has. */
    readonly correctedMood?: string
  }
}

/** A copy of all that is kept of a customer; undefined when there is none. O(what is kept). */
export async function copyOfCustomer(store: Store, customerId: string): Promise<CustomerCopy | undefined> {
  const customer = await findCustomer(store, customerId)
  if (customer === undefined) return undefined
  const [orders, requests, ratings, conversations, suggestions, views] = await Promise.all([
    ordersOf(store, customerId),
    ticketsOfCustomer(store, customerId),
    ratingsOf(store, customerId),
    conversationsOf(store, customerId),
    suggestionsOf(store, customerId),
    viewsOf(store, customerId),
  ])
  return { customer, orders, requests, ratings, conversations, suggestions, views }
}

async function ratingsOf(store: Store, customerId: string) {
  const rows = await store.db.selectFrom('rating').selectAll().where('customer_id', '=', customerId).execute()
  return rows.map(({ conversation_id, kind, score, at }) => ({
    conversationId: conversation_id,
    kind,
    score,
    at,
  }))
}

async function suggestionsOf(store: Store, customerId: string) {
  const rows = store.db.selectFrom('suggestion').where('customer_id', '=', customerId).orderBy('at')
  return rows.select(['product_id as productId', 'at', 'outcome']).execute()
}

async function conversationsOf(store: Store, customerId: string) {
  const theirs = store.db.selectFrom('conversation').select('id').where('customer_id', '=', customerId)
  const ids = (await theirs.orderBy('started').execute()).map(({ id }) => id)
  return Promise.all(ids.map(async (id) => ({ id, lines: await linesOf(store, id) })))
}

async function linesOf(store: Store, conversationId: string): Promise<readonly Line[]> {
  const rows = await store.db
    .selectFrom('activity')
    .leftJoin('interaction', (join) =>
      join
        .onRef('interaction.conversation_id', '=', 'activity.conversation_id')
        .onRef('interaction.seq', '=', 'activity.seq'),
    )
    .leftJoin('correction', (join) =>
      join
        .onRef('correction.conversation_id', '=', 'activity.conversation_id')
        .onRef('correction.seq', '=', 'activity.seq'),
    )
    .leftJoin('mood_correction', (join) =>
      join
        .onRef('mood_correction.conversation_id', '=', 'activity.conversation_id')
        .onRef('mood_correction.seq', '=', 'activity.seq'),
    )
    .select(['activity.at', 'author', 'body', 'interaction.intent', 'negative', 'positive'])
    .select(['right_intent', 'correction.staff_id', 'right_mood'])
    .where('activity.conversation_id', '=', conversationId)
    .orderBy('activity.seq')
    .execute()
  return rows.map(({ at, author, body, intent, negative, positive, right_intent, staff_id, right_mood }) => ({
    at,
    author,
    text: String((JSON.parse(body) as { readonly text?: string }).text ?? ''),
    ...(negative === null || positive === null
      ? {}
      : {
          understood: {
            ...{ intent, negative, positive },
            ...(staff_id === null ? {} : { corrected: right_intent }),
            ...(right_mood === null ? {} : { correctedMood: right_mood }),
          },
        }),
  }))
}
