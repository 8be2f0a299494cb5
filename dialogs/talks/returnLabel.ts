import { Form } from '../form.ts'
import { say } from '../phrases/say.ts'
import type { Said } from '../steps.ts'
import { productsIn, type Turn } from '../turn.ts'
import { yesNo } from '../yesNo.ts'
import { nameOf } from './catalogue.ts'
import { openReturns, type ReturnsAtHand, whichReturn } from './openReturns.ts'
import { aboutGuestsOrder } from './ownOrder.ts'
import type { Pointers } from './rules.ts'
import { promiseTicket, type TicketServices } from './tickets.ts'

type LabelServices = ReturnsAtHand & TicketServices & Pick<Pointers, 'button'>

const longest = 60
const label = '(?:标签|標籤|面单|面單)'
const again =
  /\b(?:resend|re-send|send .*\bagain|another copy|lost|(?:did(?:n['’]?t| not)|have(?:n['’]?t| not)|never) (?:\w+ )?(?:get|got|receive|come|arrive|see)\w*)\b|[重再补補][发發寄]|[没沒收]有?[收找]到|[收找]不到|[丢丟]了/iu
const asked = new RegExp(
  [
    '\\b(?:where|download|print|find|get|got|receiv\\w*|resend|re-send|send|lost|email\\w*|come|arrive\\w*)\\b.{0,30}\\blabels?\\b',
    '\\blabels?\\b.{0,24}\\b(?:where|download|print|find|again|never|not|lost|arrive\\w*|come|came|emailed)\\b',
    `${label}[^，,。]{0,8}(?:哪|下[载載]|打印|列印|[没沒]|不到|怎[么麼]|[发發寄]|[给給]我|呢|[丢丟])`,
    `(?:[没沒收]有?[收找]到|[收找]不到|[重再补補][发發寄]|下[载載]|打印|列印|哪[里裡儿兒]?|[发發]我)[^，,。]{0,6}${label}`,
  ].join('|'),
  'iu',
)
/** What it costs is told by an article. */
const cost = /\b(?:cost|costs|pay|pays|free|charge\w*|fee)\b|多少[钱錢]|[运運邮郵]?[费費]|免[费費]|要[钱錢]/iu

/** Whether a message asks for the label of a return: where it is, or for it to be sent again. */
export const asksForLabel = ({ heard }: Turn): boolean => {
  const { text } = heard
  const isOfReturn = productsIn(heard).length === 0 || /\breturn|退|寄回/i.test(text)
  return text.length <= longest && asked.test(text) && !cost.test(text) && isOfReturn
}

/** Tells where the label of a return is, and has it sent again. */
export const returnLabel = aboutGuestsOrder(
  Form.named<LabelServices>('returnLabel').stopIf((known, services, turn) =>
    Object.keys(known).length > 0 || isOfOwn(turn) ? undefined : inGeneral(services),
  ),
)
  .stopIf(async ({ order }, services, turn) =>
    (await openReturns(order, services, turn)).length > 0 ? undefined : inGeneral(services),
  )
  .ask('id', async ({ order }, services, turn) =>
    whichReturn(await openReturns(order, services, turn), services, turn),
  )
  .ask('sure', async ({ order, id }, services, turn) => {
    const found = (await openReturns(order, services, turn)).find((one) => one.id === id)
    return yesNo(say.labelSent(id, nameOf(found?.productId ?? '', services.catalogue)))
  })
  .stopIf(({ sure }) => (sure ? undefined : say.noToWhat()))
  .finish(async ({ order, id }, services, turn) => {
    const found = (await openReturns(order, services, turn)).find((one) => one.id === id)
    const of = found && { orderId: found.orderId, productId: found.productId }
    const wish = { kind: 'return_label', key: turn.key, details: id, ...of } as const
    const ticket = await promiseTicket(services, turn, wish)
    return say.labelNoted(ticket.id, id, ticket.promised, turn.local)
  })

/** Whether it is about a return that we can look up; a guest who only asks where labels are need not prove an order. */
const isOfOwn = ({ customer, heard: { text }, memory: { proven } }: Turn): boolean =>
  customer !== undefined || proven.length > 0 || again.test(text) || /\bR-?\d{3,}\b/i.test(text)

const inGeneral = ({ button }: LabelServices): Said => ({
  line: say.labelComes(),
  options: [button('return_item'), button('talk_to_person')],
})
