import { Section } from '../board/section.tsx'
import { Wide } from '../board/wide.tsx'
import { formatsOf } from '../formats.ts'
import { useLanguage } from '../language.tsx'
import type { Report } from './customersData.ts'
import { useCustomersWords } from './customersWords.ts'
import { ForecastChart } from './forecastChart.tsx'
import { type ForecastDay, forecastDays } from './forecastDays.ts'
import { NotEnough } from './notEnough.tsx'

interface Props {
  readonly title: string
  readonly days: Report['sales']
  readonly write: (value: number) => string
}

/** What was counted of late, and what is expected of the fourteen days to come. */
export function Ahead({ title, days, write }: Props) {
  const words = useCustomersWords()
  const language = useLanguage()
  const { number } = formatsOf(language)
  const { forecast } = days
  if (forecast.kind === 'notEnough')
    return (
      <Section title={title}>
        <NotEnough>{words.needDays(number(forecast.steps), number(forecast.needed))}</NotEnough>
      </Section>
    )
  const all = forecastDays(days)
  const sum = forecast.ahead.reduce((total, { expected }) => total + expected, 0)
  return (
    <Section title={title} why={words.aheadSum(write(sum))}>
      <ForecastChart title={title} days={all} write={write} />
      <p class="small quiet">{words.aheadModel(forecast.name[language])}</p>
      <details>
        <summary>{words.table}</summary>
        <DaysTable title={title} days={all} write={write} />
      </details>
    </Section>
  )
}

interface TableProps extends Omit<Props, 'days'> {
  readonly days: readonly ForecastDay[]
}

function DaysTable({ title, days, write }: TableProps) {
  const words = useCustomersWords()
  const { day: dayText } = formatsOf(useLanguage())
  return (
    <Wide>
      <table>
        <caption class="spoken">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.day}</th>
            <th scope="col">{words.past}</th>
            <th scope="col">{words.expected}</th>
            <th scope="col">{words.band}</th>
          </tr>
        </thead>
        <tbody>
          {days.map(({ day, past, ahead }) => (
            <tr key={day}>
              <th scope="row">{dayText(day)}</th>
              <td>{past === undefined ? '–' : write(past)}</td>
              <td>{ahead === undefined ? '–' : write(ahead.expected)}</td>
              <td>{ahead === undefined ? '–' : `${write(ahead.low)} – ${write(ahead.high)}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  )
}
