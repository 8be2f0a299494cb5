import { maskPersonalData } from '../../analytics/index.ts'
import type { Moment, Ticket, TicketWish } from '../../data/index.ts'
import type { Local } from '../phrases/formats.ts'
import { type Line, say } from '../phrases/say.ts'
import type { Turn } from '../turn.ts'
import { type AnswerTimes, backAt, workedOff, workingDay } from './answerTimes.ts'
import { callPerson } from './person.ts'

/** What the shop's people have to do. */
export interface Tickets {
  /** Opens a ticket; the same key gives the same ticket. */
  open(wish: TicketWish): Promise<Ticket>
  /** Adds to what one that is open says. */
  add(id: string, words: string): Promise<void>
  /** Those of a customer and of a conversation, oldest first. */
  of(whose: {
    readonly customerId: string | undefined
    readonly conversationId: string
  }): Promise<readonly Ticket[]>
}

/** When people answer, and how soon. */
export interface AnswerRules extends AnswerTimes {
  /** Within how many hours a person answers. */
  readonly answerHours: number
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

/**
 * Hours that fit into a day are those in which somebody answers. Of more of them days on which nobody answers do not
 * count, and a time at which nobody does is put off until somebody is there.
 */
export function answerBy(now: Moment, rules: AnswerRules, local: Local): Moment {
  const { answerHours, closedDays } = rules
  if (answerHours * hour <= workingDay(rules)) return workedOff(answerHours * hour, now, { rules, local })
  const isClosed = (at: Moment) => backAt(at, { closedDays }, local) !== undefined
  let by = now + answerHours * hour
  for (let day = 0; day < 7 && isClosed(by); day++) by += 24 * hour
  return backAt(by, rules, local) ?? by
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
