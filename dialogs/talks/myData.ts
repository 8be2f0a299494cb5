import type { Profiled } from '../../analytics/index.ts'
import type { Moment } from '../../data/index.ts'
import { Form } from '../form.ts'
import { type Line, say } from '../phrases/say.ts'
import type { Said } from '../steps.ts'
import type { Turn } from '../turn.ts'
import { yesNo } from '../yesNo.ts'
import { type Consents, personalSwitch } from './consent.ts'
import { onErasing, wantsPartErased } from './erasing.ts'
import { asksWhatIf, type Pointers } from './rules.ts'
import type { Assortment } from './suggestions.ts'

/** What is kept of a customer, and how it goes. */
export interface Privacy extends Consents {
  /** How much is kept. */
  holds(customerId: string): Promise<{ readonly orders: number; readonly conversations: number }>
  /** Forgets who the customer is and what was talked about; the conversation that goes on follows within a day. */
  erase(customerId: string, conversationId: string, at: Moment): Promise<void>
}

/** Who makes profiles. */
export interface Profiles {
  /** Undefined when there is no such customer. */
  of(customerId: string, now: Moment): Promise<Profiled | undefined>
}

export interface PrivacyServices extends Pointers {
  readonly privacy: Privacy
  readonly profiles: Profiles
  readonly assortment: Pick<Assortment, 'categories'>
}

/** What we know of the customer, the profile that it makes, and what can be done about it. */
export async function myData(services: PrivacyServices, turn: Turn): Promise<Said | readonly Said[]> {
  const { privacy, profiles, button, article } = services
  const { customer, links, language, now } = turn
  if (customer === undefined) return article(turn, 'privacy') ?? say.guestData()
  const [held, profiled] = await Promise.all([privacy.holds(customer.id), profiles.of(customer.id, now)])
  return [
    say.dataIs({ ...held, ...customer, copy: links.copy(customer.id, language) }),
    {
      line: profileLine(profiled, services, turn),
      options: [personalSwitch(customer.personalise), button('erase_my_data')],
    },
  ]
}

/** The profile in brief, with a link to the whole; or why there is none. */
function profileLine(
  profiled: Profiled | undefined,
  { assortment }: PrivacyServices,
  { links, language, local }: Turn,
): Line {
  if (profiled?.kind !== 'complete')
    return profiled?.reason === 'orders-unreachable' ? say.profileLater() : say.noProfile()
  const { customerId, buying, tastes, suggestions } = profiled.profile
  const [strongest] = tastes
  const name = assortment.categories.find(({ id }) => id === strongest?.category)?.name
  const taste = strongest && name && { name, share: strongest.share }
  return say.profileIs({ ...buying, suggestions, taste, page: links.profile(customerId, language) }, local)
}

/** Who only asks what would happen is told, and nothing is begun. */
const undecided = (_: object, { article, noAnswer }: PrivacyServices, turn: Turn) =>
  !turn.pressed && asksWhatIf(turn.heard.text) ? (article(turn, 'privacy') ?? noAnswer(turn)) : undefined

/** Erases what we know of the customer, when they are sure. */
export const eraseData = Form.named<PrivacyServices>('eraseData')
  .stopIf((_, { article }, turn) =>
    turn.customer ? undefined : (article(turn, 'privacy') ?? say.guestData()),
  )
  .stopIf(undecided)
  .stopIf((known, { button }, turn) => {
    const isPart = Object.keys(known).length === 0 && !turn.pressed && wantsPartErased(turn.heard.text)
    const everything = { line: say.eraseEverything(), means: { intent: 'erase_my_data' } }
    return isPart ? { line: say.eraseAllOnly(), options: [everything, button('talk_to_person')] } : undefined
  })
  .ask('sure', { ...yesNo(say.eraseAll()), aside: onErasing })
  .stopIf(({ sure }) => (sure ? undefined : say.nothingChanged()))
  .finish(async (_, { privacy }, { customer, conversationId, now }) => {
    if (customer !== undefined) await privacy.erase(customer.id, conversationId, now)
    return say.erased()
  })
