import { Form } from '../form.ts'
import { type Line, say } from '../phrases/say.ts'
import type { Turn } from '../turn.ts'
import { isQuestion } from '../wording.ts'
import { nameOf } from './catalogue.ts'
import { openReturns, type ReturnsAtHand, whichReturn } from './openReturns.ts'
import { aboutGuestsOrder } from './ownOrder.ts'
import { promiseTicket, type TicketServices } from './tickets.ts'

type WithdrawalServices = ReturnsAtHand & TicketServices

const back =
  /\bchanged my mind about (?:the |my |that )?return\b|\b(?:cancel|withdraw|undo|revoke|stop|call off) (?:that|this|the|my|a)(?: \w+)? (?:returns?|refund)\b|\b(?:cancel|withdraw) (?:the )?(?:return )?R-?\d{3,}\b|\bR-?\d{3,}\b.{0,20}\b(?:cancel|withdraw)|\btake back (?:the |my |that |this )?(?:return\b|R-?\d{3,})|(?:取消|撤[销銷回]?)(?:[这這那]个?|[这這那]個?|我的?)?(?:退[货貨]|R-?\d{3,})|R-?\d{3,}.{0,4}(?:取消|撤)|退[货貨](?:申[请請]|[单單])?.{0,3}(?:取消|撤[销銷回])/iu
/** Less says enough when there is something that comes back. */
const keeps =
  /^[^，,。?？]{0,14}(?<![能会會可]|什[么麼]|怎[么麼])不(?:想|用|要|打算)?退(?:[货貨])?了|\b(?:don['’]?t|do not|no longer) (?:want|need) to (?:return|send back) (?:it|them|(?:the|my) [\w ]{2,20}?)(?: any ?more| after all)?[.! ]*$|\b(?:i['’]?ll|i will|i want to|decided to|rather) keep (?:it|them|the \w+) (?:after all|instead of returning)\b/iu
/** Still less says it right after a return. */
const keepsNow =
  /^(?:please |pls )?cancel(?: (?:it|that|this))?(?: (?:please|again|pls))?[.! ]*$|^取消(?:它|吧|掉|了)*[。！! ]*$|\b(?:i['’]?ll|i will|i['’]?d|i would|i want to|let me|can i|may i)(?: rather| like to| prefer to| just)? keep (?:it|them|the [\w ]{2,20}?)(?: then| after all| instead| please)*[.!? ]*$|^(?:那|还是|還是|算了[,，]?|我)*(?:想)?(?:留着|留下|留著)(?:它|用)?[吧了算]*[。！! ]*$/iu
/** Something else is to be done in its place. */
const instead = /[换換]|[补補][发發寄]|\b(?:exchang|replac|swap)\w*/iu
const longest = 60

/** Whether a return that is registered is taken back. */
export function takesReturnBack({ heard: { text }, memory: { lastTalk }, customer }: Turn): boolean {
  if (takesPlainlyBack(text)) return true
  if (text.length > longest || instead.test(text)) return false
  if (lastTalk === 'returns' && keepsNow.test(text)) return true
  return (customer !== undefined || lastTalk === 'returns') && !isQuestion(text) && keeps.test(text)
}

/** Whether it says so in so many words. */
export const takesPlainlyBack = (text: string): boolean => back.test(text)

/** Whether a return that is only being asked about is not to be: nothing was registered yet. */
export const givesUpReturn = (open: string, text: string): boolean =>
  open === 'returns' && takesPlainlyBack(text) && !/\bR-?\d{3,}\b/i.test(text)

/** A return that is taken back: which one it is, then a person's matter, as a label may be on its way. */
export const withdrawReturn = aboutGuestsOrder(Form.named<WithdrawalServices>('withdrawReturn'))
  .stopIf(async ({ order }, services, turn) => {
    const open = await openReturns(order, services, turn)
    return open.length > 0 ? undefined : nothingOpen(order, turn)
  })
  .ask('id', async ({ order }, services, turn) =>
    whichReturn(await openReturns(order, services, turn), services, turn),
  )
  .finish(async ({ order, id }, services, turn) => {
    const found = (await openReturns(order, services, turn)).find((one) => one.id === id)
    if (found === undefined) return nothingOpen(order, turn)
    const { orderId, productId } = found
    const wish = { kind: 'return_withdrawn', key: id, orderId, productId, details: id } as const
    const ticket = await promiseTicket(services, turn, wish)
    return say.returnWithdrawn(ticket.id, nameOf(productId, services.catalogue), ticket.promised, turn.local)
  })

/** Whoever only says that nothing is to come back hears that nothing does. */
const nothingOpen = (order: string | undefined, { heard }: Turn): Line =>
  order === undefined && !takesPlainlyBack(heard.text) ? say.nothingChanged() : say.noOpenReturn(order)
