import type { Moment } from '../../data/index.ts'
import { Form } from '../form.ts'
import { say } from '../phrases/say.ts'
import type { Said } from '../steps.ts'
import type { Turn } from '../turn.ts'
import { yesNo } from '../yesNo.ts'
import { type Consents, personalSwitch } from './consent.ts'
import type { Pointers } from './rules.ts'

/** What is kept of a customer, and how it goes. */
export interface Privacy extends Consents {
  /** How much is kept. */
  holds(customerId: string): Promise<{ readonly orders: number; readonly conversations: number }>
  /** Forgets who the customer is and what was talked about; the conversation that goes on follows within a day. */
  erase(customerId: string, conversationId: string, at: Moment): Promise<void>
}

export interface PrivacyServices extends Pointers {
  readonly privacy: Privacy
}

/** What we know of the customer, with what can be done about it. */
export async function myData({ privacy, button, article }: PrivacyServices, turn: Turn): Promise<Said> {
  const { customer, links, language } = turn
  if (customer === undefined) return article(turn, 'privacy') ?? say.guestData()
  const held = await privacy.holds(customer.id)
  return {
    line: say.dataIs({ ...held, ...customer, copy: links.copy(customer.id, language) }),
    options: [personalSwitch(customer.personalise), button('erase_my_data')],
  }
}

/** Erases what we know of the customer, when they are sure. */
export const eraseData = Form.named<PrivacyServices>('eraseData')
  .stopIf((_, { article }, turn) =>
    turn.customer ? undefined : (article(turn, 'privacy') ?? say.guestData()),
  )
  .ask('sure', yesNo(say.eraseAll()))
  .stopIf(({ sure }) => (sure ? undefined : say.nothingChanged()))
  .finish(async (_, { privacy }, { customer, conversationId, now }) => {
    if (customer !== undefined) await privacy.erase(customer.id, conversationId, now)
    return say.erased()
  })
