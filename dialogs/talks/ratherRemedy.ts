import { maskPersonalData } from '../../analytics/index.ts'
import { say } from '../phrases/say.ts'
import type { Said } from '../steps.ts'
import { productsIn, type Turn } from '../turn.ts'
import { isQuestion } from '../wording.ts'
import { remedyIn } from './remedy.ts'
import type { TicketServices } from './tickets.ts'

const longest = 60

/** Whether who was promised a new one, or the money, would rather have the other: "actually, a refund is better". */
export function wantsOtherRemedy({ heard, memory: { settled, lastTalk } }: Turn): boolean {
  const { text } = heard
  if (settled === undefined || settled.talk !== lastTalk || settled.way === 'sentBack') return false
  if (text.length > longest || isQuestion(text) || productsIn(heard).length > 0) return false
  const wanted = remedyIn(text)
  return wanted !== undefined && (settled.way === 'replaced') === (wanted === 'refund')
}

/** Tells the colleague who sees to it. */
export async function ratherRemedy({ tickets }: TicketServices, turn: Turn): Promise<Said> {
  const { conversationId, customer, heard, memory } = turn
  const own = await tickets.of({ customerId: customer?.id, conversationId })
  const open = own.findLast(({ done, productId }) => done === undefined && productId === memory.settled?.item)
  if (open === undefined) return say.noToWhat()
  await tickets.add(open.id, maskPersonalData(heard.text))
  return say.addedToTicket(open.id)
}
