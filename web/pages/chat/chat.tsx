import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Visit } from './conversation.ts'
import { Launcher } from './launcher.tsx'
import { Panel } from './panel.tsx'
import { InSetting, settingIn } from './setting.ts'
import { useConversation } from './useConversation.ts'

interface Props {
  readonly visit: Visit
  readonly openAtFirst: boolean
  /** Words to put before the customer, as though they had typed them; a new object for each wish. */
  readonly wish: { readonly text: string } | undefined
  readonly onOpen: (open: boolean) => void
}

/** The whole chat: a button in the corner, and the panel that it opens. */
export function Chat({ visit, openAtFirst, wish, onOpen }: Props) {
  const onPutAway = () => {
    setOpen(false)
    onOpen(false)
  }
  const { conversation, view, renew } = useConversation(visit, { onPutAway })
  const [open, setOpen] = useState(openAtFirst || conversation.wasOpen)
  const [spent, setSpent] = useState<Props['wish']>()
  const touched = useRef(false)
  const setting = useMemo(() => settingIn(visit.language, visit.base), [visit.language, visit.base])
  const toggle = (next: boolean) => {
    touched.current = true
    // A box that is opened again must not hold what was asked before.
    if (!next) setSpent(wish)
    // At once: an answer that comes before the next frame is already unread, or already seen.
    conversation.look(next)
    setOpen(next)
    onOpen(next)
  }
  useEffect(() => {
    if (wish !== undefined) toggle(true)
  }, [wish])
  useEffect(() => {
    conversation.look(open)
    if (open || conversation.begun) conversation.start()
  }, [conversation, open])
  return (
    <InSetting.Provider value={setting}>
      {open ? (
        <Panel
          conversation={conversation}
          view={view}
          wish={wish === spent ? undefined : wish}
          focusAtFirst={touched.current}
          onClose={() => toggle(false)}
          onRenew={renew}
        />
      ) : (
        <Launcher unread={view.unread} focusAtFirst={touched.current} onOpen={() => toggle(true)} />
      )}
    </InSetting.Provider>
  )
}
