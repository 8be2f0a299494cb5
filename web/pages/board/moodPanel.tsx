import { useBoardWords } from './boardWords.ts'
import type { Choice } from './choice.ts'
import { type Day, deskOfDay } from './days.ts'
import { MoodChart } from './moodChart.tsx'
import { TrendTable } from './trendTable.tsx'

interface Props {
  readonly days: readonly Day[]
  readonly choice: Choice
}

export function MoodPanel({ days, choice }: Props) {
  const words = useBoardWords()
  const open = (day: string) => location.assign(deskOfDay(day, choice))
  return (
    <section class="card panel" aria-labelledby="mood-title">
      <div class="title">
        <h2 id="mood-title">{words.mood}</h2>
        <p class="small quiet">{words.moodWhy}</p>
      </div>
      {days.every(({ point }) => point === undefined) ? (
        <p class="quiet">{words.quiet}</p>
      ) : (
        <MoodChart days={days} onOpen={open} />
      )}
      <details>
        <summary>{words.table}</summary>
        <TrendTable days={days} choice={choice} />
      </details>
    </section>
  )
}
