import { type Line, say } from '../phrases/say.ts'
import type { Turn } from '../turn.ts'
import { promiseTicket, type TicketServices } from './tickets.ts'

const back =
  /\bchanged my mind about (?:the |my |that )?return\b|\b(?:cancel|withdraw|undo|revoke|stop) (?:that|this|the|my) (?:return|refund)\b|\b(?:cancel|withdraw) R-?\d{3,}\b|\bR-?\d{3,}\b.{0,20}\b(?:cancel|withdraw)|(?:取消|撤[销銷回]?)(?:[这這那]个?|[这這那]個?|我的)?(?:退[货貨]|R-?\d{3,})|R-?\d{3,}.{0,4}(?:取消|撤)/iu
/** Enough when a return was the last thing that was talked about. */
const nothing =
  /^(?:那|哎|算了|[，,\s])*(?:我)?(?:还是|還是|先)?不退了|\b(?:don['’]?t|do not) want to return (?:it|them)(?: anymore| any more| after all)?\b/iu

/** Whether a return that is registered is taken back. */
export const takesReturnBack = ({ heard: { text }, memory: { lastTalk } }: Turn): boolean =>
  back.test(text) || (lastTalk === 'returns' && nothing.test(text))

/** A return that is taken back is a person's matter: a label may be on its way. */
export async function withdrawReturn(services: TicketServices, turn: Turn): Promise<Line> {
  const { lastOrder } = turn.memory
  const { id, promised } = await promiseTicket(services, turn, {
    kind: 'return_withdrawn',
    key: turn.key,
    ...(lastOrder === undefined ? {} : { orderId: lastOrder }),
  })
  return say.returnWithdrawn(id, promised, turn.local)
}
