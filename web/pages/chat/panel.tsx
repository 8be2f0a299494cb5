import type { TargetedKeyboardEvent } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { Answers } from './answers.tsx'
import { Composer } from './composer.tsx'
import type { Conversation } from './conversation.ts'
import { Head } from './head.tsx'
import { Log } from './log.tsx'
import { Renew } from './renew.tsx'
import { useSetting } from './setting.ts'
import type { View } from './view.ts'

interface Props {
  readonly conversation: Conversation
  readonly view: View
  readonly wish: { readonly text: string } | undefined
  readonly focusAtFirst: boolean
  readonly onClose: () => void
  readonly onRenew: () => void
}

export function Panel({ conversation, view, wish, focusAtFirst, onClose, onRenew }: Props) {
  const { words } = useSetting()
  const [asking, setAsking] = useState(false)
  const panel = useRef<HTMLDivElement>(null)
  const stopAsking = () => setAsking(false)
  const say = (text: string) => conversation.say(text)
  const answer = (text: string) => {
    say(text)
    // The pressed button goes away; without this the keyboard would be left outside the chat.
    panel.current?.querySelector<HTMLElement>('[role="log"]')?.focus({ preventScroll: true })
  }
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Escape' && !event.isComposing) (asking ? stopAsking : onClose)()
    if (event.key === 'Tab' && panel.current !== null) stayInside(panel.current, event)
  }
  return (
    <div class="panel" role="dialog" aria-label={words.title} ref={panel} onKeyDown={onKeyDown}>
      <Head connection={view.connection} onFresh={() => setAsking(true)} onClose={onClose} />
      {asking && (
        <Renew
          onYes={() => {
            stopAsking()
            onRenew()
          }}
          onNo={stopAsking}
        />
      )}
      <Log
        view={view}
        onSay={say}
        onRetry={(id) => conversation.retry(id)}
        onDiscard={(id) => conversation.discard(id)}
      />
      <Answers view={view} onSay={answer} />
      <Composer
        key={conversation.key}
        draft={conversation.draft}
        wish={wish}
        focusAtFirst={focusAtFirst}
        onDraft={(text) => conversation.keepDraft(text)}
        onSay={say}
      />
    </div>
  )
}

/** Where the panel covers the whole screen, Tab goes round inside it. */
function stayInside(panel: HTMLElement, event: TargetedKeyboardEvent<HTMLDivElement>): void {
  if (!matchMedia('(max-width: 480px)').matches) return
  const stops = [
    ...panel.querySelectorAll<HTMLElement>('button:not(:disabled), a[href], textarea, [tabindex="0"]'),
  ]
  const root = panel.getRootNode()
  const active = root instanceof ShadowRoot ? root.activeElement : document.activeElement
  const [from, to] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]]
  if (active !== from) return
  event.preventDefault()
  to?.focus()
}
