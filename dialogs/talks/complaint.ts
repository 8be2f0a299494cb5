import type { Heard } from '../../analytics/index.ts'
import { maskPersonalData } from '../../analytics/index.ts'
import { Form } from '../form.ts'
import { ownWords } from '../ownWords.ts'
import { say } from '../phrases/say.ts'
import { isLong } from '../wording.ts'
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
]

/** Takes a complaint down, as it was said, and calls a person, who answers within the time that is promised. */
export const complaint = Form.named<ComplaintServices>('complaint')
  .ask('what', ownWords({ line: say.whatToComplainAbout(), about: troubles, find: told }))
  .finish(async ({ what }, services, turn) => {
    const wish = { kind: 'complaint', key: `${turn.conversationId} ${what}`, details: what } as const
    const { id, promised } = await promiseTicket(services, turn, wish)
    callPerson(turn)
    return say.complaintNoted(id, promised, turn.local)
  })

/** A complaint that tells what happened need not be asked for it: an angry customer repeats nothing. */
function told({ text, intent, mood }: Heard): string | undefined {
  const tells = intent === 'complaint' || intent === undefined || mood.negative > 0.5
  return tells && isLong(text) ? maskPersonalData(text) : undefined
}
