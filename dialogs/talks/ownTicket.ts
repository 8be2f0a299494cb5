import type { Ticket } from '../../data/index.ts'
import { say } from '../phrases/say.ts'
import type { Said } from '../steps.ts'
import type { Turn } from '../turn.ts'
import { callPerson } from './person.ts'
import type { TicketServices } from './tickets.ts'

const numbered = /\bT-?(\d{3,9})\b/i
const complaint = /\bcomplaints?\b|投[诉訴]/i
const called = '(?:(?:\\w+ )?(?:complaint|ticket)|(?:support )?case)'
const calledInChinese = '(?:投[诉訴]|工[单單]|反[馈饋])'
/** A message about something that was asked for before, not one that asks for something. */
const after = new RegExp(
  [
    `\\b(?:my|the|that|this) ${called}(?: (?:from|of|that|which|i)\\b|[^\\p{L}]*$)`,
    `\\b(?:about|on|to|regarding|status of|happened (?:to|with)|drop|close|withdraw|cancel|update) (?:my|the|that|this) ${called}\\b`,
    `(?:我的|我那个|我那個|上次的?|之前的?|昨天的?)${calledInChinese}`,
    `(?:撤[销銷回]|取消|[关關][闭閉]?)(?:我的|[这這那]个?|[这這那]個?)?${calledInChinese}`,
    `${calledInChinese}(?:了|的事)?.{0,6}(?:[进進]度|[结結]果|[处處]理得?怎|怎么样|怎麼樣|[没沒]人|[还還][没沒]|回音|消息|答[复復])`,
  ].join('|'),
  'iu',
)

/** Whether a message asks after a ticket, or adds to it, rather than for something new. */
export const isAfterTicket = ({ heard: { text, entities } }: Turn): boolean =>
  after.test(text) ||
  (numbered.test(text) && !entities.some(({ kind, text }) => things.includes(kind) && numbered.test(text)))

/** Their numbers may look like that of a ticket. */
const things = ['product', 'sku', 'order']

/**
 * What became of a ticket of this customer, or of this conversation: the one with the number that is named, else the
 * newest. Who waits longer than was promised gets a person ahead of others. Undefined when there is none and no number
 * was named: then the message is about something new.
 */
export async function ownTicket({ tickets }: TicketServices, turn: Turn): Promise<Said | undefined> {
  const { heard, customer, conversationId, now, local } = turn
  const own = await tickets.of({ customerId: customer?.id, conversationId })
  const number = numbered.exec(heard.text)?.[1]
  const ticket = number === undefined ? newest(own, heard.text) : own.find(({ id }) => id === `T-${number}`)
  if (ticket === undefined) return number === undefined ? undefined : say.noSuchTicket(`T-${number}`)
  const { id, done, promised } = ticket
  if (done !== undefined) return say.ticketDone(id, done, local)
  if (promised === undefined) return say.ticketOpen(id)
  if (promised >= now) return say.ticketPromised(id, promised, local)
  callPerson(turn)
  turn.notes.urgent = true
  return say.ticketLate(id, promised, local)
}

/** The newest that is not done, of complaints when the words name one. */
function newest(own: readonly Ticket[], text: string): Ticket | undefined {
  const open = own.filter(({ done }) => done === undefined)
  return open.findLast(({ kind }) => !complaint.test(text) || kind === 'complaint')
}
