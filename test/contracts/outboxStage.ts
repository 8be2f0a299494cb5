import {
  claimConversations,
  type Delivery,
  dueConversations,
  keepTurn,
  loadThread,
  type Store,
} from '../../data/index.ts'
import { activity, conversation, noon, turn } from './samples.ts'

export const url = 'https://smba.trafficmanager.net/apac/'
export const reference = { serviceUrl: url, channelId: 'msteams', conversation: { id: 'a:one' } }

/** A turn of a conversation in Teams: places 1 to `replies` + 1, whose first is the customer's. */
export async function receive(store: Store, id: string, { replies = 1, at = noon, pushTo = url } = {}) {
  const before = await loadThread(store, id)
  const first = (before?.conversation.lastSeq ?? 0) + 1
  const seqs = Array.from({ length: replies + 1 }, (_, i) => first + i)
  await keepTurn(
    store,
    turn(
      { conversationId: id, seq: first, at },
      {
        conversation: conversation({ id, lastSeq: first + replies, last: at, reference }),
        state: { version: before?.version ?? 0, value: {} },
        activities: seqs.map((seq) =>
          activity({
            seq,
            at,
            id: `${id}|${seq}`,
            author: seq === first ? 'customer' : 'bot',
            body: { type: 'message', text: `${id} ${seq}` },
          }),
        ),
        activityId: `client-${first}`,
        pushTo,
      },
    ),
  )
}

export const due = async (store: Store, now: number, { limit = 10, except = [] as readonly string[] } = {}) =>
  (await dueConversations(store, { now, limit, except })).map(({ conversationId }) => conversationId)

const placesOf = (claimed: readonly (readonly Delivery[])[]) =>
  claimed.map((each) => each.map(({ conversationId, seq }) => `${conversationId} ${seq}`))

/** Claims them for ten milliseconds. */
export const claim = async (store: Store, ids: readonly string[], now = noon) =>
  placesOf(await claimConversations(store, ids, { now, until: now + 10 }))
