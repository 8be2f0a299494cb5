import { formatsOf } from '../formats.ts'
import { useLanguage } from '../language.tsx'
import { useBoardWords } from './boardWords.ts'
import type { Choice } from './choice.ts'
import { type Day, deskOfDay } from './days.ts'
import { Wide } from './wide.tsx'

interface Props {
  readonly days: readonly Day[]
  readonly choice: Choice
}

/** The chart in figures, newest day first. */
export function TrendTable({ days, choice }: Props) {
  const words = useBoardWords()
  const { day: dayText, number, percent } = formatsOf(useLanguage())
  return (
    <Wide>
      <table>
        <caption class="spoken">{words.moodWhy}</caption>
        <thead>
          <tr>
            <th scope="col">{words.day}</th>
            <th scope="col">{words.volume}</th>
            <th scope="col">{words.conversations}</th>
            <th scope="col">{words.share}</th>
            <th scope="col">{words.band}</th>
            <th scope="col">{words.adjusted}</th>
          </tr>
        </thead>
        <tbody>
          {days.toReversed().map((one) => (
            <tr key={one.day}>
              <th scope="row">
                <a href={deskOfDay(one.day, choice)}>{dayText(one.day)}</a>
                {one.marks.map(({ kind, label }) => (
                  <span key={kind} class="mark small quiet">
                    {words.mark[kind](label)}
                  </span>
                ))}
              </th>
              <td>{number(one.point?.n ?? 0)}</td>
              <td>{number(one.point?.conversations ?? 0)}</td>
              {one.enough && one.point !== undefined ? (
                <>
                  <td>{percent(one.point.share)}</td>
                  <td>
                    {percent(one.point.low)} – {percent(one.point.high)}
                  </td>
                  <td>{one.point.adjusted === undefined ? '–' : percent(one.point.adjusted)}</td>
                </>
              ) : (
                <td colSpan={3} class="quiet">
                  {words.notEnough}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  )
}
