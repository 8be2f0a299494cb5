import { useRef, useState } from 'preact/hooks'
import type { Moment } from '../../../data/index.ts'
import type { DeskTicket as Ticket } from '../../deskViews.ts'
import { formatsOf } from '../formats.ts'
import { useLanguage, usePageWords } from '../language.tsx'
import { postJson } from '../server.ts'
import { AskFirst } from './askFirst.tsx'
import { useDeskWords } from './deskWords.ts'
import { useNow } from './now.ts'

interface Props {
  readonly tickets: readonly Ticket[]
  readonly onDone: () => void
  /** Opens the conversation of a ticket; undefined where it is open already. */
  readonly onChoose?: (conversationId: string) => void
}

/** What customers were promised, what is due first before the rest. */
export function ToDo({ tickets, count, onDone, onChoose }: Props & { readonly count: number }) {
  const words = useDeskWords()
  const now = useNow()
  const late = tickets.filter((ticket) => isLate(ticket, now)).length
  if (tickets.length === 0) return null
  return (
    <details class="todo" open={late > 0}>
      <summary>
        {words.toDo(count)}
        {late > 0 && <span class="mark alert">{words.lateTickets(late)}</span>}
      </summary>
      <Tickets tickets={tickets} onDone={onDone} {...(onChoose ? { onChoose } : {})} />
    </details>
  )
}

/** Tickets with what was asked and until when. */
export function Tickets({ tickets, onDone, onChoose }: Props) {
  return (
    <ul class="tickets small">
      {tickets.map((ticket) => (
        <Row key={ticket.id} ticket={ticket} onDone={onDone} onChoose={onChoose} />
      ))}
    </ul>
  )
}

interface RowProps {
  readonly ticket: Ticket
  readonly onDone: () => void
  readonly onChoose: ((conversationId: string) => void) | undefined
}

function Row({ ticket, onDone, onChoose }: RowProps) {
  const words = useDeskWords()
  const { dateTime } = formatsOf(useLanguage())
  const { id, kind, orderId, details, promised, done, conversationId } = ticket
  const late = isLate(ticket, useNow())
  const money = useMoneyOf(ticket)
  const row = useRef<HTMLLIElement>(null)
  const closed = () => {
    // The button that had the keyboard goes.
    row.current?.focus()
    onDone()
  }
  return (
    <li ref={row} tabIndex={-1}>
      <p>
        <strong>{words.ticket[kind]}</strong>{' '}
        <span class="quiet">{[id, orderId].filter(Boolean).join(' · ')}</span>
      </p>
      {details !== '' && <p class="preview">{details}</p>}
      {money !== undefined && <p class="money">{money.join(' · ')}</p>}
      <p class={late ? 'mark alert' : 'quiet'}>
        {done !== undefined
          ? words.ticketDone(dateTime(done))
          : promised !== undefined && words.promised(dateTime(promised))}
      </p>
      {onChoose !== undefined && conversationId !== undefined && (
        <button type="button" class="button" onClick={() => onChoose(conversationId)}>
          {words.openConversation}
        </button>
      )}
      {done === undefined && kind !== 'erasure' && <Done ticket={ticket} onDone={closed} />}
    </li>
  )
}

/** What a return is of, and what goes back for it; undefined where nobody knows. */
function useMoneyOf({ item, amount, currency }: Ticket): readonly [item: string, amount: string] | undefined {
  const language = useLanguage()
  if (item === undefined || amount === undefined) return undefined
  return [item[language], formatsOf(language).money(amount, currency)]
}

interface DoneProps {
  readonly ticket: Ticket
  readonly onDone: () => void
}

/** Money is asked about first: the customer is told of it. */
function Done({ ticket, onDone }: DoneProps) {
  const words = useDeskWords()
  const page = usePageWords()
  const { state, close } = useClosing(ticket.id, onDone)
  const { id, kind } = ticket
  const money = useMoneyOf(ticket)
  const button = { spoken: words.markDone(id), disabled: state === 'busy' }
  return (
    <>
      {kind === 'return' ? (
        <AskFirst
          {...button}
          label={words.moneySent}
          question={money === undefined ? words.moneySentSureOf(id) : words.moneySentSure(...money)}
          yes={words.moneySentYes}
          onYes={() => void close()}
        />
      ) : (
        <button
          type="button"
          class="button"
          aria-label={button.spoken}
          disabled={button.disabled}
          onClick={() => void close()}
        >
          {words.done}
        </button>
      )}
      {state === 'failed' && <p role="alert">{page.failed}</p>}
    </>
  )
}

function useClosing(id: string, onDone: () => void) {
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready')
  const close = async () => {
    setState('busy')
    const closed = await postJson(`/desk/api/tickets/${encodeURIComponent(id)}/done`).then(
      () => 'ready' as const,
      () => 'failed' as const,
    )
    setState(closed)
    onDone()
  }
  return { state, close }
}

const isLate = ({ promised, done }: Ticket, now: Moment): boolean =>
  done === undefined && promised !== undefined && promised < now
