import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { ActiveFilters } from './activeFilters.tsx'
import { type Addressed, type Filter, setFilters } from './address.ts'
import { useDeskWords } from './deskWords.ts'
import { MoreFilters } from './moreFilters.tsx'

interface Props extends Addressed {
  readonly intents: readonly string[]
  readonly search: RefObject<HTMLInputElement | null>
}

const noFilter: Filter = {
  text: undefined,
  mood: undefined,
  intent: undefined,
  language: undefined,
  from: undefined,
  to: undefined,
  mode: undefined,
  outcome: undefined,
  channel: undefined,
}

/** Search, the three filters that are used all day, and the rest behind a fold. */
export function Filters({ address, go, intents, search }: Props) {
  const words = useDeskWords()
  const [cleared, setCleared] = useState(0)
  const clear = () => {
    setCleared(cleared + 1)
    go(noFilter)
  }
  const toggle = (name: 'mode' | 'mood' | 'outcome', value: string, label: string) => {
    const on = address[name] === value
    return (
      <button type="button" aria-pressed={on} onClick={() => go({ [name]: on ? undefined : value })}>
        {label}
      </button>
    )
  }
  return (
    <search class="filters">
      <SearchBox key={cleared} address={address} go={go} search={search} />
      <fieldset class="toggles" aria-label={words.quick}>
        {toggle('mode', 'waiting', words.waiting)}
        {toggle('mood', 'negative', words.mood.negative)}
        {toggle('outcome', 'unanswered', words.outcome.unanswered)}
        <ActiveFilters address={address} go={go} />
        {setFilters(address).length > 0 && (
          <button type="button" class="clear" onClick={clear}>
            {words.clear}
          </button>
        )}
      </fieldset>
      <MoreFilters address={address} go={go} intents={intents} />
    </search>
  )
}

/** The typed words go into the address when the typing rests; a new box forgets what was still resting. */
function SearchBox({ address, go, search }: Omit<Props, 'intents'>) {
  const words = useDeskWords()
  const [text, setText] = useState(address.text ?? '')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => setText(address.text ?? ''), [address.text])
  useEffect(() => () => clearTimeout(timer.current), [])
  const type = (typed: string) => {
    setText(typed)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => go({ text: typed.trim() || undefined }, 'replace'), 250)
  }
  return (
    <input
      ref={search}
      type="search"
      class="field"
      aria-label={words.search}
      placeholder={words.search}
      maxLength={200}
      value={text}
      onInput={(event) => type(event.currentTarget.value)}
    />
  )
}
