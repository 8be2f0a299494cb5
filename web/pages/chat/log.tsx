import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Moment } from '../../../data/index.ts'
import { Bubble } from './bubble.tsx'
import { useSetting } from './setting.ts'
import { UnsentBubble } from './unsentBubble.tsx'
import type { Row, View } from './view.ts'

interface Props {
  readonly view: View
  readonly onSay: (text: string) => void
  readonly onRetry: (clientId: string) => void
  readonly onDiscard: (clientId: string) => void
}

/** What was said, oldest first, kept scrolled to its end unless the reader has scrolled up. */
export function Log({ view, onSay, onRetry, onDiscard }: Props) {
  const { words } = useSetting()
  const typing = useUntil(view.typingUntil)
  const { box, onScroll } = useEnd([view.rows, view.unsent, typing])
  const { rows, unsent, connection, busy } = view
  return (
    <div
      class="log"
      role="log"
      aria-live="polite"
      aria-busy={connection === 'connecting'}
      aria-label={words.messages}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      ref={box}
      onScroll={onScroll}
    >
      {rows.length + unsent.length === 0 && <p class="start">{words.start}</p>}
      <ol>
        {rows.map((row, i) =>
          drawRow(row, { before: rows[i - 1], after: rows[i + 1], onSay, renewed: words.renewed }),
        )}
        {unsent.map((one) => (
          <UnsentBubble key={one.clientId} unsent={one} busy={busy} onRetry={onRetry} onDiscard={onDiscard} />
        ))}
      </ol>
      {typing && (
        <p class="typing" title={words.typing} aria-hidden="true">
          <i />
          <i />
          <i />
        </p>
      )}
    </div>
  )
}

interface Around {
  readonly before: Row | undefined
  readonly after: Row | undefined
  readonly onSay: (text: string) => void
  readonly renewed: string
}

function drawRow(row: Row, { before, after, onSay, renewed }: Around) {
  if (row.kind === 'renewed')
    return (
      <li key={row.key} class="renewed">
        {renewed}
      </li>
    )
  const first = !together(before, row)
  const last = !together(row, after)
  return <Bubble key={row.key} message={row.message} first={first} last={last} onSay={onSay} />
}

/** Two messages of one author within five minutes read as one. */
function together(a: Row | undefined, b: Row | undefined): boolean {
  if (a?.kind !== 'message' || b?.kind !== 'message') return false
  const { author, name, at } = b.message
  return a.message.author === author && a.message.name === name && at - a.message.at < 300_000
}

/** True until a moment has passed. */
function useUntil(moment: Moment): boolean {
  const [, setPassed] = useState(0)
  useEffect(() => {
    const left = moment - Date.now()
    if (left <= 0) return
    const timer = setTimeout(() => setPassed(moment), left + 10)
    return () => clearTimeout(timer)
  }, [moment])
  return moment > Date.now()
}

function useEnd(changes: readonly unknown[]) {
  const box = useRef<HTMLDivElement>(null)
  const fromEnd = useRef(0)
  useLayoutEffect(() => {
    if (fromEnd.current < 60 && box.current !== null) box.current.scrollTop = box.current.scrollHeight
  }, changes)
  const onScroll = () => {
    if (box.current === null) return
    const { scrollHeight, scrollTop, clientHeight } = box.current
    fromEnd.current = scrollHeight - scrollTop - clientHeight
  }
  return { box, onScroll }
}
