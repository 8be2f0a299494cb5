import type { Language, TranscriptLine } from '../../../data/index.ts'
import { readCards } from '../chat/card.ts'
import { Markdown } from '../chat/markdown.tsx'
import { formatsOf } from '../formats.ts'
import { useLanguage } from '../language.tsx'
import { useDeskWords } from './deskWords.ts'
import { useStaffName } from './me.ts'
import { Understanding } from './understanding.tsx'

interface Props {
  readonly line: TranscriptLine
  /** The customer's language, which replies are in too. */
  readonly language: Language
  readonly pointedAt: boolean
}

export function Line({ line, language, pointedAt }: Props) {
  const words = useDeskWords()
  const { time, dateTime } = formatsOf(useLanguage())
  const { author, at, text, by } = line
  const staffName = useStaffName()
  const who = {
    customer: words.customerSays,
    bot: words.assistant,
    staff: by === undefined ? words.staff : staffName(by),
  }[author]
  return (
    <li class={`said ${author} ${pointedAt ? 'pointed-at' : ''}`}>
      <p class="by small">
        <span>{who}</span>
        <time dateTime={new Date(at).toISOString()} title={dateTime(at)}>
          {time(at)}
        </time>
      </p>
      {text !== '' && (
        <div class="bubble" lang={language === 'zh' ? 'zh-Hans' : 'en'}>
          {author === 'bot' ? (
            <Markdown text={text} base={location.origin} />
          ) : (
            <p class="as-typed">{text}</p>
          )}
        </div>
      )}
      <Products line={line} />
      <Understanding line={line} />
    </li>
  )
}

/** The products that a reply put before the customer, as one line each. */
function Products({ line }: { readonly line: TranscriptLine }) {
  const cards = readCards(line.attachments, location.origin)
  if (cards.length === 0) return null
  return (
    <ul class="products">
      {cards.map(({ title, subtitle, text, picture }) => (
        <li key={title}>
          {picture !== undefined && <img src={picture.link} alt="" loading="lazy" />}
          <span>
            <strong>{title}</strong> {subtitle}
            {text !== undefined && <span class="small quiet">{text}</span>}
          </span>
        </li>
      ))}
    </ul>
  )
}
