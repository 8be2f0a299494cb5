import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { isSending } from '../enterKey.ts'
import { Icon, icons } from './icons.tsx'
import { useSetting } from './setting.ts'

interface Props {
  /** What was typed before and not sent. */
  readonly draft?: string
  readonly wish: { readonly text: string } | undefined
  readonly focusAtFirst: boolean
  readonly onDraft?: (text: string) => void
  readonly onSay: (text: string) => void
}

const most = 1000
const warnBelow = 100

export function Composer(props: Props) {
  const { words } = useSetting()
  const { box, text, setText, send } = useDraft(props)
  const left = most - text.length
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <textarea
        ref={box}
        rows={1}
        enterkeyhint="send"
        aria-label={words.placeholder}
        placeholder={words.placeholder}
        aria-invalid={left < 0}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (!isSending(event)) return
          event.preventDefault()
          send()
        }}
      />
      <button
        type="submit"
        class="send"
        aria-label={words.send}
        title={words.send}
        disabled={!canBeSent(text)}
      >
        <Icon path={icons.send} />
      </button>
      {left < warnBelow && (
        <p class={left < 0 ? 'left over' : 'left'} role="status">
          {left < 0 ? words.tooLong(-left) : words.left(left)}
        </p>
      )}
    </form>
  )
}

/** What is too long stays in the box, whole: its end may be what matters. */
const canBeSent = (text: string): boolean => text.trim() !== '' && text.length <= most

function useDraft({ draft = '', wish, focusAtFirst, onDraft = () => {}, onSay }: Props) {
  const [text, set] = useState(draft)
  const box = useGrowing(text)
  const setText = (next: string) => {
    set(next)
    onDraft(next)
  }
  useEffect(() => {
    if (wish !== undefined) {
      set(wish.text.slice(0, most))
      onDraft('')
    }
    if (wish !== undefined || focusAtFirst) box.current?.focus()
  }, [wish, focusAtFirst, box])
  const send = () => {
    if (!canBeSent(text)) return
    onSay(text.trim())
    setText('')
    box.current?.focus()
  }
  return { box, text, setText, send }
}

/** A text box as tall as its text, up to what its style allows. */
function useGrowing(text: string) {
  const box = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    if (box.current === null) return
    box.current.style.height = 'auto'
    box.current.style.height = `${box.current.scrollHeight + 2}px`
  }, [text])
  return box
}
