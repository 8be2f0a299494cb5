import { formatsOf } from '../formats.ts'
import { useLanguage } from '../language.tsx'
import { type Addressed, type Filter, setFilters } from './address.ts'
import { type DeskWords, useDeskWords, useNames } from './deskWords.ts'

interface Props extends Addressed {
  readonly intents: readonly string[]
}

type Choices = readonly (readonly [value: string, label: string])[]

export function MoreFilters({ address, go, intents }: Props) {
  const words = useDeskWords()
  const names = useNames()
  const { dayBegins } = formatsOf(useLanguage())
  const set = setFilters(address).filter((name) => name !== 'text').length
  const byName = [...new Set([...intents, ...(address.intent ? [address.intent] : [])])]
    .map((id) => [id, names.intent(id)] as const)
    .toSorted(([, a], [, b]) => a.localeCompare(b))
  const select = (name: keyof DeskWords['filter'] & keyof Filter, choices: Choices) => (
    <Select
      words={words}
      name={name}
      choices={choices}
      value={address[name]}
      onChange={(value) => go({ [name]: value })}
    />
  )
  return (
    <details class="more">
      <summary>
        {words.more}
        {set > 0 && <span class="mark">{set}</span>}
      </summary>
      <div class="fields">
        {select('mood', Object.entries(words.mood))}
        {select('intent', byName)}
        {select('mode', Object.entries(words.mode))}
        {select('outcome', Object.entries(words.outcome))}
        <Day name="from" address={address} go={go} />
        <Day name="to" address={address} go={go} />
        {select('language', Object.entries(words.language))}
        {select('channel', Object.entries(words.channel))}
        <p class="small quiet">{words.daysUtc(dayBegins(Date.now()))}</p>
      </div>
    </details>
  )
}

interface Selecting {
  readonly words: DeskWords
  readonly name: keyof DeskWords['filter']
  readonly choices: Choices
  readonly value: string | undefined
  readonly onChange: (value: string | undefined) => void
}

function Select({ words, name, choices, value, onChange }: Selecting) {
  return (
    <label>
      <span class="small">{words.filter[name]}</span>
      <select
        class="field"
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value || undefined)}
      >
        <option value="">{words.any}</option>
        {choices.map(([id, label]) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
}

function Day({ name, address, go }: Addressed & { readonly name: 'from' | 'to' }) {
  const words = useDeskWords()
  return (
    <label>
      <span class="small">{words.filter[name]}</span>
      <input
        type="date"
        class="field"
        value={address[name] ?? ''}
        onChange={(event) => go({ [name]: event.currentTarget.value || undefined })}
      />
    </label>
  )
}
