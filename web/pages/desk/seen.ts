import { useRef } from 'preact/hooks'
import type { ConversationSummary } from '../../../data/index.ts'

/**
 * Tells which conversations have moved on since they were first listed or last open on this page. The open
 * one is always seen.
 */
export function useSeen(
  all: readonly ConversationSummary[],
  open: string | undefined,
): (conversation: ConversationSummary) => boolean {
  const seen = useRef<Map<string, number>>(undefined)
  if (all.length > 0) seen.current ??= new Map(all.map(({ id, lastSeq }) => [id, lastSeq]))
  const now = all.find(({ id }) => id === open)
  if (now !== undefined) seen.current?.set(now.id, now.lastSeq)
  return ({ id, lastSeq }) => lastSeq > (seen.current?.get(id) ?? 0)
}
