import { useBoardWords } from './boardWords.ts'
import { type Choice, ranges } from './choice.ts'

interface Props {
  readonly choice: Choice
  readonly onChoose: (change: Partial<Choice>) => void
}

export function Controls({ choice, onChoose }: Props) {
  const words = useBoardWords()
  return (
    <div class="controls">
      <fieldset class="segments" aria-label={words.range}>
        {ranges.map((days) => (
          <button
            key={days}
            type="button"
            aria-pressed={choice.days === days}
            onClick={() => onChoose({ days })}
          >
            {words.days(days)}
          </button>
        ))}
      </fieldset>
      <Select
        label={words.language}
        value={choice.language}
        choices={Object.entries(words.desk.language)}
        onChange={(language) => onChoose({ language })}
      />
      <Select
        label={words.channel}
        value={choice.channel}
        choices={Object.entries(words.desk.channel)}
        onChange={(channel) => onChoose({ channel })}
      />
    </div>
  )
}

interface Selecting {
  readonly label: string
  readonly value: string | undefined
  readonly choices: readonly (readonly [value: string, label: string])[]
  readonly onChange: (value: string | undefined) => void
}

function Select({ label, value, choices, onChange }: Selecting) {
  const words = useBoardWords()
  return (
    <label>
      <span class="small quiet">{label}</span>
      <select
        class="field"
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value || undefined)}
      >
        <option value="">{words.all}</option>
        {choices.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
