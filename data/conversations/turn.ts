import type {
  Conversation,
  Interaction,
  ShownSuggestion,
  StoredActivity,
  SuggestionOutcome,
} from '../records.ts'
import { saidRow } from '../search/said.ts'
import { fromJson, toJson } from '../store/columns.ts'
import type { Store } from '../store/open.ts'
import { StateConflict, type Step } from '../store/step.ts'
import type { SaidRow } from '../store/tables.ts'
import { activityRow, textOf } from './activities.ts'
import { conversationRow, type TurnSummary } from './conversations.ts'
import { type Receipt, withReceipt } from './inbox.ts'
import { interactionRow } from './interactions.ts'
import { likeliest } from './mood.ts'
import { recently } from './recently.ts'
import { additionOf, dayOf, loadToday } from './rollups.ts'
import { suggestionRow } from './suggestions.ts'
import { beginThread, loadThread, suggestionsAfter, type Thread } from './thread.ts'
import { isWaiting, type Wait, waitAfter } from './wait.ts'

/** All that one turn leaves behind. */
export interface TurnRecord {
  /** As it stands after the turn. */
  readonly conversation: Conversation
  /** The new value, with the version that was loaded; undefined leaves the dialogs where they stand. */
  readonly state: { readonly version: number; readonly value: Record<string, unknown> } | undefined
  /** The customer's first, then the replies. */
  readonly activities: readonly StoredActivity[]
  readonly interaction: Interaction | undefined
  readonly suggestions: readonly ShownSuggestion[]
  readonly outcomes: readonly { readonly suggestionId: string; readonly outcome: SuggestionOutcome }[]
  /** How likely it is that the conversation goes wrong, and whether a person should come before others. */
  readonly risk?: { readonly level: number; readonly urgent: boolean } | undefined
  /** Staff came into the conversation, which is no answer yet. */
  readonly joined?: boolean | undefined
  /** Staff put it aside until the customer writes again. */
  readonly setAside?: boolean | undefined
  /** The client's own id of what it sent, to know it again. */
  readonly activityId?: string | undefined
  /** Where what we say has to be pushed to; undefined when the channel fetches it. */
  readonly pushTo?: string | undefined
}

/**
 * Keeps a turn and gives the conversation's thread after it. `before` is the thread that the turn was made
 * of; it is loaded when left out. Rejects with StateConflict, StoreUnavailable or anything else: nothing of
 * the turn was kept then.
 */
export async function keepTurn(store: Store, turn: TurnRecord, before?: Thread): Promise<Thread> {
  const thread = before ?? (await loadThread(store, turn.conversation.id)) ?? beginThread(openingOf(turn))
  checkPlaces(turn, thread)
  const today = isOtherDay(turn, thread)
    ? await loadToday(store, turn.conversation.id, turn.interaction?.at ?? turn.conversation.last)
    : thread.today
  const { step, after } = stepOf(turn, { ...thread, today })
  await store.keep(step)
  return after
}

/** Keeps what was sent outside a turn, such as words of staff; `conversation` is as it stands afterwards. */
export function keepActivities(
  store: Store,
  conversation: Conversation,
  {
    activities,
    pushTo,
    activityId,
    state,
    joined,
    setAside,
    before,
  }: Pick<TurnRecord, 'activities' | 'pushTo' | 'activityId' | 'joined' | 'setAside'> &
    Partial<Pick<TurnRecord, 'state'>> & { readonly before?: Thread },
): Promise<Thread> {
  const nothing = { interaction: undefined, suggestions: [], outcomes: [] }
  const record = { ...nothing, conversation, state, activities, pushTo, activityId, joined, setAside }
  return keepTurn(store, record, before)
}

const openingOf = ({ conversation }: TurnRecord) => ({ ...conversation, at: conversation.started })

/** The places of new activities lie above those that are taken. */
function checkPlaces({ conversation, state, activities }: TurnRecord, thread: Thread): void {
  const stale = state !== undefined && state.version !== thread.version
  const taken = activities.some(({ seq }) => seq <= thread.conversation.lastSeq)
  if (stale || taken) throw new StateConflict(conversation.id)
}

/** Whether what its day had so far is to be read: a clock may also be set back. */
const isOtherDay = ({ interaction }: TurnRecord, { today, version }: Thread): boolean =>
  interaction !== undefined && version > 0 && dayOf(interaction.at) !== today.day

