import type { IntentFigures } from '../../../data/index.ts'
import { formatsOf } from '../formats.ts'
import { useLanguage } from '../language.tsx'
import { queryOf } from '../server.ts'
import { enough } from './boardData.ts'
import { useBoardWords, useIntentName } from './boardWords.ts'
import type { Day } from './days.ts'
import { Section } from './section.tsx'
import { Wide } from './wide.tsx'

interface Props {
  readonly intents: readonly IntentFigures[]
  readonly days: readonly Day[]
  readonly filtered: boolean
}

/** What customers wanted most, and how they felt about it. */
export function Intents({ intents, days, filtered }: Props) {
  const words = useBoardWords()
  const shares = intents.filter(({ conversations }) => conversations >= enough).map(({ share }) => share)
  const most = Math.max(0.2, ...shares)
  return (
    <Section title={words.intents} filtered={filtered}>
      <Wide>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.intent}</th>
              <th scope="col">{words.volume}</th>
              <th scope="col">{words.negative}</th>
              <th scope="col">{words.unanswered}</th>
            </tr>
          </thead>
          <tbody>
            {intents.map((figures) => (
              <IntentRow key={figures.intent ?? ''} figures={figures} days={days} most={most} />
            ))}
          </tbody>
        </table>
      </Wide>
      {intents.length === 0 && <p class="quiet">{words.quiet}</p>}
    </Section>
  )
}

interface RowProps {
  readonly figures: IntentFigures
  readonly days: readonly Day[]
  /** The share that fills a bar. */
  readonly most: number
}

function IntentRow({ figures, days, most }: RowProps) {
  const words = useBoardWords()
  const nameOf = useIntentName()
  const { number, percent } = formatsOf(useLanguage())
  const { intent, messages, conversations, share, unanswered } = figures
  const desk = `/desk${queryOf({ intent, from: days[0]?.day, to: days.at(-1)?.day })}`
  return (
    <tr>
      <th scope="row">{intent === undefined ? words.noIntent : <a href={desk}>{nameOf(intent)}</a>}</th>
      <td>{number(messages)}</td>
      <td>
        {conversations < enough ? (
          <span class="quiet" title={words.notEnough}>
            –
          </span>
        ) : (
          <span class="share">
            <span class="meter">
              <span style={{ width: `${(100 * share) / most}%` }} />
            </span>
            {percent(share)}
          </span>
        )}
      </td>
      <td>{number(unanswered)}</td>
    </tr>
  )
}
