import type { Interaction } from '../../../data/index.ts'
import { formatsOf } from '../formats.ts'
import { useLanguage } from '../language.tsx'
import { queryOf } from '../server.ts'
import { useBoardWords } from './boardWords.ts'
import { Section } from './section.tsx'

interface Props {
  readonly unanswered: readonly Interaction[]
  readonly filtered: boolean
}

/** What customers asked and got no answer to, newest first; each opens where it was asked. */
export function Questions({ unanswered, filtered }: Props) {
  const words = useBoardWords()
  const { short, dateTime } = formatsOf(useLanguage())
  return (
    <Section title={words.questions} filtered={filtered}>
      {unanswered.length === 0 && <p class="quiet">{words.noQuestions}</p>}
      <ul class="questions">
        {unanswered.map(({ conversationId, seq, text, language, at }) => (
          <li key={`${conversationId} ${seq}`}>
            <a
              href={`/desk${queryOf({ conversation: conversationId, seq })}`}
              lang={language === 'zh' ? 'zh-Hans' : 'en'}
            >
              {text}
            </a>
            <time class="small quiet" dateTime={new Date(at).toISOString()} title={dateTime(at)}>
              {short(at, Date.now())}
            </time>
          </li>
        ))}
      </ul>
    </Section>
  )
}
