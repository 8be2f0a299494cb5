import type { Moment, OrderStatus, Text } from '../../../data/index.ts'
import { day, dayAndYear, type Local, list, moment, money } from '../formats.ts'
import { stock } from './stock.ts'

const namesOf = (items: readonly Text[]) =>
  items.length > 0
    ? ` (${list(
        items.map(({ en }) => en),
        'en',
      )})`
    : ''

/** What is not open to a change any more, and why. */
const stands: Readonly<Record<OrderStatus, string>> = {
  placed: 'is waiting to be packed',
  packed: 'is already packed',
  shipped: 'is already on its way',
  delivered: 'has already been delivered',
  cancelled: 'has already been cancelled',
}

const ordered = (year: number | undefined): string =>
  year === undefined ? 'You have ordered from us' : `In ${year} you ordered from us`

/** When a promised answer comes. */
const on = (at: Moment, local: Local) => `on ${day(at, 'en', local)}`
const by = (promised: Moment, local: Local) => `by ${moment(promised, 'en', local)}`

/** What the assistant says in English when customers want something done about an order. */
export const requests = {
  ...stock,
  // cancel, change
  cancelIt: (id: string, items: readonly Text[]) => `Shall I cancel order ${id}${namesOf(items)}?`,
  cancelled: (id: string, unpaid: boolean) =>
    unpaid
      ? `Done: order ${id} is cancelled. Nothing has been charged, so there is nothing to refund.`
      : `Done: order ${id} is cancelled. What you paid goes back to where it came from.`,
  whyCancelled: () =>
    "I'm sorry: I can't see from here who cancelled an order, or why. A colleague can look into it. Shall I fetch one?",
  cannotCancel: (id: string, status: OrderStatus) =>
    status === 'cancelled'
      ? `Order ${id} has already been cancelled.`
      : status === 'delivered'
        ? `Order ${id} has already been delivered, so it can't be cancelled. You can return what you don't need: just say so.`
        : `Order ${id} ${stands[status]}, so I can't stop it any more. You can refuse the parcel at the door, or return it once it arrives.`,
  whichAddress: () =>
    'Where should it go? Please write the full address, with house or unit number and postcode.',
  notAnAddress: () =>
    'That does not look like a full address. Please write the street, the house or unit number, and the postcode.',
  whichUnit: () => 'Which unit is it? The carrier needs the number, such as #05-12.',
  noUnit: () => 'There is no unit number',
  sendItTo: (id: string, address: string) => `Shall I send order ${id} to this address? ${address}`,
  addressChanged: (id: string, address: string) => `Done: order ${id} will go to ${address}.`,
  addressFixed: (id: string, status: OrderStatus) =>
    status === 'delivered' || status === 'cancelled'
      ? `Order ${id} ${stands[status]}, so its address can't be changed any more.`
      : `Order ${id} ${stands[status]}, so its address can't be changed any more. You can refuse the parcel and order again; we refund you once it is back with us.`,
  whichReceiver: () => 'What is the right name of the receiver?',
  receiverIt: (id: string, name: string) =>
    `Shall a colleague have the receiver of order ${id} changed? ${name}`,
  phoneIt: (id: string) =>
    `Shall a colleague have the telephone number for the delivery of order ${id} changed?`,
  receiverFixed: (id: string, status: OrderStatus) =>
    `Order ${id} ${stands[status]}, so nothing about its delivery can be changed any more.`,
  noneUnderWay: () =>
    'None of your orders is under way, so there is no delivery of which anything could be changed.',
  tellNumber: (ticket: string, phone: string | undefined, email: string | undefined) => {
    const ways = [phone && `call ${phone}`, email && `write to ${email}`].filter(Boolean)
    return `This chat keeps no telephone numbers, so the new one cannot be read here${ways.length > 0 ? `: please ${ways.join(' or ')} and name ${ticket}` : ': a colleague asks you for it'}.`
  },
  whatToTell: () => 'What should the courier know?',
  noteIt: (id: string, note: string, due: Moment | undefined, local: Local) =>
    due === undefined
      ? `Shall a colleague pass this on to the courier of order ${id}? ${note}`
      : `We expect order ${id} on ${day(due, 'en', local)}. Shall a colleague pass this on to the courier? ${note}`,
  noteNoted: (ticket: string, id: string, promised: Moment, local: Local) =>
    `Noted as ${ticket}: a colleague passes it on to the courier of order ${id}, as long as the parcel can still be reached, and tells you here ${by(promised, local)}.`,
  noteTooLate: (id: string) =>
    `Order ${id} is not under way any more, so there is nothing to tell the courier.`,
  wrapTooLate: (id: string) => `Order ${id} is packed already, so it can't be wrapped as a gift any more.`,
  wrapIt: (id: string, wish: string) =>
    `Order ${id} is not packed yet. Shall I pass this on to a colleague, who sees to it before it is? ${wish}`,
  wrapNoted: (ticket: string, id: string, promised: Moment, local: Local) =>
    `Noted as ${ticket}: a colleague sees to it as long as order ${id} is not packed, and tells you here ${by(promised, local)}.`,
  orderOpenStill: (id: string) =>
    `The items in an order can't be edited, but ${id} is not packed yet: I can cancel it free of charge and you order again. If you only want to add something, just place a second order.`,
  orderFixed: (id: string, status: OrderStatus) =>
    status === 'cancelled'
      ? `Order ${id} has already been cancelled: just order again with what you want.`
      : `Order ${id} ${stands[status]}, so nothing in it can be changed now. After delivery you can return what you don't need, or exchange an item for another size or colour.`,
  // exchange
  whichToExchange: () => 'Which item would you like to exchange?',
  exchangeForWhat: () => 'Which size or colour would you like instead?',
  notAKind: () => 'Please write the size or the colour, such as M, 43 or blue.',
  exchangeIt: (item: Text, instead: string) =>
    `Shall I register an exchange of the ${item.en}? You asked for: ${instead}`,
  whichReturn: () => 'Which return is it?',
  returnOption: (id: string, item: Text) => `${id}: ${item.en}`,
  labelComes: () =>
    'The label comes by e-mail as soon as a return is registered: print it and stick it on the parcel. If it is not in your inbox, please look into the spam folder too.',
  labelSent: (id: string, item: Text) =>
    `The label of return ${id} for the ${item.en} comes by e-mail; please look into the spam folder too. Shall a colleague send it once more?`,
  labelNoted: (ticket: string, id: string, promised: Moment, local: Local) =>
    `Noted as ${ticket}: a colleague sends the label of return ${id} once more ${by(promised, local)}.`,
  noOpenReturn: (id: string | undefined) =>
    id === undefined
      ? 'I find no return under way in your account, so there is nothing to take back.'
      : `There is no return under way for order ${id}, so there is nothing to take back.`,
  returnWithdrawn: (id: string, item: Text, promised: Moment, local: Local) =>
    `Noted as ${id}: a colleague takes the return back and tells you here ${by(promised, local)}. Please keep the ${item.en} and do not use the label.`,
  exchangeNoted: (id: string, item: Text, promised: Moment, local: Local) =>
    `Noted as ${id}: exchange of the ${item.en}. A colleague will check our stock and, if we have it, send you a label ${by(promised, local)}.`,
  // refund
  refundWaits: (
    id: string,
    item: Text,
    at: Moment,
    { local, refundDays }: { readonly local: Local; readonly refundDays?: number | undefined },
  ) =>
    `Return ${id} for the ${item.en} was registered on ${day(at, 'en', local)}. ${refundDays === undefined ? 'We refund you once it has reached us' : `We refund you within ${refundDays} working days after it reaches us`}; your bank may need 3 to 7 days more to show it.`,
  returnAlready: (id: string, item: Text, at: Moment, local: Local) =>
    `Return ${id} for the ${item.en} was registered on ${day(at, 'en', local)} already, once is enough. Tell me if the label did not come, or if you would rather keep it.`,
  refundPaid: (id: string, item: Text, paid: Moment, local: Local) =>
    `We refunded the ${item.en} (return ${id}) on ${day(paid, 'en', local)} to your original means of payment. Your bank may need 3 to 7 days to show it.`,
  nothingCharged: (id: string, unpaid: boolean) =>
    unpaid
      ? `Order ${id} was cancelled before it was packed, so nothing has been charged.`
      : `Order ${id} was cancelled. What you paid goes back to where it came from; a colleague can look it up for you.`,
  noReturnYet: (id: string) =>
    `There is no return for order ${id} yet, so no refund is under way. To send something back, just say so.`,
  // missing
  whatIsMissing: () => 'What is missing?',
  wholeParcel: () => 'The whole parcel',
  notSentYet: (id: string, status: OrderStatus) =>
    status === 'cancelled'
      ? `Order ${id} was cancelled, so no parcel was sent.`
      : `Order ${id} ${stands[status]}: it has not left us yet, so nothing is lost.`,
  replacementOrRefund: () => 'Would you like a replacement or your money back?',
  replacement: () => 'A replacement',
  moneyBack: () => 'My money back',
  missingNoted: (id: string, promised: Moment, local: Local) =>
    `I'm sorry about that. It is noted as ${id}: a colleague will check with the carrier and answer you here ${by(promised, local)}. If you have the box, please keep a photo of what was in it.`,
  // warranty
  whatBroke: () => 'Which item is it about?',
  whatHappens: () => 'What is wrong with it, and since when?',
  warrantyOver: (item: Text, months: number) =>
    `I'm sorry: the ${months}-month warranty on the ${item.en} has ended. A colleague may still know what to do: just ask for a person.`,
  claimNoted: (id: string, item: Text, promised: Moment, local: Local) =>
    `Noted as ${id}: warranty claim for the ${item.en}. A colleague will look into it and answer you here ${by(promised, local)}, with a free return label if it is covered. Please have a photo or short video of the fault ready.`,
  // complaint
  whatToComplainAbout: () => "I'm sorry that something went wrong. What happened? A person will read this.",
  complaintNoted: (id: string, promised: Moment, local: Local) =>
    `I'm sorry, that should not have happened. Your complaint is noted as ${id}, and a person will answer you here ${by(promised, local)}.`,
  chargedTwiceNoted: (id: string, order: string, promised: Moment, local: Local) =>
    `I'm sorry about that. It is noted as ${id}: two charges for order ${order}. A colleague will look at both, send back the one too many and answer you here ${by(promised, local)}.`,
  // tickets
  addedToTicket: (id: string) => `I have added that to ${id}, so my colleague reads it too.`,
  noTicketYet: () =>
    'I find nothing of the kind noted for you here yet. Tell me what is wrong and with which thing, and I note it; or a person looks for it.',
  noSuchTicket: (id: string) =>
    `I find no ${id} among what you asked for. Sign in to the shop if it is from another day, or ask for a person.`,
  ticketDone: (id: string, done: Moment, local: Local) =>
    `${id} was done ${on(done, local)}. If something is still open, tell me or ask for a person.`,
  ticketOpen: (id: string) =>
    `${id} is with my colleagues, who see what you write here. You will hear of it in this chat.`,
  ticketPromised: (id: string, promised: Moment, local: Local) =>
    `${id} is with my colleagues, who see what you write here. You will have an answer ${by(promised, local)}.`,
  ticketLate: (id: string, promised: Moment, local: Local) =>
    `I'm sorry: ${id} was to be answered ${by(promised, local)}. I have called a colleague, who will come to you before others.`,
  // invoice
  noInvoice: (id: string) => `Order ${id} was cancelled, so there is no invoice for it.`,
  invoiceHere: (id: string, url: string) =>
    `Here is the [invoice for order ${id}](${url}). The link works for a day.`,
  whichCompany: () => 'Please write the company name, UEN and billing address.',
  companyInvoiceNoted: (id: string, order: string, promised: Moment, local: Local) =>
    `Noted as ${id}: a company invoice for order ${order}. A colleague will prepare it and send it here ${by(promised, local)}.`,
  // orders so far
  signInForOrders: () =>
    'Sign in to the shop, and I can tell you what you ordered. With an order number I can look that order up here.',
  nothingThatYear: () => 'I see no order from that year in your account.',
  noOrdersYet: () => 'You have not ordered anything from us yet.',
  ordersSoFar: (
    {
      count,
      sum,
      newest,
      year,
    }: {
      count: number
      sum: number
      year: number | undefined
      newest: readonly { id: string; placed: Moment; names: readonly Text[]; sum: number }[]
    },
    now: Moment,
    local: Local,
  ) =>
    [
      count === 1
        ? `${ordered(year)} once, for ${money(sum, local)}:`
        : `${ordered(year)} ${count} times, for ${money(sum, local)} in all.${count > newest.length ? ' The newest:' : ''}`,
      ...newest.map(
        (order) =>
          `- ${order.id}, ${dayAndYear(order.placed, now, 'en', local)}: ${money(order.sum, local)}${namesOf(order.names)}`,
      ),
    ].join('\n'),
  // loyalty
  noPoints: () => 'Our shop has no points to collect.',
  signInForPoints: () => 'Sign in to the shop, and I can tell you your points.',
  pointsAre: (
    {
      points,
      worth,
      tier,
      next,
    }: {
      points: number
      worth: number
      tier: Text | undefined
      next: { name: Text; missing: number } | undefined
    },
    local: Local,
  ) =>
    [
      `You have earned ${points} points in the last 12 months${worth > 0 ? `, worth ${money(worth, local)} off` : ''}.`,
      tier && ` Your tier is ${tier.en}.`,
      next && ` Spend ${money(next.missing, local)} more to reach ${next.name.en}.`,
      ' Your account shows how many you have already used.',
    ]
      .filter(Boolean)
      .join(''),
  // compare
  whichToCompare: () => 'Which two products shall I compare? Their names will do.',
  compared: (names: readonly Text[]) =>
    `${list(
      names.map(({ en }) => en),
      'en',
    )}, side by side:`,
  comparedOne: (item: Text, facts: readonly string[]) =>
    `- **${item.en}**: ${facts.length > 0 ? facts.join('; ') : 'nothing of its own'}`,
}
