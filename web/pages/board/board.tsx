import { useEffect } from 'preact/hooks'
import { Failure } from '../failure.tsx'
import { usePageWords } from '../language.tsx'
import { useLoaded } from '../loaded.ts'
import { StaffHead } from '../staffHead.tsx'
import { Alerts } from './alerts.tsx'
import { type AlertsAnswer, alertsPath } from './alertsData.ts'
import { type FiguresAnswer, figuresPath, type MoodAnswer, moodPath } from './boardData.ts'
import { useBoardWords } from './boardWords.ts'
import { useChoice } from './choice.ts'
import { Controls } from './controls.tsx'
import { daysOf } from './days.ts'
import { Intents } from './intents.tsx'
import { MoodPanel } from './moodPanel.tsx'
import { Questions } from './questions.tsx'
import { Suggestions } from './suggestions.tsx'
import { Totals } from './totals.tsx'

/** The page of the manager: how customers feel, what they ask, what goes unanswered, what suggestions earn. */
export function Board() {
  const words = useBoardWords()
  const [choice, choose] = useChoice()
  const mood = useLoaded<MoodAnswer>(moodPath(choice))
  const figures = useLoaded<FiguresAnswer>(figuresPath(choice))
  const alerts = useLoaded<AlertsAnswer>(alertsPath)
  useEffect(() => {
    document.title = words.title
  }, [words])
  const parts = [mood, figures, alerts]
  const error = parts.find((part) => part.error !== undefined)?.error
  const reload = () => {
    for (const part of parts) part.reload()
  }
  const days = daysOf(mood.value ?? noMood, choice, Date.now())
  return (
    <>
      <StaffHead here="board" title={words.title} />
      <main class="board">
        <Controls choice={choice} onChoose={choose} />
        {error !== undefined && <Failure error={error} onRetry={reload} />}
        {mood.value === undefined && error === undefined && <Loading />}
        {mood.value !== undefined && (
          <Totals
            days={days}
            share={mood.value.share}
            interval={mood.value.interval}
            since={mood.value.since}
            suggestions={figures.value?.suggestions}
            filtered={isFiltered(choice)}
          />
        )}
        {mood.value !== undefined && (
          <MoodPanel days={days} mood={mood.value} choice={choice} onCounted={reload} />
        )}
        {alerts.value !== undefined && <Alerts alerts={alerts.value} filtered={isFiltered(choice)} />}
        {figures.value !== undefined && (
          <div class="figures">
            <Intents intents={figures.value.intents} days={days} filtered={isFiltered(choice)} />
            <Questions unanswered={figures.value.unanswered} filtered={isFiltered(choice)} />
            <Suggestions figures={figures.value.suggestions} filtered={isFiltered(choice)} />
          </div>
        )}
      </main>
    </>
  )
}

const noMood = { points: [], needed: 0, marks: [] }

const isFiltered = ({ language, channel }: { language?: unknown; channel?: unknown }): boolean =>
  language !== undefined || channel !== undefined

const Loading = () => <p class="quiet">{usePageWords().loading}</p>
