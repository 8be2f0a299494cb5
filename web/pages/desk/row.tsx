import type { ConversationSummary, Moment } from '../../../data/index.ts'
import { formatsOf } from '../formats.ts'
import { useLanguage } from '../language.tsx'
import { known, useDeskWords, useNames } from './deskWords.ts'
import { MoodDot } from './mood.tsx'

interface Props {
  readonly conversation: ConversationSummary
  readonly chosen: boolean
  /** Something came since it was last looked at. */
  readonly fresh: boolean
  readonly now: Moment
  readonly href: string
  readonly onChoose: () => void
}

export function Row({ conversation, chosen, fresh, now, href, onChoose }: Props) {
  const language = useLanguage()
  const { short, dateTime } = formatsOf(language)
  const { id, mode, last, preview, customerId, language: spoken } = conversation
  return (
    <li>
      <a
        class={`row ${mode}`}
        href={href}
        data-conversation={id}
        aria-current={chosen ? 'true' : undefined}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return
          event.preventDefault()
          onChoose()
        }}
      >
        <span class="line">
          <strong class={customerId === undefined ? 'guest' : ''}>{useCustomerName(conversation)}</strong>
          <Marks conversation={conversation} fresh={fresh} now={now} />
          <time dateTime={new Date(last).toISOString()} title={dateTime(last)}>
            {short(last, now)}
          </time>
        </span>
        <span class="preview" lang={spoken === 'zh' ? 'zh-Hans' : 'en'}>
          {preview}
        </span>
        <Facts conversation={conversation} />
      </a>
    </li>
  )
}

/** The customer's name, else the id, else that it is a guest. */
export function useCustomerName(
  one: Pick<ConversationSummary, 'customerId' | 'customerName' | 'id'>,
): string {
  const words = useDeskWords()
  return one.customerName ?? one.customerId ?? `${words.guest} ${one.id.slice(-4)}`
}

/** From here on a person is offered; see risk.ts of the analytics. */
const risky = 0.65

interface Marked {
  readonly conversation: ConversationSummary
  readonly fresh: boolean
  readonly now: Moment
}

function Marks({ conversation: { mode, last, urgent }, fresh, now }: Marked) {
  const words = useDeskWords()
  const { length } = formatsOf(useLanguage())
  if (mode === 'waiting') {
    const since = words.waitingSince(length(now - last))
    return <span class="mark alert">{urgent ? `${words.urgent} · ${since}` : since}</span>
  }
  if (fresh) return <span class="mark">{words.fresh}</span>
  return null
}

function Facts({ conversation }: { readonly conversation: ConversationSummary }) {
  const words = useDeskWords()
  const names = useNames()
  const { mood, messages, intents, unanswered, channel, mode, takenBy, risk } = conversation
  const intent = intents.at(-1)
  return (
    <span class="facts">
      {messages > 0 && <MoodDot mood={mood} />}
      {intent !== undefined && <span>{names.intent(intent)}</span>}
      {channel !== 'web' && <span>{known(words.channel, channel) ?? channel}</span>}
      {mode === 'person' && <span>{takenBy ?? words.mode.person}</span>}
      {mode === 'bot' && risk >= risky && <span class="mark warn">{words.atRisk}</span>}
      {unanswered > 0 && <span class="mark warn">{words.unanswered(unanswered)}</span>}
    </span>
  )
}
