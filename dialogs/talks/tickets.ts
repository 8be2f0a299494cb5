import { maskPersonalData } from '../../analytics/index.ts'
import type { Moment, Ticket, TicketWish } from '../../data/index.ts'
import type { Local } from '../phrases/formats.ts'
import { type Line, say } from '../phrases/say.ts'
import type { Turn } from '../turn.ts'
import { callPerson } from './person.ts'

/** What the shop's people have to do. */
export interface Tickets {
  /** Opens a ticket; the same key gives the same ticket. */
  open(wish: TicketWish): Promise<Ticket>
  /** Those of a customer and of a conversation, oldest first. */
  of(whose: {
    readonly customerId: string | undefined
    readonly conversationId: string
  }): Promise<readonly Ticket[]>
}

/** When people answer. */
export interface AnswerRules {
  /** Within how many hours a person answers. */
  readonly answerHours: number
  /** Days of the week on which nobody answers, 0 for Sunday. */
  readonly closedDays: readonly number[]
}

export interface TicketServices {
  readonly tickets: Tickets
  /** Within how many hours a person answers. */
  readonly rules: AnswerRules
}

type Wish = Pick<TicketWish, 'kind' | 'key'> & Partial<Pick<TicketWish, 'orderId' | 'productId' | 'details'>>

/** A ticket as a customer was promised it. */
export type Promised = Ticket & { readonly promised: Moment }

/** Opens a ticket for the customer who is talking; a person is to answer it in time. */
export async function promiseTicket(
  { tickets, rules }: TicketServices,
  { conversationId, customer, heard, now, local }: Turn,
  { details = maskPersonalData(heard.text), ...wish }: Wish,
): Promise<Promised> {
  const promised = answerBy(now, rules, local)
  const ticket = await tickets.open({
    ...wish,
    details,
    conversationId,
    customerId: customer?.id,
    at: now,
    promised,
  })
  return { ...ticket, promised: ticket.promised ?? promised }
}

const hour = 3_600_000
const week = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

/** Days on which nobody answers do not count. */
function answerBy(now: Moment, { answerHours, closedDays }: AnswerRules, { timeZone }: Local): Moment {
  const weekday = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone })
  const isClosed = (at: Moment) => closedDays.includes(week.indexOf(weekday.format(at)))
  let by = now + answerHours * hour
  for (let day = 0; day < week.length && isClosed(by); day++) by += 24 * hour
  return by
}

/** Keeps for a person what was being done when the shop's own systems did not answer. */
export async function unreachable(services: TicketServices, turn: Turn, doing: string): Promise<Line> {
  const order = turn.heard.entities.find(({ kind }) => kind === 'order')?.value
  const said = maskPersonalData(turn.heard.text)
  await promiseTicket(services, turn, {
    kind: 'unreachable',
    key: turn.key,
    details: [doing, said].filter(Boolean).join(' · '),
    ...(typeof order === 'string' ? { orderId: order } : {}),
  })
  callPerson(turn)
  return say.cannotReach()
}
