import { useEffect, useState } from 'preact/hooks'
import type { Customer } from '../../../data/index.ts'
import type { DeskTicket as Ticket } from '../../deskViews.ts'
import { formatsOf } from '../formats.ts'
import { useLanguage } from '../language.tsx'
import { queryOf } from '../server.ts'
import { useDeskWords } from './deskWords.ts'
import type { Detail } from './detail.ts'
import { Lately } from './lately.tsx'
import { OrderCard } from './orderCard.tsx'
import { useProfileWords } from './profilePane.tsx'
import { Tickets } from './tickets.tsx'

/** Who the customer is, what they asked for and bought; a fold where there is no room beside the transcript. */
interface Props {
  readonly detail: Detail
  readonly onChanged: () => void
}

export function CustomerPane({ detail, onChanged }: Props) {
  const words = useDeskWords()
  const wide = useWide()
  const title = <h2>{words.customer}</h2>
  return (
    <aside class="customer-pane" aria-label={words.customer}>
      {wide ? (
        <>
          {title}
          <Requests tickets={detail.tickets ?? []} onDone={onChanged} />
          <Known detail={detail} />
        </>
      ) : (
        <details>
          <summary>{title}</summary>
          <Requests tickets={detail.tickets ?? []} onDone={onChanged} />
          <Known detail={detail} />
        </details>
      )}
    </aside>
  )
}

function Requests({ tickets, onDone }: { readonly tickets: readonly Ticket[]; readonly onDone: () => void }) {
  const words = useDeskWords()
  if (tickets.length === 0) return null
  return (
    <>
      <h3>{words.requests}</h3>
      <Tickets tickets={tickets} onDone={onDone} />
    </>
  )
}

function Known({
  detail: { conversation, customer, orders, lately = [], products = {}, currency },
}: {
  readonly detail: Detail
}) {
  const words = useDeskWords()
  if (customer === undefined) return <p class="quiet">{words.guestWhy}</p>
  return (
    <>
      <Facts customer={customer} />
      <a
        class="to-profile"
        href={`/desk${queryOf({ conversation: conversation.id, customer: customer.id })}`}
      >
        {useProfileWords().title}
      </a>
      <h3>{words.orders}</h3>
      {orders.length === 0 && <p class="quiet">{words.noOrders}</p>}
      {orders.map((order, i) => (
        <OrderCard key={order.id} order={order} open={i === 0} products={products} currency={currency} />
      ))}
      <Lately turns={lately} />
    </>
  )
}

function Facts({ customer }: { readonly customer: Customer }) {
  const words = useDeskWords()
  const { date } = formatsOf(useLanguage())
  const { id, name, joined, language, personalise, notices } = customer
  const fact = (term: string, value: string | undefined) =>
    value !== undefined && (
      <div>
        <dt class="quiet">{term}</dt>
        <dd>{value}</dd>
      </div>
    )
  return (
    <>
      <p class="name">
        <strong>{name ?? id}</strong> {name !== undefined && <span class="small quiet">{id}</span>}
      </p>
      <dl class="small">
        {fact(words.customerSince, joined === undefined ? undefined : date(joined))}
        {fact(words.customerLanguage, language && words.language[language])}
        {fact(words.personalise, personalise ? words.yes : words.no)}
        {notices !== undefined && fact(words.notices, notices ? words.yes : words.no)}
      </dl>
    </>
  )
}

const room = '(min-width: 1200px)'

function useWide(): boolean {
  const [wide, setWide] = useState(() => matchMedia(room).matches)
  useEffect(() => {
    const query = matchMedia(room)
    const onChange = () => setWide(query.matches)
    query.addEventListener('change', onChange)
    return () => query.removeEventListener('change', onChange)
  }, [])
  return wide
}
