import type { Moment } from '../records.ts'
import { pagesOf } from '../shop/inPages.ts'
import type { Db, Store } from '../store/open.ts'
import type { Lately } from './latestOrders.ts'

/** How one message of a customer felt; what staff put right counts. */
export interface CustomerMood {
  readonly customerId: string
  readonly at: Moment
  /** The probability that it was cross. */
  readonly negative: number
}

/** Conversations whose messages are read at once. */
const inOnePage = 100

/**
 * How the messages of customers felt by pages, from the conversation that went on last: those of conversations that went
 * on from `since` on, until there are `most` messages. Words are not read.
 */
export async function* latestMoods(
  store: Store,
  { since, most }: Lately,
): AsyncGenerator<readonly CustomerMood[], void> {
  let left = most
  const pages = pagesOf<Talk>(async (after) => (left <= 0 ? [] : talksBefore(store.db, { after, since })))
  for await (const talks of pages) {
    const moods = (await moodsIn(store.db, talks)).slice(0, left)
    left -= moods.length
    yield moods
  }
}

type Talk = Awaited<ReturnType<typeof talksBefore>>[number]

function talksBefore(
  db: Db,
  { after, since }: { readonly after: { id: string; last: Moment } | undefined; readonly since: Moment },
) {
  const newest = db
    .selectFrom('conversation')
    .select(['id', 'last', 'customer_id as customerId'])
    .$narrowType<{ customerId: string }>()
    .where('customer_id', 'is not', null)
    .where('last', '>=', since)
    .orderBy('last', 'desc')
    .orderBy('id', 'desc')
    .limit(inOnePage)
  if (after === undefined) return newest.execute()
  return newest
    .where(({ eb, refTuple, tuple }) => eb(refTuple('last', 'id'), '<', tuple(after.last, after.id)))
    .execute()
}

async function moodsIn(db: Db, talks: readonly Talk[]): Promise<readonly CustomerMood[]> {
  const rows = await db
    .selectFrom('interaction')
    .leftJoin('mood_correction', (join) =>
      join
        .onRef('mood_correction.conversation_id', '=', 'interaction.conversation_id')
        .onRef('mood_correction.seq', '=', 'interaction.seq'),
    )
    .select(['interaction.conversation_id as id', 'interaction.at', 'interaction.negative', 'right_mood'])
    .where(
      'interaction.conversation_id',
      'in',
      talks.map(({ id }) => id),
    )
    .orderBy('interaction.conversation_id')
    .orderBy('interaction.seq', 'desc')
    .execute()
  const said = Map.groupBy(rows, ({ id }) => id)
  return talks.flatMap(({ id, customerId }) =>
    (said.get(id) ?? []).map(({ at, negative, right_mood }) => ({
      customerId,
      at,
      negative: right_mood === null ? negative : Number(right_mood === 'negative'),
    })),
  )
}
