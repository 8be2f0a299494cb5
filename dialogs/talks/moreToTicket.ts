import { type Heard, maskPersonalData, threatsIn } from '../../analytics/index.ts'
import { say } from '../phrases/say.ts'
import type { Said } from '../steps.ts'
import type { Turn } from '../turn.ts'
import { isQuestion, lengthOf } from '../wording.ts'
import type { TicketServices } from './tickets.ts'

/** What a sentence that goes on with a complaint may seem to be for. */
const near = [
  ...['complaint', 'insult', 'weather', 'joke', 'boredom', 'how_are_you', 'who_are_you', 'praise'],
  ...['delivery_time', 'delivery_options', 'opening_hours', 'contact', 'product_question', 'gift_wrapping'],
  ...['product_care', 'sustainability', 'take_suggestion', 'more_suggestions', 'product_advice'],
]
const cross = ['complaint', 'insult']
const fewest = 3

/** Whether a message says more of what was complained about in this conversation. */
export function saysMore({ heard, memory, pressed }: Turn): boolean {
  const { text, intent, entities } = heard
  const isNear = intent === undefined || near.includes(intent)
  const isAlone = !entities.some(({ kind }) => kind === 'order')
  const tells = !pressed && isNear && isAlone && !isQuestion(text) && saysEnough(heard)
  return memory.lastTalk === 'complaint' && tells && !asks.test(text)
}

const asks =
  /\b(?:i (?:want|need|would like|['’]?d like)|can|could|please|show|tell me|looking for)\b|我[想要]|请|請|帮我|幫我/iu

/** A few words will do when they are angry ones. */
const saysEnough = ({ text, intent = '' }: Heard): boolean =>
  lengthOf(text) >= fewest || cross.includes(intent) || threatsIn(text).legal

/** Adds it to the complaint; undefined when there is none that is still open. */
export async function moreToTicket({ tickets }: TicketServices, turn: Turn): Promise<Said | undefined> {
  const { conversationId, heard } = turn
  const own = await tickets.of({ customerId: undefined, conversationId })
  const open = own.findLast(({ kind, done }) => kind === 'complaint' && done === undefined)
  if (open === undefined) return undefined
  await tickets.add(open.id, maskPersonalData(heard.text))
  return say.addedToTicket(open.id)
}
