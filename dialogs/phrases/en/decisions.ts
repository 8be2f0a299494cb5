import type { Text } from '../../../data/index.ts'
import { type Local, money } from '../formats.ts'
import { claims } from './claims.ts'

/** What the assistant says in English of what the shop has decided. */
export const decisions = {
  ...claims,
  hoursAre: (hours: Text) => `People answer ${hours.en}; I am here day and night.`,
  phoneIs: (phone: string) => `Phone: ${phone}`,
  emailIs: (email: string) => `E-mail: ${email}`,
  returnDaysAre: (days: number) =>
    `You can return what does not suit you within ${days} days after it arrived.`,
  labelCosts: (cost: number, local: Local) =>
    cost === 0
      ? 'The label costs you nothing.'
      : `The label costs ${money(cost, local)}, or nothing if it was our fault.`,
  refundedWithin: (days: number) => `We refund within ${days} working days after it reaches us.`,
  storeTakesBack: () => 'You can also bring it back to the store, free of charge.',
  warrantyIs: (months: number) => `The warranty is ${months} months from delivery.`,
  warrantyOf: (item: Text, months: number) =>
    `The ${item.en} has ${months} months of warranty from delivery.`,
}
