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
  // what is asked of the shop itself
  whoWeAre: (shop: Text) =>
    `I am the assistant of ${shop.en}, a program, so my own word proves little: please see for yourself who we are and how to reach us.`,
  askForMore: () => 'Whatever else you would like to know about us, a colleague can tell you.',
  noRegistration: () => 'I do not have our registration details here. A colleague can tell you:',
  noCallback: (phone: string | undefined) =>
    `I can't ring you from this chat, nor promise a call${phone === undefined ? '' : `; you can call us on ${phone}`}.`,
  forColleagues: () =>
    'That is for my colleagues to answer, not for a program. You can reach them so, or I fetch one into this chat:',
  noContentsList: () =>
    'I have no full list of what is in our products, only their descriptions: the label on the pack decides. Tell me which one you mean and I show you what its text says, or a colleague can find out.',
  noHarmDone: () => 'No harm done. What can I do for you?',
  notTracked: () =>
    'Your orders and our conversations are still kept, to serve you. You can see what that is, take a copy, or have it erased:',
}
