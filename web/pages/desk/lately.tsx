import type { Interaction } from '../../../data/index.ts'
import { formatsOf } from '../formats.ts'
import { useLanguage } from '../language.tsx'
import { queryOf } from '../server.ts'
import { useDeskWords, useNames } from './deskWords.ts'

/** What the customer wrote lately in other conversations; each opens there. */
export function Lately({ turns }: { readonly turns: readonly Interaction[] }) {
  const words = useDeskWords()
  const names = useNames()
  const { date, dateTime } = formatsOf(useLanguage())
  if (turns.length === 0) return null
  return (
    <>
      <h3>{words.lately}</h3>
      <ul class="lately">
        {turns.map(({ conversationId: conversation, seq, at, text, language, intent }) => (
          <li key={`${conversation} ${seq}`}>
            <a href={`/desk${queryOf({ conversation, seq })}`}>
              <span class="preview" lang={language === 'zh' ? 'zh-Hans' : undefined}>
                {text}
              </span>
              <span class="small quiet">
                <time dateTime={new Date(at).toISOString()} title={dateTime(at)}>
                  {date(at)}
                </time>
                {intent !== undefined && ` · ${names.intent(intent)}`}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
