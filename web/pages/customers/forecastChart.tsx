import { useEffect, useRef } from 'preact/hooks'
import { formatsOf } from '../formats.ts'
import { useLanguage } from '../language.tsx'
import { useCustomersWords } from './customersWords.ts'
import type { ForecastDay } from './forecastDays.ts'
import { ForecastPlot } from './forecastPlot.ts'

interface Props {
  readonly title: string
  readonly days: readonly ForecastDay[]
  readonly write: (value: number) => string
}

/** A picture of what stands in the table below it. */
export function ForecastChart({ title, days, write }: Props) {
  const words = useCustomersWords()
  const language = useLanguage()
  const { day } = formatsOf(language)
  const box = useRef<HTMLDivElement>(null)
  const key = JSON.stringify(days)
  // The key stands for the days, and the language for how they are written.
  useEffect(() => {
    if (box.current === null) return
    const plot = new ForecastPlot(box.current, days, { day, write })
    return () => plot.end()
  }, [key, language])
  const name = words.chart(title, day(days[0]?.day ?? ''), day(days.at(-1)?.day ?? ''))
  return (
    <div class="chart">
      <div ref={box} role="img" aria-label={name} />
      <p class="legend small">
        <span class="key past">{words.past}</span>
        <span class="key expected">{words.expected}</span>
        <span class="key range">{words.band}</span>
      </p>
    </div>
  )
}
