import type { Moment, OrderStatus, Text } from '../../../data/index.ts'
import { day, dayAndYear, type Local, list, moment, money } from '../formats.ts'

/** What tells one order from another. */
export interface OrderInBrief {
  readonly id: string
  readonly placed: Moment
  readonly items: readonly Text[]
}

/** What of an item stands on its line. */
interface ItemInOrder {
  readonly name: Text
  readonly quantity: number
  readonly sum: number
}

const sumOf = (items: readonly ItemInOrder[]): number => items.reduce((total, { sum }) => total + sum, 0)

const told: Readonly<Record<OrderStatus, string>> = {
  placed: 'is waiting to be packed',
  packed: 'is packed',
  shipped: 'is on its way',
  delivered: 'was delivered',
  cancelled: 'was cancelled',
}

const namesOf = (items: readonly Text[]): string =>
  list(
    items.map(({ en }) => en),
    'en',
  )

/** What the assistant says in English about orders and what is in them. */
type LateOrder = {
  id: string
  status: OrderStatus
  due: Moment
  tracking: string | undefined
  /** Whether the customer heard that we are sorry. */
  wasSorry: boolean | undefined
}

export const orders = {
  orderIsLate: ({ id, status, due, tracking, wasSorry }: LateOrder, items: readonly Text[], local: Local) => {
    const what = items.length > 0 ? ` (${namesOf(items)})` : ''
    const track = tracking && status === 'shipped' ? ` Tracking number: ${tracking}.` : ''
    const sorry = wasSorry ? '' : ' I am sorry for the wait.'
    return `Order ${id}${what} ${told[status]}, but it is late: we expected it on ${day(due, 'en', local)}.${sorry}${track} A colleague can find out what is holding it up; shall I fetch one?`
  },
  // which order
  orderOption: ({ id, placed, items }: OrderInBrief, now: Moment, local: Local) =>
    `${id}: ${items[0]?.en ?? 'order'}${items.length > 1 ? ` and ${items.length - 1} more` : ''}, ${dayAndYear(placed, now, 'en', local)}`,
  orderInFull: ({ id, placed, items }: OrderInBrief, now: Moment, local: Local) =>
    `${id}: ${namesOf(items)}, ${dayAndYear(placed, now, 'en', local)}`,
  severalSuch: (n: number): string =>
    n === 1 ? 'Is it this one?' : 'Several orders fit that. Which one is it?',
  olderOrders: () => 'These are older. Is it one of them?',
  noOlderOrders: () =>
    'There are no older ones in your account. Ordered without signing in? Then please write the order number, or let a person look for it.',
  notAmongOrders: (thing: string) =>
    `I see no “${thing}” in the orders of your account. Which order is it, or was it ordered without signing in?`,
  tellMore: () => 'No problem. What was in it, or in which month did you order it? These are the newest:',
  whyOrderNumber: ({ orderExample }: Local) =>
    `An order is shown only to whoever placed it, and names are not enough for that. Its number looks like ${orderExample} and stands in the confirmation e-mail, on the invoice and on the slip in the parcel. Without it a person can look the order up.`,
  noted: () => 'All right, I keep that in mind.',
  yesToWhich: () => 'Gladly. Which of these do you mean?',
  notDoneYet: () => 'Not yet: nothing is done until you say yes.',
  emailIsNotEnough: ({ orderExample }: Local) =>
    `Thank you. With the e-mail address alone I can't look an order up; I need its number as well, such as ${orderExample}. Without it a person can find the order.`,
  chooseOrder: () =>
    'Which order is it, please? Choose one of these, or tell me what was in it or when you ordered it.',
  noOpenOrder: (newest: string) => `None of your orders can be changed or cancelled any more. ${newest}`,
  allArrived: ({ id, items }: Pick<OrderInBrief, 'id' | 'items'>, at: Moment, now: Moment, local: Local) =>
    `All your orders have arrived. The last one, ${id} (${namesOf(items)}), came on ${dayAndYear(at, now, 'en', local)}.`,
  noneComesBack: (id: string, until: Moment, now: Moment, local: Local) =>
    `I'm sorry, none of your orders can come back now: the newest that arrived, ${id}, could until ${dayAndYear(until, now, 'en', local)}. If something broke, the warranty may still help.`,
  // what is asked of an order
  orderHolds: (id: string, items: readonly ItemInOrder[], local: Local) =>
    [
      `Order ${id} holds:`,
      ...items.map(({ name, quantity, sum }) => `- ${quantity} × ${name.en}: ${money(sum, local)}`),
      `That is ${money(sumOf(items), local)} for the goods; delivery and discounts stand on the invoice.`,
    ].join('\n'),
  comesBack: (items: readonly { readonly name: Text; readonly price: number }[], local: Local) =>
    `${list(
      items.map(({ name, price }) => `${money(price, local)} for each ${name.en}`),
      'en',
    )} that comes back; what a label costs, if it is yours to pay, is taken off.`,
  hourUnknown: () => 'The hour I do not know: the tracking link shows the day, and a colleague can ask.',
  courierAsked: () =>
    'I know that waiting is annoying. A colleague can ask the carrier to see to it; shall I fetch one?',
  canRefuse: () => 'You can refuse the parcel at the door; we refund you once it is back with us.',
  dayFixed: () => 'I can not move the day myself; a colleague can see whether the carrier can.',
  leavesSoon: (id: string, status: 'placed' | 'packed', due: Moment | undefined, local: Local) =>
    `Order ${id} ${status === 'packed' ? 'is packed and leaves us next' : 'is waiting to be packed, and leaves us after that'}; the exact hour I do not know.${due === undefined ? '' : ` It should be with you on ${day(due, 'en', local)}.`}`,
  cancellableStill: (id: string) =>
    `Yes: order ${id} is not packed yet, and until then you can cancel it free of charge. I do not see the hour when it is packed, so better soon.`,
  orderAgain: (id: string, links: readonly string[]) =>
    `The cancellation of ${id} can't be undone, but you can order the same again: ${list(links, 'en')}.`,
  recordsSay: (id: string, status: OrderStatus) =>
    `My records say that order ${id} ${told[status]}; more does not stand in them. I have called a colleague, who will look into it and answer you here.`,
  onlyWhole: (id: string, items: readonly Text[]) =>
    `One item can't be taken out of an order. I can cancel all of ${id} (${namesOf(items)}) free of charge, and you order again what you want to keep; or you return what you don't need once it arrives.`,
  cancelIsFree: (unpaid: boolean): string =>
    unpaid
      ? 'Cancelling is free, and nothing has been charged yet, so there is nothing to refund.'
      : 'Cancelling is free. What you paid goes back to where it came from.',
  addressIsFree: () => 'Yes, changing the address is free until the order is packed.',
  nothingThen: () => 'I see no order from that month in your account.',
  noReturns: () =>
    'I see no return of yours that is still open, so no refund is under way. If you sent something back, tell me its order number, or let a person look for it.',
  nothingUnderWay: () => 'None of your orders is on its way at the moment.',
  noHurry: () => 'Take your time; nothing happens until you say yes.',
  // items
  kindsNotSeen: () =>
    'I see here only the kind that you have. Write what you would like, and a colleague checks whether there is one.',
  sameAlready: (item: Text, kinds: readonly Text[]) =>
    `The ${item.en} is ${namesOf(kinds)} already, and I know no other. I can take it back instead, or a colleague looks for another kind.`,
  theseAreAll: (id: string) =>
    `These are all the items of order ${id}. Did it come with another order? Then write that number. If a part of something is missing, choose the thing.`,
  aboutItem: (item: Text) => `Now the ${item.en}.`,
  nameSeveral: () => 'You can name several, and I do them one by one.',
  notInOrder: (things: readonly string[], id: string) =>
    `There is no ${things.map((thing) => `“${thing}”`).join(' and no ')} in order ${id}.`,
  oneByOne: (first: Text, others: readonly Text[]) =>
    `I do these one by one: first the ${first.en}, then the ${namesOf(others)}.`,
  // addresses
  addressIs: (id: string, address: string) => `Order ${id} goes to ${address}, as you told me here.`,
  addressNotSeen: () =>
    "I can't see the present address here; it stands in the confirmation e-mail and in your account.",
  // replacements
  sorryReplacementOrRefund: () =>
    "I'm sorry that it is not as it should be. Would you like a replacement or your money back?",
  replacementNoted: (id: string, item: Text, promised: Moment, local: Local) =>
    `I'm sorry about that. It is noted as ${id}: a replacement of the ${item.en}. A colleague will see to it and answer you here by ${moment(promised, 'en', local)}. Please keep the item until then; a photo of it helps.`,
  onlyFaultyReplaced: (item: Text) =>
    `We replace what came damaged or wrong. The ${item.en} I can take back, or exchange for another size or colour.`,
}
