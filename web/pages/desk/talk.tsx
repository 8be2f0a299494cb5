import { useState } from 'preact/hooks'
import { Failure } from '../failure.tsx'
import { usePageWords } from '../language.tsx'
import type { Loaded } from '../loaded.ts'
import { Refused } from '../server.ts'
import type { Address } from './address.ts'
import { AnswerBox } from './answerBox.tsx'
import { CustomerPane } from './customerPane.tsx'
import { useDeskWords } from './deskWords.ts'
import type { Detail } from './detail.ts'
import { Handover } from './handover.tsx'
import { OpenMessage } from './openMessage.tsx'
import { TalkHead } from './talkHead.tsx'
import { Transcript } from './transcript.tsx'

interface Props {
  readonly address: Address
  readonly detail: Loaded<Detail>
  /** Something was changed here, so what is shown is to be read again. */
  readonly onChanged: () => void
  readonly onBack: () => void
}

/** The open conversation: what was said, the box to answer in, and who the customer is. */
export function Talk({ address, detail, onChanged, onBack }: Props) {
  const words = useDeskWords()
  const { value } = detail
  const id = address.conversation
  const [taken, setTaken] = useState<string>()
  if (id === undefined || value?.conversation.id !== id)
    return (
      <section class="talk-pane empty" aria-label={words.transcript}>
        <Instead id={id} detail={detail} onBack={onBack} />
      </section>
    )
  return (
    <>
      <section class="talk-pane" aria-label={words.transcript}>
        <TalkHead
          key={`head ${id}`}
          detail={value}
          onTaken={() => setTaken(id)}
          onChanged={onChanged}
          onBack={onBack}
        />
        <Handover key={`handover ${id}`} detail={value} />
        <Transcript key={`transcript ${id}`} detail={value} seq={address.seq} sought={address.text} />
        <OpenMessage detail={value} />
        <AnswerBox
          key={`answer ${id}`}
          conversation={value.conversation}
          focused={taken === id}
          onChanged={onChanged}
        />
      </section>
      <CustomerPane key={`customer ${id}`} detail={value} onChanged={onChanged} />
    </>
  )
}

interface Instead {
  readonly id: string | undefined
  readonly detail: Loaded<Detail>
  readonly onBack: () => void
}

/** What stands there when no conversation does. */
function Instead({ id, detail: { error, reload }, onBack }: Instead) {
  const words = useDeskWords()
  const page = usePageWords()
  if (id === undefined) return <p class="quiet">{words.choose}</p>
  if (error === undefined) return <p class="quiet">{page.loading}</p>
  return (
    <>
      <button type="button" class="button back" onClick={onBack}>
        {words.back}
      </button>
      {error instanceof Refused && error.status === 404 ? (
        <p role="alert">{words.notFound}</p>
      ) : (
        <Failure error={error} onRetry={reload} />
      )}
    </>
  )
}
