import type { Moment, OrderStatus, Text } from '../../data/index.ts'
import { dangers } from './en/dangers.ts'
import { decisions } from './en/decisions.ts'
import { orders } from './en/orders.ts'
import { repairs } from './en/repairs.ts'
import { requests } from './en/requests.ts'
import { labelIn, refundIn } from './en/returns.ts'
import { shopping } from './en/shopping.ts'
import { day, dayAndYear, type Local, list, moment, money, roundMoney } from './formats.ts'
import type { ReturnTerms } from './returnTerms.ts'

const status: Readonly<Record<OrderStatus, string>> = {
  placed: 'has been placed and is waiting to be packed',
  packed: 'is packed and leaves us next',
  shipped: 'is on its way',
  delivered: 'has been delivered',
  cancelled: 'was cancelled',
}

const inStock = (stock: number | undefined, { counted = false } = {}): string => {
  if (stock === undefined) return 'available'
  if (stock === 0) return 'out of stock'
  if (stock <= 3) return `only ${stock} left`
  return counted ? `in stock (${stock} pieces)` : 'in stock'
}

/** What the assistant says in English. */
export const en = {
  ...dangers,
  ...decisions,
  ...orders,
  ...requests,
  ...repairs,
  ...shopping,
  // opening and small talk
  welcome: (shop: Text, name: string | undefined) =>
    `Hello${name ? ` ${name}` : ''}! I'm the assistant of ${shop.en}, a program that answers day and night. I can look up an order, take something back, help you choose, or fetch a person.`,
  greeting: (name: string | undefined) => `Hello${name ? ` ${name}` : ''}! What can I do for you?`,
  goodbye: () => 'Goodbye, and thanks for dropping by.',
  thanks: () => "You're welcome. Anything else?",
  praise: () => 'That is kind of you, thank you. I will pass it on to the team.',
  insult: () => "I'm sorry this is annoying. Tell me what went wrong, or I can fetch a person.",
  howAreYou: () => 'Running smoothly, thank you. And what can I do for you?',
  whoAreYou: (shop: Text) =>
    `I'm the assistant of ${shop.en}: a program, not a person. I can fetch a person whenever you like.`,
  joke: () => 'Why did the teapot get promoted? It never lost its cool. Now, what can I do for you?',
  weather: () => 'I have no window, I am afraid. Is there anything about your order or our products?',
  boredom: () => 'Have a look around. If you like, I can suggest something.',
  lonely: () =>
    "I'm sorry to hear that, and glad that you wrote. I am only a program, but I am here whenever you like. Is there anything that I can do for you?",
  lossAlone: () =>
    'I am very sorry for your loss. Take your time: whatever there is to settle with us, tell me when you are ready, or I fetch a person.',
  nobodyHurt: () =>
    'Good that nobody came to harm. Please leave it off until it was looked at. Is there anything else that I can do for you?',
  help: () =>
    'I can tell you where an order is, take something back, help you choose a product, answer questions about delivery, payment, warranty and more, or fetch a person.',
  stopped: () => 'All right, we leave that. Anything else?',
  nothingToStop: () => 'All right. I am here when you need me.',
  startedOver: () => "Let's start again. What can I do for you?",
  yesToWhat: () => 'Good. What would you like to do?',
  noToWhat: () => 'All right. Is there something else?',
  fetchPerson: () => 'Talk to a person',
  yes: () => 'Yes',
  no: () => 'No',
  // not understood
  notUnderstood: () => "I'm not sure I understand. Could you put it in other words, or choose one of these?",
  didYouMean: () => 'Do you mean one of these?',
  noneOfThese: () => 'Neither',
  notUnderstoodAgain: () => "I'm sorry, I still don't get it. Shall I fetch a person?",
  notedForPerson: () => 'I have noted that for my colleague, who will be with you as soon as possible.',
  emptyMessage: () => 'Your message came without words. What can I do for you?',
  onlyEmoji: () => 'I read the mood, but not the wish. What can I do for you?',
  otherLanguage: () => 'I speak English and Chinese. 我会说中文和英文。',
  onlyFile: () => 'I cannot open files yet. Could you describe in words what it is about?',
  somethingBroke: () =>
    'Something went wrong on our side. Your message is not lost: I have called a colleague to look at it.',
  writeDirectly: () =>
    'Orders and addresses are private, so I answer only where we are alone. Please write to me directly.',
  corrected: () => 'All right, I have changed that.',
  backTo: () => 'Back to what we were doing:',
  // orders
  whichOrder: ({ orderExample }: Local) =>
    `Which order is it? The number looks like ${orderExample} and stands in the confirmation e-mail.`,
  whichOfYourOrders: () => 'Which of your orders is it?',
  notAnOrderNumber: ({ orderExample }: Local) =>
    `That does not look like an order number. It looks like ${orderExample}.`,
  whichEmail: () => 'To keep orders private: which e-mail address did you order with?',
  notAnEmail: () => 'That does not look like an e-mail address. Which one did you order with?',
  noSuchOrder: (id: string) =>
    `I can't find an order ${id} for you. Please check the number and the e-mail address, or sign in to the shop and ask again.`,
  notInYourAccount: (id: string) =>
    `I can't find an order ${id} in your account. If you ordered without signing in, please use the link in the confirmation e-mail.`,
  noOrders: () =>
    'There is no order in your account yet. Ordered without signing in? The confirmation e-mail has a link to follow it.',
  tooManyTries: () =>
    'I could not match that several times now, so I stop here to keep orders safe. Please sign in, or let me fetch a person.',
  orderIs: (
    order: { id: string; status: OrderStatus; due: Moment | undefined; tracking: string | undefined },
    items: readonly Text[],
    now: Moment,
    local: Local,
  ) => {
    const when =
      order.due === undefined || order.status === 'cancelled'
        ? ''
        : order.status === 'delivered'
          ? ` It arrived on ${dayAndYear(order.due, now, 'en', local)}.`
          : ` We expect it on ${day(order.due, 'en', local)}.`
    const track = order.tracking && order.status === 'shipped' ? ` Tracking number: ${order.tracking}.` : ''
    const what =
      items.length > 0
        ? ` (${list(
            items.map((item) => item.en),
            'en',
          )})`
        : ''
    return `Order ${order.id}${what} ${status[order.status]}.${when}${track}`
  },
  // returns
  notYetDelivered: (id: string) =>
    `Order ${id} has not arrived yet, so there is nothing to send back. You can refuse the parcel at the door, or ask me again when it is there.`,
  cancelledAlready: (id: string) => `Order ${id} was cancelled, so there is nothing to send back.`,
  whichItem: () => 'Which item would you like to send back?',
  whatWentWrong: () => 'What is the reason?',
  reasonDamaged: () => 'It is damaged or faulty',
  reasonWrong: () => 'It is the wrong item',
  reasonUnsuitable: () => 'It does not suit me',
  reasonOther: () => 'Another reason',
  isItUnopened: (item: Text) => `${item.en}: still sealed, in the original packaging?`,
  stillClosed: () => 'Still sealed',
  alreadyOpened: () => 'Opened',
  notUsed: () => 'Unused',
  alreadyUsed: () => 'Used',
  isItUnused: (item: Text) => `${item.en}: unused, in its packaging? To have looked at it is fine.`,
  openedStays: (item: Text) =>
    `I'm sorry: once opened, we can't take the ${item.en} back, for reasons of hygiene.`,
  usedStays: (item: Text) =>
    `I'm sorry: we only take back what was not used, so the ${item.en} stays with you. If something is wrong with it, a colleague can look at it.`,
  returnRegistered: (number: string, item: Text, terms: ReturnTerms, local: Local) =>
    `Done: return ${number} for the ${item.en} is registered. The label comes by e-mail${labelIn(terms, local)}. ${refundIn(terms)}`,
  nothingChanged: () => 'All right, nothing was changed.',
  // advice
  whatFor: () => 'With pleasure. What are you looking for?',
  whatForGift: () => 'With pleasure. What does the person like? Anything you know of them helps.',
  anyGift: () => 'Anything, surprise me',
  anyBudget: () => 'How much should it cost at most?',
  underAmount: (amount: number, local: Local) => `Up to ${roundMoney(amount, local)}`,
  anyAmount: () => 'No limit',
  suggestions: (n: number) => (n === 1 ? 'This one could suit you:' : 'These could suit you:'),
  cheapOnes: () => 'These are among the cheapest that fit:',
  nothingCheaper: () => 'There is nothing cheaper of this kind. Shall we look for something else?',
  nothingFits: () =>
    'I have nothing that fits right now. Shall we try it with another kind of product or another price?',
  priceAndStock: (price: number, stock: number | undefined, local: Local) =>
    `${money(price, local)}, ${inStock(stock)}`,
  reasonBoughtTogether: (other: Text) => `People who bought ${other.en} also bought this`,
  reasonYouBought: (other: Text) => `Because you bought ${other.en}`,
  reasonLikeYouBought: (other: Text) => `Similar to ${other.en}, which you bought`,
  reasonLikeItsCompanion: (other: Text) => `Similar to ${other.en}, which goes with what you bought`,
  reasonYouLooked: (other: Text) => `Because you looked at ${other.en}`,
  reasonBoughtAgain: (times: number) =>
    times === 1
      ? 'You bought it once'
      : times === 2
        ? 'You bought it twice'
        : `You bought it ${times >= 50 ? 'at least 50' : times} times`,
  reasonFits: (words: readonly string[]) => `Fits what you described: ${words.join(', ')}`,
  reasonAlike: () => 'Customers with a taste like yours bought this',
  reasonPopular: (category: Text | undefined) =>
    category ? `Bought often in ${category.en}` : 'Bought often in our shop',
  takeIt: () => "I'll take it",
  notForMe: () => 'Not for me',
  take: (item: Text) => `I'll take the ${item.en}`,
  refuse: (item: Text) => `Not for me: ${item.en}`,
  whyThese: () => 'Why these?',
  likeThis: () => 'More like this',
  moreLike: (item: Text) => `More like the ${item.en}`,
  likeWhich: () => 'Which one do you mean? Press "More like this" below it, or tell me its name.',
  whyWhat: () =>
    "I haven't suggested anything yet. Tell me what you are looking for, and I'll say why I suggest what I do.",
  whyIntro: () => 'Here is why:',
  whyPersonal: () =>
    'I looked at what you bought or looked at and what you said here, because you agreed to personal suggestions. You can switch that off at any time.',
  whyNothingPersonal: () => 'I looked above all at what you said here and at what sells well.',
  whyNotPersonal: () =>
    'I looked at what you said here and at what sells well. Personal suggestions are off, so what you bought only keeps me from showing what you own.',
  whyWasPersonal: () =>
    'When I suggested these, personal suggestions were on, and I looked at what you bought or looked at. They are off now.',
  whyGuest: () => 'I looked at what you said here and at what sells well. I do not know who you are.',
  besides: () => 'By the way, you might like this:',
  refusedTwice: () =>
    'All right, I will not push. Tell me what you would rather have: another price, colour or kind, and I look for that.',
  usualForGuest: () =>
    'I do not know what you usually buy, since you are not signed in. Tell me what you need, and I find it for you.',
  usualNotPersonal: () =>
    'I do not look at what you bought, because personal suggestions are off. Shall I switch them on? Then I can show you what you usually buy.',
  others: () => 'Show me others',
  refused: (count: number) =>
    count > 1 ? 'All right, I will not show you those again.' : 'All right, I will not show you that again.',
  leftOut: (things: readonly string[]) =>
    `${things.length > 0 ? `I left out what names ${list(things, 'en')} in its text. ` : ''}That a text does not name something is no proof: the label on the pack decides.`,
  nothingFree: (things: readonly string[]) =>
    `I found nothing for that${things.length > 0 ? ` whose text does not name ${list(things, 'en')}` : ''}. What is in a thing, the label on its pack decides.`,
  labelDecides: () => 'I can only go by our text: what is in it, the label on the pack decides.',
  noMore: () => 'That was everything I have for this. Shall we look for something else?',
  // products
  productIs: (
    product: { name: Text; description: Text; price: number; stock: number | undefined; sold: boolean },
    local: Local,
  ) =>
    product.sold
      ? `${product.name.en}: ${money(product.price, local)}, ${inStock(product.stock, { counted: true })}. ${product.description.en}`
      : `We no longer sell ${product.name.en}.`,
  productAttribute: (name: Text, value: Text) => `${name.en}: ${value.en}`,
  productTells: (name: Text, lines: readonly string[]) =>
    lines.length === 1
      ? `${name.en}: ${lines[0]}`
      : [`${name.en}:`, ...lines.map((line) => `- ${line}`)].join('\n'),
  productTellsNot: (name: Text) =>
    `What I have on the ${name.en} does not say that. A colleague can find out for you.`,
  productsTellNot: () => 'What I have on these does not say that. A colleague can find out for you.',
  severalProducts: () => 'These match your question:',
  whichProduct: () => 'Which product do you mean? I did not find one of ours in your message.',
  weHave: () => 'We have these, for example:',
  nearestProducts: () => 'This comes closest to what you ask about:',
  nothingCalledSo: () => 'I found nothing called so in our shop; this comes closest:',
  notInShopWhatElse: () => 'I did not find that in our shop. What else are you looking for?',
  notInShop: () => 'I did not find that product in our shop.',
  // knowledge
  readMore: (title: string, url: string) => `More: [${title}](${url})`,
  noArticle: () => 'I have no answer to that yet, and have noted the question. Shall I fetch a person?',
  // a person
  personSoon: (hours: string | undefined) =>
    `I have called a colleague, who sees what we have written so far. ${hours === undefined ? '' : `People answer ${hours}. `}You can keep writing here.`,
  nobodyInUntil: (opens: Moment, local: Local) =>
    `Nobody is in just now: my colleagues are back on ${moment(opens, 'en', local)}, and will come to you here first thing then.`,
  peopleAreIn: (hours: string | undefined) =>
    `${hours === undefined ? 'Somebody' : `People answer ${hours}, so somebody`} is in now. Shall I call a colleague?`,
  peopleAreOut: (hours: string | undefined, opens: Moment, local: Local) =>
    `${hours === undefined ? 'Nobody' : `People answer ${hours}, so nobody`} is in just now; my colleagues are back on ${moment(opens, 'en', local)}. I am here day and night, or I can call one of them for then.`,
  personAlready: () => 'A colleague is called already and will be with you as soon as possible.',
  personHere: (name: string | undefined) =>
    `${name ?? 'Somebody'} from our team has joined the conversation.`,
  botBack: () => 'Our assistant is back. Is there anything else?',
}

/** Every phrase of the house with the values that it needs; each language holds the same keys. */
export type Book = { readonly [K in keyof typeof en]: (...values: Parameters<(typeof en)[K]>) => string }
