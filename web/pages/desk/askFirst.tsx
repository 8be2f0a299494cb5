import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { useDeskWords } from './deskWords.ts'

interface Props {
  readonly label: string
  /** For those who listen, when the label does not say enough. */
  readonly spoken?: string
  readonly question: string
  readonly yes: string
  readonly disabled?: boolean
  readonly onYes: () => void
}

/** A button that asks once before it does something. */
export function AskFirst({ label, spoken, question, yes, disabled = false, onYes }: Props) {
  const [asking, setAsking] = useState(false)
  if (!asking)
    return (
      <button
        type="button"
        class="button"
        aria-label={spoken}
        disabled={disabled}
        onClick={() => setAsking(true)}
      >
        {label}
      </button>
    )
  const answer = (isYes: boolean) => {
    setAsking(false)
    if (isYes) onYes()
  }
  return <Question label={spoken ?? label} question={question} yes={yes} onAnswer={answer} />
}

interface Asking {
  readonly label: string
  readonly question: string
  readonly yes: string
  readonly onAnswer: (isYes: boolean) => void
}

function Question({ label, question, yes, onAnswer }: Asking) {
  const words = useDeskWords()
  const id = useId()
  const leave = useRef<HTMLButtonElement>(null)
  useEffect(() => leave.current?.focus(), [])
  return (
    <div
      class="ask-first"
      role="alertdialog"
      aria-label={label}
      aria-describedby={id}
      onKeyDown={(event) => event.key === 'Escape' && onAnswer(false)}
    >
      <p id={id}>{question}</p>
      <button type="button" class="button" ref={leave} onClick={() => onAnswer(false)}>
        {words.leave}
      </button>
      <button type="button" class="button primary" onClick={() => onAnswer(true)}>
        {yes}
      </button>
    </div>
  )
}
