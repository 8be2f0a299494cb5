import type { Moment, Text } from '../../../data/index.ts'
import { dayAndYear, type Local, list, moment } from '../formats.ts'

/** What tells one order from another. */
export interface OrderInBrief {
  readonly id: string
  readonly placed: Moment
  readonly items: readonly Text[]
}

const namesOf = (items: readonly Text[]): string =>
  list(
    items.map(({ en }) => en),
    'en',
  )

/** What the assistant says in English about orders and what is in them. */
export const orders = {
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
  noOpenOrder: (newest: string) => `None of your orders can be changed or cancelled any more. ${newest}`,
  allArrived: ({ id, items }: Pick<OrderInBrief, 'id' | 'items'>, at: Moment, now: Moment, local: Local) =>
    `All your orders have arrived. The last one, ${id} (${namesOf(items)}), came on ${dayAndYear(at, now, 'en', local)}.`,
  noneComesBack: (id: string, until: Moment, now: Moment, local: Local) =>
    `I'm sorry, none of your orders can come back now: the newest that arrived, ${id}, could until ${dayAndYear(until, now, 'en', local)}. If something broke, the warranty may still help.`,
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
  addressNotSeen: () =>
    "I can't see the present address here; it stands in the confirmation e-mail and in your account.",
  // replacements
  sorryReplacementOrRefund: () =>
    "I'm sorry that it is not as it should be. Would you like a replacement or your money back?",
  replaceIt: (item: Text, id: string) => `Shall I ask for a replacement of the ${item.en} from order ${id}?`,
  replacementNoted: (id: string, item: Text, promised: Moment, local: Local) =>
    `I'm sorry about that. It is noted as ${id}: a replacement of the ${item.en}. A colleague will see to it and answer you here by ${moment(promised, 'en', local)}. Please keep the item until then; a photo of it helps.`,
  onlyFaultyReplaced: (item: Text) =>
    `We replace what came damaged or wrong. The ${item.en} I can take back, or exchange for another size or colour.`,
}
