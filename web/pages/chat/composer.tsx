import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { isSending } from '../enterKey.ts'
import { Icon, icons } from './icons.tsx'
import { useSetting } from './setting.ts'

interface Props {
  readonly wish: { readonly text: string } | undefined
  readonly focusAtFirst: boolean
  readonly onSay: (text: string) => void
}

const most = 1000
const warnBelow = 100

export function Composer({ wish, focusAtFirst, onSay }: Props) {
  const { words } = useSetting()
  const { box, text, setText, send } = useDraft({ wish, focusAtFirst, onSay })
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
        maxLength={most}
        enterkeyhint="send"
        aria-label={words.placeholder}
        placeholder={words.placeholder}
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
        disabled={text.trim() === ''}
      >
        <Icon path={icons.send} />
      </button>
      {left < warnBelow && (
        <p class="left" role="status">
          {words.left(left)}
        </p>
      )}
    </form>
  )
}

function useDraft({ wish, focusAtFirst, onSay }: Props) {
  const [text, setText] = useState('')
  const box = useGrowing(text)
  useEffect(() => {
    if (wish !== undefined) setText(wish.text.slice(0, most))
    if (wish !== undefined || focusAtFirst) box.current?.focus()
  }, [wish, focusAtFirst, box])
  const send = () => {
    if (text.trim() === '') return
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
