import type {
  Conversation,
  Interaction,
  ShownSuggestion,
  StoredActivity,
  SuggestionOutcome,
} from '../records.ts'
import type { Tx } from '../store/open.ts'
import { keepActivities } from './activities.ts'
import { keepInteraction } from './interactions.ts'
import { addToRollups } from './rollups.ts'
import { type DialogState, saveState } from './state.ts'
import { keepOutcomes, keepSuggestions } from './suggestions.ts'

/** All that one turn leaves behind. */
export interface TurnRecord {
  /** As it stands after the turn. */
  readonly conversation: Conversation
  /** The new value, with the version that was loaded. */
  readonly state: DialogState
  /** The customer's first, then the replies. */
  readonly activities: readonly StoredActivity[]
  readonly interaction: Interaction | undefined
  readonly suggestions: readonly ShownSuggestion[]
  readonly outcomes: readonly { readonly suggestionId: string; readonly outcome: SuggestionOutcome }[]
}

/** Keeps a turn: all of it or, when StateConflict or anything else is thrown, nothing. */
export async function keepTurn(tx: Tx, turn: TurnRecord): Promise<void> {
  const { conversation, state, activities, interaction } = turn
  await saveState(tx, conversation.id, state)
  await keepActivities(tx, conversation, { activities, interaction })
  if (interaction) {
    await keepInteraction(tx, interaction)
    await addToRollups(tx, interaction)
  }
  await keepSuggestions(tx, turn.suggestions)
  await keepOutcomes(tx, turn.outcomes)
}
