import type { Moment, Text } from '../../../data/index.ts'
import { dayAndYear, type Local, moment, type OrderName } from '../formats.ts'

interface When {
  readonly now: Moment
  readonly local: Local
}

/** An order that came, and when, if that is known. */
interface Arrived {
  readonly id: string
  readonly due?: Moment | undefined
}

const since = ({ due }: Arrived, { now, local }: When): string =>
  due === undefined ? '' : ` (it arrived on ${dayAndYear(due, now, 'en', local)})`

/** Colours within a sentence: Moss green is moss green, 150 x 200 cm stays. */
const lowered = (kind: string): string => kind.charAt(0).toLowerCase() + kind.slice(1)

/** What the assistant says in English of things that are not as they should be. */
export const claims = {
  orderOf: (id: string, placed: Moment, now: Moment, local: Local) =>
    `${id} of ${dayAndYear(placed, now, 'en', local)}`,
  sendBack: (item: Text, order: OrderName) =>
    `Shall I register the return of the ${item.en} from order ${order.in('en')}?`,
  replaceIt: (item: Text, order: OrderName) =>
    `Shall I ask for a replacement of the ${item.en} from order ${order.in('en')}?`,
  reportMissing: (order: OrderName, item: Text | undefined, refund: boolean) =>
    `Shall I report that ${item ? `the ${item.en} from order ${order.in('en')}` : `the parcel for order ${order.in('en')}`} is missing, and ask for ${refund ? 'your money back' : 'a replacement'}?`,
  claimIt: (item: Text, order: OrderName) =>
    `Shall I make a warranty claim for the ${item.en} from order ${order.in('en')}?`,
  tooOld: (order: Arrived, days: number, when: When) =>
    `Order ${order.id} is past its ${days} days for returns${since(order, when)}. If something broke, the warranty may still help: just ask me about it.`,
  warrantyRather: (order: Arrived, days: number, when: When) =>
    `Order ${order.id} is past its ${days} days for returns${since(order, when)}, so let us see what the warranty can do.`,
  noWarranty: (item: Text, reportDays: number | undefined) =>
    `There is no warranty on things that get used up, such as the ${item.en}.${reportDays === undefined ? '' : ` If anything arrived damaged, tell me within ${reportDays} days of delivery.`}`,
  toldLate: (id: string, arrived: Moment, days: number, { now, local }: When) =>
    `Order ${id} arrived on ${dayAndYear(arrived, now, 'en', local)}. What is missing, damaged or wrong should be told within ${days} days, so I can't register it myself; a colleague can still have a look.`,
  warrantyAfterDays: (id: string, arrived: Moment, days: number, { now, local }: When) =>
    `Order ${id} arrived on ${dayAndYear(arrived, now, 'en', local)}, more than ${days} days ago, so let us see what the warranty can do.`,
  refundKept: (item: Text, order: OrderName) =>
    `Shall I ask for your money back for the ${item.en} from order ${order.in('en')}? You need not send it back.`,
  refundKeptNoted: (id: string, item: Text, promised: Moment, local: Local) =>
    `I'm sorry about that. It is noted as ${id}: your money back for the ${item.en}. You need not send it back: a colleague sees to the refund and answers you here by ${moment(promised, 'en', local)}. A photo of the damage helps, so please keep it until then.`,
  comesBackWithLabel: () =>
    'Yes, please: the label for it comes by e-mail as soon as the return is registered.',
  comesBackIfAsked: () =>
    'Please keep it for now: a colleague tells you whether it has to come back. If so, you get a label that costs you nothing.',
  costsNothing: () => 'It costs you nothing.',
  notToBeUsed: () =>
    "I can't judge that from here, so please don't use it until a colleague has looked at it.",
  claimTakes: (promised: Moment, local: Local) =>
    `A colleague looks at it first and answers you here by ${moment(promised, 'en', local)}. How long it takes from there depends on what is wrong, so I can't say yet.`,
  replacementTakes: (promised: Moment, local: Local) =>
    `A colleague looks at it first and tells you here by ${moment(promised, 'en', local)} what happens and when; I can't name a day before that.`,
  refundTakes: (promised: Moment, local: Local) =>
    `A colleague sees to it and tells you here by ${moment(promised, 'en', local)} when the money comes.`,
  warrantyUntil: (
    item: Text,
    order: OrderName,
    { until, months }: { readonly until: Moment; readonly months: number },
    { now, local }: When,
  ) =>
    `The ${item.en} has ${months} months of warranty from delivery; yours from order ${order.in('en')} is covered until ${dayAndYear(until, now, 'en', local)}.`,
  surplusNoted: (id: string, promised: Moment, local: Local) =>
    `Thank you for telling us. It is noted as ${id}: a colleague tells you here by ${moment(promised, 'en', local)} what to do with what is too much. Please keep it as it is until then.`,
  thanksForTelling: () =>
    'Thank you for telling us, and I am glad that it is all right otherwise. There is nothing that you need to do.',
  onlyKnownIn: (item: Text, kind: Text) =>
    `I know the ${item.en} only in ${lowered(kind.en)}, so there may be no other. I can also take it back instead.`,
  notOurDoing: (item: Text) =>
    `Accidents happen. We make good what came damaged or wrong, and what broke afterwards is not part of that, so I can't offer it for the ${item.en}. If you see it differently, a colleague can have a look.`,
  needNotComeBack: () => 'You need not send it back.',
  oneOfTwoRemedies: () => 'Which of the two shall it be: a replacement, or your money back?',
  stateNoted: () => 'Good to know, thank you.',
  whichReason: () => 'Please choose what comes closest, or tell me in a few words why it comes back.',
}
