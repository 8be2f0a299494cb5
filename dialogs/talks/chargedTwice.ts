import type { Heard } from '../../analytics/index.ts'
import type { Order } from '../../data/index.ts'
import { say } from '../phrases/say.ts'
import type { Turn } from '../turn.ts'
import { aboutOrder, type OrderServices } from './ownOrder.ts'
import { promiseTicket, type TicketServices } from './tickets.ts'

const isPaid = ({ status }: Order): boolean => status !== 'cancelled'

/** An order was paid twice, and both amounts are booked: a person sends the second one back. */
export const chargedTwice = aboutOrder<OrderServices & TicketServices>('chargedTwice', {
  fits: isPaid,
}).finish(async ({ order }, services, turn) => {
  const wish = { kind: 'payment', key: order, orderId: order } as const
  const { id, promised } = await promiseTicket(services, turn, wish)
  return say.chargedTwiceNoted(id, order, promised, turn.local)
})

const twice =
  /\b(?:charged?|billed|debited|deducted|paid|taken)\b[^.!?]{0,24}\b(?:twice|double|(?:two|2) times|2x)\b|\b(?:double|two|second|duplicate|extra)[- ](?:charges?|charged|payments?|debits?)\b|(?:扣|收|付|刷)了?(?:我|款|钱|錢)?(?:[两兩2二])[次遍笔筆]|[重][复複]扣|多扣了?一/iu
const booked =
  /\bboth\b[^.!?]{0,30}\b(?:book|post|clear|gone|went|take|took|paid|charg|debit|through|settle|show|there)\w*|\b(?:really|actually|definitely|already) (?:book|charg|take|took|debit|gone)\w*|\b(?:i|have|['’]ve) (?:just )?checked\b|\bmy (?:bank|statement)\b|\b(?:refund|money back)\b|(?:[两兩2二])[笔筆次][^，。]{0,8}[都全]|[真确確](?:的|实|實)|都(?:入[账帳]|扣|成功|出[账帳])|[查][过過]|银行|銀行|退(?:我|回|一|款|钱|錢)/iu
const next = /\b(?:what now|now what|and now|still both|yes,? both)\b|^both\b|[怎][么麼][办辦]|[两兩]笔都/iu

/** Whether a message says of two charges that both are booked: at once, or after it was told what they mostly are. */
export function tellsTwoCharges({ text }: Heard, { memory }: Pick<Turn, 'memory'>): boolean {
  if (twice.test(text)) return booked.test(text)
  return twice.test(memory.asked?.question ?? '') && (booked.test(text) || next.test(text))
}
