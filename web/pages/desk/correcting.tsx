import { useContext, useEffect, useRef, useState } from 'preact/hooks'
import type { Correction, Interaction, TranscriptLine } from '../../../data/index.ts'
import { postJson } from '../server.ts'
import { CorrectedBy } from './correctedBy.tsx'
import { useDeskWords, useNames } from './deskWords.ts'
import { detailPath } from './detail.ts'
import { Intents } from './intents.ts'

interface Props {
  readonly line: TranscriptLine
  readonly interaction: Interaction
}

/** Says what a person found a message to be about, and lets them say it. */
export function Correcting({ line, interaction }: Props) {
  const words = useDeskWords()
  const names = useNames()
  const { correction, open, setOpen, save, button } = useCorrecting(line, interaction)
  if (interaction.text === '') return null
  const nameOf = (intent: string | undefined) =>
    intent === undefined ? words.noneOfThese : names.intent(intent)
  const heard = interaction.intent === undefined ? words.noIntent : names.intent(interaction.intent)
  if (open)
    return (
      <Choice
        first={correction === undefined ? interaction.intent : (correction.right ?? none)}
        learntAs={interaction.text === line.text ? undefined : interaction.text}
        onSave={save}
        onCancel={() => setOpen(false)}
      />
    )
  return (
    <>
      {correction !== undefined && (
        <span class="corrected">
          {words.corrected(nameOf(correction.right))}
          <CorrectedBy name={line.correction?.by} />
        </span>
      )}
      <button
        ref={button}
        type="button"
        class="correct"
        aria-label={words.correctHeard(heard)}
        onClick={() => setOpen(true)}
      >
        {words.correct}
      </button>
    </>
  )
}

/** What was saved here counts before what was read, which may be older. */
function useCorrecting({ correction: read }: TranscriptLine, { conversationId, seq }: Interaction) {
  const [saved, setSaved] = useState<Correction>()
  const [open, show] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const back = useRef(false)
  useEffect(() => {
    if (!open && back.current) button.current?.focus()
    back.current = open
  }, [open])
  const save = async (intent: string | null) => {
    const path = `${detailPath(conversationId)}/lines/${seq}/correction`
    const answer = await postJson<{ readonly correction: Correction }>(path, { intent })
    setSaved(answer.correction)
    show(false)
  }
  return { correction: saved ?? read, open, setOpen: show, save, button }
}

/** Stands for no intent among the choices; no id of an intent has a space in front. */
const none = ' none'

interface ChoiceProps {
  readonly first: string | undefined
  /** The words that are learnt, when they are not those of the message. */
  readonly learntAs: string | undefined
  /** null for none of the intents. Rejects when it was not kept. */
  readonly onSave: (intent: string | null) => Promise<void>
  readonly onCancel: () => void
}

function Choice({ first = '', learntAs, onSave, onCancel }: ChoiceProps) {
  const words = useDeskWords()
  const offered = [none, ...useContext(Intents)]
  const [chosen, setChosen] = useState(offered.includes(first) ? first : '')
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready')
  const select = useRef<HTMLSelectElement>(null)
  useEffect(() => select.current?.focus(), [])
  const save = () => {
    setState('busy')
    onSave(chosen === none ? null : chosen).catch(() => setState('failed'))
  }
  return (
    <form
      class="correcting"
      onSubmit={(event) => {
        event.preventDefault()
        if (chosen !== '' && state !== 'busy') save()
      }}
      onKeyDown={({ key }) => key === 'Escape' && onCancel()}
    >
      <select
        ref={select}
        class="field"
        aria-label={words.rightIntent}
        value={chosen}
        onChange={(event) => setChosen(event.currentTarget.value)}
      >
        <Options />
      </select>
      <button type="submit" class="button" disabled={state === 'busy' || chosen === ''}>
        {words.save}
      </button>
      <button type="button" class="button" onClick={onCancel}>
        {words.cancel}
      </button>
      {learntAs !== undefined && <p class="quiet">{words.learntAs(learntAs)}</p>}
      {state === 'failed' && <p role="alert">{words.notSaved}</p>}
    </form>
  )
}

function Options() {
  const words = useDeskWords()
  const names = useNames()
  const byName = useContext(Intents)
    .map((id) => [id, names.intent(id)] as const)
    .toSorted(([, a], [, b]) => a.localeCompare(b))
  return (
    <>
      <option value="" disabled>
        {words.chooseIntent}
      </option>
      <option value={none}>{words.noneOfThese}</option>
      {byName.map(([id, name]) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </>
  )
}
