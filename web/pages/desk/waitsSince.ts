import type { ConversationSummary, Moment } from '../../../data/index.ts'

type Waiting = Pick<ConversationSummary, 'mode' | 'last'> &
  Partial<Pick<ConversationSummary, 'waitingSince' | 'setAside'>>

/** Since when a customer waits for a person's answer; undefined when nobody has to answer. */
export function waitsSince({ mode, last, waitingSince, setAside }: Waiting): Moment | undefined {
  if (mode === 'waiting') return setAside ? undefined : (waitingSince ?? last)
  return mode === 'person' ? waitingSince : undefined
}
