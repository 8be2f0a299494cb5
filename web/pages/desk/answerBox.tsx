import { useEffect, useRef, useState } from 'preact/hooks'
import type { Conversation } from '../../../data/index.ts'
import { isSending } from '../enterKey.ts'
import { AskFirst } from './askFirst.tsx'
import { useDeskWords } from './deskWords.ts'
import { KeyHint } from './keyHints.tsx'
import { useHolder, useStaffName } from './me.ts'
import { useWriting } from './writing.ts'

interface Props {
  readonly conversation: Conversation & { readonly setAside?: boolean }
  /** Whoever opens it goes on writing in it. */
  readonly focused?: boolean
  readonly onChanged: () => void
}

const most = 4000

/** Where a person answers; while somebody else does, it says who. */
export function AnswerBox({ conversation, focused = false, onChanged }: Props) {
  const words = useDeskWords()
  const { id, mode, setAside } = conversation
  const holder = useHolder(conversation)
  if (mode === 'person' && holder !== undefined)
    return <Beside key={holder} id={id} holder={holder} onChanged={onChanged} />
  if (mode === 'person') return <Writing id={id} focused={focused} onChanged={onChanged} />
  const waits = setAside ? words.isSetAside : words.takeWaiting
  return <p class="answer-box quiet">{mode === 'waiting' ? waits : words.takeFirst}</p>
}

interface Besides {
  readonly id: string
  readonly holder: string
  readonly onChanged: () => void
}

/** A colleague answers: who wants to as well is asked first. */
function Beside({ id, holder, onChanged }: Besides) {
  const words = useDeskWords()
  const name = useStaffName()(holder)
  const [writes, setWrites] = useState(false)
  if (writes) return <Writing id={id} beside={holder} focused onChanged={onChanged} />
  return (
    <div class="answer-box">
      <p>{words.heldBy(name)}</p>
      <AskFirst
        label={words.answerBeside}
        question={words.answerBesideSure(name)}
        yes={words.answerBesideYes}
        onYes={() => setWrites(true)}
      />
    </div>
  )
}

interface WritingProps {
  readonly id: string
  readonly beside?: string
  readonly focused: boolean
  readonly onChanged: () => void
}

/** Enter sends, Shift and Enter begins a line; what was typed stays with its conversation. */
function Writing({ id, beside, focused, onChanged }: WritingProps) {
  const words = useDeskWords()
  const staffName = useStaffName()
  const { text, setText, failed, send } = useWriting({ id, beside, onChanged })
  const box = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (focused) box.current?.focus()
  }, [focused])
  return (
    <form
      class="answer-box"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      {beside !== undefined && <p class="beside small">{words.heldBy(staffName(beside))}</p>}
      <textarea
        class="field"
        rows={2}
        ref={box}
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
          send()
        }}
      />
      <button type="submit" class="button primary" disabled={text.trim() === ''}>
        {words.send}
      </button>
      <p class="send-keys small quiet">
        <KeyHint name="Enter" what={words.sends} /> <KeyHint name="Shift Enter" what={words.beginsLine} />
      </p>
      {failed && <p role="alert">{words.notSent}</p>}
    </form>
  )
}
