import { type Line, say } from '../phrases/say.ts'
import { productsIn, type Turn } from '../turn.ts'
import type { Catalogue } from './catalogue.ts'
import type { Contact } from './person.ts'
import type { ReturnRules } from './returnRules.ts'
import { monthsOf, type WarrantyRules } from './warrantyRules.ts'

interface FactServices {
  readonly contact: Contact
  readonly rules: ReturnRules & WarrantyRules
  readonly catalogue: Catalogue
}

type Fact = (services: FactServices, turn: Turn) => readonly (Line | undefined)[]

/** What the shop's settings say to what a message is for, where no article does. */
const facts: Readonly<Record<string, Fact>> = {
  opening_hours: ({ contact }) => hours(contact),
  people_hours: ({ contact }) => hours(contact),
  store_location: ({ contact }) => reach(contact),
  contact: ({ contact }) => [...reach(contact), ...hours(contact)],
  return_item: returning,
  return_policy: returning,
  refund_status: ({ rules: { refundDays } }) => [
    refundDays === undefined ? undefined : say.refundedWithin(refundDays),
  ],
  warranty: ({ catalogue, rules }, { heard }) => {
    const [item] = productsIn(heard).flatMap((id) => catalogue.product(id) ?? [])
    const months = item ? monthsOf(item, rules) : rules.warrantyMonths
    if (months === undefined) return []
    return [item ? say.warrantyOf(item.name, months) : say.warrantyIs(months)]
  },
}

const hours = ({ hours }: Contact) => [hours && say.hoursAre(hours)]
const reach = ({ phone, email }: Contact) => [
  phone === undefined ? undefined : say.phoneIs(phone),
  email === undefined ? undefined : say.emailIs(email),
]

function returning({ rules }: FactServices, { local }: Turn) {
  const { returnDays, returnLabelCost, returnInStore } = rules
  if (returnDays === undefined) return []
  return [
    say.returnDaysAre(returnDays),
    returnLabelCost === undefined ? undefined : say.labelCosts(returnLabelCost, local),
    returnInStore ? say.storeTakesBack() : undefined,
  ]
}

/** What the settings say to an intent; undefined when they say nothing. */
export function shopFact(intent: string | undefined, services: FactServices, turn: Turn): Line | undefined {
  const lines = facts[intent ?? '']?.(services, turn).filter((line) => line !== undefined) ?? []
  return lines.length === 0
    ? undefined
    : { in: (language) => lines.map((line) => line.in(language)).join('\n') }
}
