import { useEffect } from 'preact/hooks'
import type { CustomersView } from '../../customersView.ts'
import { Failure } from '../failure.tsx'
import { formatsOf } from '../formats.ts'
import { useLanguage } from '../language.tsx'
import { useLoaded } from '../loaded.ts'
import { StaffHead } from '../staffHead.tsx'
import { Ahead } from './ahead.tsx'
import { Correlations } from './correlations.tsx'
import { customersPath, type Ready } from './customersData.ts'
import { useCustomersWords } from './customersWords.ts'
import { Foretold } from './foretold.tsx'
import { Groups } from './groups.tsx'
import { Look } from './look.tsx'
import { Segments } from './segments.tsx'
import { Tiers } from './tiers.tsx'
import { Together } from './together.tsx'

/** The page of the manager about all customers: who they are, what they will do, and what goes together. */
export function Customers() {
  const words = useCustomersWords()
  const { value, error, reload } = useLoaded<CustomersView>(customersPath)
  useEffect(() => {
    document.title = words.title
  }, [words])
  useEffect(() => {
    if (value?.kind !== 'working') return
    const again = setTimeout(reload, pause)
    return () => clearTimeout(again)
  }, [value, reload])
  return (
    <>
      <StaffHead here="customers" title={words.title} />
      <main class="board">
        {error !== undefined && <Failure error={error} onRetry={reload} />}
        <p class="working quiet" role="status">
          {error === undefined && (value === undefined || value.kind === 'working') && words.working}
          {value?.kind === 'failed' && words.failed}
        </p>
        {value?.kind === 'ready' && <Parts view={value} />}
      </main>
    </>
  )
}

/** Until it is asked again whether the report is there, in milliseconds. */
const pause = 2_000

function Parts({ view }: { readonly view: Ready }) {
  const words = useCustomersWords()
  const { money, number } = formatsOf(useLanguage())
  const { report, names, currency } = view
  const inMoney = (amount: number) => money(amount, currency)
  return (
    <>
      <Basis report={report} />
      <Segments segments={report.segments} names={names} />
      <div class="halves">
        {(['leaving', 'buying', 'spending'] as const).map((what) => (
          <Foretold key={what} what={what} view={view} />
        ))}
        <Look look={report.look} names={names} />
        <Ahead title={words.messagesAhead} days={report.messages} write={(n) => number(Math.round(n))} />
        <Ahead title={words.salesAhead} days={report.sales} write={inMoney} />
        <Together together={report.together} names={names} />
        <Correlations correlations={report.correlations} />
        <Groups groups={report.groups} />
        <Tiers tiers={report.tiers} />
      </div>
    </>
  )
}

function Basis({ report: { at, since, customers, orders, agreed } }: Pick<Ready, 'report'>) {
  const words = useCustomersWords()
  const { number, date, dateTime } = formatsOf(useLanguage())
  return (
    <p class="small quiet">
      {since === undefined
        ? words.none
        : `${words.basis(number(customers), number(orders), date(since))} ${words.agreed(number(agreed))}`}{' '}
      {words.madeAt(dateTime(at))}
    </p>
  )
}
