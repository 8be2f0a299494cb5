import type { Conversation, ShownSuggestion } from '../records.ts'
import type { Store } from '../store/open.ts'
import {
  begin,
  noTurns,
  type Opening,
  type TurnSummary,
  toConversation,
  turnSummaryOf,
} from './conversations.ts'
import { loadReceipts, noReceipts, type Receipts } from './inbox.ts'
import { loadToday, noDay, type Today } from './rollups.ts'
import { lastSuggestions } from './suggestions.ts'

/**
 * A conversation with all that its next turn needs. It may be kept in memory: a turn that was made of an
 * old one is refused with a StateConflict.
 */
export interface Thread {
  readonly conversation: Conversation
  /** Counts the steps that were kept; 0 before the first. */
  readonly version: number
  /** Where its dialogs stand, in JSON. */
  readonly state: string
  readonly summary: TurnSummary
  readonly today: Today
  /** The newest first, at most 30: those whose cards a customer may still go back to. */
  readonly suggestions: readonly ShownSuggestion[]
  /** What was received under ids of the client, to know it again. */
  readonly receipts: Receipts
}

const inReach = 30

/** A thread of a conversation that begins now; nothing is kept yet. */
export const beginThread = (opening: Opening): Thread => ({
  conversation: begin(opening),
  version: 0,
  state: '{}',
  summary: noTurns,
  today: noDay,
  suggestions: [],
  receipts: noReceipts,
})

/** Undefined when there is no such conversation. */
export async function loadThread(store: Store, id: string): Promise<Thread | undefined> {
  const row = await store.db.selectFrom('conversation').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) return undefined
  const [today, suggestions, receipts] = await Promise.all([
    loadToday(store, id, row.last),
    lastSuggestions(store, id, inReach),
    loadReceipts(store, id),
  ])
  const { version, state } = row
  return {
    conversation: toConversation(row),
    version,
    state,
    summary: turnSummaryOf(row),
    today,
    suggestions,
    receipts,
  }
}

/** The newest suggestions after some more were shown and some were taken or refused. */
export function suggestionsAfter(
  before: readonly ShownSuggestion[],
  shown: readonly ShownSuggestion[],
  outcomes: readonly { readonly suggestionId: string; readonly outcome: ShownSuggestion['outcome'] }[],
): readonly ShownSuggestion[] {
  if (shown.length === 0 && outcomes.length === 0) return before
  const told = new Map(outcomes.map(({ suggestionId, outcome }) => [suggestionId, outcome]))
  const all = [...shown, ...before].map((each) => ({ ...each, outcome: told.get(each.id) ?? each.outcome }))
  return all.slice(0, inReach)
}
