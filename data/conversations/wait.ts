import type { Conversation, Interaction, Mode, StoredActivity } from '../records.ts'
import type { ConversationTable } from '../store/tables.ts'
import { textOf } from './activities.ts'

/** Since when a customer waits for a person, and whether staff put that aside. */
export type Wait = Pick<ConversationTable, 'waiting_since' | 'set_aside'>

interface Going {
  readonly conversation: Pick<Conversation, 'mode'>
  readonly activities: readonly StoredActivity[]
  readonly interaction: Interaction | undefined
  readonly joined?: boolean | undefined
  readonly setAside?: boolean | undefined
}

type Waiting = Wait & { readonly mode: Mode }

const nobody: Wait = { waiting_since: null, set_aside: 0 }

/**
 * A customer waits from the first words that want a person until a person writes. That somebody has come in is no
 * answer, and what the customer adds meanwhile begins no new wait. What was put aside comes back with the next word.
 */
export function waitAfter(before: Waiting, step: Going): Wait {
  const { conversation, activities, joined = false, setAside = false } = step
  if (conversation.mode === 'bot') return nobody
  if (setAside) return { waiting_since: null, set_aside: 1 }
  const answered = activities.some(({ author }) => author === 'staff')
  if (answered && !joined) return nobody
  const wrote = writtenAt(step)
  if (wrote === undefined) return { waiting_since: before.waiting_since, set_aside: before.set_aside }
  return { waiting_since: before.waiting_since ?? wrote, set_aside: 0 }
}

/** Whether somebody has to answer. */
export const isWaiting = ({ mode, waiting_since, set_aside }: Waiting): boolean =>
  mode === 'waiting' ? set_aside === 0 : mode === 'person' && waiting_since !== null

/** When the customer wrote, if that is what happened. */
const writtenAt = ({ interaction, activities }: Going): number | undefined =>
  interaction?.at ??
  activities.find((activity) => activity.author === 'customer' && textOf(activity) !== '')?.at
