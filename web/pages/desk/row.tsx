import type { ConversationSummary, Moment } from '../../../data/index.ts'
import { formatsOf } from '../formats.ts'
import { useLanguage } from '../language.tsx'
import { known, useDeskWords, useNames } from './deskWords.ts'
import { Marked } from './marked.tsx'
import { useStaffName } from './me.ts'
import { MoodDot } from './mood.tsx'
import { waitsSince } from './waitsSince.ts'

interface Props {
  readonly conversation: ConversationSummary
  readonly chosen: boolean
  /** Something came since it was last looked at. */
  readonly fresh: boolean
  readonly now: Moment
  readonly href: string
  /** What is searched for, to mark it. */
  readonly sought?: string | undefined
  readonly onChoose: () => void
}

export function Row({ conversation, chosen, fresh, now, href, sought, onChoose }: Props) {
  const language = useLanguage()
  const { short, dateTime } = formatsOf(language)
  const { id, last, preview, hit, customerId, language: spoken } = conversation
  const waits = waitsSince(conversation) !== undefined
  return (
    <li>
      <a
        class={waits ? 'row waiting' : 'row'}
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
          {hit === undefined ? preview : <Marked text={preview} sought={sought} />}
        </span>
        {hit !== undefined && hit.text !== preview && (
          <span class="hit">
            <Marked text={hit.text} sought={sought} />
          </span>
        )}
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

/** From here on a row says negative, whatever the last words were. */
const likely = 0.5
const nothing = { negative: 0, neutral: 0, positive: 0 }

interface Marks {
  readonly conversation: ConversationSummary
  readonly fresh: boolean
  readonly now: Moment
}

function Marks({ conversation, fresh, now }: Marks) {
  const words = useDeskWords()
  const { length } = formatsOf(useLanguage())
  const at = waitsSince(conversation)
  if (at !== undefined) {
    const since = words.waitingSince(length(now - at))
    return <span class="mark alert">{conversation.urgent ? `${words.urgent} · ${since}` : since}</span>
  }
  if (conversation.setAside) return <span class="mark">{words.setAside}</span>
  if (fresh) return <span class="mark">{words.fresh}</span>
  return null
}

function Facts({ conversation }: { readonly conversation: ConversationSummary }) {
  const words = useDeskWords()
  const names = useNames()
  const staffName = useStaffName()
  const { mood, recentNegative, messages, intents, unanswered, channel, mode, takenBy, risk } = conversation
  const intent = intents.at(-1)
  return (
    <span class="facts">
      {messages > 0 && (
        <MoodDot mood={recentNegative >= likely ? { ...nothing, negative: recentNegative } : mood} />
      )}
      {intent !== undefined && <span>{names.intent(intent)}</span>}
      {channel !== 'web' && <span>{known(words.channel, channel) ?? channel}</span>}
      {mode === 'person' && <span>{takenBy === undefined ? words.mode.person : staffName(takenBy)}</span>}
      {mode === 'bot' && risk >= risky && <span class="mark warn">{words.atRisk}</span>}
      {unanswered > 0 && <span class="mark warn">{words.unanswered(unanswered)}</span>}
    </span>
  )
}
