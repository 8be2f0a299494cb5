import { useState } from 'preact/hooks'
import type { Conversation } from '../../../data/index.ts'
import { isSending } from '../enterKey.ts'
import { postJson } from '../server.ts'
import { useDeskWords } from './deskWords.ts'
import { detailPath } from './detail.ts'
import { drafts } from './drafts.ts'

interface Props {
  readonly conversation: Conversation
  readonly onChanged: () => void
}

const most = 4000

/** Where a person answers; while the assistant does, it says who to take over from. */
export function AnswerBox({ conversation: { id, mode }, onChanged }: Props) {
  const words = useDeskWords()
  if (mode !== 'person')
    return <p class="answer-box quiet">{mode === 'waiting' ? words.takeWaiting : words.takeFirst}</p>
  return <Writing id={id} onChanged={onChanged} />
}

/** Enter sends, Shift and Enter begins a line; what was typed stays with its conversation. */
function Writing({ id, onChanged }: { readonly id: string; readonly onChanged: () => void }) {
  const words = useDeskWords()
  const { text, setText, state, send } = useWriting(id, onChanged)
  return (
    <form
      class="answer-box"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <textarea
        class="field"
        rows={2}
        maxLength={most}
        data-answer={true}
        aria-label={words.answer}
        placeholder={words.answer}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur()
          if (!isSending(event)) return
          event.preventDefault()
          void send()
        }}
      />
      <button type="submit" class="button primary" disabled={state === 'busy' || text.trim() === ''}>
        {words.send}
      </button>
      {state === 'failed' && <p role="alert">{words.notSent}</p>}
    </form>
  )
}

function useWriting(id: string, onChanged: () => void) {
  const [text, setText] = useState(drafts.get(id) ?? '')
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready')
  const write = (words: string) => {
    drafts.set(id, words)
    setText(words)
  }
  const send = async () => {
    if (text.trim() === '' || state === 'busy') return
    setState('busy')
    try {
      await postJson(`${detailPath(id)}/say`, { text: text.trim() })
      write('')
      setState('ready')
    } catch {
      setState('failed')
    }
    onChanged()
  }
  return { text, setText: write, state, send }
}
