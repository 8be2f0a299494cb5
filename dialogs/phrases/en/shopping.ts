import type { Moment, OrderStatus, Product, Text } from '../../../data/index.ts'
import { dayAndYear, type Local, less, money, sumOf } from '../formats.ts'

const linked = ({ name, url }: Chosen) => `[${name.en}](${url})`

/** A product and what it costs. */
export interface Priced {
  readonly name: Text
  readonly price: number
}

/** So many of it. */
interface Counted extends Priced {
  readonly pieces: number
}

/** What is off for who buys many. */
interface Bulk {
  readonly fromPieces: number
  readonly percent: number
  readonly email?: string | undefined
}

/** From when points count, once that is known, and so many days after delivery. */
interface Counting {
  readonly from: Moment | undefined
  readonly days: number
}

/** A product that a customer wants to buy, and its page. */
export interface Chosen {
  readonly name: Text
  readonly url: string
}

/** Within a sentence; what is written in capitals stays so. */
const lowerFirst = (text: string): string =>
  /^[A-Z][a-z]/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text

/** What the assistant says in English when customers choose and buy. */
export const shopping = {
  pointsOf: (id: string, points: number, { from, days }: Counting, now: Moment, local: Local) => {
    const when =
      from === undefined
        ? `They count ${days} days after delivery.`
        : from <= now
          ? 'They count already.'
          : `They count from ${dayAndYear(from, now, 'en', local)} on.`
    return `Order ${id}, as it was ordered, brings ${points} points. ${when}`
  },
  noPointsOf: (id: string) => `Order ${id} was cancelled, so it brings no points.`,
  togetherUnsaid: () => 'Whether the two can be used together, our articles do not say. What they do say:',
  pointsForDeliveryUnsaid: () =>
    'Whether points also pay for delivery, our articles do not say. What they do say:',
  codeAfter: (id: string, status: OrderStatus, first: boolean) => {
    const still =
      status === 'placed'
        ? `Order ${id} is not packed yet, so I can still cancel it.`
        : `Order ${id} ${status === 'delivered' ? 'has been delivered' : 'is packed already'}, so it can't be cancelled any more.`
    return first ? still : `${still} It is not your first order with us.`
  },
  orderedBefore: () => 'You have ordered from us before.',
  taken: (chosen: readonly Chosen[], quantity: number) =>
    [
      chosen.length === 1
        ? `Good choice. Here you can order it: ${chosen.map(linked).join('')}.`
        : ['Good choice. Here you can order them:', ...chosen.map((one) => `- ${linked(one)}`)].join('\n'),
      ...(quantity > 1 ? [`Choose ${quantity} as the quantity there.`] : []),
    ].join(' '),
  byPrice: (sorted: readonly Priced[], up: boolean, local: Local) => {
    const [first, ...others] = sorted.map(({ name, price }) => [name.en, money(price, local)] as const)
    const more = others.length > 1 ? (up ? 'cheapest' : 'dearest') : up ? 'cheaper' : 'dearer'
    const rest = others.map(([name, price]) => `the ${name} costs ${price}`).join(', ')
    return `The ${first?.[0]} is the ${more}, at ${first?.[1]}; ${rest}.`
  },
  sum: (items: readonly Counted[], local: Local) => {
    const all = money(sumOf(items), local)
    const [only, another] = items
    if (only?.pieces === 1 && !another) return `${only.name.en}: ${all}, without delivery.`
    if (only && !another)
      return `${only.pieces} × ${only.name.en} at ${money(only.price, local)} comes to ${all}, without delivery.`
    const each = items.map((item) => `- ${item.pieces} × ${item.name.en}: ${money(sumOf([item]), local)}`)
    return [...each, `Together that is ${all}, without delivery.`].join('\n')
  },
  bulkSum: (items: readonly Counted[], { fromPieces, percent, email }: Bulk, local: Local) =>
    `From ${fromPieces} pieces there is ${percent}% off: that makes ${money(less(sumOf(items), percent), local)}.${email === undefined ? '' : ` For an offer, write to ${email}.`}`,
  bulkFrom: ({ fromPieces, percent }: Bulk) => `There is ${percent}% off from ${fromPieces} pieces.`,
  onlySoMany: (left: number, name: Text) =>
    left === 0
      ? `The ${name.en} is out of stock at the moment.`
      : `Only ${left} of the ${name.en} ${left === 1 ? 'is' : 'are'} in stock at the moment.`,
  enough: (pieces: number, name: Text) => `Yes, ${pieces} of the ${name.en} are in stock.`,
  tooFew: (left: number, name: Text) =>
    left === 0
      ? `No, the ${name.en} is out of stock at the moment.`
      : `Not so many: ${left} of the ${name.en} ${left === 1 ? 'is' : 'are'} in stock.`,
  otherIdeas: () => 'Nothing in the shop says that, but these are liked:',
  rangeIs: (products: number, categories: number) =>
    categories > 1
      ? `We sell ${products} products in ${categories} categories:`
      : `We sell ${products} products.`,
  cheapestOfAll: (after: number): string =>
    after === 0 ? 'The cheapest in our shop, from the lowest price up:' : 'From there upwards:',
  dearestOfAll: (after: number): string =>
    after === 0 ? 'The most expensive in our shop, from the highest price down:' : 'From there downwards:',
  bestSellers: () => 'These are bought most in our shop:',
  whatSellsWell: () => 'What is popular?',
  newsUnknown: () => 'I cannot see which of our products are new. I can show you what is bought most.',
  dearOnes: () => 'These cost most:',
  allSoldOut: (names: readonly Text[]) => `Sold out at the moment: ${names.map(({ en }) => en).join('; ')}.`,
  closestToThat: () => 'This comes closest:',
  tellMeWhenBack: (name: Text) => `Tell me when it is back: ${name.en}`,
  untoldOfKind: () =>
    'None of our texts says so of anything that we have. These are only of the kind that you named:',
  toldOfNothing: () =>
    'None of our texts says so of anything that we have. Shall we look for something else?',
  notForThat: () => 'Nothing in our shop says that it is for that. This comes closest:',
  textSays: (name: Text, sentences: readonly string[]) => `- ${name.en}: “${sentences.join(' ')}”`,
  cheaperOnes: () => 'Something cheaper',
  pricesUntold: () =>
    'How the prices come about I do not know, so I will not guess. I can look for something cheaper.',
  priceUntold: (
    { name, price, description }: Pick<Product, 'name' | 'price' | 'description'>,
    local: Local,
  ) =>
    `How the price of the ${name.en} comes about I do not know, so I will not guess. What you get for ${money(price, local)}: ${description.en}`,
  cheaperBeside: () => 'Nothing of this kind costs less, but these come near it:',
  dearerBeside: () => 'Nothing of this kind costs more, but these come near it:',
  dearerOnes: () => 'A step up in price:',
  nothingDearer: () => 'There is nothing dearer of this kind. Shall we look for something else?',
  nothingDearerWithin: (limit: number, local: Local) =>
    `Within ${money(limit, local)} there is nothing dearer of this kind. Shall I look above that?`,
  takeWhat: () => 'Which one would you like?',
  onlyInColour: (item: Text, colour: Text) => `We have the ${item.en} in ${lowerFirst(colour.en)} only.`,
  comesIn: (item: Text, those: Text) => `Yes, we have the ${item.en} in ${lowerFirst(those.en)}.`,
  noneSo: () => 'None of that colour or size, but there are these:',
  notInSize: (item: Text, sizes: Text, asked: string) =>
    `Not in ${asked.replace(/^size /iu, '')}: we have the ${item.en} in ${sizes.en}.`,
  isWithin: (asked: string) => `Yes, ${asked} is within what it is made for.`,
  isAbove: (asked: string) => `No, ${asked} is more than it is made for.`,
  isBelow: (asked: string) => `No, ${asked} is less than it is made for.`,
  isTooYoung: () => 'No, it is made for somebody older.',
  isMore: () => 'Yes.',
  isNotMore: (asked: string) => `No, it is not more than ${asked}.`,
  isThat: () => 'Yes.',
  isNotThat: (asked: string) => `No, ${asked} is not among what our text names.`,
  goesWith: (one: Text, other: Text, isOpen: boolean) =>
    `${isOpen ? 'The' : 'Yes, the'} ${one.en} and the ${other.en} go together.`,
  doesNotFit: (one: Text, other: Text) => `The ${one.en} and the ${other.en} do not go together.`,
  byMeasure: (sorted: readonly { readonly name: Text; readonly said: string }[]) => {
    const [first, ...others] = sorted.map(({ name, said }) => [name.en, said] as const)
    return `That is the ${first?.[0]}, with ${first?.[1]}; ${others.map(([name, said]) => `the ${name} has ${said}`).join(', ')}.`
  },
  apart: (dear: Priced, cheap: Priced, local: Local) =>
    `The ${dear.name.en} costs ${money(dear.price - cheap.price, local)} more: ${money(dear.price, local)}, and the ${cheap.name.en} ${money(cheap.price, local)}.`,
  notSaidBut: (name: Text) =>
    `What I have on the ${name.en} does not say that; a colleague can find out. This is what it says:`,
  onlySizes: () => 'Our text does not say whether they fit, but these are their sizes:',
}
