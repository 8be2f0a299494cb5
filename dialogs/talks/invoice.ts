import { type Heard, maskPersonalData } from '../../analytics/index.ts'
import { ownWords } from '../ownWords.ts'
import { say } from '../phrases/say.ts'
import type { Question } from '../question.ts'
import { stateToo } from './orderState.ts'
import { aboutOrderOrRules, type OrderServices } from './ownOrder.ts'
import type { Pointers } from './rules.ts'
import { promiseTicket, type TicketServices } from './tickets.ts'

interface InvoiceServices extends OrderServices, TicketServices, Pointers {}

/** Gives the invoice of an order; one for a company is made by a person. */
export const invoice = aboutOrderOrRules<InvoiceServices>('invoice', 'invoice', {
  fits: ({ status }) => status !== 'cancelled',
})
  .tell(stateToo)
  .stopIf(async ({ order }, { orders }) =>
    (await orders.find(order))?.status === 'cancelled' ? say.noInvoice(order) : undefined,
  )
  .ask('forCompany', whetherForCompany())
  .ask('company', ({ forCompany }) =>
    forCompany === true
      ? ownWords({ line: say.whichCompany(), about: ['invoice', 'company_orders'], find: named })
      : undefined,
  )
  .finish(async ({ order, forCompany, company = textOf(forCompany) }, services, turn) => {
    if (company === undefined) return say.invoiceHere(order, turn.links.invoice(order, turn.language))
    const wish = { kind: 'invoice', key: `${order} ${company}`, orderId: order, details: company } as const
    const { id, promised } = await promiseTicket(services, turn, wish)
    return say.companyInvoiceNoted(id, order, promised, turn.local)
  })

/** Never asked: an invoice is for a person unless something else is said; the company may be told at once. */
function whetherForCompany(): Question<boolean | string> {
  const said = (heard: Heard) => named(heard) ?? (isForCompany(heard) ? true : undefined)
  return { line: say.whichCompany(), find: said, read: said, assume: () => false }
}

const textOf = (told: boolean | string): string | undefined => (typeof told === 'string' ? told : undefined)

const isForCompany = ({ text }: Heard): boolean =>
  /\b(company|business|corporate|uen|vat|firm|pte|ltd)\b|公司|企业|单位|抬头|税号|对公/i.test(text)

/** Whether a message tells the company that an invoice is for. */
export const tellsCompany = (heard: Heard): boolean => named(heard) !== undefined && isForCompany(heard)

/** A company with its number: 9 or 10 digits or letters, as UEN have. */
const named = ({ text }: Heard): string | undefined =>
  /\b\d{8,9}[A-Z]\b|\b[TSR]\d{2}[A-Z]{2}\d{4}[A-Z]\b/i.test(text) ? maskPersonalData(text) : undefined
