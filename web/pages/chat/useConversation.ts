import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { Conversation, type Visit } from './conversation.ts'
import type { View } from './view.ts'

/**
 * The conversation of a visit, its view, and a way to put a new one in its place. When it is put away in another tab,
 * nothing of it stays here either.
 */
export function useConversation(visit: Visit, { onPutAway }: { readonly onPutAway: () => void }) {
  const [round, setRound] = useState(0)
  const [, setView] = useState<View>()
  const { base, customerId } = visit
  // Another round or visitor is another conversation.
  const conversation = useMemo(() => new Conversation(visit, setView), [round, base, customerId])
  const renew = () => {
    conversation.forget()
    setRound(round + 1)
  }
  useSpoken(conversation, visit, renew)
  const onStorage = () => {
    if (!conversation.movedOn) return
    conversation.followPutAway()
    onPutAway()
    setRound(round + 1)
  }
  useHearing('storage', onStorage, [conversation])
  useHearing('online', () => conversation.network(true), [conversation])
  useHearing('offline', () => conversation.network(false), [conversation])
  useEffect(() => () => conversation.end(), [conversation])
  return { conversation, view: conversation.view, renew }
}

/** The page's language; whoever was only greeted, in another one, is greeted anew. */
function useSpoken(conversation: Conversation, { language }: Visit, renew: () => void): void {
  const before = useRef(language)
  useEffect(() => {
    const switched = before.current !== language
    before.current = language
    if (switched && conversation.onlyGreeted) renew()
    else conversation.speak(language)
  }, [conversation, language])
}

function useHearing(type: string, listener: () => void, of: readonly unknown[]): void {
  useEffect(() => {
    addEventListener(type, listener)
    return () => removeEventListener(type, listener)
  }, of)
}
