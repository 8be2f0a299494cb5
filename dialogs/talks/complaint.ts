import type { Heard } from '../../analytics/index.ts'
import { maskPersonalData } from '../../analytics/index.ts'
import { Form } from '../form.ts'
import { ownWords } from '../ownWords.ts'
import { say } from '../phrases/say.ts'
import { isLong, isQuestion } from '../wording.ts'
import { callPerson, type PersonServices } from './person.ts'
import { promiseTicket, type TicketServices } from './tickets.ts'

type ComplaintServices = TicketServices & PersonServices

/** Anything may be complained about. */
const troubles = [
  ...[
    'complaint',
    'insult',
    'damaged_item',
    'missing_item',
    'order_status',
    'delivery_time',
    'delivery_cost',
  ],
  ...['refund_status', 'payment_problem', 'promotions', 'price_adjustment', 'product_question'],
  ...['warranty', 'account_access', 'loyalty_points', 'newsletter', 'opening_hours', 'contact'],
  ...['delivery_options', 'pickup', 'gift_wrapping', 'product_care', 'weather', 'boredom', 'joke'],
]

/** Takes a complaint down, as it was said, and calls a person, who answers within the time that is promised. */
export const complaint = Form.named<ComplaintServices>('complaint')
  .ask('what', ownWords({ line: say.whatToComplainAbout(), about: troubles, find: told }))
  .finish(async ({ what }, services, turn) => {
    const wish = { kind: 'complaint', key: `${turn.conversationId} ${what}`, details: what } as const
    const { id, promised } = await promiseTicket(services, turn, wish)
    callPerson(turn)
    turn.notes.promised = true
    return say.complaintNoted(id, promised, turn.local)
  })

/**
 * A complaint that tells what happened need not be asked for it: an angry customer repeats nothing. Who asks, and is
 * not displeased, tells nothing.
 */
function told({ text, intent, mood }: Heard): string | undefined {
  const isDispleased = mood.negative > 0.5
  const tells = isDispleased || ((intent === 'complaint' || intent === undefined) && !isQuestion(text))
  return tells && isLong(text) && !announces.test(text) ? maskPersonalData(text) : undefined
}

/** Says that there is a complaint, and hardly more than about what. */
const announces =
  /^\P{L}*(?:\p{L}+[^\p{L}.!?,]+){0,8}complain(?:t|ts|ing)?(?: (?:about|against|on|regarding|with))?(?: [\p{L}’'-]+){0,3}[^\p{L}]*$/iu
