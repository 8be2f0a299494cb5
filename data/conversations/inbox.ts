import type { StoredActivity } from '../records.ts'
import type { Store } from '../store/open.ts'
import { activitiesAfter } from './activities.ts'

/** The places of what came of something that a client sent under an id of its own. */
export interface Receipt {
  readonly activityId: string
  readonly firstSeq: number
  readonly lastSeq: number
}

/** The newest receipts of a conversation, the oldest first. */
export interface Receipts {
  readonly newest: readonly Receipt[]
  /** Whether these are all there are. */
  readonly complete: boolean
}

/** A client that sends again what it sent so long ago is rare: the store is asked then. */
const atHand = 50

export const noReceipts: Receipts = { newest: [], complete: true }

export async function loadReceipts(store: Store, conversationId: string): Promise<Receipts> {
  const rows = await receiptsIn(store, conversationId)
    .orderBy('first_seq', 'desc')
    .limit(atHand + 1)
    .execute()
  return { newest: rows.slice(0, atHand).toReversed(), complete: rows.length <= atHand }
}

/** The receipts after one more. */
export function withReceipt({ newest, complete }: Receipts, receipt: Receipt): Receipts {
  const all = [...newest, receipt]
  return { newest: all.slice(-atHand), complete: complete && all.length <= atHand }
}

/**
 * What came of an activity that was received before, under the id that its client gave it: the activities
 * of that turn, the customer's first. Undefined when it is new.
 */
export async function findReceived(
  store: Store,
  {
    conversation: { id },
    receipts,
  }: { readonly conversation: { readonly id: string }; readonly receipts: Receipts },
  activityId: string,
): Promise<readonly StoredActivity[] | undefined> {
  const near = receipts.newest.find((each) => each.activityId === activityId)
  const receipt = near ?? (receipts.complete ? undefined : await findReceipt(store, id, activityId))
  if (receipt === undefined) return undefined
  const { firstSeq, lastSeq } = receipt
  return activitiesAfter(store, id, firstSeq - 1, lastSeq - firstSeq + 1)
}

const findReceipt = (store: Store, conversationId: string, activityId: string) =>
  receiptsIn(store, conversationId).where('activity_id', '=', activityId).executeTakeFirst()

const receiptsIn = (store: Store, conversationId: string) =>
  store.db
    .selectFrom('inbox')
    .select(['activity_id as activityId', 'first_seq as firstSeq', 'last_seq as lastSeq'])
    .where('conversation_id', '=', conversationId)
