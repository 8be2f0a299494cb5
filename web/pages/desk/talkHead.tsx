import { useState } from 'preact/hooks'
import { formatsOf } from '../formats.ts'
import { useLanguage, usePageWords } from '../language.tsx'
import { postJson } from '../server.ts'
import { known, useDeskWords } from './deskWords.ts'
import { type Detail, detailPath } from './detail.ts'
import { useCustomerName } from './row.tsx'

interface Props {
  readonly detail: Detail
  readonly onChanged: () => void
  readonly onBack: () => void
}

export function TalkHead({ detail, onChanged, onBack }: Props) {
  const words = useDeskWords()
  const { dateTime } = formatsOf(useLanguage())
  const { conversation, customer } = detail
  const { channel, language, started, mode, takenBy } = conversation
  const name = useCustomerName({ ...conversation, customerName: customer?.name })
  return (
    <header class="talk-head">
      <button type="button" class="button back" onClick={onBack} aria-label={words.back}>
        ←
      </button>
      <div class="who">
        <h2>{name}</h2>
        <p class="small quiet">
          {known(words.channel, channel) ?? channel} · {words.language[language]} · {dateTime(started)}
        </p>
      </div>
      <p class={`mode ${mode}`}>
        {mode === 'person' && takenBy !== undefined ? words.answeredBy(takenBy) : words.mode[mode]}
      </p>
      <Handling conversation={conversation} onChanged={onChanged} />
    </header>
  )
}

interface Handling {
  readonly conversation: Detail['conversation']
  readonly onChanged: () => void
}

/** Takes the conversation over from the assistant, or hands it back. */
function Handling({ conversation: { id, mode }, onChanged }: Handling) {
  const words = useDeskWords()
  const page = usePageWords()
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready')
  const act = async (step: 'take' | 'hand-back') => {
    setState('busy')
    const done = await postJson(`${detailPath(id)}/${step}`).then(
      () => 'ready' as const,
      () => 'failed' as const,
    )
    setState(done)
    onChanged()
  }
  const taken = mode === 'person'
  return (
    <>
      <button
        type="button"
        class={taken ? 'button' : 'button primary'}
        disabled={state === 'busy'}
        data-answer={taken ? undefined : true}
        onClick={() => void act(taken ? 'hand-back' : 'take')}
      >
        {taken ? words.handBack : words.take}
      </button>
      {state === 'failed' && <p role="alert">{page.failed}</p>}
    </>
  )
}
