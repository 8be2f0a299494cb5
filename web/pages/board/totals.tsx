import type { SuggestionCount } from '../../../data/index.ts'
import { formatsOf } from '../formats.ts'
import { useLanguage } from '../language.tsx'
import { enough } from './boardData.ts'
import { useBoardWords } from './boardWords.ts'
import type { Day } from './days.ts'

interface Props {
  readonly days: readonly Day[]
  /** Of the conversations of all days; undefined without any. */
  readonly share: number | undefined
  readonly interval?: { readonly low: number; readonly high: number } | undefined
  /** The first day that was ever counted: none before it counts in an average. */
  readonly since?: string | undefined
  readonly suggestions: Pick<SuggestionCount, 'shown' | 'taken'> | undefined
  /** The board looks at one language or channel, which the suggestions do not follow. */
  readonly filtered: boolean
}

/** The period in three figures. */
export function Totals({ days, share, interval, since = '', suggestions, filtered }: Props) {
  const words = useBoardWords()
  const { number, percent } = formatsOf(useLanguage())
  const points = days.flatMap(({ point }) => (point === undefined ? [] : [point]))
  const messages = points.reduce((sum, { n }) => sum + n, 0)
  const conversations = points.reduce((sum, one) => sum + one.conversations, 0)
  const told = (figure: number | undefined, of: number) =>
    of < enough || figure === undefined ? '–' : percent(figure)
  const counted = days.filter(({ day }) => day >= since).length
  const { shown = 0, taken = 0 } = suggestions ?? {}
  return (
    <dl class="totals">
      <Total name={words.messages} figure={number(messages)}>
        {words.perDay(number(rounded(messages / Math.max(1, counted))))}
      </Total>
      <Total name={words.negativeShare} figure={told(share, conversations)}>
        {conversations < enough
          ? words.notEnough
          : [
              words.meanOf(number(conversations)),
              ...(interval ? [words.interval(percent(interval.low), percent(interval.high))] : []),
            ].join(' · ')}
      </Total>
      <Total name={words.takenRate} figure={told(taken / shown, shown)}>
        {[
          shown < enough ? words.notEnough : words.takenOf(number(taken), number(shown)),
          ...(filtered ? [words.allMessages] : []),
        ].join(' · ')}
      </Total>
    </dl>
  )
}

/** Small averages keep one decimal, so that a few messages are not none. */
const rounded = (average: number): number =>
  average < 10 ? Math.round(average * 10) / 10 : Math.round(average)

interface TotalProps {
  readonly name: string
  readonly figure: string
  readonly children: string
}

const Total = ({ name, figure, children }: TotalProps) => (
  <div class="card">
    <dt class="quiet">{name}</dt>
    <dd>
      <strong>{figure}</strong>
      <span class="small quiet">{children}</span>
    </dd>
  </div>
)