function stepOf(turn: TurnRecord, thread: Thread): { readonly step: Step; readonly after: Thread } {
  const { conversation, activities, interaction } = turn
  const { id } = conversation
  const addition = interaction && additionOf(interaction, thread.today)
  const receipt = receiptOf(turn)
  const after: Thread = {
    conversation,
    version: thread.version + 1,
    state: turn.state === undefined ? thread.state : toJson(turn.state.value),
    summary: summary(thread, turn),
    today: addition?.today ?? thread.today,
    suggestions: suggestionsAfter(thread.suggestions, turn.suggestions, turn.outcomes),
    receipts: receipt === undefined ? thread.receipts : withReceipt(thread.receipts, receipt),
  }
  const step = {
    conversation: {
      ...conversationRow(conversation),
      ...after.summary,
      version: after.version,
      state: after.state,
    },
    inserts: {
      inbox: receipt === undefined ? [] : [inboxRow(turn, receipt)],
      activity: activities.map((activity) => activityRow(id, activity)),
      outbox: outboxOf(turn),
      interaction: interaction ? [interactionRow(interaction)] : [],
      suggestion: turn.suggestions.map(suggestionRow),
      conversation_day: addition ? [addition.kind] : [],
      said: sayings(turn),
    },
    sums: addition ? [addition.sums] : [],
    outcomes: turn.outcomes.map(({ suggestionId, outcome }) => ({
      conversation_id: id,
      id: suggestionId,
      outcome,
    })),
  }
  return { step, after }
}

function receiptOf({ activities, activityId }: TurnRecord): Receipt | undefined {
  const [first] = activities
  const last = activities.at(-1)
  if (activityId === undefined || first === undefined || last === undefined) return undefined
  return { activityId, firstSeq: first.seq, lastSeq: last.seq }
}

const inboxRow = ({ conversation }: TurnRecord, { activityId, firstSeq, lastSeq }: Receipt) => ({
  conversation_id: conversation.id,
  activity_id: activityId,
  first_seq: firstSeq,
  last_seq: lastSeq,
  at: conversation.last,
})

function outboxOf({ conversation, activities, pushTo }: TurnRecord) {
  if (pushTo === undefined) return []
  const ours = activities.filter(({ author }) => author !== 'customer')
  const fresh = { service_url: pushTo, attempts: 0, claimed_until: 0 }
  return ours.map(({ seq, at }) => ({ conversation_id: conversation.id, seq, due: at, ...fresh }))
}

function summary({ summary: before, conversation }: Thread, record: TurnRecord): TurnSummary {
  const { activities, interaction } = record
  const wait = waitAfter({ ...before, mode: conversation.mode }, record)
  const queue = { ...wait, urgent: isUrgent(before, record, wait), risk: record.risk?.level ?? before.risk }
  if (interaction) {
    return {
      ...queue,
      first_negative: before.messages === 0 ? interaction.mood.negative : before.first_negative,
      preview: interaction.text,
      messages: before.messages + 1,
      unanswered: before.unanswered + (interaction.outcome === 'unanswered' ? 1 : 0),
      lowest: Math.max(before.lowest, interaction.mood.negative),
      recent_negative: recently(before.recent_negative, interaction.mood.negative),
      ...interaction.mood,
      intents: withIntent(before.intents, interaction.intent),
    }
  }
  const written = activities.filter(({ author }) => author === 'customer').map(textOf)
  const texts = written.filter((text) => text !== '')
  return {
    ...{ ...before, ...queue },
    ...{ preview: texts.at(-1) ?? before.preview, messages: before.messages + texts.length },
  }
}

/** As long as somebody has to answer. */
const isUrgent = ({ urgent }: TurnSummary, { conversation, risk }: TurnRecord, wait: Wait): number =>
  isWaiting({ ...wait, mode: conversation.mode }) && (urgent === 1 || risk?.urgent === true) ? 1 : 0

/** In a conversation without end the newest tell. */
const mostIntents = 20

function withIntent(before: string, intent: string | undefined): string {
  const known = fromJson<readonly string[]>(before)
  return intent === undefined || known.includes(intent)
    ? before
    : toJson([...known, intent].slice(-mostIntents))
}

/** One row for a turn, its words and the reply's together; one for each message outside a turn. */
function sayings({ conversation, activities, interaction }: TurnRecord): readonly SaidRow[] {
  const { id: conversationId, channel } = conversation
  if (interaction) {
    const { seq, at, text, reply, language, intent = '', outcome } = interaction
    const labels = { mood: likeliest(interaction.mood), language, intent, outcome, channel }
    return [saidRow({ conversationId, seq, at, texts: [text, reply], labels })]
  }
  return activities
    .map((activity) => ({ ...activity, text: textOf(activity) }))
    .filter(({ text }) => text !== '')
    .map(({ seq, at, text }) => saidRow({ conversationId, seq, at, texts: [text], labels: { channel } }))
}
