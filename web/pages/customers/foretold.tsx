import { Section } from '../board/section.tsx'
import { Wide } from '../board/wide.tsx'
import { formatsOf } from '../formats.ts'
import { useLanguage } from '../language.tsx'
import { CustomerLink } from './customerLink.tsx'
import type { Learnt, Ready, Reason } from './customersData.ts'
import { useCustomersWords } from './customersWords.ts'
import { Learners } from './learners.tsx'
import { NotEnough } from './notEnough.tsx'
import { useReasonWords } from './reasonWords.ts'

interface Props {
  readonly what: 'leaving' | 'buying' | 'spending'
  readonly view: Ready
}

/** The customers of whom something is most likely, each with why, and how that was worked out. */
export function Foretold({ what, view }: Props) {
  const words = useCustomersWords()
  const { number } = formatsOf(useLanguage())
  const foretold = view.report[what]
  const why = {
    leaving: words.leavingWhy,
    buying: words.buyingWhy,
    spending: words.spendingWhy,
  }[what]
  return (
    <Section title={words[what]} why={why}>
      {foretold.kind === 'notEnough' ? (
        <NotEnough>
          {foretold.customers < foretold.needed.rows
            ? words.needPast(number(foretold.customers), number(foretold.needed.rows))
            : words.needBoth(number(foretold.ofRarer), number(foretold.needed.ofRarer))}
        </NotEnough>
      ) : (
        <>
          <p>{useSum(what, foretold, view)}</p>
          {what === 'leaving' && foretold.by !== 'base rate' && (
            <p class="small quiet">
              {foretold.customers.length === 0 ? words.leavingNone : words.leavingListed}
            </p>
          )}
          {foretold.by === 'base rate' ? (
            <p class="quiet">{words.alike}</p>
          ) : (
            foretold.customers.length > 0 && (
              <>
                <List what={what} learnt={foretold} view={view} />
                <p class="small quiet" aria-hidden="true">
                  ↑ {words.raises} · ↓ {words.lowers}
                </p>
              </>
            )
          )}
          <Learners learnt={foretold} amounts={what === 'spending'} />
        </>
      )}
    </Section>
  )
}

function useSum(what: Props['what'], { expected, asked }: Learnt, { currency, report }: Ready): string {
  const words = useCustomersWords()
  const { number, money } = formatsOf(useLanguage())
  if (what === 'spending') return words.spendingSum(money(expected, currency), number(asked))
  const count = number(Math.round(expected))
  if (what === 'buying') return words.buyingSum(count, number(asked))
  return words.leavingSum(count, number(asked), number(report.leavingDays))
}

function List({ what, learnt, view }: Props & { readonly learnt: Learnt }) {
  const words = useCustomersWords()
  const { percent, money } = formatsOf(useLanguage())
  const reasonWords = useReasonWords(view)
  return (
    <Wide>
      <table class="foretold">
        <thead>
          <tr>
            <th scope="col">{words.customer}</th>
            <th scope="col">{what === 'spending' ? words.amount : words.likely}</th>
            <th scope="col">{words.why}</th>
          </tr>
        </thead>
        <tbody>
          {learnt.customers.map(({ customerId, value, reasons }) => (
            <tr key={customerId}>
              <th scope="row">
                <CustomerLink id={customerId} names={view.names} />
              </th>
              <td>{what === 'spending' ? money(value, view.currency) : percent(value)}</td>
              <td>
                <ul class="reasons small">
                  {reasons.map((reason) => (
                    <ReasonItem key={reason.column} reason={reason} text={reasonWords(reason)} />
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  )
}

function ReasonItem({
  reason: { effect },
  text,
}: {
  readonly reason: Reason
  readonly text: string | undefined
}) {
  const words = useCustomersWords()
  if (text === undefined) return null
  const way = effect > 0 ? words.raises : words.lowers
  return (
    <li>
      <span class="spoken">{way}</span>
      <span class="way" title={way} aria-hidden="true">
        {effect > 0 ? '↑' : '↓'}
      </span>{' '}
      {text}
    </li>
  )
}
