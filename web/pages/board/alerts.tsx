import { formatsOf } from '../formats.ts'
import { useLanguage } from '../language.tsx'
import { queryOf } from '../server.ts'
import { type AlertsAnswer, deskOfIncident, type IncidentShown } from './alertsData.ts'
import { useBoardWords, useIntentName } from './boardWords.ts'
import { Section } from './section.tsx'

interface Props {
  readonly alerts: AlertsAnswer
  readonly filtered: boolean
}

/** When conversations were more negative than usual: what is open first, then what was closed lately. */
export function Alerts({ alerts: { incidents, judged, enough, falseAlarms }, filtered }: Props) {
  const words = useBoardWords()
  const { number, day } = formatsOf(useLanguage())
  if (falseAlarms === 0)
    return (
      <Section title={words.alerts} filtered={filtered}>
        <p class="quiet">{words.alertsOff}</p>
      </Section>
    )
  return (
    <Section title={words.alerts} filtered={filtered}>
      <p class="small quiet">{words.alertsWhy(number(falseAlarms))}</p>
      {!enough && <p class="quiet">{words.alertsLearning}</p>}
      {enough && judged !== undefined && incidents.length === 0 && (
        <p class="quiet">{words.noAlerts(day(judged))}</p>
      )}
      <ul class="incidents">
        {incidents.map((incident) => (
          <IncidentItem
            key={`${incident.opened} ${incident.scope} ${incident.segment}`}
            incident={incident}
            judged={judged}
          />
        ))}
      </ul>
    </Section>
  )
}

function IncidentItem({
  incident,
  judged,
}: {
  readonly incident: IncidentShown
  readonly judged: string | undefined
}) {
  const words = useBoardWords()
  const nameOf = useSegmentName()
  const { day, percent } = formatsOf(useLanguage())
  const { began, opened, closed, closedAs, worstDay, share, usual } = incident
  return (
    <li>
      <p class="incident">
        <strong>{nameOf(incident)}</strong>
        <span class={closed === undefined ? 'state open' : 'state'}>
          {closedAs === undefined ? words.alertOpen : words.alertClosed[closedAs]}
        </span>
        <span>
          {day(worstDay)} · {words.alertWorst(percent(share), percent(usual))}
        </span>
      </p>
      <p class="small quiet">
        {words.alertDays(day(began), day(opened))}
        {closed !== undefined && ` · ${words.alertClosedOn(day(closed))}`}
        {' · '}
        <a href={deskOfIncident(incident, judged)}>{words.alertAll}</a>
      </p>
      <Causes incident={incident} />
    </li>
  )
}

function Causes({ incident: { causes } }: { readonly incident: IncidentShown }) {
  const words = useBoardWords()
  const { number, percent } = formatsOf(useLanguage())
  if (causes.length === 0) return null
  return (
    <details>
      <summary>{words.alertCauses(causes.length)}</summary>
      <ul class="questions">
        {causes.map(({ conversationId, preview, language, share, messages }) => (
          <li key={conversationId}>
            <a
              href={`/desk${queryOf({ conversation: conversationId })}`}
              lang={language === 'zh' ? 'zh-Hans' : 'en'}
            >
              {preview}
            </a>
            <span class="small quiet">
              {percent(share)} · {words.messagesOf(number(messages))}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

function useSegmentName(): (incident: IncidentShown) => string {
  const words = useBoardWords()
  const intentName = useIntentName()
  return ({ scope, segment }) => {
    const names: Readonly<Record<string, string>> =
      scope === 'channel' ? words.desk.channel : words.desk.language
    if (scope === 'shop') return words.segment.shop()
    if (scope === 'intent') return words.segment.intent(segment === '' ? words.noIntent : intentName(segment))
    return words.segment[scope](names[segment] ?? segment)
  }
}
