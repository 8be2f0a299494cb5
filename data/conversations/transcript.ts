import { setImmediate } from 'node:timers/promises'
import type { Correction, MoodCorrection } from '../correctionRecords.ts'
import type { Author, Interaction, Moment, StoredActivity } from '../records.ts'
import type { Store } from '../store/open.ts'
import { textOf, toActivity } from './activities.ts'
import { toCorrection } from './corrections.ts'
import { toInteraction } from './interactions.ts'
import { toMoodCorrection } from './moodCorrections.ts'

export interface TranscriptLine {
  readonly seq: number
  readonly at: Moment
  readonly author: Author
  /** Who of the staff said it. */
  readonly by?: string
  readonly text: string
  readonly attachments: readonly unknown[]
  /** What was understood and done, beside the customer's words that began the turn. */
  readonly interaction: Interaction | undefined
  /** What staff said that it is about. */
  readonly correction?: Correction & ByStaff
  /** What staff said that it feels like. */
  readonly moodCorrection?: MoodCorrection & ByStaff
}

interface ByStaff {
  /** Their name. */
  readonly by?: string | undefined
}

interface Part {
  /** Only what stands before this place. */
  readonly before?: number | undefined
  readonly limit?: number
}

/** The last messages of a conversation, in order; typing signs and other events are left out. */
export async function transcript(
  store: Store,
  conversationId: string,
  { before = Number.MAX_SAFE_INTEGER, limit = 200 }: Part = {},
): Promise<readonly TranscriptLine[]> {
  const messages = await lastMessages(store, conversationId, { before, limit })
  const [first] = messages
  if (first === undefined) return []
  const within = { from: first.seq, before }
  const [turns, corrections, moods] = await Promise.all([
    turnsIn(store, conversationId, within),
    correctionsIn(store, conversationId, within),
    moodCorrectionsIn(store, conversationId, within),
  ])
  const named = corrections.size + moods.size === 0 ? bare : await staffNames(store)
  return messages.map((activity) => {
    const correction = named(corrections.get(activity.seq))
    const moodCorrection = named(moods.get(activity.seq))
    return {
      ...toLine(activity, turns.get(activity.seq)),
      ...(correction === undefined ? {} : { correction }),
      ...(moodCorrection === undefined ? {} : { moodCorrection }),
    }
  })
}

type Naming = <T extends { readonly staffId: string }>(correction: T | undefined) => (T & ByStaff) | undefined

const bare: Naming = (correction) => correction

/** Says who corrected it, where that is known; staff are few. */
async function staffNames({ db }: Store): Promise<Naming> {
  const staff = new Map(
    (await db.selectFrom('staff').selectAll().execute()).map(({ id, name }) => [id, name]),
  )
  return (correction) => {
    const by = staff.get(correction?.staffId ?? '')
    return correction && { ...correction, ...(by === undefined ? {} : { by }) }
  }
}

/** Places from one on, before another. */
interface Within {
  readonly from: number
  readonly before: number
}

async function turnsIn(store: Store, conversationId: string, { from, before }: Within) {
  const turns = store.db.selectFrom('interaction').selectAll().where('conversation_id', '=', conversationId)
  const rows = await turns.where('seq', '>=', from).where('seq', '<', before).execute()
  return new Map(rows.map((row) => [row.seq, toInteraction(row)]))
}

async function correctionsIn(store: Store, conversationId: string, { from, before }: Within) {
  const all = store.db.selectFrom('correction').selectAll().where('conversation_id', '=', conversationId)
  const rows = await all.where('seq', '>=', from).where('seq', '<', before).execute()
  return new Map(rows.map((row) => [row.seq, toCorrection(row)]))
}

async function moodCorrectionsIn(store: Store, conversationId: string, { from, before }: Within) {
  const all = store.db.selectFrom('mood_correction').selectAll().where('conversation_id', '=', conversationId)
  const rows = await all.where('seq', '>=', from).where('seq', '<', before).execute()
  return new Map(rows.map((row) => [row.seq, toMoodCorrection(row)]))
}

async function lastMessages(
  store: Store,
  conversationId: string,
  { before, limit }: Required<Part> & { readonly before: number },
): Promise<readonly StoredActivity[]> {
  const found: StoredActivity[] = []
  for (let end = before; ; ) {
    const rows = await store.db
      .selectFrom('activity')
      .selectAll()
      .where('conversation_id', '=', conversationId)
      .where('seq', '<', end)
      .orderBy('seq', 'desc')
      .limit(limit)
      .execute()
    found.push(...rows.map(toActivity).filter(({ body: { type } }) => type === 'message'))
    const last = rows.at(-1)
    if (last === undefined || rows.length < limit || found.length >= limit)
      return found.slice(0, limit).reverse()
    end = last.seq
    await setImmediate()
  }
}

function toLine(activity: StoredActivity, interaction: Interaction | undefined): TranscriptLine {
  const { seq, at, author, body } = activity
  const { attachments } = body
  return {
    ...{ seq, at, author, text: textOf(activity), interaction },
    ...(author === 'staff' ? senderOf(body) : {}),
    attachments: Array.isArray(attachments) ? attachments : [],
  }
}

/** The name under which it was sent. */
function senderOf({ from }: StoredActivity['body']): { readonly by?: string } {
  const { name }: { readonly name?: unknown } = Object(from)
  return typeof name === 'string' ? { by: name } : {}
}
