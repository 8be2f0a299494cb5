import { formatsOf } from '../formats.ts'
import { useLanguage } from '../language.tsx'
import type { MoodAnswer } from './boardData.ts'
import { useBoardWords } from './boardWords.ts'
import type { Choice } from './choice.ts'
import { CountCorrected } from './countCorrected.tsx'
import { type Day, deskOfDay } from './days.ts'
import { MoodChart } from './moodChart.tsx'
import { TrendTable } from './trendTable.tsx'

interface Props {
  readonly days: readonly Day[]
  readonly mood: MoodAnswer
  readonly choice: Choice
  readonly onCounted: () => void
}

export function MoodPanel({ days, mood: { needed, seen, toCount }, choice, onCounted }: Props) {
  const words = useBoardWords()
  const { number, dayBegins } = formatsOf(useLanguage())
  const open = (day: string) => location.assign(deskOfDay(day, choice))
  return (
    <section class="card panel" aria-labelledby="mood-title">
      <div class="title">
        <h2 id="mood-title">{words.mood}</h2>
        <p class="small quiet">{words.moodWhy}</p>
        <p class="small quiet">{words.daysRun(dayBegins(Date.now()))}</p>
      </div>
      {days.every(({ point }) => point === undefined) ? (
        <p class="quiet">{words.quiet}</p>
      ) : (
        <MoodChart days={days} onOpen={open} />
      )}
      {seen !== undefined && (
        <p class="small quiet">{words.power(number(needed), number(Math.round(100 * seen)))}</p>
      )}
      <p class="small quiet">{words.notTheDesk}</p>
      <CountCorrected moods={toCount} onCounted={onCounted} />
      <details>
        <summary>{words.table}</summary>
        <TrendTable days={days} choice={choice} />
      </details>
    </section>
  )
}
