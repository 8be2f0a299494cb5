import { useEffect, useRef, useState } from 'preact/hooks'
import { usePageWords } from '../language.tsx'
import { postJson, Refused } from '../server.ts'
import { AskFirst } from './askFirst.tsx'
import { useDeskWords } from './deskWords.ts'
import { type Detail, detailPath } from './detail.ts'
import { useHolder, useStaffName } from './me.ts'
import { waitsSince } from './waitsSince.ts'

interface Props {
  readonly conversation: Detail['conversation']
  readonly onTaken: () => void
  readonly onChanged: () => void
}

/** Takes the conversation over from the assistant or a colleague, hands it back, or puts it aside. */
export function Handling({ conversation, onTaken, onChanged }: Props) {
  const words = useDeskWords()
  const { state, act, last } = useActing(conversation.id, { onTaken, onChanged })
  const handedBack = last === 'hand-back' && state === 'ready'
  const holder = useHolder(conversation)
  const waits = waitsSince(conversation) !== undefined
  const busy = state === 'busy'
  const button = { act, busy }
  return (
    <>
      {waits && holder === undefined && (
        <button
          type="button"
          class="button"
          title={words.setAsideWhy}
          disabled={busy}
          onClick={() => void act('set-aside')}
        >
          {words.setAside}
        </button>
      )}
      {conversation.mode !== 'person' && <Take {...button} focused={handedBack} />}
      {conversation.mode === 'person' && holder === undefined && <HandBack {...button} />}
      {holder !== undefined && <TakeFrom {...button} holder={holder} />}
      <Problem state={state} takenBy={conversation.takenBy} />
    </>
  )
}

type Step = 'take' | 'hand-back' | 'set-aside'
type Act = (step: Step, body?: { readonly from: string }) => Promise<void>
type State = 'ready' | 'busy' | 'failed' | 'held'

function useActing(id: string, { onTaken, onChanged }: Pick<Props, 'onTaken' | 'onChanged'>) {
  const [state, setState] = useState<State>('ready')
  const [last, setLast] = useState<Step>()
  const act: Act = async (step, body) => {
    setState('busy')
    setLast(step)
    const done = await postJson(`${detailPath(id)}/${step}`, body).then(
      () => 'ready' as const,
      (error: unknown) =>
        error instanceof Refused && error.status === 409 ? ('held' as const) : ('failed' as const),
    )
    setState(done)
    if (done === 'ready' && step === 'take') onTaken()
    onChanged()
  }
  return { state, act, last }
}

interface ButtonProps {
  readonly act: Act
  readonly busy: boolean
}

/** Who has just handed back has nothing else under the keyboard. */
function Take({ act, busy, focused }: ButtonProps & { readonly focused: boolean }) {
  const words = useDeskWords()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (focused) button.current?.focus()
  }, [focused])
  return (
    <button
      type="button"
      class="button primary"
      ref={button}
      disabled={busy}
      data-answer={true}
      data-take={true}
      onClick={() => void act('take')}
    >
      {words.take}
    </button>
  )
}

function HandBack({ act, busy }: ButtonProps) {
  const words = useDeskWords()
  return (
    <button type="button" class="button" disabled={busy} onClick={() => void act('hand-back')}>
      {words.handBack}
    </button>
  )
}

function TakeFrom({ act, busy, holder }: ButtonProps & { readonly holder: string }) {
  const words = useDeskWords()
  const name = useStaffName()(holder)
  return (
    <AskFirst
      label={words.takeFrom(name)}
      question={words.takeFromSure(name)}
      yes={words.takeFromYes}
      disabled={busy}
      onYes={() => void act('take', { from: holder })}
    />
  )
}

function Problem({ state, takenBy }: { readonly state: State; readonly takenBy: string | undefined }) {
  const words = useDeskWords()
  const page = usePageWords()
  const staffName = useStaffName()
  if (state === 'held' && takenBy !== undefined)
    return <p role="alert">{words.takenMeanwhile(staffName(takenBy))}</p>
  return state === 'failed' || state === 'held' ? <p role="alert">{page.failed}</p> : null
}
