import { useEffect, useRef, useState } from 'preact/hooks'
import type { Interaction, MoodCorrection, TranscriptLine } from '../../../data/index.ts'
import { postJson } from '../server.ts'
import { CorrectedBy } from './correctedBy.tsx'
import { useDeskWords } from './deskWords.ts'
import { detailPath } from './detail.ts'
import { type MoodName, moodName } from './mood.tsx'

const moods = ['negative', 'neutral', 'positive'] as const

interface Props {
  readonly line: TranscriptLine
  readonly interaction: Interaction
}

/** Says which mood a person found in a message, and lets them say it. */
export function CorrectingMood({ line, interaction }: Props) {
  const words = useDeskWords()
  const { right, state, setState, save } = useCorrectingMood(line, interaction)
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (state === 'open') first.current?.focus()
  }, [state])
  if (interaction.text === '') return null
  return (
    <>
      {right !== undefined && (
        <span class="corrected">
          {words.corrected(words.mood[right])}
          <CorrectedBy name={line.moodCorrection?.by} />
        </span>
      )}
      <button
        type="button"
        class="correct-mood"
        aria-expanded={state !== 'closed'}
        aria-label={words.correctMood(words.mood[right ?? moodName(interaction.mood)])}
        onClick={() => setState(state === 'closed' ? 'open' : 'closed')}
      >
        {words.correct}
      </button>
      {state !== 'closed' && (
        <fieldset
          class="correcting moods"
          aria-label={words.rightMood}
          onKeyDown={({ key }) => key === 'Escape' && setState('closed')}
        >
          {moods.map((name, i) => (
            <button
              key={name}
              {...(i === 0 ? { ref: first } : {})}
              type="button"
              class="button"
              aria-pressed={name === right}
              disabled={state === 'busy'}
              onClick={() => save(name)}
            >
              {words.mood[name]}
            </button>
          ))}
          {state === 'failed' && <p role="alert">{words.notSaved}</p>}
        </fieldset>
      )}
    </>
  )
}

/** What was saved here counts before what was read, which may be older. */
function useCorrectingMood({ moodCorrection }: TranscriptLine, { conversationId, seq }: Interaction) {
  const [saved, setSaved] = useState<MoodCorrection>()
  const [state, setState] = useState<'closed' | 'open' | 'busy' | 'failed'>('closed')
  const save = (mood: MoodName) => {
    setState('busy')
    const path = `${detailPath(conversationId)}/lines/${seq}/mood`
    postJson<{ readonly correction: MoodCorrection }>(path, { mood }).then(
      ({ correction }) => {
        setSaved(correction)
        setState('closed')
      },
      () => setState('failed'),
    )
  }
  return { right: (saved ?? moodCorrection)?.right, state, setState, save }
}
