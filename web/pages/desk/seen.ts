import { useRef } from 'preact/hooks'
import type { ConversationSummary } from '../../../data/index.ts'

/**
 * Tells which conversations have moved on since they were first listed or last open on this page, or began
 * after it was opened. The open one is always seen.
 */
export function useSeen(
  all: readonly ConversationSummary[],
  open: string | undefined,
): (conversation: ConversationSummary) => boolean {
  const opened = useRef(Date.now())
  const seen = useRef(new Map<string, number>())
  for (const { id, last, lastSeq } of all) {
    // What an older page or another filter brings up is not new for that.
    if (id === open) seen.current.set(id, lastSeq)
    else if (!seen.current.has(id)) seen.current.set(id, last > opened.current ? 0 : lastSeq)
  }
  return ({ id, lastSeq }) => lastSeq > (seen.current.get(id) ?? 0)
}
