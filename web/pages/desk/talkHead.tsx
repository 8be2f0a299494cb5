import { formatsOf } from '../formats.ts'
import { useLanguage } from '../language.tsx'
import { known, useDeskWords } from './deskWords.ts'
import type { Detail } from './detail.ts'
import { Handling } from './handling.tsx'
import { useStaffName } from './me.ts'
import { useCustomerName } from './row.tsx'

interface Props {
  readonly detail: Detail
  /** It was taken over here. */
  readonly onTaken?: () => void
  readonly onChanged: () => void
  readonly onBack: () => void
}

export function TalkHead({ detail, onTaken = () => undefined, onChanged, onBack }: Props) {
  const words = useDeskWords()
  const staffName = useStaffName()
  const { dateTime } = formatsOf(useLanguage())
  const { conversation, customer } = detail
  const { channel, language, started, mode, takenBy, setAside } = conversation
  const left = setAside ? words.setAside : words.mode[mode]
  const name = useCustomerName({ ...conversation, customerName: customer?.name })
  return (
    <header class="talk-head">
      <button type="button" class="button back" onClick={onBack} aria-label={words.back}>
        ←
      </button>
      <div class="who">
        <div class="title">
          <h2>{name}</h2>
          <p class={setAside ? 'mode' : `mode ${mode}`}>
            {mode === 'person' && takenBy !== undefined ? words.answeredBy(staffName(takenBy)) : left}
          </p>
        </div>
        <p class="small quiet">
          {known(words.channel, channel) ?? channel} · {words.language[language]} · {dateTime(started)}
        </p>
      </div>
      <Handling conversation={conversation} onTaken={onTaken} onChanged={onChanged} />
    </header>
  )
}
