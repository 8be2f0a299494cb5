import { formatsOf } from '../formats.ts'
import { useLanguage } from '../language.tsx'
import { type Addressed, type Filter, setFilters } from './address.ts'
import { known, useDeskWords, useNames } from './deskWords.ts'

/** The filters that are set and have no button of their own; a press takes one away. */
export function ActiveFilters({ address, go }: Addressed) {
  const words = useDeskWords()
  const nameOf = useFilterName()
  return (
    <>
      {setFilters(address)
        .filter((name) => !hasButton(name, address[name]))
        .map((name) => {
          const label = nameOf(name, address[name] ?? '')
          return (
            <button
              key={name}
              type="button"
              class="chip"
              title={words.remove(label)}
              onClick={() => go({ [name]: undefined })}
            >
              {label}
            </button>
          )
        })}
    </>
  )
}

const hasButton = (name: keyof Filter, value: string | undefined): boolean =>
  name === 'text' || ['mode waiting', 'mood negative', 'outcome unanswered'].includes(`${name} ${value}`)

function useFilterName() {
  const words = useDeskWords()
  const names = useNames()
  const { day } = formatsOf(useLanguage())
  return (name: keyof Filter, value: string): string => {
    if (name === 'intent') return names.intent(value)
    if (name === 'from' || name === 'to') return `${words.filter[name]} ${dayIn(value, day)}`
    return name === 'text' ? value : (known(words[name], value) ?? value)
  }
}

/** An address may hold anything; what is no day is shown as it is. */
const dayIn = (value: string, day: (iso: string) => string): string =>
  Number.isNaN(Date.parse(`${value}T00:00:00Z`)) ? value : day(value)
