import type { ProfileView } from '../../profile/profileView.ts'
import { type Fact, type Section, sectionsOf } from '../../profile/sections.ts'
import { Failure } from '../failure.tsx'
import { useLanguage, usePageWords } from '../language.tsx'
import { useLoaded } from '../loaded.ts'
import { Refused } from '../server.ts'
import { profile as en } from '../words/profile.en.ts'
import { profile as zh } from '../words/profile.zh.ts'

const words = { en, zh }

export const useProfileWords = (): typeof en => words[useLanguage()]

interface Props {
  readonly customerId: string
  readonly onBack: () => void
}

/** What is known of a customer, in place of the conversation: the same that the customer sees. */
export function ProfilePane({ customerId, onBack }: Props) {
  const w = useProfileWords()
  const path = `/desk/api/customers/${encodeURIComponent(customerId)}/profile`
  const { value, error, reload } = useLoaded<ProfileView>(path)
  const view = value?.customer.id === customerId ? value : undefined
  return (
    <section class="profile-pane" aria-label={w.title}>
      <header>
        <button type="button" class="button" onClick={onBack}>
          ← {w.back}
        </button>
        <h2>
          {view?.customer.name ?? customerId} <span class="small quiet">{w.title}</span>
        </h2>
      </header>
      {view === undefined ? <Instead error={error} onRetry={reload} /> : <Told view={view} />}
    </section>
  )
}

function Instead({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const w = useProfileWords()
  const { loading } = usePageWords()
  if (error === undefined) return <p class="quiet">{loading}</p>
  if (error instanceof Refused && error.status === 404) return <p role="alert">{w.notFound}</p>
  return <Failure error={error} onRetry={onRetry} />
}

function Told({ view: { profiled, ...view } }: { readonly view: ProfileView }) {
  const w = useProfileWords()
  const language = useLanguage()
  if (profiled.kind === 'absent') return <p>{w.absent[profiled.reason]}</p>
  return (
    <div class="profile-parts">
      {sectionsOf(profiled.profile, { ...view, language }).map((section) => (
        <Part key={section.title} section={section} />
      ))}
    </div>
  )
}

function Part({ section: { title, facts } }: { readonly section: Section }) {
  const w = useProfileWords()
  return (
    <section class="card">
      <h3>{title}</h3>
      {facts.length === 0 ? (
        <p class="small quiet">{w.none}</p>
      ) : (
        <dl>
          {facts.map((fact) => (
            <OneFact key={fact.term} fact={fact} />
          ))}
        </dl>
      )}
    </section>
  )
}

const OneFact = ({ fact: { term, value, note, share } }: { readonly fact: Fact }) => (
  <div>
    <dt>{term}</dt>
    <dd>
      {value}
      {share !== undefined && <meter value={share} aria-hidden="true" />}
      {note !== undefined && <small>{note}</small>}
    </dd>
  </div>
)
