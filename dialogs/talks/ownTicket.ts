import { maskPersonalData } from '../../analytics/index.ts'
import type { Ticket, TicketKind } from '../../data/index.ts'
import { say } from '../phrases/say.ts'
import type { Said } from '../steps.ts'
import type { Turn } from '../turn.ts'
import { callPerson } from './person.ts'
import type { TicketServices } from './tickets.ts'

const numbered = /\bT-?(\d{3,9})\b/i
const complaint = /\bcomplaints?\b|投[诉訴]/i
const called = '(?:(?:\\w+ )?(?:complaint|ticket)|(?:support )?case)'
const request = '(?:replacement|exchange|warranty claim|claim|repair|company invoice)'
const calledInChinese = '(?:投[诉訴]|工[单單]|反[馈饋])'
/** A message about something that was asked for before, not one that asks for something. */
const after = new RegExp(
  [
    `\\b(?:my|the|that|this) ${called}(?: (?:from|of|that|which|i)\\b|[^\\p{L}]*$)`,
    `\\b(?:about|on|to|regarding|status of|happened (?:to|with)|drop|close|withdraw|cancel|update) (?:my|the|that|this) ${called}\\b`,
    `\\b(?:status|news|updates?|progress|happening|going on|word|anything) (?:of|on|about|with|for) (?:my|the|that|this) (?:[\\p{L}-]+ ){0,3}${request}\\b|\\b(?:is|was) (?:my|the|that) (?:[\\p{L}-]+ ){0,3}${request} (?:still )?(?:open|pending|done|ready|noted|registered|approved|going on|in progress)\\b|\\bmy (?:[\\p{L}-]+ ){0,3}${request},? (?:any )?(?:news|updates?|status)\\b|\\bwhere(?:['’]s| is) my (?:[\\p{L}-]+ ){0,3}${request}\\b`,
    `(?:我的?|[那这這]个?|上次的?|之前的?)[^，。]{0,8}(?:[换換][货貨]|[补補][发發]|[维維]修|保修|[赔賠][偿償])(?:申[请請])?(?:[单單])?的?(?:[处處]理)?(?:得)?(?:[进進]度|[状狀][态態]|[结結]果|怎么样|怎麼樣|到哪|有消息|[还還]在(?:[处處]理|[办辦])|好了[吗嗎没沒])`,
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
  if (ticket === undefined) return number === undefined ? noneOf(turn) : say.noSuchTicket(`T-${number}`)
  if (number !== undefined && ticket.done === undefined && takesBack.test(heard.text)) {
    await tickets.add(ticket.id, maskPersonalData(heard.text))
    return say.addedToTicket(ticket.id)
  }
  const { id, done, promised } = ticket
  if (done !== undefined) return say.ticketDone(id, done, local)
  if (promised === undefined) return say.ticketOpen(id)
  if (promised >= now) return say.ticketPromised(id, promised, local)
  callPerson(turn)
  turn.notes.urgent = true
  return say.ticketLate(id, promised, local)
}

/** Is not wanted any more, which a person sees to. */
const takesBack = /\b(?:cancel|withdraw|drop|forget|stop|no longer)\b|取消|撤[销銷回]|不要了|算了/iu

/** Who asks after something that was never noted is not left to believe that it was. */
const noneOf = ({ heard }: Turn): Said | undefined =>
  kinds.some(({ words }) => words !== complaint && words.test(heard.text))
    ? { line: say.noTicketYet(), options: [{ line: say.fetchPerson(), means: { intent: 'talk_to_person' } }] }
    : undefined

/** The newest that is not done, of a kind when the words name one. */
function newest(own: readonly Ticket[], text: string): Ticket | undefined {
  const open = own.filter(({ done }) => done === undefined)
  const named = kinds.filter(({ words }) => words.test(text)).flatMap(({ of }) => of)
  return open.findLast(({ kind }) => named.length === 0 || named.includes(kind))
}

const kinds: readonly { readonly words: RegExp; readonly of: readonly TicketKind[] }[] = [
  { words: complaint, of: ['complaint'] },
  { words: /\breplacement\b|[补補][发發]/iu, of: ['exchange', 'missing_item'] },
  { words: /\bexchange\b|[换換][货貨]/iu, of: ['exchange'] },
  { words: /\bclaim\b|\bwarranty\b|\brepair\b|保修|[维維]修/iu, of: ['warranty'] },
  { words: /\bcompany invoice\b/iu, of: ['invoice'] },
]
