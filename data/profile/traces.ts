import type { KeptEntity, Language, Moment, Rating, SuggestionOutcome } from '../records.ts'
import { fromColumn, fromJson } from '../store/columns.ts'
import type { Store } from '../store/open.ts'
import { prepared } from '../store/prepared.ts'
import { type ProductView, viewsOf } from './views.ts'

/** One message of a customer, as far as a profile needs it; what staff put right counts. */
export interface TracedTurn {
  readonly conversationId: string
  readonly at: Moment
  readonly channel: string
  readonly language: Language | 'other'
  readonly intent: string | undefined
  readonly talk: string | undefined
  readonly negative: number
  readonly positive: number
  readonly entities: readonly KeptEntity[]
}

/** What a customer left with us beside their orders, the newest first. */
export interface CustomerTraces {
  /** Of all their conversations; 1,000 at most. */
  readonly turns: readonly TracedTurn[]
  /** 50 at most. */
  readonly ratings: readonly Pick<Rating, 'kind' | 'score' | 'at'>[]
  /** 500 at most. */
  readonly suggestions: readonly Traced[]
  readonly views: readonly ProductView[]
}

interface Traced {
  readonly productId: string
  readonly outcome: SuggestionOutcome
  readonly at: Moment
}

const turnsOf = prepared(['customerId'], (db, { customerId }) =>
  db
    .selectFrom('conversation')
    .innerJoin('interaction', 'interaction.conversation_id', 'conversation.id')
    .leftJoin('correction', (join) =>
      join
        .onRef('correction.conversation_id', '=', 'interaction.conversation_id')
        .onRef('correction.seq', '=', 'interaction.seq'),
    )
    .leftJoin('mood_correction', (join) =>
      join
        .onRef('mood_correction.conversation_id', '=', 'interaction.conversation_id')
        .onRef('mood_correction.seq', '=', 'interaction.seq'),
    )
    .select(['interaction.conversation_id', 'interaction.at', 'interaction.channel', 'interaction.language'])
    .select(['interaction.intent', 'interaction.talk', 'interaction.negative', 'interaction.positive'])
    .select(['interaction.entities', 'correction.staff_id', 'right_intent', 'right_mood'])
    .where('conversation.customer_id', '=', customerId)
    .orderBy('conversation.last', 'desc')
    .orderBy('conversation.id', 'desc')
    .orderBy('interaction.seq', 'desc')
    .limit(1_000),
)

const ratingsOf = prepared(['customerId'], (db, { customerId }) =>
  db
    .selectFrom('rating')
    .select(['kind', 'score', 'at'])
    .where('customer_id', '=', customerId)
    .orderBy('at', 'desc')
    .limit(50),
)

const suggestionsOf = prepared(['customerId'], (db, { customerId }) =>
  db
    .selectFrom('suggestion')
    .select(['product_id as productId', 'outcome', 'at'])
    .where('customer_id', '=', customerId)
    .orderBy('at', 'desc')
    .orderBy('place')
    .limit(500),
)

/**
 * What a profile is made of beside orders, in four queries that each go through an index of the customer. Whether
 * the customer agreed to a profile is for who asks to see to. O(what the customer left).
 */
export async function tracesOf(store: Store, customerId: string): Promise<CustomerTraces> {
  const [turns, ratings, suggestions, views] = await Promise.all([
    turnsOf(store.db, { customerId }),
    ratingsOf(store.db, { customerId }),
    suggestionsOf(store.db, { customerId }),
    viewsOf(store, customerId),
  ])
  return { turns: turns.map(toTurn), ratings, suggestions, views }
}

type TurnRow = Awaited<ReturnType<typeof turnsOf>>[number]

const toTurn = (row: TurnRow): TracedTurn => ({
  conversationId: row.conversation_id,
  at: row.at,
  channel: row.channel,
  language: row.language,
  intent: fromColumn(row.staff_id === null ? row.intent : row.right_intent),
  talk: fromColumn(row.talk),
  negative: row.right_mood === null ? row.negative : Number(row.right_mood === 'negative'),
  positive: row.right_mood === null ? row.positive : Number(row.right_mood === 'positive'),
  entities: fromJson(row.entities),
})
