import type { Unsent } from './kept.ts'
import { useSetting } from './setting.ts'

interface Props {
  readonly unsent: Unsent
  /** The server is busy, so it may take a while. */
  readonly busy: boolean
  readonly onRetry: (clientId: string) => void
  readonly onDiscard: (clientId: string) => void
}

/** A message on its way, or one that did not get through. */
export function UnsentBubble({ unsent, busy, onRetry, onDiscard }: Props) {
  const { words } = useSetting()
  const { clientId, text, state } = unsent
  return (
    <li class={`said customer ${state}`}>
      <span class="spoken">{words.you}</span>
      <div class="bubble">
        <p>{text}</p>
      </div>
      {state === 'waiting' && <span class="note">{busy ? words.busy : words.sending}</span>}
      {state === 'failed' && (
        <span class="note failure">
          {words.failed}
          <button type="button" onClick={() => onRetry(clientId)}>
            {words.retry}
          </button>
          <button type="button" onClick={() => onDiscard(clientId)}>
            {words.discard}
          </button>
        </span>
      )}
    </li>
  )
}
