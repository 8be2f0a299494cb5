import type { TargetedKeyboardEvent } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { formatsOf } from '../formats.ts'
import { useLanguage } from '../language.tsx'
import { useBoardWords } from './boardWords.ts'
import type { Day } from './days.ts'
import { Plots } from './plots.ts'

interface Props {
  readonly days: readonly Day[]
  readonly onOpen: (day: string) => void
}

/** How negative the conversations of each day were, with the interval, and below it how many messages there were. */
export function MoodChart({ days, onOpen }: Props) {
  const words = useBoardWords()
  const dayInWords = useDayInWords()
  const { box, at, point } = usePlots(days, onOpen)
  const shown = days[at ?? days.length - 1]
  return (
    <div class="chart">
      <p class="reading small">
        {at === undefined || shown === undefined ? words.openDay : <strong>{dayInWords(shown)}</strong>}
      </p>
      <div
        ref={box}
        role="slider"
        tabIndex={0}
        aria-label={words.chart}
        aria-valuemin={0}
        aria-valuemax={days.length - 1}
        aria-valuenow={at ?? days.length - 1}
        aria-valuetext={shown && dayInWords(shown)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && shown !== undefined) return onOpen(shown.day)
          const next = stepTo(event, at ?? days.length - 1, days.length)
          if (next === undefined) return
          event.preventDefault()
          point(next)
        }}
      />
      <p class="legend small">
        <span class="key line">{words.share}</span>
        <span class="key band">{words.band}</span>
        {days.some(({ point }) => point?.adjusted !== undefined) && (
          <span class="key adjusted">{words.adjusted}</span>
        )}
        {days.some(({ marks }) => marks.length > 0) && <span class="key mark">{words.marked}</span>}
        <span class="key few">{words.few}</span>
        <span class="key volume">{words.volume}</span>
      </p>
    </div>
  )
}

function stepTo({ key }: TargetedKeyboardEvent<HTMLElement>, at: number, length: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: at - 1,
    ArrowDown: at - 1,
    ArrowRight: at + 1,
    ArrowUp: at + 1,
    PageDown: at - 7,
    PageUp: at + 7,
    Home: 0,
    End: length - 1,
  }
  const next = steps[key]
  return next === undefined ? undefined : Math.min(length - 1, Math.max(0, next))
}

function useDayInWords() {
  const words = useBoardWords()
  const { day, number, percent } = formatsOf(useLanguage())
  return (one: Day): string => {
    const volume = `${words.volume}: ${number(one.point?.n ?? 0)}`
    const marks = one.marks.map(({ kind, label }) => words.mark[kind](label))
    const tell = (share: string) => [day(one.day), share, volume, ...marks].join(' · ')
    if (one.point === undefined || !one.enough) return tell(words.notEnough)
    const { share, low, high } = one.point
    return tell(`${words.share} ${percent(share)} (${words.interval(percent(low), percent(high))})`)
  }
}

/** Draws into the box, anew when the days, the words, the width or the colours change. */
function usePlots(days: readonly Day[], onOpen: (day: string) => void) {
  const language = useLanguage()
  const box = useRef<HTMLDivElement>(null)
  const plots = useRef<Plots>(undefined)
  const [at, setAt] = useState<number>()
  const opening = useRef(onOpen)
  opening.current = onOpen
  const key = JSON.stringify(days)
  // The key stands for the days, which are new objects each time.
  useEffect(() => {
    if (box.current === null) return
    setAt(undefined)
    const drawn = new Plots(box.current, days, {
      formats: formatsOf(language),
      onPoint: setAt,
      onOpen: (day) => opening.current(day),
    })
    plots.current = drawn
    return () => drawn.end()
  }, [key, language])
  return { box, at, point: (i: number) => plots.current?.point(i) }
}
